-- Oona says five words at a time, and they are about things. What she means is beside the thing.
-- In her mouth no sentence is longer than five words, also when it matters: then there are more of them.
return {
  format = 1, kind = 'person', id = 'oona',
  name = 'Oona Castellan', pronoun = 'she', age = 52, dept = 'dock', shift = 'late', years = 20,

  bio = {
    knows   = 'Dock, nights. Joins nothing. There is a carved spoon on your locker on your birthday.',
    hidden  = 'One eye is going. She paints the dock edges yellow so that she can see them.',
    outside = 'A cabin with no permit. She builds it alone, a wall a season.',
    union   = 'Stood up in 2009 with eleven who had promised. Trusts hands, not lists.',
    want    = 'The roof on before the county, and before the eye.',
  },
  voice = {
    rules = {
      'Five words or fewer to a sentence.',
      'Things, never feelings. Wood, plates, doors, weather.',
      'Orders and warnings stand in for kindness.',
      'When it matters: more sentences, same length.',
    },
    test  = "Plate's loose. Watch it.",
    never = { 'I feel', 'honestly', 'you know what', 'to be fair' },
  },
  draw = { sociability = {25, 40}, caution = {45, 60}, reactance = {65, 85}, openness = {25, 40} },
  likes = { meal = 60, walk = 50, cards = 40, bar = 30, break_room = 25, party = 20, games = 20 },
  cares = { safety = 80, respect = 50, air = 45, pay = 30, pace = 30, schedule = 20 },
  ties = {
    desmond = { trust = 50, why = 'He naps in her truck between two jobs. Neither has mentioned it.' },
    farida  = { trust = 55, why = 'Ten minutes in the smoking corner, with mints.' },
    sol     = { trust = 52, why = 'Fixed his antenna. He held her ridge beam, and sang.' },
  },

  facts = {
    cabin = { depth = 1, call = { 'How far along is the cabin?', 'What did the cabin get this week?' },
              answer = { 'Door. It opens wrong.', 'Rain. On the inside.', 'Nine boards. Two good ones.' } },
    paint = { depth = 2, call = { 'I saw fresh yellow on the edge.' }, answer = { 'Third coat. Plate ate two.', 'Good. Somebody sees it.' } },
    side  = { depth = 3, call = { '(Come around on her left.)' }, answer = { 'Good. Keep that side.', '(She nods. She had turned already.)' } },
    eye   = { depth = 4, confided = true,
      leaks = { { move = 'information', lure = 'prove', "That dock isn't safe. There's a driver here who can't even see the edge any more." } } },
    spoon = { depth = 1, call = { "Whose spoon is on the block?" }, answer = { "Gwen's. Straight handle. She'd check.", "Kit's. It came out a drumstick." } },
  },

  starts = {
    { grievance = 'safety', place = 'dock', band = 'warm', 'Plate moved. You see it?' },
    { grievance = 'safety', place = 'lot', band = 'close', 'Drive ahead of me tonight. Slow. Lights on.' },
    { grievance = 'respect', place = 'break_room', band = 'warm', "Mo's got a clipboard. Eat quick." },
  },
  due = {
    kept     = { 'You came. With both hands.' },
    broken   = { 'Held the door. Whole hour.' },
    after_no = { 'Coffee. Black. Drink it.', "Here. Splinters. Don't sit there." },
    sore     = { 'Working.' },
    repaired = { 'All right. Pass me that.' },
  },
  openers = {
    break_room = { cold = { '(She eats standing up, facing the door.)' }, warm = { "Chair's cracked. Use this one." },
                   close = { 'Sit. That one I fixed.' }, sore = { '(She takes her coffee outside.)' } },
    dock  = { cold = { 'Behind the line.' }, warm = { 'Plate four. Step wide.' }, close = { "Stand there. You're my mirror." }, sore = { "Truck's moving." } },
    bench = { cold = { '(She is carving something. She stops.)' }, warm = { 'Brush the shavings off. Sit.' },
              close = { "Guess what it is. No." }, sore = { '(She folds the knife shut.)' } },
  },
  closes = {
    cold = { 'Truck.', 'Door six.' }, warm = { 'Watch the plate.', "That's me. Beeping." },
    close = { 'Drive slow. Deer.', "Take that. It's a spoon." }, sore = { 'Done here.' },
  },

  topics = {
    plate = { about = 'work', grievance = 'safety', rungs = {
      [1] = {
        says = { cold = { 'Plate four rocks.', 'Four rocks. The plate.' }, warm = { { 'Plate four rocks.', 'I painted the edge.', learn = 'paint' }, { 'Painted four. It still rocks.', 'Now it rocks yellow.', learn = 'paint' } } },
        you = {
          { move = 'open_question', 'What makes it do that?' },
          { move = 'joke', 'Rocks like a boat, or rocks like a band?' },
          { move = 'simple_reflection', when = { band = { 'warm', 'close' } }, 'You painted it. Yourself.' },
          { move = 'information', lure = 'fix', 'I can put a ticket in.' },
        },
        on = {
          wonder = { change = { { 'Trucks got heavier.', "Bolts didn't." } }, neutral = { 'Twenty years of trucks.' }, sustain = { 'Ask the plate.' } },
          swap = { neutral = { 'Boat. Bad one.' }, change = { "Ha. Band's worse." } },
          echo = { neutral = { 'Eleven dollars. Good yellow.' }, change = { { 'Who else? It needed paint.', 'Sunday. Nobody was on it.' } } },
          tell = { neutral = { "Tablet's seen it." }, sustain = { 'Four tickets. All closed.' } },
        },
        edge = { "It's a plate." },
        mind = { 'Looked down before the next step. Good feet.', tell = 'Everybody has a tablet.' },
      },
      [2] = {
        says = { warm = { { 'Took it to Mo. Paper.', "'It's noted,' she said.", 'Plate kept rocking.' }, { 'Told Mo. Held the paper.', "'It's noted.' Nice pen.", 'Still rocks.' } },
                 close = { { 'Kid stepped off it. March.', 'Landed fine. Laughed, even.', "I didn't go home." } } },
        you = {
          { move = 'complex_reflection', "So now you're the one who watches it." },
          { move = 'open_question', 'What would it take to fix?' },
          { move = 'share', 'I nearly went off it my second week. I never told anyone.' },
          { move = 'persuade', lure = 'join', "They'd fix it for a truck." },
        },
        on = {
          echo = { change = { 'Somebody looks. So I look.' }, neutral = { 'I park near it.' }, sustain = { "I'm standing here. That's all." } },
          wonder = { change = { { 'Two bolts. One shim.', 'Forty minutes. I have shims.' } }, neutral = { 'Bolts. They sell them.' } },
          swap = { change = { { 'Saw you. Left foot.', "You didn't say. Nor me." } }, neutral = { 'So step wider.' } },
          tell = { neutral = { 'Mo drove that truck.' }, sustain = { 'One did. Took a year.' } },
        },
        edge = { "'Noted.' Their word." },
        mind = 'Should have stood there in March. Standing there now.',
      },
      [3] = {
        says = { warm = { { 'I park left now.', 'Always left.' } },
                 close = { { 'Hit door six Tuesday.', 'Twenty years. Never touched one.' } } },
        you = {
          { move = 'silence', '(Wait. Look where she is looking.)' },
          { move = 'open_question', 'What changed since the winter, then?' },
          { move = 'offer_help', goal = 'theirs', "I could spot for you. I won't talk." },
          { move = 'information', lure = 'cheer', 'Everybody says you could do it blind.' },
        },
        on = {
          rest = { change = { { 'Right side comes late.', learn = 'side', bridge = 'plate.4' } }, neutral = { '(She counts doors. You count too.)' } },
          wonder = { change = { { 'Light did. Or me.', 'It comes late, right side.', learn = 'side' } }, neutral = { 'Doors got closer.' }, sustain = { 'Nothing. Paint. Tires.' } },
          stand = { change = { { 'Stand right. Wave big.', learn = 'side' } }, neutral = { 'You own a vest?' } },
          tell = { neutral = { 'They say plenty.' }, sustain = { "Don't say that word." } },
        },
        edge = { 'Doors move. Ask anyone.' },
        mind = { 'Two more questions and it is out.', rest = 'Looked at the door. Not at me.' },
      },
      [4] = {
        says = { close = { { '(She covers one eye. Then the other.)', 'That one. Shadows. Since winter.', 'The yellow was for me.', learn = 'eye', tells = 'safety' } } },
        you = {
          { move = 'complex_reflection', 'You painted yourself a way to keep driving.' },
          { move = 'silence', '(Look at the yellow line with her.)' },
          { move = 'persuade', lure = 'duty', goal = 'yours', "That's the reason they can't ignore. Let me say it to Mo. No names." },
        },
        on = {
          echo = { change = { { 'Next physical, they check.', 'Then I sweep.', 'Farida calls my right. Loud.' } }, neutral = { 'Good yellow, too.' } },
          rest = { change = { { 'You see the edge?', 'Me too. Still.' } }, neutral = { '(She stays standing there.)' } },
          tell = { change = { { 'Maybe. Not from you.', "I'd say it. Standing up." } }, neutral = { 'No names. Ha.' }, sustain = { { 'One driver here paints.', "That's a name." } } },
        },
        edge = { 'Paint was on sale.' },
        mind = 'Farida. Now you. Two I can carry.',
      },
    } },

    cabin = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'Sawdust. Leave it.', 'Shavings. They fall off.' }, warm = { "Cedar. Don't brush it off.", 'Pine today. Smell that.' } },
        you = {
          { move = 'small_talk', 'What are you building?' },
          { move = 'joke', 'Is sawdust the dress code on lates?' },
          { move = 'share', 'I own one screwdriver. It came with a shelf.' },
          { move = 'closed_question', lure = 'hurry', 'Busy weekend?' },
        },
        on = {
          swap = { change = { { 'A shed. Officially.', to_move = 'small_talk', learn = 'cabin' }, { 'Better than glitter.', to_move = 'joke' } },
                   neutral = { { 'Something with a roof.', to_move = 'small_talk' }, { 'Shelf straight?', to_move = 'share' }, { "It's warm.", to_move = 'joke' } } },
          probe = { neutral = { 'Roof weekend.' }, sustain = { 'It was a weekend.' } },
        },
        edge = { 'Dust.' },
        mind = 'They can smell cedar. Most smell diesel.',
      },
      [1] = {
        says = { cold = { "Building a shed. Past Miller's.", 'Sundays I build. Small place.' }, warm = { { 'County calls it a shed.', 'Shed has a loft.', learn = 'cabin' }, { 'Got the walls up. Shed.', 'Shed with a stove.', learn = 'cabin' } },
                 close = { { "It's a cabin. No permit.", 'Window looks at nothing.', 'I put it there first.', learn = 'cabin' } } },
        you = {
          { move = 'open_question', 'Who helps you lift?' },
          { move = 'joke', 'Does the county know what a shed is?' },
          { move = 'affirm', 'You build all day Sunday and still load trucks Monday.' },
          { move = 'persuade_with_permission', lure = 'fix', 'Do you want to hear how permits go now?' },
        },
        on = {
          wonder = { change = { { 'Sol held the ridge beam.', 'Sang. It stayed up.' } }, neutral = { 'Two hands. A rope.' } },
          swap = { neutral = { 'They drive past. Slowly.' }, change = { 'Knows less than the shed.' } },
          stand = { change = { { "Sunday. Gloves. There's stew.", invites = 'meal' } }, neutral = { "Boards don't talk." } },
          tell = { neutral = { 'Neighbor got visitors, then.' }, sustain = { 'Then they come measure.' } },
        },
        edge = { 'Nails. Boards. Done.' },
        mind = { 'Nobody asks where the window looks.', tell = 'Permit. As if it were about the paper.' },
      },
    } },

    eleven = { about = 'union', rungs = {
      [1] = {
        says = { cold = { 'Stood up once. 2009.', 'Stood up in a room. Long ago.' }, warm = { { '2009. Upstairs room. Meeting.', 'Eleven promised. I stood up.' }, { 'Twelve of us said stand.', 'One stood. Good view.' } } },
        you = {
          { move = 'open_question', 'What happened when you stood up?' },
          { move = 'complex_reflection', 'You can still hear that room.' },
          { move = 'silence', '(Say nothing. Count along with her.)' },
          { move = 'persuade', lure = 'cheer', "It'd be different now. People here have had it." },
        },
        on = {
          wonder = { change = { { 'Chairs make noise. Eleven would.', "They didn't." } }, neutral = { 'Heard the clock. Nice clock.' } },
          echo = { change = { 'Blue chairs. The stacking kind.' }, neutral = { 'Had good windows.' } },
          rest = { change = { { 'Somebody coughed.', "That's the rest." } }, neutral = { "(She's counting something. It isn't doors.)" } },
          tell = { neutral = { 'They say so. Nicely.' }, sustain = { "They'd had it then." } },
        },
        edge = { 'Long ago. Good chairs.' },
        mind = 'Told it in four breaths. It used to take one.',
      },
      [2] = {
        says = { warm = { { 'They were nice about it.', 'Cake. Eleven kinds of sorry.' } }, close = { { 'Three still work here.', 'I carve theirs too.' } } },
        you = {
          { move = 'complex_reflection', 'And you never stopped doing the birthdays.' },
          { move = 'open_question', 'What would have got them up?' },
          { move = 'information', lure = 'prove', "You should have gotten it signed. Then they'd have had to." },
        },
        on = {
          echo = { change = { { 'They were scared. Not bad.', 'A spoon says both.' } }, neutral = { 'Maple. Takes an hour.' }, sustain = { 'A birthday is a birthday.' } },
          wonder = { change = { { 'A hand on the arm.', 'Nobody sat by anybody.' } }, neutral = { 'One more chair.' } },
          tell = { neutral = { 'Pens are easy.' }, sustain = { 'They signed. I have it.' } },
        },
        edge = { 'Cake was dry.' },
        mind = 'Never said which three. Never will.',
      },
    } },

    spoons = { about = 'life', rungs = {
      [0] = {
        says = { cold = { '(She is carving something small. It has no shape yet.)', 'Mind the chips. Sharp knife.' }, warm = { 'Cherry. Guess what it is.', '(She holds up a stick with a bowl started in it.)' } },
        you = {
          { move = 'joke', "If that's my paddle, I'll need a boat." },
          { move = 'small_talk', 'That smells better than the whole dock.' },
          { move = 'open_question', 'How do you know when to stop?' },
          { move = 'closed_question', lure = 'prove', 'Do you sell those?' },
        },
        on = {
          swap = { change = { { 'Boat next year.', 'Spoon first.', learn = 'spoon' } }, neutral = { 'Wood does that.', "Don't tell the diesel." } },
          wonder = { change = { { 'It gets light. Then one more cut.', "Then you've ruined it." } }, neutral = { 'Bell goes.' } },
          probe = { neutral = { "They're not for that." }, sustain = { 'No.' } },
        },
        edge = { 'A stick. Getting smaller.' },
        mind = 'Watched the knife. Kept quiet for it.',
      },
      [1] = {
        says = { cold = { 'Birthday spoons. I have the dates.', "Somebody's birthday Friday." },
                 warm = { { 'Thirty-one birthdays in this place.', 'All in my head. Curtis is soon.', learn = 'spoon' }, { 'I leave it on the locker. Before six.', "Never met one there yet.", learn = 'spoon' } } },
        you = {
          { move = 'open_question', 'How did you get all the dates?' },
          { move = 'complex_reflection', 'They get found out, and you stay out of sight.' },
          { move = 'share', "I never told anybody here mine. It's in March." },
          { move = 'offer_help', lure = 'cheer', goal = 'theirs', 'I could sand a few, if you show me how.' },
        },
        on = {
          wonder = { change = { { 'They say it. Once.', 'People talk near a truck.' } }, neutral = { 'Ears.' } },
          echo = { change = { 'I like the second before they look around.' }, neutral = { 'Early shift for it.' } },
          swap = { change = { { 'March what? No.', "Don't. I'll find it." } }, neutral = { 'March is birch.' } },
          stand = { change = { { "With the grain. Stop. That's it.", 'Bring those hands Sunday.', invites = 'meal' } }, neutral = { 'Sand that crate first.' } },
        },
        edge = { 'Spoons. People eat with them.' },
        mind = 'March. I have a piece of plum put by.',
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'Which end?', 'Could take a while.', 'Big one. Ask smaller.', 'Not off hand.', 'Depends on the load.' }, sustain = { 'Ask the truck.' } },
      warm = { change = { "I've looked at that.", "Come see. It's easier." }, neutral = { 'Hard to point at.', 'Bit of both.', 'Have to hold it first.', "There's a knot in that.", "I'd have to walk around it.", 'Started one way. Went another.' }, sustain = { 'Why, you buying?' } },
      close = { change = { 'Sit. It takes a minute.', "That. I'll show you." }, neutral = { "Don't know. Still looking.", 'No tool for it yet.' } },
      sore = { neutral = { "Couldn't say." }, sustain = { 'Not you. Not today.' } },
    },
    probe = {
      cold = { neutral = { 'Could be.', 'Now and then.', 'Some. Not much.', 'When it rains.', 'Last I looked.' }, sustain = { 'You counting?' } },
      warm = { change = { 'Yes. Not by accident.', 'Yes. Same as you, likely.' }, neutral = { 'Near as anything.', 'On dry days.', 'Give or take a board.', 'Yes. A thin yes.', 'Most weeks. Not Sundays.', 'It leans that way, yes.' }, sustain = { 'Says who?' } },
      close = { change = { 'Yes. Twice.', "Yes. Don't carry it around." }, neutral = { 'Half yes.', 'By daylight, yes.' } },
      sore = { neutral = { 'No.' }, sustain = { 'Find a form.' } },
    },
    echo = {
      cold = { neutral = { 'Sure.', 'If you like.', 'Sounds right.', 'Near the mark.', 'Could be said.' }, sustain = { 'Never said so.' } },
      warm = { change = { 'Yes. Like that.', "That's square." }, neutral = { 'About level.', 'Close. Sand it.', 'One way to cut it.', 'Good cut. Bit short.', 'You planed it. Fine.', 'Same board. Other side.' }, sustain = { 'Measure again.' } },
      close = { change = { 'Dead on. Damn.', 'You saw that, then.' }, neutral = { 'Let it dry.', "It'll hold weight." } },
      sore = { neutral = { 'Whatever fits.' }, sustain = { 'My words. Put them back.' } },
    },
    swap = {
      cold = { neutral = { 'Hm. All right.', 'That happens.', 'Well. You lived.', 'Good one.', 'Huh. Which truck?' }, sustain = { 'Not on my dock.' } },
      warm = { change = { 'Ha.', 'You too, then.' }, neutral = { 'Seen worse. Twice.', 'Could carve that.', 'Sounds like door two.', 'Laughed. Inside. It counts.', "Oak, that. It'll keep.", 'Say it to Sol. He hums.' }, sustain = { 'Different wood.' } },
      close = { change = { "Didn't know that. Good.", "Tell Farida. She'll bet." }, neutral = { 'You talk. I whittle.', "Go on. I'm here." } },
      sore = { neutral = { 'Noise.' }, sustain = { 'Truck talks less.' } },
    },
    stand = {
      cold = { neutral = { "It's just work.", 'Fine as is.' }, sustain = { 'Got hands.' } },
      warm = { change = { 'Grab the other end.', 'Right. Bring boots.' }, neutral = { "Don't get used to it.", "We'll see it done.", 'Good boots, anyway.' }, sustain = { 'They said that. 2009.' } },
      close = { change = { 'You. Yes. Just you.', "I'd take that." }, neutral = { 'Careful. I might let you.', 'Hands first. Then thanks.' } },
      sore = { neutral = { "Don't." }, sustain = { 'Words again.' } },
    },
    tell = {
      cold = { neutral = { 'Posters say that.', 'News to me.' }, sustain = { 'Read the plate instead.' } },
      warm = { change = { 'Huh. Once more.', 'Might use that.' }, neutral = { 'Paper burns well.', 'Might hold. Might rot.', 'Huh. In print?' }, sustain = { 'Eleven people knew that.' } },
      close = { change = { 'Keep going. Slow.', 'Draw it for me.' }, neutral = { "I'll turn it over.", 'Set it on the shelf.' } },
      sore = { neutral = { 'Good for paper.' }, sustain = { 'Heard it. Standing up.' } },
    },
    press = {
      cold = { neutral = { '(She checks a strap.)', 'Mind the truck.' }, sustain = { '(She walks off. You have half a sentence left.)' } },
      warm = { change = { "You're right. Back up.", 'True. Quit shoving.' }, neutral = { 'Push a pallet.', '(She looks at your boots.)', 'I have brakes too.' }, sustain = { "You first. I'll count." } },
      close = { change = { 'I know. I stood once.', 'Yes. Now hush.' }, neutral = { 'Let me look at it.', '(She says nothing. She stays, though.)' } },
      sore = { neutral = { '(She starts the truck.)' }, sustain = { 'Get off my plate.' } },
    },
    propose = {
      cold = { neutral = { 'Lot of maybe in that.', "Depends who's standing." }, sustain = { "I don't join." } },
      warm = { change = { 'Count me when I stand.', "Could. If you're there." }, neutral = { 'Say when. Then see.', "Weather's in it.", 'Plans are soft wood.' }, sustain = { 'Nodding is easy.' } },
      close = { change = { 'You in it? Then yes.', 'Fine. I sit near doors.' }, neutral = { 'Ask me holding something.', "Don't write me down." } },
      sore = { neutral = { 'Maybe not.' }, sustain = { 'No. Hold the door.' } },
    },
    rest = {
      cold = { neutral = { '(She looks past you, at the plate.)', '(She tests a knot.)', '(She kicks a chock in.)', '(She spits a nail into her hand.)', '(She reads the sky through door nine.)' }, sustain = { '(She is already walking.)' } },
      warm = { change = { 'Wait. This too.', 'Hold up. Look here.' }, neutral = { '(She hands you a shim.)', '(She nods. It is a long nod.)', '(You both listen to door nine.)', '(She shaves a curl of wood. It lands on your boot.)', '(She gives you the dry crate.)', '(She points. A hawk. That is all.)' }, sustain = { '(She puts her gloves on.)' } },
      close = { change = { 'Stay a minute.', 'Not yet. Listen.' }, neutral = { '(She shaves a curl off the maple.)', '(She moves over. There was room already.)' } },
      sore = { neutral = { '(The truck beeps.)' }, sustain = { 'Go on, then.' } },
    },
  },

  asked = {
    yes      = { 'Who sits down first?', 'Maybe. How many with hands?' },
    yes_thin = { 'Sure. Put me down.', "Fine. I'll be there." },
    not_now  = { "Roof's open. After rain.", "Not now. Physical's coming." },
    open     = { 'No. Show me five hands.' },
    side     = { "Your lace is loose." },
    hard     = { 'No. Had eleven yeses once.' },
    kept     = { 'Said so. Here I am.' },
    not_kept = { 'Roof leaked.' },
  },
  did = {
    kept     = { 'Oona was there before anyone, standing by the door.' },
    not_kept = { 'Oona had a late truck. It did not look late.' },
  },
  group = {
    listens = { '(She carves. The knife slows down when somebody hedges.)' },
    doubts  = { 'Who stands? Not who nods.', 'Count hands. Then count chairs.' },
    joins   = { "Fine. I'll sit first." },
  },
  action = {
    comes = { '(She has switched the truck off. It is the first thing anyone hears.)' },
    stays_away = { '(The truck is running. She looks at you through the mast.)' },
    speaks = { { 'Four tickets, Mo. All closed.', "Truck's off. Come look." } },
    after_win = { 'Huh. They meant it.' }, after_loss = { "Heard chairs, though. That's new." },
  },
}
