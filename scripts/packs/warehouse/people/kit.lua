-- Kit plays scenes, in the present tense, with props. The voice drops when it matters, and then it is short.
-- Pronoun: they. In a translation reword, never invent an ending.
return {
  format = 1, kind = 'person', id = 'kit',
  name = 'Kit Lindqvist', pronoun = 'they', age = 23, dept = 'returns', shift = 'day', years = 2,

  bio = {
    knows   = 'Keeps a museum of what people send back. Drums on whatever is there.',
    hidden  = 'Was called in about a post, and said somebody else\'s elbow was theirs.',
    outside = 'A band with one song, Fridays at the Anchor.',
    union   = 'Now, loud, in public. Being seen is what keeps you safe.',
    want    = 'A second song. To ring a dentist and stay on the line.',
  },
  voice = {
    rules = {
      'Plays it as a scene: present tense, a prop, a quote.',
      'Reasons for return, in quotes. The quote is the joke.',
      'Loud about things, quiet about people.',
      'When it matters the scene stops, and there is one plain sentence.',
    },
    test  = "Man returns a canoe. Wet. 'Unused,' he says.",
    never = { 'I was like', 'literally', 'vibe', 'iconic' },
  },
  draw = { sociability = {60, 80}, caution = {20, 35}, reactance = {50, 70}, openness = {60, 80} },
  likes = { party = 80, bar = 65, games = 60, break_room = 60, meal = 45, cards = 35, walk = 25 },
  cares = { respect = 75, pay = 55, air = 40, schedule = 35, pace = 35, safety = 30 },
  ties = {
    gwen = { trust = 55, why = 'Same bench. Kit finds it, Gwen tags it.' },
    ines = { trust = 50, why = 'Lends Kit books. Kit reads the endings first.' },
    teo  = { trust = 45, strain = 15, why = 'They spar online. He is good. He must never know.' },
  },

  facts = {
    band    = { depth = 1, call = { "How's the band?", 'Has the band got a second song?' },
                answer = { "We've got a second verse. We're calling it a song.", 'New bass player. Owns a bass. Huge.' } },
    museum  = { depth = 1, call = { "What's new in the museum?" },
                answer = { "One left snowshoe. Reason for return: 'spring.'", "A wedding tent, used. Reason: 'changed mind.'" } },
    dentist = { depth = 2, call = { 'Did you call the dentist?' },
                answer = { 'The tooth and I are in talks.', 'It rings. She says hello. I hang up like a burglar.' } },
    post    = { depth = 3, call = { 'Have you put anything up since?' }, answer = { 'A drum. Nobody owns the drum.', "Drafts. I've got a whole wing of drafts." } },
    elbow   = { depth = 4, confided = true, also = { 'gwen' },
      leaks = { { move = 'information', lure = 'prove', "You know that picture Mo printed? It wasn't Kit's arm. Kit covered for somebody." } } },
    shelf = { depth = 1, call = { 'Did the door get a label yet?' }, answer = { "It says 'Door. Returned. It never got a room.' Gwen fixed the spelling of Door.", 'Label, yes. Now it wants a bell.' } },
  },

  starts = {
    { grievance = 'respect', place = 'returns_bench', band = 'warm', 'Quiz. They print a thing you posted. Whose thing is it then?' },
    { grievance = 'respect', place = 'break_room', band = 'close', "Swap seats. I don't want the office door behind me." },
    { grievance = 'air', place = 'bench', band = 'warm', "Fan comes back. Reason: 'blows.' I look up at ours. Ours doesn't." },
  },
  due = {
    kept     = { 'You say it and then you do it. Nobody does the second act.' },
    broken   = { 'Thursday. One drummer, two coffees. One goes cold.' },
    after_no = { "I'm still rude, you're still here. Juice?" },
    sore     = { "Can't. Canoes." },
    repaired = { 'Okay. Take two. You walk in again and I look up.' },
  },
  openers = {
    returns_bench = { cold = { 'Woman returns a rake. One tine left. She keeps the rest.' }, warm = { 'You have to see this. A birdbath. With soap in it.' },
                      close = { 'Quick, before Gwen tags it. Smell this tent.' }, sore = { "(Kit tapes a box that's taped.)" } },
    break_room = { cold = { '(Kit plays the table with two spoons, and stops.)' }, warm = { "B4 drops two. I act surprised. I'm getting really good." },
                   close = { 'Save me from Teo. He made a pie chart of a pie.' }, sore = { '(Kit has headphones on. Nothing is playing.)' } },
    bench = { cold = { "Scene: a bench. That's it. That's the scene." }, warm = { "I'm hiding from my phone. It knows the way." },
              close = { 'Sit. Be a dentist. Say hello, and wait.' }, sore = { '(Kit reads the planks.)' } },
  },
  closes = {
    cold = { 'Back to the canoe.', 'Next box.' }, warm = { 'And exit.', "Break a leg. There's a brace in bin two." },
    close = { "Go. I'm better at goodbye once you've left.", 'Text me one word. Any word.' }, sore = { 'Yep.' },
  },

  topics = {
    post = { about = 'work', grievance = 'respect', rungs = {
      [1] = {
        says = { cold = { "Man returns a heater. 'Too hot,' he says.", "Woman returns a fan. 'It points at me,' she says.", "Man returns half a hose. 'Too long,' he says." },
                 warm = { { "Man returns a canoe. Wet. 'Unused,' he says.", 'I post it. Four hundred people like the canoe.', learn = 'museum' }, { "Woman returns a garden gnome. 'He knows,' she says.", 'I post him. Four hundred people side with the gnome.', learn = 'museum' }, { "A guy returns a doormat. Muddy. 'Only decorative,' he says. Up it goes, online. Four hundred hearts by lunch.", learn = 'museum' } } },
        you = {
          { move = 'joke', "And you have to say 'have a nice day.'" },
          { move = 'open_question', "What's the best one ever?" },
          { move = 'share', 'I sent a tent back once. I said the zipper came like that.' },
          { move = 'persuade', lure = 'cheer', when = { band = { 'cold' } }, "You should post those. You'd be famous." },
          { move = 'persuade', lure = 'join', when = { band = { 'warm', 'close' } }, 'Four hundred people! Show them how we get treated in here.' },
        },
        on = {
          swap = { change = { { 'I say it with feeling. Gwen laughs, once. She denies it.', to_move = 'joke' }, { 'It was you. We keep a file.', to_move = 'share' } },
                   neutral = { { "'Have a nice day,' I say. And I mean it. That's the craft.", to_move = 'joke' }, { 'They all come like that.', to_move = 'share' }, 'Thank you for choosing Pellham. Choose again.' } },
          wonder = { change = { "A door. Just a door. Reason: 'won't open anything.'" }, neutral = { 'The canoe is top three. It depends on the heat.', 'There was a scarecrow. It had been through something.' } },
          tell = { change = { 'Loud works. Quiet is where they do things to you.' }, neutral = { 'Post. Yes. Funny word, post.', 'It has its public. Its public is mostly moms.' }, sustain = { "I'm on a break from being seen." } },
        },
        edge = { 'Anyway. Next box.' },
        mind = { 'They looked at the thing. People look at the time.', tell = 'Famous. I have famous on paper.' },
      },
      [2] = {
        says = { warm = { { 'I can tell ten thousand people a thing.', "I can't call a dentist. A person picks up.", learn = 'dentist' }, { 'Online I pick fights with cities.', 'Then the dentist calls back and I hide in a tent. A display tent.', learn = 'dentist' }, { "I've got the dentist's number on my arm. I've posted my arm.", "I can't dial my arm.", learn = 'dentist' } },
                 close = { { 'Me online: a lion. Me on the phone:', '(A very small cough.)', learn = 'dentist' } } },
        you = {
          { move = 'complex_reflection', 'Online they only see what you show them.' },
          { move = 'open_question', 'What happens when somebody picks up?' },
          { move = 'offer_help', goal = 'theirs', "I could stand next to you. I'd hold the phone." },
          { move = 'persuade', lure = 'cheer', 'It gets easier. You only have to do it once.' },
        },
        on = {
          echo = { change = { { "Seen I like. Looked at, I can't.", 'There was a chair, lately. I got looked at.', bridge = 'post.3' } }, neutral = { 'And nobody hears the tooth.', "They get the good side. I've got a bad side with a tooth in it." }, sustain = { 'I show them plenty. I showed them a canoe.' } },
          wonder = { change = { "I hang up. Then I text her: 'sorry, wrong tooth.'" }, neutral = { 'I become furniture.', '"Hello, Brightside Dental." And I die, in the hall.' } },
          stand = { change = { 'Yes. You hold it, I say the one word. Tuesday.' }, neutral = { "You'd have to do the voice too.", "You'd see me on the phone. Nobody's seen that and lived." } },
          tell = { neutral = { "That's what the tooth says." }, sustain = { "Once is the one I can't do." } },
        },
        edge = { 'Tooth is fine. Tooth is a rumor.' },
        mind = 'Told them about the phone. No laugh track. Huh.',
      },
      [3] = {
        says = { warm = { { 'So Mo has the canoe. On paper. In color.', "'Nobody's in trouble,' she says. Two chairs, one printout.", learn = 'post', tells = 'respect' } },
                 close = { { 'Interior, office. Mo slides me my own post. In color.', "'Nobody's in trouble,' she says.",
                             'Me, the lion: I say sorry. Four times. I count.', learn = 'post', tells = 'respect' } } },
        you = {
          { move = 'simple_reflection', 'In color.' },
          { move = 'silence', '(Hold the box shut, so Kit can tape.)' },
          { move = 'open_question', 'What did she want from you?' },
          { move = 'persuade', lure = 'join', goal = 'yours', "That's outrageous. Post that. Let everybody see what she does." },
        },
        on = {
          echo = { change = { 'Eleven cents a page. I looked it up.' }, neutral = { 'Glossy.' } },
          rest = { change = { { "There's a corner of that picture I leave out.", bridge = 'post.4' } }, neutral = { '(Four strips of tape go on one box.)' } },
          wonder = { change = { { 'A name. She wants one name.', bridge = 'post.4' } }, neutral = { 'She wants it down. It comes down.' }, sustain = { "She's nice about it. That's the worst bit, she's nice." } },
          tell = { change = { 'I have it typed. It lives in drafts. It growls.' }, neutral = { 'A sequel. Sure.' }, sustain = { "Then I'm back in the chair, and it's two printouts." } },
        },
        edge = { "It's down. Scene over." },
        mind = { 'Everyone else got the funny cut.', rest = "Didn't reach for a phone. I checked." },
      },
      [4] = {
        says = { close = { { "There's an elbow in it. Behind the canoe. Gray sleeve, phone at the ear.", "'Whose elbow is that?' she says. 'Mine,' I say.",
                             'Both of mine are already in the shot.', learn = 'elbow', tells = 'respect' } } },
        you = {
          { move = 'complex_reflection', "You can't lie to a dentist, and you lied to Mo's face." },
          { move = 'silence', '(Sit down on the next box.)' },
          { move = 'persuade', lure = 'duty', goal = 'yours', "You should tell them, whoever it is. They'd want to know what you did." },
        },
        on = {
          echo = { change = { { 'Best thing I ever said. Zero likes.', "I'd say it again. I'd practice the elbow." } }, neutral = { 'Bad liar. Good elbow.' } },
          rest = { change = { { "She's on with her dad. Every day, at two.", 'I post a canoe and I nearly get her dad.' } }, neutral = { '(Kit tapes on. The box is mostly tape now.)' } },
          tell = { change = { "After. When it's over, and she can laugh. Then me. In person." }, neutral = { 'No. She says thank you and I die.' }, sustain = { { 'Then she knows she is in a drawer.', 'She has enough drawers.' } } },
        },
        edge = { 'My elbow. I have several.' },
        mind = 'Told it with the ending on. First run.',
      },
    } },

    band = { about = 'life', rungs = {
      [0] = {
        says = { cold = { '(Kit drums on a hot tub lid. It has good tone.)', '(Kit taps out four bars on a cooler. It answers.)', '(Two spoons, one birdbath. Kit nods at the birdbath.)' }, warm = { "Listen. Hot tub lid. That's a B flat.", "Shh. Bin three. Wheelbarrow. Hear that? That's my snare.", "I'm six bars into a grill. Don't wake it." } },
        you = {
          { move = 'small_talk', 'Is there a band that goes with that?' },
          { move = 'joke', 'Send it back. Out of tune.' },
          { move = 'open_question', 'What are you playing?' },
          { move = 'closed_question', lure = 'hurry', 'Are you any good?' },
        },
        on = {
          swap = { change = { { 'Friday, the Anchor. Clap at the end. You can tell, we stop.', invites = 'bar', learn = 'band' } },
                   neutral = { { "There's a band. There's a song. One each.", to_move = 'small_talk', learn = 'band' }, { "Reason for return: 'flat.' I'd sign that.", to_move = 'joke' }, "Everyone's a critic. The lid's a critic." } },
          wonder = { neutral = { 'Our song. As in, the song.', "It's called 'Level Four.' It's what we have." } },
          probe = { neutral = { "We're loud. It's the house next to good." }, sustain = { 'Compared to what?' } },
        },
        edge = { "It's a lid." },
        mind = 'Stopped walking for a lid. Okay.',
      },
      [1] = {
        says = { cold = { "Band has one song. It's long.", "We play Fridays. It's the same song. People bring friends to check.", 'I drum. In a band. We finish early, on account of the one song.' }, warm = { { "One song. It's about a parking structure.", 'They ask for it again. They have no choice.', learn = 'band' }, { 'Friday, encore. They yell for another. We look at each other. We play the song.', learn = 'band' }, { "It's a song about losing a car in a parking structure. It's all we've got. It's eleven minutes.", learn = 'band' } } },
        you = {
          { move = 'open_question', 'How does it go? From the top, and no skipping.' },
          { move = 'joke', 'Have you tried playing it backwards?' },
          { move = 'affirm', "One whole song. That's more than I've got." },
          { move = 'information', lure = 'fix', "There's an app now that writes you the rest." },
        },
        on = {
          wonder = { change = { { "Level one. Level two. Level three. 'Where is it.'", 'We play it sad.' } }, neutral = { 'Up, mostly. In a spiral.', 'Slow, loud, slow. And then we find the stairs.' } },
          swap = { neutral = { 'Backwards you never find the car.', 'The bass player has, by accident.' }, change = { "Backwards you get out free. Oh. Oh, that's a second song." } },
          stand = { neutral = { 'Tell the bass. She thinks we need a bridge.', 'We could lend it. Two dollars an hour.' } },
          tell = { sustain = { 'Then the app can carry the drums.' }, neutral = { 'Does it know about the car?' } },
        },
        edge = { "You have to be there. It's loud there." },
        mind = 'Asked about the song. Not about the money.',
      },
    } },

    museum = { about = 'life', rungs = {
      [0] = {
        says = { cold = { "(Kit writes 'DO NOT TOUCH' on a card, and props it on a toilet brush.)", '(There is a rope across the shelf. It is a garden hose. Kit guards it.)' },
                 warm = { 'Closed for a new wing. Kidding. Come in, wipe your feet, do not feed the gnome.', "Tickets? It's free. It's a shelf. Keep behind the hose." } },
        you = {
          { move = 'joke', 'Is there a gift shop?' },
          { move = 'open_question', "What's the oldest thing on there?" },
          { move = 'small_talk', 'One adult, please. Do you do a senior rate for Wanda?' },
          { move = 'closed_question', lure = 'duty', "Isn't all of that meant to be in the baler by noon?" },
        },
        on = {
          swap = { change = { { "You walk out through it. It's B4. Nobody knows.", learn = 'museum' } }, neutral = { 'Exit left, past the brush.', 'We had a tour once. It was Gwen, looking for tape.' } },
          wonder = { change = { { "A toaster, nineteen eighty-one. Reason for return: 'divorce.'", learn = 'museum' } }, neutral = { 'Me. Two years Friday.' } },
          probe = { neutral = { 'By noon, yes. We run on museum time.' }, sustain = { 'Is the inspector here? (Kit takes down the hose.)' } },
        },
        edge = { "It's a shelf. Shelves have stuff." },
        mind = 'They stood behind the hose. Nobody stands behind the hose.',
      },
      [1] = {
        says = { cold = { "There's one rule for the shelf. Somebody has to have been brave to bring it back.", 'Not everything gets on the shelf. It needs a story.' },
                 warm = { { "Woman carries in a door. On the bus. Just a door. 'Won't open anything,' she says.", "That's the standard. Everything else has to beat the door.", learn = 'shelf' },
                          { "I keep the ones where the reason's too small for the thing.", "A whole hot tub: 'changed my mind about Dave.'" } } },
        you = {
          { move = 'open_question', 'What nearly made it on?' },
          { move = 'complex_reflection', "It's the people you keep. The stuff is only proof." },
          { move = 'share', "I'd have to give you my rice cooker. Reason: 'I moved.'" },
          { move = 'offer_help', lure = 'cheer', goal = 'theirs', 'I see odd ones go by in Pick. I could send them your way.' },
        },
        on = {
          wonder = { change = { "A kite. 'Flew off.' And there it is, on my bench. I had to sit down." }, neutral = { 'A rake. It lost on points.' } },
          echo = { change = { "Yeah. They tell a counter why, and the counter's me. So I write it down right." }, neutral = { 'Also some of the stuff is really good stuff.' } },
          swap = { change = { 'Accepted. Top shelf, next to the toaster. They can talk.' }, neutral = { "Does it click? I'd need it to click." } },
          stand = { change = { 'You go out, I stay in. You are the field office. Do you want a badge? I have tape.' }, neutral = { 'Mark them with an X. Small. Gwen hunts X.' } },
        },
        edge = { 'No flash photos. No questions. Exit.' },
        mind = { "Wanted to see the rule, and then didn't break it.", stand = 'A field office! I have staff.' },
      },
      [2] = {
        says = { warm = { { "There's one I don't put out. Coat comes back. In the pocket, a list: milk, bulbs, call Ray.", "Everything's crossed off but Ray." },
                          { "Bottom drawer there's a list out of a coat pocket. Milk. Bulbs. Call Ray.", 'Two are crossed off. Not Ray.' } } },
        you = {
          { move = 'simple_reflection', 'Not Ray.' },
          { move = 'silence', '(Look at the drawer, and leave it shut.)' },
          { move = 'open_question', 'Why not on the shelf?' },
          { move = 'persuade', lure = 'fix', 'You could post it. I bet somebody out there would find you the owner.' },
        },
        on = {
          echo = { change = { "I get it. I've got a Ray. Mine's got a waiting room." }, neutral = { 'In blue pen. Underlined.' } },
          rest = { change = { "I don't even know who it's by, and I think about ringing him. Me. Ringing." }, neutral = { '(Kit taps the drawer. Once, soft.)' } },
          wonder = { change = { 'The rest is funny. That one is just somebody.' }, neutral = { 'No label fits.' } },
          tell = { neutral = { 'I typed it. Then I read it as if I was the coat.' }, sustain = { "It's a pocket. You don't put up a pocket." } },
        },
        edge = { 'Drawer sticks. Shame. Moving on.' },
        mind = { "Left it shut. I'd have opened it.", tell = 'Four hundred hearts on call Ray. No.' },
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'Hard to stage.', "It's a two-act thing.", 'Unclear. Bad lighting.', 'I only saw the matinee.', "Somebody returned that question. 'Too big.'" }, sustain = { 'Is this for a podcast?' } },
      warm = { change = { 'Okay. Lights down.', 'I run that one at night, in my head.' }, neutral = { 'Depends who plays me.', 'Ask Gwen. She has a binder on me.', "There's a page missing there.", "I've got three versions. One's got a horse.", 'Kit thinks. Kit looks out of a window. There is no window.', 'It starts funny. I get lost in the middle.' }, sustain = { 'Next question, from the back.' } },
      close = { change = { 'Real answer? No voices?', 'Okay. As me, for once.' }, neutral = { 'I only have it as a bit so far.', "I don't know my line." } },
      sore = { neutral = { 'No comment, says the drummer.' }, sustain = { 'Ask the comments.' } },
    },
    probe = {
      cold = { neutral = { 'Sort of. Offstage.', 'In a way.', 'Yes and no. Mostly jazz.', 'In this light?', 'It depends on the cut.' }, sustain = { 'Is there a prize?' } },
      warm = { change = { 'Yes. Loudly.', 'Cut to me, nodding.' }, neutral = { 'Yes, no, curtain.', 'In the trailer, anyway.', 'Some nights.', 'Fridays, yes. Mondays, I deny it.', "Ha. Sort of. Ask me by the canoe.", 'Same as anyone. With props.' }, sustain = { 'Says who, the audience?' } },
      close = { change = { 'Yes. Boo. Yes.', 'Yep. No joke after it.' }, neutral = { 'Half. The loud half.', 'Off mic? Sort of.' } },
      sore = { neutral = { 'Nope.' }, sustain = { 'Pass.' } },
    },
    echo = {
      cold = { neutral = { "That's one reading.", 'Close to the plot.', "Sure. That's the back of the box.", 'Give or take a scene.', 'You saw it from the balcony.' }, sustain = { 'Wrong movie.' } },
      warm = { change = { 'Wait. Say that again, in my voice.', "Yes. That's the title." }, neutral = { 'Roughly. Fewer extras.', 'Yeah. I was up late, but yeah.', 'You did the poster. Fine.', 'Yes. With worse shoes.', 'Huh. Said that way I sound like a person.', "That's in it, second reel." }, sustain = { 'I come off worse in it.' } },
      close = { change = { 'Stop being right in that chair.', 'Yeah. Roll credits.' }, neutral = { 'Mm. Leave that in.', "That's the cut my mom would see." } },
      sore = { neutral = { 'Great. Quote me.' }, sustain = { "Don't do my lines." } },
    },
    swap = {
      cold = { neutral = { 'Ha. Okay.', "I'd watch that.", "Reason for return: 'okay.'", 'I nod. The box nods.', 'Good prop, that.' }, sustain = { 'Seen the sequel.' } },
      warm = { change = { 'No. Stop. Do the end again.', "I'm stealing that. You get a credit." }, neutral = { "I can see it. I'm casting it.", 'Four stars. It lost one on the exit.', 'And the crowd goes mild.', "A man walks in with that and I can't keep a straight face.", "Put it in bin two. That's the good bin.", 'I need that with a hat on.' }, sustain = { 'Needs a canoe.' } },
      close = { change = { 'You should do bits. Teo would weep.', 'Same. Mine has a snare in it.' }, neutral = { 'Tell it to the lid. The lid laughs.', 'I do that. In socks.' } },
      sore = { neutral = { 'Funny.' }, sustain = { "Read the room. It's a small room." } },
    },
    stand = {
      cold = { neutral = { 'Aw. Okay.', 'You say that to all the canoes.' }, sustain = { 'Big words for a small box.' } },
      warm = { change = { 'Okay. You hold, I tape.', 'Nobody says that out loud. Thanks.' }, neutral = { "I'd clap, but tape.", 'I believe people, you know. Watch it.', 'Nice. Once more, with hands.' }, sustain = { "Nice trailer. I've seen trailers." } },
      close = { change = { 'Yes please. Quick, before I joke.', 'You. Good. Stand there.' }, neutral = { "I'm making a face. It's a good face.", 'Picture me saying thanks.' } },
      sore = { neutral = { "I'm good." }, sustain = { 'Is this the part where we hug? No.' } },
    },
    tell = {
      cold = { neutral = { 'Okay, narrator.', 'Is that a fact or a mood?' }, sustain = { 'I have the same internet.' } },
      warm = { change = { 'Hold on. For real? For real, real?', 'Okay. That one got in.' }, neutral = { 'I need that with pictures.', "I'm nodding. I'll get it in an hour.", 'My phone says three things about that.' }, sustain = { "That's the caption. Where's the photo?" } },
      close = { change = { 'Slower. I want it right, not loud.', 'Who else knows that?' }, neutral = { 'I believe you. I also believed a tent.', 'Let me read it twice. I skip.' } },
      sore = { neutral = { 'Cool. Fact.' }, sustain = { "You're reading at me." } },
    },
    press = {
      cold = { neutral = { '(Kit zooms in on nothing.)', 'Wow. Okay. Volume.' }, sustain = { "(Kit's thumb is already moving.)" } },
      warm = { change = { 'Fine. Yes. I duck in person.', 'Ugh. True. I hate a true one.' }, neutral = { 'You do that with your whole arm.', 'There are drums under that line.', 'Is this the trailer?' }, sustain = { "You go loud, then. I'll film." } },
      close = { change = { "I know. I'm loud where it's free.", 'Okay, but how? With my mouth?' }, neutral = { 'Let me be bad at it for a minute.', 'Still here. Buffering.' } },
      sore = { neutral = { '(A very small drum solo.)' }, sustain = { '(Kit posts something. You hear it go.)' } },
    },
    propose = {
      cold = { neutral = { 'Could be fun. Could be chairs.', 'Send me the link.' }, sustain = { "I don't do rooms." } },
      warm = { change = { 'Ooh. Say that again, with a date.', 'Wait. Say more. Say a name.' }, neutral = { 'Does it have to be in the morning?', "I'd have to be a person that day.", 'Pencil me. Soft pencil.' }, sustain = { 'Why not just post it?' } },
      close = { change = { 'Yes. If you walk in first.', 'Okay. What if I freeze?' }, neutral = { 'Ask me after band. I come out braver.', 'I want to yes that in lights. Tomorrow.' } },
      sore = { neutral = { "We'll see. Cut." }, sustain = { 'Nah.' } },
    },
    rest = {
      cold = { neutral = { '(Kit drums two fingers on a box.)', '(Kit reads a return slip out loud, to nobody.)', '(Kit looks down a hose, to see who is there.)', '(Kit tries on one ski glove. It belongs to no one.)', '(Kit stamps a box, and the next, in time.)' }, sustain = { '(Kit looks at a dark phone.)' } },
      warm = { change = { 'Wait. Deleted scene.', 'Can I say something, not as a bit?' }, neutral = { '(Kit does a drum roll. Nothing comes after.)', '(Kit acts out the clock.)', '(Kit sticks a label on your sleeve: UNUSED.)', '(Kit raises an umbrella, indoors, over both of you.)', '(A slow tap on the bench. You come in on the two.)', '(Kit puts a gnome between you, facing out.)' }, sustain = { 'Tough crowd.' } },
      close = { change = { 'One more box first.', "Don't cut yet." }, neutral = { '(Kit leans on the canoe. It leans back.)', '(No drumming. It takes you a while to notice.)' } },
      sore = { neutral = { '(The tape gun, for a long time.)' }, sustain = { 'And fade.' } },
    },
  },

  asked = {
    yes      = { "Okay. Who's next to me when it starts?", "Yes. What do we do if she's nice about it?" },
    yes_thin = { 'Yes! Obviously. Put me first.', "I'm so in. Tag me." },
    not_now  = { "After the gig. I can't be scared of two things in a week." },
    open     = { "No. Ask me when it's not across a desk from someone." },
    side     = { "Oh look. A sundial. Reason for return: 'slow.'" },
    hard     = { 'No. They already have me in color.' },
    kept     = { 'I said it, I came. I even rehearsed hello.' },
    not_kept = { "(Kit sends a heart. It's a very small heart.)" },
  },
  did = {
    kept     = { 'Kit came. No phone out. Two people looked for it.' },
    not_kept = { 'Kit posted about it, beautifully, from home.' },
  },
  group = {
    listens = { '(Kit plays it all back on the table edge, with two fingers.)' },
    doubts  = { "Why whisper? Out loud there's witnesses.", "And if she's nice about it? She'll be so nice." },
    joins   = { "Okay. No phone. I'll do it with my face." },
  },
  action = {
    comes = { '(Kit has both hands in their pockets. No phone in either.)' },
    stays_away = { '(A heart arrives, then a second heart. No Kit.)' },
    speaks = { "Hi. It's me, in person. I practiced this part." },
    after_win = { 'Nobody filmed it. It still happened.' }, after_loss = { 'That one goes in the museum. Not for sale.' },
  },
}
