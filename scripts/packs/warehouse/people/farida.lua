-- Farida is the ball game and the radio both: bets, orders, and her own driving in the third person.
-- Pressed, she makes it a contest. Heard, the commentary stops, and she talks like someone who has parked.
return {
  format = 1, kind = 'person', id = 'farida',
  name = 'Farida Noorzai', pronoun = 'she', age = 39, dept = 'dock', shift = 'day', years = 4,

  bio = {
    knows   = 'Best forklift on the dock. Will tell you. Bao owes her nine lunches.',
    hidden  = 'Paid the lower grade for fourteen months. Found it on a stub, in the car. Oona knows.',
    outside = 'Second in the state forklift rodeo. Says she was robbed.',
    union   = 'Nine years in one. Loved the contract, never met the union. One call, on a Saturday.',
    want    = 'First. And to know who picks up.',
  },
  voice = {
    rules = {
      'Orders and bets. Stakes are small and exact: five bucks, a lunch.',
      'At the wheel she is "Noorzai", third person, on the radio.',
      'Brags about all but what hurts. The hurt has no score in it.',
      'Calls rain delay when a talk gets close. Comes back herself.',
    },
    test  = 'Five bucks says it rains. Move.',
    never = { 'I feel', 'maybe', 'sorry to bother', 'kind of' },
  },
  draw = { sociability = {60, 80}, caution = {25, 45}, reactance = {65, 85}, openness = {45, 65}, belief = {12, 32}, fear = {35, 55} },
  likes = { games = 90, bar = 40, meal = 60, cards = 45, break_room = 50, walk = 15 },
  cares = { pay = 90, respect = 70, safety = 60, pace = 35, schedule = 35, air = 40 },
  ties = {
    curtis = { trust = 60, why = 'He certified her. He was standing next to the cone.' },
    bao    = { trust = 55, why = 'Nine lunches up on him. She does not want them; she wants ten.' },
    oona   = { trust = 62, why = 'The smoking corner. Neither smokes.' },
  },

  facts = {
    rodeo    = { depth = 1, call = { 'Any news of the cone?', 'When is the next rodeo?' }, answer = { 'Retired. Rich. Living in a lot by the airport.', 'June. Buy a hat.' } },
    contract = { depth = 1, call = { 'Does your sister still know page twelve?' }, answer = { 'She can sing it. She sells shoes. No union. Beautiful voice.' } },
    saturday = { depth = 2, call = { '(Pick up her call on the first ring.)' }, answer = { 'One ring. Good. I wanted nothing. I was checking.' } },
    grade    = { depth = 3, confided = true, call = { 'What did this month\'s stub say?' }, answer = { 'Same. Fifteen now. Bring a cake.' },
      leaks = { { move = 'information', lure = 'prove', "Check your stub. There's a driver who got paid dock hand for over a year." } } },
    lunches = { depth = 1, call = { 'What does Bao owe you now?' }, answer = { 'Ten lunches. He tried to pay with a yogurt. A yogurt is a fine, not a lunch.', 'Eight. He won one back. I let him. I did not let him.' } },
  },

  starts = {
    { grievance = 'pay', place = 'dock', band = 'warm', 'You. Pocket check. You ever read your stub, the small side?' },
    { grievance = 'pay', place = 'lot', band = 'close', 'Engine off. Radio off. I need somebody who can subtract.' },
    { grievance = 'safety', place = 'dock', band = 'warm', 'Stand on that plate. Feel it? Twenty bucks I get blamed for it.' },
  },
  due = {
    kept     = { 'On time! Pay the woman. Pay me, I bet on you.', 'You showed. Write that down somewhere.' },
    broken   = { "I had five bucks on you. I'm not mad. I'm five bucks." },
    after_no = { 'Still here? Good. Hold my keys, time me.', 'I said no. I never said leave. Sit.' },
    sore     = { 'Lane closed.', 'Dock is busy. Go pick.' },
    repaired = { 'Took you a while. Fine. Penalty served, get back on the ice.' },
  },
  openers = {
    dock = {
      cold = { 'Left. Your other left. Thank you.', 'Yellow line. You, that side. Me, this side. Everyone lives.' },
      warm = { 'Noorzai off the ramp, full load, nobody hurt, and who is this on the sideline?', 'Pick a door. Any door. Five bucks I hit it blind.' },
      close = { 'Good, a witness. Stand there and be amazed.' },
      sore = { '(She leans on the horn a half second longer than she has to.)' },
    },
    break_room = {
      cold = { 'That one is taken. That one is losing a leg. Sit there.' },
      warm = { "Bao's buying. Bao doesn't know it. Sit.", "Quick, what's the score? Anything. Any game." },
      close = { "I saved you the chair with its back to the wall. That's the good seat. Don't waste it." },
      sore = { '(She turns the radio up. It is an ad.)' },
    },
    lot = {
      cold = { "You're parked like an apology. Go." },
      warm = { 'Race you to the gate. On foot. On three. Two.' },
      close = { 'Get in out of that. Heater works. Only the heater.' },
      sore = { '(Her car is already moving.)' },
    },
  },
  closes = {
    cold = { 'Whistle. Go.', 'Eyes open out there.' }, warm = { 'Half time is over. Move.', 'You owe me one. I decide what.' },
    close = { "Text me you're home. Don't make me bet on it.", 'Go sleep. You look like the ninth inning.' }, sore = { "That's time.", '(She puts the headset back on.)' },
  },

  topics = {
    saturday = { about = 'work', grievance = 'pay', rungs = {
      [1] = {
        says = { cold = { 'Nine years union, the last place. Good contract. Next question.', 'I had a union job once. Nine years. Very good paper. Watch the wheel.', "Before here, a grocery warehouse. We had a contract. That's the story, scoreboard off." },
                 warm = { { 'Nine years at the grocery warehouse, over the river. I had that contract by heart.', 'Read page twelve to my sister on the phone. Overtime. She cried.', learn = 'contract' }, { 'Ask me a page. Any page. Forty-one pages, I had that contract cold. Sick days, eleven. Eleven!', learn = 'contract' }, { 'My old place, you drop a pallet, there is a paragraph. It was like having a big cousin. Made of paper.', learn = 'contract' } },
                 close = { { 'Best contract in the valley. Dental. A full page about gloves. Gloves!', learn = 'contract' } } },
        you = {
          { move = 'open_question', 'So what went wrong?' },
          { move = 'simple_reflection', 'You liked it there.' },
          { move = 'share', "I've never held one. I wouldn't know where to look first." },
          { move = 'persuade', lure = 'join', "Then you're one of us already. You know what it's worth." },
        },
        on = {
          wonder = { change = { { "The contract I'd marry. Ask me about the family.", bridge = 'saturday.2' } }, neutral = { 'Nothing, Monday to Friday.', 'Pages one to forty, nothing. Check the phone number.' } },
          echo = { change = { 'Loved it. Never met one person who made it. Nine years, not a face.' }, neutral = { 'I liked the gloves.', 'The paper. The paper was my type.' } },
          swap = { change = { 'Start with the boring part. The boring part is the money.' }, neutral = { "There's staples. You turn the page. You'd pick it up.", 'Then you never lost one. That puts you ahead of me on points.' } },
          tell = { sustain = { 'One of who? Name five. Ten bucks says you stop at three.' }, neutral = { 'Worth? Four dollars an hour. I can still feel where it was.' } },
        },
        edge = { 'Old season. Traded since. Move.' },
        mind = { 'Page twelve. I could still do it. I would still do the voice.', tell = 'One of us. Who is us? Show me the bench.' },
      },
      [2] = {
        says = { warm = { { 'Nine years of dues and I called them once. One call. A Saturday.', 'Ask me who picked up.' }, { 'I dialed that union one time in nine years. Saturday, eleven in the morning. Bet me how it went.', 'I hear it ring in my sleep. Go ahead. Bet.' } },
                 close = { { 'A rack came down. I was not even on that side. They want me to sign that I was, before lunch.',
                             'I say wait, I get a person in the room. It was in the contract. I call the number. Saturday, eleven.' } } },
        you = {
          { move = 'open_question', 'Who picked up?' },
          { move = 'silence', '(Let it ring.)' },
          { move = 'complex_reflection', 'You had every page of it. You needed one person.' },
          { move = 'persuade', lure = 'cheer', "They aren't all like that. You got one bad office." },
        },
        on = {
          wonder = { change = { { 'Music. Then a man who said nobody was there. He was there! He was a recording.', 'Noon, I signed it. With their pen.', learn = 'saturday' } }, neutral = { 'Guess. First prize is nothing.' } },
          rest = { change = { { 'Nobody. It rang and I stood there. Noon, I signed.', 'Monday a very nice woman called me back. Very nice. It was Monday.', learn = 'saturday' } }, neutral = { "(She holds a phone that isn't there. She puts it down.)" } },
          echo = { change = { 'One. In a chair. They did not have to talk. I talk.' }, neutral = { 'Any size. Any person.' } },
          tell = { neutral = { 'Could be. I only had the one Saturday.' }, sustain = { "Good. Saturday, eleven a.m. Give me a number. Yours. I'll wait." } },
        },
        edge = { 'Rain delay. Go, go.' },
        mind = { 'Waited for the joke. They did not make it.', tell = 'One bad office. It was my only office.' },
      },
      [3] = {
        says = { warm = { "Badge says grade four. Read it. Now guess what the check says. It's lower." },
                 close = { { '(She sets the forks down and turns the key.)', 'Certified in May. Paid dock hand. Fourteen months, and I found it on a stub, in my car.',
                             'I tell everyone my score. Everyone. Not that one.', learn = 'grade', tells = 'pay' } } },
        you = {
          { move = 'silence', "(Don't do the math out loud.)" },
          { move = 'simple_reflection', when = { band = { 'close' } }, 'Not that one.' },
          { move = 'open_question', 'Who else has seen it?' },
          { move = 'offer_help', lure = 'fix', goal = 'yours', "That's an easy win, Farida. I can write it up for you tonight." },
        },
        on = {
          rest = { change = { 'Twenty-six hundred dollars. I did it three times. I wanted to lose.' }, neutral = { '(She wipes the key on her sleeve.)' } },
          echo = { change = { 'I pass that office forty times a day, and I honk. Friendly. Forty times.' }, neutral = { 'It has no ring to it.' } },
          wonder = { change = { 'Oona. She read the stub, both sides. She said, "Call me. Saturdays too."' }, neutral = { 'Oona. You. The glove box.' } },
          stand = { change = { 'Then write it for every grade four on this dock. I take nothing by myself. Put that at the top.' }, sustain = { "Win it, and I'm the one they paid to hush. I've been quiet for free. Next." } },
        },
        edge = { 'Check clears. Play on. Watch your foot.' },
        mind = { 'Engine off. I talk better with it running.', stand = 'Tonight, they say. It took me fourteen months to say it to one.' },
      },
    } },

    rodeo = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'Coming through. Eyes up.', 'Back it up. You, not me. I never back up twice.', 'Beep beep. Big load, small aisle. Great driver.' }, warm = { 'Noorzai wide on the turn, the crowd is up, the crowd is on its feet. Move your foot.', 'Three pallets high, a crosswind from door two. Can she do it? She did it while you were reading that.', 'Final turn, the heaters are nervous, the driver is not. And she parks it! Where are my flowers?' } },
        you = {
          { move = 'joke', 'The crowd is mostly pallets.' },
          { move = 'open_question', 'Where did you learn to drive like that?' },
          { move = 'affirm', 'I have never seen anybody back that in with one go.' },
          { move = 'closed_question', lure = 'hurry', 'Is the heater order loaded yet?' },
        },
        on = {
          swap = { neutral = { 'Pallets know talent.', "Tough house today. I've had worse. Tuesday I had nobody and a moth." }, change = { 'Ha! Five seconds on the board for you. Hop off, I need the line.' } },
          wonder = { change = { { 'Here. Curtis, four in the morning, no coffee. Then the state rodeo. Ask me.', bridge = 'rodeo.1' } }, neutral = { 'Born on one. Ask my mother. Do not ask my mother.', 'It is in the hip. Don\'t tell Pick, they will all want hips.' } },
          stand = { change = { 'Say it louder. Door six is not sure.' }, neutral = { 'One go. There is no two.', 'And you have only seen the small truck.' } },
          probe = { neutral = { 'It was loaded before you were awake.' }, sustain = { 'Who sent you? They can come and ask the driver.' } },
        },
        edge = { 'I drive. You stand clear. Great team.' },
        mind = 'They got the foot out and they were smiling. Good hands on that one.',
      },
      [1] = {
        says = { cold = { 'Second in the state, forklift rodeo. Look it up. Ask the cone.', 'The state has a forklift rodeo. I have a silver buckle from it. It should be gold. Small matter. Huge matter.', 'You know who is the second best forklift in this state? They say me. They say.' },
                 warm = { { 'State forklift rodeo. Second. Now look up "robbed."', 'The judge says my fork kissed a cone. Curtis was there. Curtis says it was windy.', learn = 'rodeo' }, { 'One cone. I lost the whole state by one cone, and it stood there after. It stood! Silver.', learn = 'rodeo' }, { 'Rodeo, two years back. Eleven drivers, a tent, free corn. I came second to a man who drove like a hearse.', learn = 'rodeo' } },
                 close = { { 'This stays off the air. I have the tape. I watch it Sundays.', 'I kissed the cone.', learn = 'rodeo' } } },
        you = {
          { move = 'joke', 'And what does the cone say?' },
          { move = 'affirm', 'Second in a whole state. I hit things with a shopping cart.' },
          { move = 'open_question', 'What would you have done with first?' },
          { move = 'information', lure = 'prove', "I think a touch counts, though, even if it doesn't fall." },
        },
        on = {
          swap = { change = { 'The cone has a lawyer. The cone gets dental.' }, neutral = { 'No comment. It never had any comment.', 'We do not speak. It knows what it did.' } },
          stand = { change = { { 'Saturday, nine, back lot. You, a cart, six cones. Bring five bucks and shoes.', invites = 'games' } }, neutral = { 'Second, and robbed. Say the whole title.', 'Carts pull left. Lean on it. That tip is worth three bucks.' } },
          wonder = { change = { "Put the buckle on my brother's plate. He'd have to eat around it." }, neutral = { 'Defended it. What else do you do with first?', 'A speech. I have it. It runs long. There is a part for my brother.' } },
          tell = { neutral = { "Rule nine. I know rule nine. I know it in my sleep." }, sustain = { "You're sitting in the wrong section." } },
        },
        edge = { "Ask me when there's a replay." },
        mind = 'Tell it once more and it will have been windy.',
      },
    } },

    bets = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'Quick. Next truck, red or white? For a quarter.', 'You bet? A quarter says that door sticks.' },
                 warm = { 'Five bucks says it rains. Four says you forgot a coat. Move.', 'I have a quarter on Gwen sneezing before ten. You want in?' } },
        you = {
          { move = 'joke', 'I only bet on Curtis talking past the bell.' },
          { move = 'small_talk', "Put me down for a quarter. I'm feeling rich today." },
          { move = 'open_question', 'Who do you win the most from?' },
          { move = 'closed_question', lure = 'prove', "You know the house wins in the end, right?" },
        },
        on = {
          swap = { change = { { 'Ha! In the book. A glove, it is a glove, I write on the inside. You are on the thumb.' } },
                   neutral = { 'No takers. Nobody bets against weather.', 'Done. No crying after.' } },
          wonder = { change = { { 'Bao. Nine lunches. He does the odds to four places and then he bets with his heart.', learn = 'lunches' } }, neutral = { 'Me. I make me do push-ups.' } },
          probe = { neutral = { 'I am the house. I have a hat.' }, sustain = { 'And who wins in the beginning? Me again.' } },
        },
        edge = { 'Betting is closed. Go lift something.' },
        mind = 'They put down a quarter and they did not ask what for. Nice.',
      },
      [1] = {
        says = { cold = { 'Bao owes me nine lunches. He eats mine while he tells me why.', 'I have a glove with who owes me what. It is a long glove.' },
                 warm = { { 'Nine lunches Bao owes me. Every day he buys me a coffee so I will not collect.', 'At his price for coffee I am losing.', learn = 'lunches' },
                          { 'Four people owe me, and I never take it. If they paid they would stop coming to my door.', 'That stays in the booth.' } } },
        you = {
          { move = 'joke', "I see. It's a very slow lunch club." },
          { move = 'open_question', 'What would you do if they all paid on one day?' },
          { move = 'complex_reflection', 'Owing you keeps them coming by.' },
          { move = 'invite', lure = 'fix', goal = 'theirs', "Make Bao pay it all at once, one table. I'll bring the plates." },
        },
        on = {
          swap = { change = { 'Lunch club! Put it on a shirt. Bao pays for the shirt.' }, neutral = { 'The food is bad, but the bragging.' } },
          wonder = { change = { 'Eat for a week. Then what? Who comes by the dock? Curtis, with a cloud.' }, neutral = { 'Faint. Then check their coins.' } },
          echo = { change = { 'You do not say that on the air! Yes. It is cheaper than a phone.' }, neutral = { 'And it keeps them humble. One of us has to be.' } },
          propose = { change = { { 'Thursday, door six, nine lunches on one pallet. You bring plates and one fork for Bao.', invites = 'meal' } }, neutral = { 'And lose my lead? I will look at the schedule.' }, sustain = { 'The debt stays on the glove. It is a good glove.' } },
        },
        edge = { 'The book is private. It is on the left glove. Private.' },
        mind = { 'Nobody had added it up before. Me with my open tab.', propose = 'All nine on one pallet. Oona could sit on the end.' },
      },
      [2] = {
        says = { warm = { { 'My brother and me, we bet on everything. Who carries the water. Whose bus. Twenty years.', 'We bet who would call first after he moved. I am winning. It is two years.' },
                          { 'I had a bet with my brother, who calls first. Ten bucks.', 'Two years now. I never won anything so slow.' } } },
        you = {
          { move = 'simple_reflection', 'Two years, and nobody has picked up a phone.' },
          { move = 'silence', '(Say nothing. Pay her the quarter.)' },
          { move = 'open_question', "What's he like to play against?" },
          { move = 'persuade', lure = 'fix', "It's only ten bucks. Call him tonight, you'll feel better." },
        },
        on = {
          echo = { change = { 'I know his ring. It is a song from when we were small. Stupid song. I listen for it.' }, neutral = { 'You make it sound like golf.' } },
          rest = { change = { { '(She looks at the quarter.)', 'He cheats. He always let me see his cards.' } }, neutral = { '(She flips it. She does not look which side.)' } },
          wonder = { change = { 'He loses on purpose, and he is bad at it. You have to pretend you won.' }, neutral = { 'Loud. Ugly. He keeps score in pen.' } },
          tell = { neutral = { 'Tonight there is a game.' }, sustain = { 'Then I lose. Did you listen to any of it?' } },
        },
        edge = { 'Family league. Closed to the public.' },
        mind = { 'I had the number up, Sunday. I put the phone in the fridge.', tell = 'Call him. Ten bucks. If it was ten bucks.' },
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'Long game. Early yet.', 'Ask after the whistle.', 'No call on that yet.', 'The replay is not in.', 'Depends who you have money on.' }, sustain = { 'Who wants to know, you or Pick?' } },
      warm = { change = { 'Nobody put a mike on me for that before. Good.', 'Fine. No bet on this one, just listen.' },
               neutral = { 'Put me down as undecided. It kills me.', 'Too close to call.', "We're still in the third inning of that.", 'You want the highlights or the tape?', 'I have a loud answer and a good answer. They are both in the shop.', 'Ask my sister, she tells it better and with more crying.', 'It goes to extra time, that one.' }, sustain = { "Guess it in three and I'll tell you." } },
      close = { change = { "Here's what I left out of it.", 'Put the coffee down first. Okay. So.' }, neutral = { "If I knew, I'd be bragging.", 'Ask me in the car. I answer in cars.' } },
      sore = { neutral = { 'No interviews.' }, sustain = { 'Ask your scanner.' } },
    },
    probe = {
      cold = { neutral = { 'Could be.', 'On the record? No record.', 'Four to one on.', 'At home, yes. Away, no.', 'Depends on the ref.' }, sustain = { 'What do I win?' } },
      warm = { change = { 'Yes. Ha. You called it.', "Correct, and I'd like that checked upstairs." },
               neutral = { 'Sixty-forty.', 'Some weeks I win that.', 'Bet me and find out.', "Yes, no, I'm driving.", 'I had that at even money.', 'Call it, heads or tails. There. That.', 'Mornings yes. After lunch I am retired.' }, sustain = { 'Two bucks a question from here.' } },
      close = { change = { 'Yes. You saw my face, you knew.', 'Every shift. There, for free.' }, neutral = { 'Call it a tie.', 'Not since I started counting.' } },
      sore = { neutral = { 'Sure.' }, sustain = { 'Check the tape.' } },
    },
    echo = {
      cold = { neutral = { 'If you say.', "That's one way to call it.", 'You were watching some of it.', 'Fair ball.', 'Sounds like the radio version.' }, sustain = { 'Wrong game.' } },
      warm = { change = { 'Yes! Thank you. Somebody was watching.', 'Good call. I hate it, good call.', 'That one hit the plate.' },
               neutral = { 'Near the line. I will allow it.', 'Foul, but not by much.', 'Say it with more noise.', 'Same play, other camera.', 'In slow motion, yes.', 'You left out the crowd. There was a crowd.', 'Hm. That is how the other bench would say it, too.' }, sustain = { "I said it better. Go back and listen." } },
      close = { change = { 'You got it on the first go. One go.', 'Okay. Okay, yes. Turn that down a second.' }, neutral = { 'Enough. You see it. Good.', 'Yes, and I had money the other way.' } },
      sore = { neutral = { 'Uh-huh.' }, sustain = { 'Quit keeping my score.' } },
    },
    swap = {
      cold = { neutral = { 'Not bad. Next.', 'Good for you.', 'Okay. One point.', 'Did anybody time it?', 'Cute. Mind the forks.' }, sustain = { 'I had that joke in March.' } },
      warm = { change = { { 'No! Who saw it? Names.', to_move = 'share' }, 'Ha! Pay the rookie.' },
               neutral = { 'Seven-two, your favor.', 'I can beat that. Later, I can beat that.', { 'My brother owns that story. Yours is shorter. Good.', to_move = 'share' }, 'Bring it to Oona. See if she moves.', 'In my family that would be the short version.', 'And you tell me this when I have both hands on a heater.', 'Good start, weak ending, eight.' }, sustain = { 'Ask for your money back on that one.' } },
      close = { change = { { 'You never bragged about that? Give it here, I will.', to_move = 'share' }, 'Four years I sit by that radio and you had this.' }, neutral = { 'Lies. Great lies. Go on.', 'Put it on the board under mine.' } },
      sore = { neutral = { 'Good game.' }, sustain = { 'Tell it to the cheap seats.' } },
    },
    stand = {
      cold = { neutral = { 'I have it.', 'Clear the lane, that helps.' }, sustain = { "I don't take tips." } },
      warm = { change = { { 'Grab the wrap. Keep up. No talking at the corner.', to_move = 'offer_help' }, 'You mean that? Then stay where I can see you.' },
               neutral = { 'Obviously. But say it again.', 'Flattery. Keep going, I have a minute.', 'Fine, you made the team. You carry the water. We all start there.', 'Put it in lunches.' }, sustain = { 'I win alone. Ask the trophy. Second, but alone.' } },
      close = { change = { 'Yes. Do not make me say it twice.', "You're in. Front seat. Feet off the dash." }, neutral = { "I'd do it for you, faster.", 'Shut up. Thank you. Shut up.' } },
      sore = { neutral = { 'Got a dock for that.' }, sustain = { 'And what does it cost me Saturday?' } },
    },
    tell = {
      cold = { neutral = { 'Who told you?', 'I heard the other score.' }, sustain = { 'Nice flyer.' } },
      warm = { change = { 'Stop. Who picks up? Give me that part again.', "Huh. That I'd bet on." },
               neutral = { 'Good pitch. Low and outside.', "That's Monday talk. I need Saturday talk.", 'You have a number for that? I like a number.', 'Fine print. Read me the fine print.' }, sustain = { 'Twenty bucks says you never had to use it.' } },
      close = { change = { 'All right. I was wrong on air. It happens. Once.', 'Write the number on my hand. Big.' }, neutral = { "You, I trust. That, I'd put a clock on.", 'Run that past Oona. If she stays, I listen.' } },
      sore = { neutral = { 'Noted, next caller.' }, sustain = { 'I paid nine years for that talk.' } },
    },
    press = {
      cold = { neutral = { '(She beeps the horn at no one.)', 'Big words, small vest.' }, sustain = { 'You, me, six cones. Then we talk.' } },
      warm = { change = { 'Okay, that scored. Do not dance.', 'Ooh. Good elbow. Fair elbow.' },
               neutral = { 'Bet me. Ten bucks. No? Then sit.', 'Louder. Door nine missed it.', 'Is that you, or did you practice?' }, sustain = { 'Race you to quitting on me. You win.' } },
      close = { change = { "You're right and I'm not saying it on the dock.", 'That hurts, and you drove straight. Respect.' }, neutral = { 'Ease off the gas. I am right here.', 'You only get to yell at me on Fridays.' } },
      sore = { neutral = { '(She drives a perfect figure eight, and parks.)' }, sustain = { 'Game over. Hit the showers.' } },
    },
    propose = {
      cold = { neutral = { 'What are the odds?', 'Indoor game or outdoor?' }, sustain = { "Not my team." } },
      warm = { change = { 'Who shows? And who shows if it rains?', "I'm in if there's a prize. There's always a prize. Soup counts." },
               neutral = { 'Depends who is driving. Me. Depends on me.', 'Name the day and the stakes.', 'Is Bao in? He owes me.', 'You got a second half to this plan?' }, sustain = { 'Fifty says it folds by Tuesday.' } },
      close = { change = { "Done. I bring the radio.", 'Yes. Now, who is our Saturday?' }, neutral = { 'Hold my spot. I am warming up.', 'Let me ask the corner. The corner is Oona.' } },
      sore = { neutral = { 'See how the week goes.' }, sustain = { 'Bench me.' } },
    },
    rest = {
      cold = { neutral = { '(She drums a fight song on the wheel.)', '(She parks it an inch off the line. Fixes the inch.)', '(She checks the horn. It works. It worked before.)', '(She turns the radio up one notch, for the ninth inning.)', '(She spins on the spot, because she can.)' }, sustain = { 'Dead air. I hate dead air.' } },
      warm = { change = { '(She turns the radio off. So it can be turned off.)', 'Okay. No bets. Ask.' },
               neutral = { '(She flips you a quarter. Heads. She looks pleased.)', 'And the crowd goes quiet. Look at it go.', '(You both listen to a score from two states away.)', '(She throws you half an orange, no look.)', '(She says "and the clock runs" without any sound.)', 'Time out. Both teams are drinking water.' }, sustain = { 'Delay of game. Five yards.' } },
      close = { change = { '(She says it to the mirror, so you get it backward.)', 'I had a bit for this. I do not want the bit.' }, neutral = { '(She lets the engine run down by itself.)', '(She gives you the good glove.)' } },
      sore = { neutral = { '(Headset on. Her mouth moves. You are not on the air.)' }, sustain = { '(She checks a mirror you are not in.)' } },
    },
  },

  asked = {
    yes      = { 'Okay. Who goes in first, and who picks up Saturday when she calls me in alone?', "Yes. Put Oona by the door. What's the play if she smiles?" },
    yes_thin = { "Sure, sure! Wouldn't miss it." },
    not_now  = { "After the rodeo. I train. I'm very boring till June.", "Not this week. I'm at my sister's, I'm losing at cards." },
    open     = { 'No. Ten bucks says you ask me again. I hope I win.' },
    side     = { 'Did you see what Curtis did with that cone? Go look.' },
    hard     = { 'No. I signed one thing for people I never met. One.' },
  },
  did = {
    kept = { '(Farida is there. She has brought the radio and left it off.)' },
    not_kept = { "You hear Farida's horn from door six, all through it. Very clean driving." },
  },
  group = {
    listens = { '(She keeps a tally on her glove. She will not say of what.)' },
    doubts = { 'Saturday, eleven a.m. Somebody is in trouble. Who answers? Point.' },
    joins = { 'I will be the one who picks up. Give me the list. Big print.' },
  },
  action = {
    comes = { "(She parks the forklift across Mo's view, very neatly.)" },
    stays_away = { '(Engine noise. No commentary.)' },
    speaks = { 'Everyone my grade, or keep it. I can drive angry. I am good at it.' },
    after_win = { 'First! Somebody say first. Curtis, say it.' }, after_loss = { 'Second. Fine. I know how second goes. You train.' },
  },
}
