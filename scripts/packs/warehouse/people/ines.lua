-- Ines drafts aloud: says a word, looks at it, puts a truer one beside it. Always leaving; knows everybody's shifts.
-- Pressed, she argues your side better than you do, and goes. Heard, she asks you back.
return {
  format = 1, kind = 'person', id = 'ines',
  name = 'Ines Quiroga', pronoun = 'she', age = 27, dept = 'pick', shift = 'day', years = 3,

  bio = {
    knows   = 'Has every shift in the building by heart. About to leave, for three years now.',
    hidden  = 'The state exam fell on a forced Saturday. She had paid the fee. Kit knows.',
    outside = 'Studying to be a land surveyor. Her cards turn up in strange places.',
    union   = 'For it. Thinks somebody on her way out should not vote on what others will pay for.',
    want    = 'Her own stamp. To go, and not leave a hole where she stood.',
  },
  voice = {
    rules = {
      'Says a word, hears it, swaps it for a truer one. Not every time.',
      'Asks which, how far, since when. Likes an edge she can point at.',
      'Argues both sides, fairly, and then has a bus.',
      'Heard, she turns the question round: and you?',
    },
    test  = "It's fair. No. It's legal. Different.",
    never = { 'honestly', 'to be honest', 'whatever', 'I guess' },
  },
  draw = { sociability = {45, 65}, caution = {45, 65}, reactance = {40, 60}, openness = {50, 70}, belief = {27, 47} },
  likes = { walk = 70, games = 55, meal = 45, break_room = 40, bar = 30 },
  cares = { schedule = 90, pace = 45, respect = 55, pay = 40, air = 35, safety = 35 },
  ties = {
    bao      = { trust = 55, why = 'Same bus. He paced the building back for her, and got her number.' },
    mireille = { trust = 45, why = 'They swap shifts on a scrap of box.' },
    kit      = { trust = 58, why = 'Books go back and forth. Kit heard about the exam first.' },
  },

  facts = {
    cards  = { depth = 1, call = { 'I found another card. It was in a hot tub.' }, answer = { 'That one swims. How many does that leave, twelve?', 'Read me the front. Now look away.' } },
    plan   = { depth = 1, call = { 'Is the building still six feet short?' }, answer = { 'Five and a half. I bought a better tape.', 'Six. It holds. I find that restful.' } },
    fence  = { depth = 2, call = { 'Did they ever move that fence?' }, answer = { "They planted along it. That's worse. That's for good." } },
    exam   = { depth = 3, confided = true, call = { 'Did you pick a Saturday?' }, answer = { 'October. I wrote it in pen. Then I told one person. You.' },
      leaks = { { move = 'information', lure = 'join', 'Somebody in Pick had a state exam paid for, and they put that person on heaters.' } } },
    pan = { depth = 1, call = { 'Still just the one pan?' }, answer = { 'One pan. But I bought a lid. A lid is a big step.', 'Somebody gave me a fork. I have to think about what it means.' } },
  },

  starts = {
    { grievance = 'schedule', place = 'bus', band = 'warm', 'Did they read you out on Friday? I want to compare two lists.' },
    { grievance = 'schedule', place = 'break_room', band = 'close', "It's about Saturdays. Well. It's about one." },
    { grievance = 'pace', place = 'aisle', band = 'warm', 'Which of us do they time, on a shared tote? Nobody can tell me.' },
  },
  due = {
    kept     = { 'You came. I had a draft ready in case you didn\'t.', "On the day, at the hour. That's rarer than people say." },
    broken   = { 'I wrote you an excuse. It came out good. You can have it.' },
    after_no = { 'I said no and you still waved. I noticed which hand.', 'Here. Found you the pen that works.' },
    sore     = { 'I have cards to do.', 'Other seat, please.' },
    repaired = { 'That was an apology with all its corners. Accepted. Recorded.' },
  },
  openers = {
    bus = {
      cold = { 'This is the end of the line. It bends at the pole.', "If you want the fourteen, be patient. The driver is shy." },
      warm = { 'Lift your foot. Thanks. That was "right of way."', 'I kept you the window. Well, the half with no gum.' },
      close = { "Quiz me as far as the bridge. After that I'm nobody." },
      sore = { '(She holds a card up very close, and reads it.)' },
    },
    aisle = {
      cold = { "You're in my bay. The bay. It belongs to a pension fund." },
      warm = { "Bao's on the far side, so it's quiet till ten.", 'Careful, I left a string there. It has a purpose.' },
      close = { 'Give me your low shelf and take my high one. Talk while you climb.' },
      sore = { '(She takes the long way around the pallet.)' },
    },
    break_room = {
      cold = { "That chair is Gwen's until ten past. Then it's free." },
      warm = { "I eat standing. It isn't rude. All right, a little.", "Who's on with you Thursday? Wait. I know. Bao." },
      close = { 'Hold this end of the tape. Ask me nothing. Ask me one thing.' },
      sore = { '(She rinses the fork, dries it, rinses it.)' },
    },
  },
  closes = {
    cold = { 'I go left here.', 'Six minutes to the bus.' }, warm = { 'To be continued. Or to be corrected.', 'Mireille starts at two. Say hello from me.' },
    close = { 'Text me if it rains on your side.', 'Go. One of us should be on time.' }, sore = { 'So. Bus.', '(She is already counting steps.)' },
  },

  topics = {
    exam = { about = 'work', grievance = 'schedule', rungs = {
      [0] = {
        says = { cold = { 'That card is one of mine. Where was it?', 'Is that my handwriting you have there? Where did it turn up?', 'You found a card. They travel. Where had it got to?' }, warm = { "You found one! Where? Say it wasn't the microwave again.", 'Number thirty-one! I had given it up. No. I had mourned it. Where was it?', "Don't tell me what it says. Tell me where it was." } },
        you = {
          { move = 'joke', 'In a box of bulbs. It had almost shipped to Ohio.' },
          { move = 'open_question', 'On the floor by nine. What does "metes and bounds" mean?' },
          { move = 'share', 'Aisle nine. I read it twice, and I still had to look up "chain."' },
          { move = 'closed_question', lure = 'hurry', 'Under the printer. Are you in school or something?' },
        },
        on = {
          swap = { change = { { 'A chain is sixty-six feet. You know that for life now. Sorry.', learn = 'cards' } },
                   neutral = { { 'Ohio could use it.', to_move = 'joke' }, 'That makes nine back, out of forty.', "Then it saw more of the building than I did today." } },
          wonder = { change = { { 'You walk a line to the oak. Then you argue about which oak. That\'s the law.', learn = 'cards' } }, neutral = { "How you say where a place stops. Where people agreed it stops.", 'Land words. They were written by men who were cold and wanted lunch.' } },
          probe = { neutral = { "It's a file on my phone and a pack of cards. School has chairs." }, sustain = { 'Or something.' } },
        },
        edge = { "It's a card. It has a front and a back." },
        mind = 'They turned it over and read the back. Most people hand it over like a sock.',
      },
      [1] = {
        says = { cold = { 'Surveying. Land. I study, when they let me.', "It's for surveying. Land, roads, who owns the ditch.", 'I read up on land. Well. On lines. Land is under them.' },
                 warm = { { 'You know the person in the orange vest by the road, staring at nothing?', "That's a corner they're staring at. I'd like to get paid for that." }, 'There is a brass disk under the loading road. It knows exactly where it is. I want that job. Next to it.', "I study surveying on the bus. It's bumpy. My hills come out very good." },
                 close = { { "Four years under somebody with a stamp, then one exam, then my own stamp.", "I say 'stamp' the way people say 'beach.'" } } },
        you = {
          { move = 'open_question', 'How did you get onto that?' },
          { move = 'simple_reflection', 'Outdoors, and nothing that beeps.' },
          { move = 'share', 'I never once wondered who decides where a yard ends.' },
          { move = 'persuade', lure = 'cheer', "You'd be so good at that. You should just go." },
        },
        on = {
          wonder = { change = { { "My grandmother's fence was two feet off for forty years.", 'Everyone on that street knew. Nobody had measured. Knowing came cheap.', learn = 'fence' } },
                     neutral = { 'A man let me look through the thing once. I saw a nail, very well.', 'I got lost as a child. The man who found me had a map. I liked the map better.' } },
          echo = { change = { "Nothing that beeps. Can I use that? It's better than my letter." }, neutral = { 'And mud. I want to be owed mud.', 'Some rain. I put rain on the good side.' } },
          swap = { change = { 'Someone with a stamp. And you, what did you want to be? Before this.' }, neutral = { "Now you'll see little pins everywhere. My fault." } },
          tell = { sustain = { '"Just." The short word with four years in it.' } },
        },
        edge = { "It's a hobby. It's a plan. Say hobby." },
        mind = 'Said it out loud in a warehouse. A forklift honked, but not at me.',
      },
      [2] = {
        says = { warm = { { "People ask am I for a union. I am. I'd also be gone by spring.", "It's like voting on the neighbor's roof. Kind. Well. Nosy." }, "I can give you six reasons for a union. Then somebody says, so you'll be here? And I do up my coat.", { 'Hakeem asked me would I vote. I said a leaver should keep her hand down.', 'He said which month. They always find the soft spot.' } },
                 close = { { 'I hand out arguments and keep a coat on.', "Then I picture Wanda paying for how I voted. I'm two counties away, looking at a nail." } } },
        you = {
          { move = 'complex_reflection', "You won't be brave with somebody else's job." },
          { move = 'open_question', 'What if they asked you to vote anyway?' },
          { move = 'share', "I might go too. I haven't said that to anyone here." },
          { move = 'persuade', lure = 'join', "But you're here now. Now's when it counts." },
        },
        on = {
          echo = { change = { 'I looked for a rule that lets me. There should be a rule.' }, neutral = { 'Brave is cheap from a moving car.', "My own job I'd risk by Tuesday. It's a rental." } },
          wonder = { change = { "Huh. Nobody's asked. I think they all said goodbye already." }, neutral = { 'Then I\'d want it signed by everyone who stays.', "I'd stay to count the hands. I count well. That's not voting. Nearly." } },
          swap = { change = { "Then we're two people with our coats on. Is it warm in there for you?" }, neutral = { 'Which month? I always ask. It\'s always spring.' } },
          tell = { sustain = { "I'd make that stronger. 'A year of it was yours, so you owe it.' See? Now I have a bus." } },
        },
        edge = { "Ask me in April. I'll be gone or wrong." },
        mind = { "Three years 'about to leave.' Somebody should check that word.", tell = 'My own argument, with worse grammar.' },
      },
      [3] = {
        says = { warm = { { 'The exam comes twice a year. I was down for one of them.', "I was on heaters that Saturday. Double time. I'd have paid them." } },
                 close = { { 'It was paid. Two hundred twelve dollars. Nine on a Saturday, Room 4.', 'Friday at two they read my name off a list. So at nine I was on heaters.',
                             'I looked at the clock. I thought, there go the pencils.', learn = 'exam', tells = 'schedule' } } },
        you = {
          { move = 'silence', "(Don't say there's another one in the fall.)" },
          { move = 'simple_reflection', when = { band = { 'close' } }, 'The pencils.' },
          { move = 'open_question', 'What would it take to get a Saturday that stays yours?' },
          { move = 'information', lure = 'fix', "Couldn't you have shown Mo the exam notice? They'd have to let you off." },
        },
        on = {
          rest = { change = { "Kit knows. Kit wanted to post it. I said it's mine to be mad about. Is it? Just mine?" }, neutral = { '(She squares the deck. It was square.)' } },
          echo = { change = { { 'You bring your own. I brought three. They were in my locker all day.', 'Everyone says I could have said no. The ones who did aren\'t here to ask.' } }, neutral = { 'Number twos.' } },
          wonder = { change = { "Nobody reads a name alone. They read nine. Nine of us could've looked up at once." }, neutral = { 'October. I have the fee. I need the day.' } },
          tell = { sustain = { 'I showed her. She was sorry. She really was. Then she read the next name.' } },
        },
        edge = { 'It got postponed. Correction. I did.' },
        mind = 'Room 4. I could draw you that room, and I have never been in it.',
      },
    } },

    floor = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'Four, five, six. One second. Seven.', 'Forty, forty-one. You can walk past. I only need the wall.' }, warm = { 'Two-ten, two-eleven, hold on. Two-twelve. Hi.', 'One-eighty. Keep me company, but quietly. One-eighty-one.' } },
        you = {
          { move = 'joke', 'Are we there yet?' },
          { move = 'open_question', 'What are you counting?' },
          { move = 'small_talk', 'I walk that wall all day and never counted it.' },
          { move = 'closed_question', lure = 'duty', 'Did Mo ask you to do that?' },
        },
        on = {
          swap = { neutral = { 'You cost me a wall. I can get it back.' }, change = { 'Eleven miles a shift, you walk. Bao has it to the yard.' } },
          wonder = { change = { { 'Seven. The plan by the fire door says four hundred feet. I have doubts.', learn = 'plan' } }, neutral = { 'Steps. Mine are two foot six. I checked.', "The building. It's slow, but it doesn't call in sick." } },
          probe = { neutral = { 'Not for work. At it.' }, sustain = { "Would I have to stop if she hadn't?" } },
        },
        edge = { 'A wall. It goes that way.' },
        mind = 'Lost my place at two-twelve. It was nearly worth it.',
      },
      [1] = {
        says = { cold = { 'The building is six feet short. Of its own drawing, I mean.', 'This wall is shorter than they say it is. By six feet. I count it to calm down.' },
                 warm = { { "The drawing says four hundred feet. I get three ninety-four. Three times.", "So six feet of Seven is only on paper. I think that's where the fans are.", learn = 'plan' }, { "I went again on Sunday, in better shoes. Six feet short. They've lost a whole aisle end.", learn = 'plan' } } },
        you = {
          { move = 'joke', 'Six feet. We could fit a sofa in it.' },
          { move = 'complex_reflection', "You'd like one thing in here to be as long as they say." },
          { move = 'open_question', 'Who else knows?' },
          { move = 'information', lure = 'prove', "They probably draw it to the outside of the walls. That's standard." },
        },
        on = {
          swap = { change = { { "Sofa, window, no badge. Sunday I'm pacing the fairground. I need a person for the other end.", invites = 'walk' } }, neutral = { "Don't tell Desmond. He'd have it explained by Friday." } },
          echo = { change = { "One thing. I'd settle for a wall." }, neutral = { 'Or shorter. As long as somebody had looked.' } },
          wonder = { change = { "Bao. He paced it back and got my number. I've never seen him so happy." }, neutral = { 'You, Bao, and the wall.', 'Mo, if she reads her own drawing. So, me.' } },
          tell = { neutral = { 'I thought of that. Then it comes out eight.' }, sustain = { 'I know how walls work.' } },
        },
        edge = { "It's short. It stands up. Fine." },
        mind = 'Six feet, three times running. Nobody else here would be this pleased.',
      },
    } },

    boxes = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'I need a carton. A book one, with good corners.', 'Is anyone using that box? For good, I mean.' },
                 warm = { "Keep that box for me, would you? Double wall. You don't see those.", "I'll take that carton home. Don't ask. All right, ask." } },
        you = {
          { move = 'joke', "We ship boxes all day. You'll have to be more exact." },
          { move = 'open_question', 'What goes in it?' },
          { move = 'small_talk', 'The bulbs came in good ones today.' },
          { move = 'closed_question', lure = 'hurry', 'Are you moving house, then, or leaving us for good?' },
        },
        on = {
          swap = { change = { { 'Eighteen by twelve by twelve. You did ask. I have nine just like it, full.' } },
                   neutral = { 'Bulbs have all the luck.', 'A good box is wasted on goods.' } },
          wonder = { change = { { "Me, in the end. Books first. I've been packed since my second month." } }, neutral = { 'Books. And on top of the books, a sock.' } },
          probe = { neutral = { 'In spring. Or the spring after. The boxes are ready.' }, sustain = { "It's a box. I like a box." } },
        },
        edge = { 'Cardboard. We have some here, I hear.' },
        mind = 'They put it aside with the flaps in. That is how you do it.',
      },
      [1] = {
        says = { cold = { 'I keep my place half packed. It saves time, for later.', 'My kitchen is in a box. One pan is out.' },
                 warm = { { 'Three years, one pan. If it needs two pans I eat it cold.', 'It saves packing. Well. It saves deciding.', learn = 'pan' },
                          { 'I only buy what fits in the car. I measured the car.', 'I had to say no to a chair. It still bothers me.' } } },
        you = {
          { move = 'open_question', 'What would you put out first, if you stayed a year?' },
          { move = 'complex_reflection', 'Ready to go takes up a lot of the room.' },
          { move = 'share', "I had a box marked 'misc' for two years. It was all cables." },
          { move = 'offer_help', lure = 'fix', goal = 'theirs', 'I have a chair that folds flat. You could just borrow it.' },
        },
        on = {
          wonder = { change = { 'A lamp. Did I have that ready? I had that ready.' }, neutral = { 'A second pan. Let us not get wild.' } },
          echo = { change = { "It does. I walk around nine boxes to get to bed. I've worn a path." }, neutral = { 'It stacks, though.' } },
          swap = { change = { 'Did you throw them out? No. Nobody does. We all think there will be a socket.' }, neutral = { 'Mine says "desk." I have no desk.' } },
          stand = { change = { 'Borrow. That is the right word. Then it has to come back, so I would have to be here.' }, neutral = { "Folded, how thick? I'm only asking." } },
        },
        edge = { "It's tidy. That's all it is. Tidy." },
        mind = 'I told someone about the pan. I have told no one about the pan.',
      },
      [2] = {
        says = { warm = { { 'Wanda gave me a geranium. In an egg carton.', 'You can box a book. What do you do with something that drinks?' },
                          { "There's a plant at mine now. It was Wanda's.", 'I turned it to the window. So I suppose it lives here.' } } },
        you = {
          { move = 'simple_reflection', 'And now something lives there.' },
          { move = 'open_question', 'Where does it go when you go?' },
          { move = 'joke', 'Does it know about the spring?' },
          { move = 'persuade', lure = 'cheer', 'Maybe it is a sign that you are meant to stay here with us.' },
        },
        on = {
          echo = { change = { "Yes. I came home and said sorry I'm late. To a leaf." }, neutral = { 'It grows on one side. My fault. One window.' } },
          wonder = { change = { 'To Mireille. I asked her already. Then I asked for it back, and it was still on my sill.' }, neutral = { 'Front seat. Belt on.' } },
          swap = { change = { 'No. We tell it next week. It has been next week for a while.' }, neutral = { 'It hears me study. It knows I mean it.' } },
          tell = { neutral = { "It's a geranium. They mean everything and nothing." }, sustain = { "I'd argue that better. 'Look who waters you.' See? Now I want a bus." } },
        },
        edge = { "Plants. They're slow boxes." },
        mind = { 'It has a new leaf. I nearly told the whole bench.', tell = 'A sign. I read signs all day. That one was a plant.' },
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'Depends who draws it.', 'Which part?', 'I only work here. So far.', "I'd need a bigger sheet of paper.", 'From where I stand? Partly.', "That's a Thursday sort of question." }, sustain = { 'Why, are you mapping me?' } },
      warm = { change = { 'Nobody has asked from that side.', 'Let me try it out loud. Stop me.', 'Two answers. The true one is shorter.' },
               neutral = { "My first draft of that was wrong. I'm on the fourth.", 'I know the shape of it. Not the edge.', 'Ask me past the bridge.', 'Let me look at it from the road.', 'I keep starting that one with "well."', 'There is a short way and a true way. Both have mud.', 'I would say it depends. Then I would ask you on what.' }, sustain = { 'I have a good answer and eleven cards left.' } },
      close = { change = { "Walk with me. I'll get it right by the corner.", "I was hoping you'd be the one to ask." },
                neutral = { 'Still in pencil.', "What would you say? Then I'll say." } },
      sore = { neutral = { 'No opinion on file.' }, sustain = { 'You have my answer. The old one.' } },
    },
    probe = {
      cold = { neutral = { 'On and off.', 'In a way.', 'More or less legally.', 'Some days. Odd ones.', 'Not so far.', 'As of this morning.' }, sustain = { 'Is this for a list?' } },
      warm = { change = { 'Yes. And not only me. I can draw you where.', 'It is. I was hoping it was just my side.' },
               neutral = { 'Most weeks.', "Yes, in the sense of sort of.", 'Not on Tuesdays.', 'Ask Mireille. Then ask me.', 'Yes. No. Yes with a comma.', 'Last week it was. I should check again.', "Roughly. I don't love roughly." }, sustain = { 'Yes or no is a very small box.' } },
      close = { change = { 'I do. I just never said the word.', 'Yes. Write it down, I may deny it.' }, neutral = { 'Half. Call it half.', 'Not this week. Not yet.' } },
      sore = { neutral = { 'Not that I recall.' }, sustain = { 'Next question. Or none.' } },
    },
    echo = {
      cold = { neutral = { 'Something like that.', 'To the nearest foot.', 'That would be the map of it.', 'In round numbers.', 'More north, but yes.' }, sustain = { "Those are your words." } },
      warm = { change = { 'That. With a line under it.', "You moved one word and it's truer.", 'Within an inch.' },
               neutral = { 'Close. A bit to the left.', 'Near it. The corner is further out.', "I'd put it smaller.", 'On a good day, yes.', "That's the outline. It has a step in it.", "You say it as if it's simple. Maybe. Let me look.", 'Yes, and a bit over the fence.' }, sustain = { 'You rounded up.' } },
      close = { change = { 'Say it again. I want to hear it from outside.', 'Right on the pin. And you?' }, neutral = { "Yes, and I don't love it.", "Leave it there. I'll walk around it." } },
      sore = { neutral = { 'If you like.' }, sustain = { "Please don't draft me." } },
    },
    swap = {
      cold = { neutral = { 'Huh. Small world. Four hundred feet.', 'Noted.', 'I believe you. In general.', "That's one for the timetable.", 'Is that far from here?' }, sustain = { 'I missed that. I was on "easement."' } },
      warm = { change = { { 'Wait, you too? Since when?', to_move = 'share' }, "I'd have paid to see it. Some. A dollar." },
               neutral = { 'A card for that, please. Both sides.', 'Funny. Sad. Which did you mean?', 'I know a shift that would love that.', 'My bus has one of those.', 'Where were you standing? I want to see it right.', 'I laughed. Late. It counts.', 'Same here, minus the good part.' }, sustain = { 'Good one. Anyhow, my bus.' } },
      close = { change = { "I'm keeping that one. Front and back.", 'All this time you had that in your pocket.' }, neutral = { 'You tell it better standing.', "Once more, for Kit. They'll act it." } },
      sore = { neutral = { 'Ha. Okay.' }, sustain = { 'Save it for the bus.' } },
    },
    stand = {
      cold = { neutral = { "That's kind. Or polite. Thanks.", 'I have it, thank you.' }, sustain = { 'What would I owe you?' } },
      warm = { change = { { 'Take the other end, then. Pull till it hums.', to_move = 'offer_help' }, 'All right. And what do you need?' },
               neutral = { 'Put me down as grateful. In pencil.', { "You'd be surprised what I can carry.", to_move = 'offer_help' }, 'Good of you. Exact, even.' }, sustain = { 'Careful. I get used to things.' } },
      close = { change = { "Yes please. See, I didn't fix that one.", 'I was about to swap with anyone but you.' }, neutral = { 'Me too. The same, back.', "Don't. I'm leaving. Fine, do." } },
      sore = { neutral = { 'I can manage a box.' }, sustain = { 'Is that a gift or a loan?' } },
    },
    tell = {
      cold = { neutral = { 'Says who? I mean it kindly.', 'I read that too.' }, sustain = { 'On paper, yes.' } },
      warm = { change = { 'Where does it say that? Show me the line.', "That changes the drawing." },
               neutral = { "It's true. It's true-ish.", 'The part after "if," please.', 'Good, and who pays for it?', "I'd argue that shorter." }, sustain = { 'You forgot your best point. I have to run.' } },
      close = { change = { 'Huh. Then I had it upside down.', 'Write it on the back of one of these.' }, neutral = { 'You believe it. That I can use.', 'Tell Gwen that. I want to watch.' } },
      sore = { neutral = { 'Thanks. Filed.' }, sustain = { 'I could say the rest for you.' } },
    },
    press = {
      cold = { neutral = { '(She looks up the road for the bus.)', 'A strong case. Mostly.' }, sustain = { "I'd sign it if I were staying." } },
      warm = { change = { "That landed about a foot from me.", 'Ouch. Accurate, but ouch.' },
               neutral = { "You're right. Now say the other side.", 'Both of us could win this. Then what?', 'Fair. Hard, but fair.' }, sustain = { 'Here, your third point, done properly. And there is my bus.' } },
      close = { change = { "Yes. I've been avoiding that word too.", 'You get one of those. That was it.' }, neutral = { "Don't measure me when I'm moving.", 'Lower. People think we are fighting. We are.' } },
      sore = { neutral = { '(She shuffles the deck, twice.)' }, sustain = { 'You win. Bye.' } },
    },
    propose = {
      cold = { neutral = { "I'd have to see who's on.", 'Before or after the fourteen?' }, sustain = { "I'm a poor bet. Ask someone with a locker plant." } },
      warm = { change = { 'Who holds the other end?', 'If Mireille takes my Tuesday. And what if it rains?' },
               neutral = { 'Let me lay it next to my cards.', 'Sounds good. Sounds long.', 'How far is it, door to door?', 'Who with? I like a list.' }, sustain = { 'Fine plan, for people who stay.' } },
      close = { change = { "I'm in. I even know who can swap.", "All right, but I'm no use at singing." }, neutral = { "Pencil. I'll ink it Thursday.", 'Convince me by the bridge.' } },
      sore = { neutral = { 'I might be studying.' }, sustain = { 'Count without me.' } },
    },
    rest = {
      cold = { neutral = { '(She turns a card. Turns it back.)', '(Her lips move. "Sixty-six feet.")', '(She lines up her shoes with a crack.)', "(She squints at something a long way off. It's a pole.)", '(She counts under her breath and loses it.)' }, sustain = { "Was that for me?" } },
      warm = { change = { { "I had a lie ready, and you didn't ask.", to_move = 'silence' }, "Okay. It's not the cards. I'm just holding them." },
               neutral = { '(She measures the bench with her hand. Six and a bit.)', "(She shows you a card. You don't know either.)", '(You both look where the road goes.)', '(She draws a bus on the dust. It is to scale.)', "I know who's on in there, just by the beeps. Bao. Temp. Bao.", '(She hands you the dull end of the tape.)' }, sustain = { '(She goes back to "easement.")' } },
      close = { change = { 'And you? You never get asked. I checked.', 'This is nice. Correct. Nice.' }, neutral = { '(She leans the deck on your arm and sorts it there.)', '(She marks the spot with her shoe.)' } },
      sore = { neutral = { '(She reads the timetable like mail.)' }, sustain = { '(She has one earphone in. It is not playing.)' } },
    },
  },

  asked = {
    yes      = { 'Yes. Who else, and what do we do if Mo just says no?', "I'll be there. Can I bring the map of who's on?" },
    yes_thin = { 'Sure, sounds great. Put me down.' },
    not_now  = { 'After October. I owe one Saturday to somebody. Me.', "Not while I'm on six days. I'd come asleep." },
    open     = { "No, today. You can ask again. I'd like to be asked again." },
    side     = { 'Did you know this bench is not level?' },
    hard     = { "No. I won't be here for the bill. Ask someone who will." },
  },
  did = {
    kept = { '(Ines is there early, pacing the room.)' },
    not_kept = { "(Ines has swapped into that day's shift. It's on a scrap of box, in ink.)" },
  },
  group = {
    listens = { '(She draws the room, and who sits where.)' },
    doubts = { 'Who is this for, in a year? Say names.' },
    joins = { 'Fine. I know who is on. I can make us a grid.' },
  },
  action = {
    comes = { '(She has a clipboard. It turns out to be holding nothing.)' },
    stays_away = { '(She is on the bus. She looks at you until it turns.)' },
    speaks = { 'You read nine names on a Friday. We would like to read you some.' },
    after_win = { "That's a yes. That's a yes till March. Still." }, after_loss = { 'She wrote it all down, though. Who was standing where.' },
  },
}
