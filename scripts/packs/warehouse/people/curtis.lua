-- Curtis talks in one long sentence joined by "and" that gets there late. Weather first. He never says "because".
-- Pressed, he tells a story about somebody else. Heard, he tells you how it ended.
return {
  format = 1, kind = 'person', id = 'curtis',
  name = 'Curtis Yoder', pronoun = 'he', age = 45, dept = 'dock', shift = 'day', years = 18,

  bio = {
    knows   = 'Lead hand on the dock. If you need a Friday, you ask Curtis.',
    hidden  = 'Wrote Mo a list of who is slow. She asked as a friend. Gwen knows.',
    outside = 'Races pigeons. Cards on Thursdays. Drives Gwen\'s father around the lake on Sundays.',
    union   = 'Paper ends favors. A quarrel between neighbors should not get a lawyer.',
    want    = 'One bird home from three hundred miles. One plain no, said to Mo.',
  },
  voice = {
    rules = {
      'Joins with "and", never with "because". The point comes last, if it comes.',
      'The sky before the subject.',
      'A man, a fella, two brothers: trouble happens to somebody else first.',
      'Short answers are soft and late. Never raises his voice; raises his cap.',
    },
    test  = 'Wind came around and the flag went with it and I thought, well, Tuesday.',
    never = { 'because', 'honestly', 'folks', 'literally' },
  },
  draw = { sociability = {55, 75}, caution = {55, 75}, reactance = {45, 65}, openness = {30, 50}, belief = {7, 22} },
  likes = { cards = 85, meal = 50, break_room = 45, walk = 35, party = 25 },
  cares = { respect = 80, safety = 65, schedule = 45, pace = 40, air = 45, pay = 30 },
  ties = {
    mo     = { trust = 70, why = 'Hired the same week, with one pair of gloves between them.' },
    farida = { trust = 60, why = 'Certified her. She has never let him forget the cone.' },
    gwen   = { trust = 55, why = 'Drives her father Sundays. She checks his tires.' },
  },

  facts = {
    bird  = { depth = 1, call = { 'How is the blue hen?', 'Anybody come home late?' },
              answer = { 'Two hundred Sunday, and she came in and looked at me as if I was the one out all day.', 'Fat. Turns out I was feeding two of her.' } },
    cards = { depth = 1, call = { 'Is the dog still winning?' }, answer = { 'Up fourteen dollars and he has taken to sitting in my chair.' } },
    well  = { depth = 2, call = { 'Did those two ever share a well again?' }, answer = { 'One waved, at the feed store. The other one is thinking it over.' } },
    glove = { depth = 3, call = { '(Hand him one glove. Keep one.)' }, answer = { "Well. That fits, and I wish it didn't." } },
    list  = { depth = 4, confided = true,
      leaks = { { move = 'information', lure = 'duty', "I can't say how I know, but there's a list of names in the office. Of who's slow." } } },
    truck = { depth = 1, call = { 'Who has the truck this weekend?' }, answer = { 'Fella in Returns, for a sofa, and I hear there is a dispute with the stairs.', 'Nobody, and it looks at me like I forgot something.' } },
  },

  starts = {
    { grievance = 'respect', place = 'dock', band = 'warm', "Storm by three, and I've been in that office, and I'd as soon be rained on." },
    { grievance = 'respect', place = 'lot', band = 'close', "Stand here with me a minute and look like we're pricing that truck." },
    { grievance = 'safety', place = 'dock', band = 'warm', "Walk around that plate and don't walk over it, and I'll tell you how long I've been saying so." },
  },
  due = {
    kept     = { 'You said you would and here you are and the coffee is still hot. Well.', "There. That's how a thing gets done." },
    broken   = { 'I put two cups out, and I drank the one, and then I drank the other.' },
    after_no = { 'No hard feelings on this side, and the sun is out, so.', 'Got tomatoes. Take the ugly ones. They know something.' },
    sore     = { 'Trucks.', 'Looks like weather.' },
    repaired = { 'A man said sorry to me like that once, and I drove his kids to school for a year.' },
  },
  openers = {
    dock = {
      cold = { 'Watch the plate there.', "Rain by two, I'd say. You're in Pick, are you?" },
      warm = { "Come in out of the wind, and shut the strip behind you, and tell me if that's a goose.", "Farida has a cone under her left wheel and I'm going to let her find it." },
      close = { "Good. I've been talking to a trailer." },
      sore = { '(He checks a seal he has already checked.)' },
    },
    lot = {
      cold = { '(He lifts one finger off the wheel.)' },
      warm = { 'Battery? No? People only come to my truck for the battery.' },
      close = { 'Get in, I have the heater on and half a pie and nobody to stop me.' },
      sore = { '(He looks at the sky until you are past.)' },
    },
    break_room = {
      cold = { 'Evening. Morning. One of those.' },
      warm = { 'Sit, and mind the box. It has holes in it for a reason.' },
      close = { 'I saved you the end with the frosting, and Wanda saw me, so eat quick.' },
      sore = { '(He folds the paper to the forecast.)' },
    },
  },
  closes = {
    cold = { 'Well. Truck.', 'Keep dry.' }, warm = { "Look at that, I've held you up.", 'Go on, and if anybody asks, I sent you.' },
    close = { 'Mind the road by the school. It holds the ice.', 'Thursday, then. Bring nickels.' }, sore = { 'All right then.', '(He touches his cap, and goes.)' },
  },

  topics = {
    favors = { about = 'work', grievance = 'respect', rungs = {
      [1] = {
        says = { cold = { "If you need off early, ask me and don't ask the form.", "There's a sheet for a swap, and there's me, and I'm nearer than the sheet.", 'You need a Friday some time, you find me. No paper to it.' },
                 warm = { "Fella wants Friday for his girl's game and I move two trucks and he goes, and nobody wrote a thing.", "Kid on door five had a christening and we all slid down one, and the truck went out, and it's not written anywhere.", 'I keep the dock swaps in my head, and it leaks some, and nobody has missed a wedding yet.' },
                 close = { 'The winter of the ice I sent nine people home by noon, and I put down nine dentists.' } },
        you = {
          { move = 'open_question', 'And what does Mo say to that?' },
          { move = 'affirm', 'They come to you before they go near the office.' },
          { move = 'share', 'My last place had a form to borrow a broom.' },
          { move = 'persuade', lure = 'prove', "On paper it'd be the same for everybody, though." },
        },
        on = {
          wonder = { change = { 'She knows, and I know she knows, and the two of us talk about rain.' }, neutral = { 'She says, how about this weather.', 'She used to work this door, and she swapped more Fridays than anybody.' } },
          stand = { change = { 'They do, and I put it in my pocket, and my pockets are about full.' }, neutral = { "I stand nearer. I'm by the door.", "The office is up a stair, and I'm a lazy man's walk." } },
          swap = { change = { 'And did you get the broom?' }, neutral = { 'We had one here for requesting forms. I used them for the bird boxes.', "And who signed for the form? There's always one more." } },
          tell = { neutral = { 'It might, and then there would be a form for mercy, and a line.' }, sustain = { "There's men on this dock I can't stand, and they got their Fridays. Ask them." } },
        },
        edge = { "They're only trucks. They go where you point." },
        mind = { 'Nine dentists. Nobody has ever asked me about a tenth.', tell = 'They have a point. I drove home with it.' },
      },
      [2] = {
        says = { warm = { 'Two brothers by us shared a well, and it got low one August, and they were working it out, and one hired a lawyer.', 'Frost got my neighbor talking, about his cousins and the one well they had, and how it was fine till somebody brought in a lawyer.' },
                 close = { { "My wife's uncles shared a well on a handshake, forty years.", "One dry August one of them hired a lawyer, and I've thought about it ever since." } } },
        you = {
          { move = 'open_question', 'How did that end?' },
          { move = 'complex_reflection', 'Once it was on paper, they could quit looking at each other.' },
          { move = 'share', 'My folks split up by letter. I was the one who carried the letters.' },
          { move = 'persuade', lure = 'prove', 'But a good contract would have kept them friends.' },
        },
        on = {
          wonder = { change = { { "Each of them has his own well now, and the papers, and it's good water.", 'Thanksgiving is two houses. You can see the one from the other.', learn = 'well' } },
                     neutral = { "It ended in October, and it hasn't ended.", 'The grass grew up where they used to walk across.' } },
          echo = { change = { { 'That is it. They were polite from then on, and I never saw anything so cold.', learn = 'well' } }, neutral = { 'They had beautiful letterhead.' } },
          swap = { change = { "Did you ever lose one on purpose? I might have." }, neutral = { "That's a lot of walking to give a child.", 'My sister carried ours, and she will not own a mailbox.' } },
          tell = { neutral = { "Could be, and I never met that one, and I've met the other kind." }, sustain = { 'You tell their mother. She set a table for both, and sat there.' } },
        },
        edge = { "Long story, and there's a truck in the end of it." },
        mind = 'Told it again and stopped in August. People like August.',
      },
      [3] = {
        says = { warm = { "I can tell any man here he's wrong and stay friends, and there's the one office I come out of having said nice day." },
                 close = { { 'Mo and me started the same week in January with one pair of gloves between us, and we took a hand each.',
                             "So when she asks me for a thing she's not asking like a boss, and there's my trouble.", learn = 'glove' } } },
        you = {
          { move = 'silence', '(Watch the sky with him.)' },
          { move = 'complex_reflection', "With her you can't find the no." },
          { move = 'open_question', 'If it came out straight, just once, what would it be?' },
          { move = 'persuade', lure = 'cheer', 'She listens to you, Curtis. You could tell her.' },
        },
        on = {
          rest = { change = { { 'She asked me for something in March, and I gave it, and it was about as big as an index card.', bridge = 'favors.4' } }, neutral = { 'Mackerel sky. Twelve hours, give or take.' } },
          echo = { change = { 'It gets as far as my collar, and then I hear a voice say sure thing, Mo.' }, neutral = { 'I have a good big no, and I gave it all to the drivers.' } },
          wonder = { change = { { "I'd say, Maureen, ask me for anything that's mine.", bridge = 'favors.4' } }, neutral = { 'It would start with the weather, I know that much.' } },
          tell = { sustain = { "And she'd listen, and thank me for it, and I'd have helped her again." } },
        },
        edge = { "She had the left. Anyhow, it's clouding up." },
        mind = { 'Left glove, right glove. Eighteen years and my left hand is still the cold one.', tell = "That's just what she says to me. Word for word." },
      },
      [4] = {
        says = { close = { { '(He pulls the strip curtain shut behind you both.)', "She said, who's slow, Curtis, so I can help them, and I wrote her five names on the back of a pick sheet.",
                             'And Wanda is second on it, and she had brought me eggs.', learn = 'list', tells = 'respect' } } },
        you = {
          { move = 'complex_reflection', 'She asked for it like a favor, and you do favors.' },
          { move = 'silence', '(Stay inside the curtain.)' },
          { move = 'persuade', lure = 'duty', goal = 'yours', "They need to know they're on it. You've got to tell them before Mo uses it." },
        },
        on = {
          echo = { change = { "Eighteen years of favors and that's the one that got used." }, neutral = { 'I spelled every one of them right.' } },
          rest = { change = { 'I could ask for it back, and she would say, ask for what.' }, neutral = { '(A truck backs up to the door. He lets it wait.)' } },
          tell = { change = { "I've been carrying Wanda her boxes. That's as far as I got with telling." }, sustain = { 'And I will, and it will be me that does it, and not this week on your say.' } },
        },
        edge = { 'I write a lot of things on the back of pick sheets.' },
        mind = 'Gwen said, whose handwriting. That was all she asked. Mine.',
      },
    } },

    birds = { about = 'life', rungs = {
      [0] = {
        says = { cold = { "Wind's gone around on us.", 'Smells like rain and it isn\'t. Not yet.', 'Glass is falling. You feel it in the door.' }, warm = { "Flag says west and the radio says east and I'd believe the flag.", "That's a northeast wind and it's got no business here in June or any month.", 'See those clouds, like a row of buns? They mean it, and in about an hour they mean it here.' } },
        you = {
          { move = 'small_talk', 'Will it hold till we get out?' },
          { move = 'joke', 'Does it ever just stay nice?' },
          { move = 'open_question', "What's it to you, which way it blows?" },
          { move = 'closed_question', lure = 'hurry', 'Is the ten-fifteen in yet?' },
        },
        on = {
          swap = { neutral = { { "Two o'clock, and not a minute for mercy.", to_move = 'small_talk' }, { 'It stayed nice once, in ninety-eight, and nobody got anything done.', to_move = 'joke' }, "It'll do what it did last year, and we'll all be surprised." },
                   change = { 'You look up. Most of Pick only looks at the wrist.' } },
          wonder = { change = { { "I've got birds up there that have to come home in it.", learn = 'bird' } }, neutral = { 'It blows the drivers in late, and it blows them in cross.', 'Oh, my knees like to know, and the wash, and a few friends of mine with wings.' } },
          probe = { neutral = { 'It will be, and then it will be here all morning.' }, sustain = { "You'd hear it." } },
        },
        edge = { "It's only air. It goes by." },
        mind = 'Talked about the sky and was not hurried. That makes one.',
      },
      [1] = {
        says = { cold = { "I keep pigeons. They go away and come back. That's the whole story.", "There's a coop behind my house. Thirty pigeons. They race, some of them.", 'It\'s for the pigeons, the corn. I fly them home from places.' },
                 warm = { { "There's a race of three hundred miles, and I've sent nine birds at it over the years.", 'They all came home the day after, on foot or near enough.', learn = 'bird' }, { 'Drove a basket of birds two hours north and let them go and drove home, and eleven of them were on the roof, looking at me.', learn = 'bird' }, { "There's a three-hundred-mile race in it some day, and a blue hen I've an eye on, and she's got an eye on me.", learn = 'bird' } },
                 close = { { "I've got a blue hen that might do the three hundred, and I haven't told her.", learn = 'bird' } } },
        you = {
          { move = 'open_question', 'How does a bird know which way?' },
          { move = 'share', 'I get lost coming back from the restroom.' },
          { move = 'complex_reflection', "It's the coming home you like. The racing's extra." },
          { move = 'persuade_with_permission', lure = 'prove', 'I read one thing about it, iron in the beak. Do you want it?' },
        },
        on = {
          wonder = { change = { "There's people study that all their lives, and I just stand in the yard and am glad." }, neutral = { 'I asked one. She ate.', 'The sun, some, and the river, and I think the smell of my wife\'s cooking, though she says no.' } },
          swap = { change = { { "Come Thursday and get lost at mine. It's cards, three of us and the dog, and the dog is up eleven dollars.", invites = 'cards', learn = 'cards' } }, neutral = { "Left at the ice machine. There, you're trained.", 'I had one like that. Sweet bird. Lives in Indiana now.' } },
          echo = { change = { "I leave the trap open and the radio on low. Ball game, if there's one." }, neutral = { "There's prize money. I could show you the dollar.", 'You stand there and it\'s empty and it\'s empty, and then it isn\'t.' } },
          tell = { neutral = { 'So they say, and they may be right about the beak.' }, sustain = { "That tells you how. It doesn't tell you why she would want to." } },
        },
        edge = { "They're birds. They eat and they leave and they eat." },
        mind = 'Nobody laughed at pigeon. People will laugh at pigeon.',
      },
    } },

    truck = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'If the green truck is in your way, the keys are in it.', 'That green one out there is mine. You pull up on the door, and then out.' },
                 warm = { "Green truck's only got the one door this month, and I go in by the other side and I slide.", 'She started first try this morning, and I sat there a minute not knowing what to do.' } },
        you = {
          { move = 'joke', "That's not a truck, it's a barn with mirrors." },
          { move = 'open_question', 'How long have you had that truck?' },
          { move = 'small_talk', 'I think I hear it before I see it.' },
          { move = 'closed_question', lure = 'fix', "Wouldn't you be better off with a newer one?" },
        },
        on = {
          swap = { change = { { 'You and the whole road, and the dog at number nine gets up for it.' } },
                   neutral = { "She's been called worse, and by the inspector.", 'That would be the muffler, or where it was.' } },
          wonder = { change = { { 'Twenty-six years, and I believe I have driven it for nine of them.', bridge = 'truck.1', learn = 'truck' } }, neutral = { 'Since it had a radio.' } },
          probe = { neutral = { 'I would, and then who would lend it?' }, sustain = { 'I had a newer one. It told me things.' } },
        },
        edge = { 'It goes, and it stops, and mostly in that order.' },
        mind = { 'They looked out the door at it. It looked all right today.', probe = 'Newer. My wife said newer, in two thousand and six.' },
      },
      [1] = {
        says = { cold = { 'People borrow the truck. It comes back, sooner or later, with half a tank.', 'That truck moves somebody most weekends.' },
                 warm = { { 'That truck has moved everybody on this dock, and two of them twice, and one of them back.', learn = 'truck' },
                          { 'I clean out the bed in spring, and this year it was a lamp, a boot and a trophy, and nobody will own to the trophy.', learn = 'truck' } } },
        you = {
          { move = 'open_question', 'Did one of those moves ever go wrong?' },
          { move = 'affirm', "You don't even ask what they want it for." },
          { move = 'share', 'I moved here with two bags and a lamp, on the fourteen.' },
          { move = 'offer_help', lure = 'cheer', goal = 'theirs', "If it's ever a two-person sofa, call me. I'm free Sundays and I lift." },
        },
        on = {
          wonder = { change = { 'We got a piano up to a third floor once, and it was the wrong building, and a lady came out and played it.' }, neutral = { 'Rain, mostly, and mattresses.' } },
          stand = { change = { { 'Sunday, then, it is Wanda\'s freezer, and there will be soup after, I can about promise.', invites = 'meal' }, 'I find out. You can read a Saturday off the mud.' },
                    neutral = { 'You want it some day, it likes a kind word and second gear.' } },
          swap = { change = { 'And did the lamp get a seat? It ought to have.' }, neutral = { 'I could have come out for that, and I did not know you.' } },
        },
        edge = { "They bring it back. That's the most of it." },
        mind = 'The trophy is for bowling. I have it on the shelf, in case.',
      },
      [2] = {
        says = { warm = { { 'My father had a truck twenty years and never lent it, and it was like new, and he sold it to a stranger.',
                            'I think about that clean bed.' },
                          { 'My dad kept his keys on his belt, and the truck in the barn, and people quit coming up our road to ask.', 'It was a quiet road.' } } },
        you = {
          { move = 'complex_reflection', "So yours has the keys left in it." },
          { move = 'silence', '(Look out at the green truck.)' },
          { move = 'open_question', 'Did you ever say it to him?' },
          { move = 'persuade', lure = 'cheer', "He had his reasons, though. I'm sure he meant well by it." },
        },
        on = {
          echo = { change = { "They're in it now, and if it's gone at two-twenty I'll walk, and I'll know somebody needed it." }, neutral = { 'And a map, and half a sandwich, some days.' } },
          rest = { change = { 'He rode in it once, my truck. He held on to the handle and said, smells like people.' }, neutral = { '(A boy from lates is loading a crib in it. Curtis lets him think it is a secret.)' } },
          wonder = { change = { 'I said, Dad, what are you saving it for. And he went out and washed it.' }, neutral = { 'We talked about tires. We were close, on tires.' } },
          tell = { neutral = { 'He did, and it was a very good truck.' }, sustain = { 'I expect he did. It had floor mats.' } },
        },
        edge = { 'Anyhow, that truck is in Ohio, with somebody, dry.' },
        mind = 'Told that one on my own father. Usually it is a fella.',
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { "That I couldn't say.", 'Oh, it comes and goes.', "Couldn't tell you, and I've lived here.", 'That one goes back before me.', 'You would want to ask somebody quicker.' }, sustain = { 'The office could tell you that.' } },
      warm = { change = { "Now, that takes me back, and it's not on the way.", 'People ask me for the truck, mostly. Not that.' },
               neutral = { 'Hard to tell it without my uncle in it.', 'Oh, a little of this, and some of that, and rain.', "There's a story in that, and a ditch.", 'Well. How long have you got?', 'I could tell you, and it would be tomorrow.', 'It started with a gate left open, like most things.', 'Some would say one thing, and my wife would say another.' }, sustain = { 'I knew a fella who asked that. Nice fella. Moved.' } },
      close = { change = { "Come around the truck. It's a short one, for me.", "I've been waiting to tell that wrong to somebody." },
                neutral = { 'I turn it over, nights. It has two sides so far.', 'Ask my wife. She has heard the end.' } },
      sore = { neutral = { 'Hard to say.' }, sustain = { 'I believe I told you that, in June.' } },
    },
    probe = {
      cold = { neutral = { 'Some.', 'Oh, off and on.', 'More than some.', 'Since about the frost.', 'Not today, anyhow.' }, sustain = { 'That for you, or for somebody?' } },
      warm = { change = { 'I do, and I never meant to.', 'It\'s so, and more so since the thaw.' },
               neutral = { 'Some years.', "Not so you'd notice.", 'Depends on the trucks.', "I wouldn't swear to it and I wouldn't swear against.", 'It was so at breakfast.', 'In a dry year, yes.', 'I would say so, and I would say it quiet.' }, sustain = { "Let's call it a mild winter." } },
      close = { change = { "Sure. I'd rather you asked than some.", 'Yes, and I wish it took longer to say.' }, neutral = { 'Near enough to yes.', 'Ask me again when the door is down.' } },
      sore = { neutral = { 'Might be.' }, sustain = { 'Not to speak of.' } },
    },
    echo = {
      cold = { neutral = { 'About the size of it.', 'You could say so.', "That's in it.", 'Oh, it goes something like that.', 'I suppose a person might see it so.' }, sustain = { 'Well, no, not that far.' } },
      warm = { change = { "That's what I've been walking around.", 'Yes, and you got there before I did.' },
               neutral = { 'On the whole.', 'Something along that fence.', 'It leans that way.', 'I suppose it comes to that, by evening.', 'You have the front half of it, and the back half walks the same.', 'Well, put like that, it has a roof on.', 'That is near the barn.' }, sustain = { 'Well now. I was only telling about the man.' } },
      close = { change = { "That's the end of the story, and you've heard it now.", 'It took eighteen years to get that said, and then you said it.' }, neutral = { "Shorter than I'd have said it.", 'It sounds smaller out of your mouth. Good.' } },
      sore = { neutral = { "If that's how it looks." }, sustain = { 'I never put it like that.' } },
    },
    swap = {
      cold = { neutral = { 'Is that so.', "I've heard of that, down south.", 'My brother had one. Sold it.', 'Takes a dry year for that.', 'Huh. In town, was this?' }, sustain = { "We'll see it rain on that, too." } },
      warm = { change = { 'Now I like that. Tell it again when Farida is by.', { 'We had a dog did that. Same face.', to_move = 'share' } },
               neutral = { { 'And what did the neighbors say?', to_move = 'share' }, "There's worse ways to spend a Sunday.", { 'My uncle, all over.', to_move = 'share' }, 'It would have to be raining, too.', "I'd have stood there too, and then I'd have sat down.", 'And it was a Sunday, I bet. It always is.', 'Well, that beats the goose.' }, sustain = { 'That puts me in mind of a man I never finished telling about.' } },
      close = { change = { 'And you sat on that all winter, and me with pie.', 'I laughed, and it got out. You heard it.' }, neutral = { 'Your luck could use a vet.', "That'll do for Thursday. The dog will like it." } },
      sore = { neutral = { 'Well.' }, sustain = { "I've got a trailer to see to." } },
    },
    stand = {
      cold = { neutral = { "That's good of you.", 'No trouble on my account.' }, sustain = { 'We look after our own door.' } },
      warm = { change = { { "Well, take that strap, and lean, and don't be polite about it.", to_move = 'offer_help' }, "I may just let you, and then I'll owe you tomatoes." },
               neutral = { 'Much obliged.', 'You could live by us.', 'Somebody raised you by a road.', "I'll put it by for the winter." }, sustain = { 'I knew a man who helped everybody. Very tired man.' } },
      close = { change = { "I'll take that, and not argue, and you can tell Gwen.", 'Saturday, then, and bring the gloves with the fingers.' }, neutral = { 'You did already. You stood there.', 'I was going to say that to you.' } },
      sore = { neutral = { 'I have it, thanks.' }, sustain = { 'Kindly leave it where it sits.' } },
    },
    tell = {
      cold = { neutral = { 'They print that, do they.', "So I've heard, on the radio." }, sustain = { 'That would be in town.' } },
      warm = { change = { 'Now who would I be neighbors with, under that?', "I hadn't thought of the trucks that way up." },
               neutral = { 'It may well be.', 'That reads well, and it will rain on it.', 'Tell me the part where somebody loses.', 'And who drives it over to them?' }, sustain = { 'There was a man had all that in writing, and a good barn, and no help in hay.' } },
      close = { change = { "I'll chew on that, and you'll be sorry how long.", "Then I've had hold of it by the wrong end." }, neutral = { "You've read up. It shows, and I don't mind.", "Leave it with me. I'm slow and I get in." } },
      sore = { neutral = { "I'll take your word." }, sustain = { "You've said, and it's still trucks." } },
    },
    press = {
      cold = { neutral = { '(He looks for a cloud, and finds one.)', 'Well, now.' }, sustain = { 'There was a driver talked like that. Tulsa, now.' } },
      warm = { change = { 'Yep. I heard that one land.', "You're not wrong, and I had it coming since March." },
               neutral = { "I had a mule wouldn't be hurried, and she outlived the man.", "Easy. You'll want some of that for later.", '(He takes the cap off, and puts it on.)' }, sustain = { "My neighbor pushed a bull once. There's a plaque." } },
      close = { change = { "You can say that to me. I'm not sure who else could.", "Yes. And I'd have liked another mile first." }, neutral = { 'Give a man time to walk to it.', 'Not with the doors open.' } },
      sore = { neutral = { '(He waves a truck in that was coming anyway.)' }, sustain = { "That's enough weather." } },
    },
    propose = {
      cold = { neutral = { "I'll see what the day does.", 'That depends on the birds.' }, sustain = { 'Meetings and me never took.' } },
      warm = { change = { 'And who is driving Wanda?', "I could, and what do we do about the ones who couldn't?" },
               neutral = { 'Is it indoors?', "Say when, and I'll say how muddy.", 'Let me ask at home.', "There's talk and there's chairs. Which is this?" }, sustain = { 'Two fellas I knew went to one of those, and one came home.' } },
      close = { change = { "I'll bring the truck and I'll park it facing out.", 'All right, and let me be the one who tells Farida.' }, neutral = { 'Let me get through hay.', "I'm leaning. Don't blow on me." } },
      sore = { neutral = { "I wouldn't count on it." }, sustain = { 'You go on without.' } },
    },
    rest = {
      cold = { neutral = { '(He listens to a truck, and knows whose.)', '(He counts the gulls. There are more than he likes.)', '(He scuffs some gravel off the plate.)', '(He holds a finger up for the wind.)', '(He winds his watch. It is early yet.)' }, sustain = { '(He nods, and is gone by inches.)' } },
      warm = { change = { 'And the man in that story was me, so you know.', "I'll say this while it's quiet." },
               neutral = { '(You both watch the flag make up its mind.)', '(He pours coffee in the lid and gives you the lid.)', 'Hear that? Starlings. They do the forklift.', '(He whistles two notes. Something up in the beams does the third.)', '(He finds a seed in his cuff and puts it on the rail.)', 'Now that is a nice nothing.' }, sustain = { "Well, these clouds won't watch themselves." } },
      close = { change = { 'I had more of that. It goes on from there.', '(He starts a word. It begins with M.)' }, neutral = { '(The rain gets to the dock. Nobody moves.)', '(He holds out the bag of corn. You both throw some.)' } },
      sore = { neutral = { '(He studies a very plain sky.)' }, sustain = { '(The strip curtain closes after him.)' } },
    },
  },

  asked = {
    yes      = { 'I could do that, and who looks after the door, and does anybody ride with Wanda?', 'All right. What do I say when she says my name?' },
    yes_thin = { 'Oh, sure. You can put me down for that.' },
    not_now  = { 'Not with the young birds out, and not before hay.', 'When this front goes through, ask me.' },
    open     = { "No, and I'd think less of you if you never asked again." },
    side     = { "Would you look at that. Geese, and it's hardly August." },
    hard     = { "No. I won't go in her door as a crowd. I'll go in by myself or not go." },
  },
  did = {
    kept = { '(Curtis is there. The truck is parked facing out.)' },
    not_kept = { "(Curtis's truck went by. The finger came up off the wheel.)" },
  },
  group = {
    listens = { '(He holds his cap by the brim, and turns it a full turn.)' },
    doubts = { "And when it's done, does she still say hello to us? I'd want to know." },
    joins = { "Well, I've heard it, and I have looked for the hole in it, and I'll carry an end." },
  },
  action = {
    comes = { '(He wiped his boots. Nobody has seen him wipe his boots.)' },
    stays_away = { "(He's at door 9, with his back to you, looking at a clear sky.)" },
    speaks = { 'No, Mo.' },
    after_win = { "And she shook my hand, and I couldn't tell you what kind it was." }, after_loss = { 'Well. The sky is where it was.' },
  },
}
