-- Sol is on the air all shift: dedications, weather, "this station". He says yes to everybody and ducks every fight.
-- When it matters he lowers his voice, and there is no jingle. He turns his right side to people, and looks at mouths.
return {
  format = 1, kind = 'person', id = 'sol',
  name = 'Sol Benavides', pronoun = 'he', age = 55, dept = 'returns', shift = 'late', years = 16,

  bio = {
    knows   = 'The voice on the PA. Was in radio. Dedicates songs to what people send back.',
    hidden  = 'The baler is taking his hearing. He cannot tell if Wanda says hello, so he waves at the car.',
    outside = 'A license for a ten-watt station. Box nineteen wants a map of a hill.',
    union   = 'A ball team and a picnic. Then a voicemail downtown, and then it died.',
    want    = 'To be on the air in his own kitchen. To have someone in the car.',
  },
  voice = {
    rules = {
      'The announcer: weather, traffic, dedications, "this station".',
      'Warm to all, which is a way to duck.',
      'Pushed, he changes the record.',
      'When it matters the voice drops, the jokes stop, and he looks at your mouth.',
    },
    test  = 'This next one goes out to a leaf blower, returned with love.',
    never = { 'I feel', 'at the end of the day', 'basically', 'no offense' },
  },
  draw = { sociability = {65, 80}, caution = {60, 75}, reactance = {20, 35}, openness = {50, 65} },
  likes = { break_room = 70, party = 65, bar = 60, meal = 60, games = 50, cards = 45, walk = 35 },
  cares = { safety = 70, air = 45, respect = 40, pay = 35, schedule = 35, pace = 30 },
  ties = {
    wanda  = { trust = 50, strain = 40, why = 'Nine years in one car. Then one joke over the PA.' },
    oona   = { trust = 55, why = 'Fixed his antenna with a spoon. Taps the rail before she speaks.' },
    hakeem = { trust = 48, why = 'A listener. Sol reads out the under-twelve scores.' },
  },

  facts = {
    license    = { depth = 1, call = { 'Any word on the license?' },
                   answer = { 'The form came back. Box nineteen. They want a map of a hill.', 'Still ten watts of nothing. Good clear nothing.' } },
    dedication = { depth = 1, call = { 'Who got the song last night?' },
                   answer = { 'A toaster oven. A slow one, with strings.', 'A pair of skis. They were splitting up.' } },
    car        = { depth = 2, call = { 'Is the car radio still off?' }, answer = { 'Off. It was always her dial.', 'Off. I do the traffic myself. To the seat.' } },
    ears       = { depth = 4, confided = true,
      leaks = { { move = 'information', lure = 'fix', 'Somebody back there can hardly hear any more from that baler. They should hand out plugs.' } } },
  },

  starts = {
    { grievance = 'safety', place = 'returns_bench', band = 'warm', 'A quick poll of our listeners. The baler. Louder, or is it me?' },
    { grievance = 'safety', place = 'bench', band = 'close', 'Come around the corner with me. I want to hear you.' },
    { grievance = 'respect', place = 'break_room', band = 'warm', "There's been a memo about my tone. I read it out, in the tone." },
  },
  due = {
    kept     = { 'As promised, and on the hour. This station is touched.' },
    broken   = { 'We had a guest booked Thursday. We played music.' },
    after_no = { 'No hard feelings on this frequency. Cookie?' },
    sore     = { 'Technical difficulties.' },
    repaired = { 'And we are back. Sorry for the break. Both of us.' },
  },
  openers = {
    returns_bench = { cold = { 'Good evening, whoever you are. You are on the air.' }, warm = { 'A song now for a bread machine. It tried.' },
                      close = { 'This side. Better reception.' }, sore = { 'We are between programs.' } },
    break_room = { cold = { 'Partly crowded, clearing by ten past.' }, warm = { 'Traffic is light at the microwave. One burrito, no injuries.' },
                   close = { 'There you are. Half my audience.' }, sore = { '(He hums, and turns it up.)' } },
    bench = { cold = { '(He is telling the bus sign the weather, in a lovely low voice.)' }, warm = { 'Cool tonight, with a chance of bus.' },
              close = { 'Sit. I can do this one without the voice.' }, sore = { '(He gives the weather to the other end of the bench.)' } },
  },
  closes = {
    cold = { 'Stay tuned.', 'More after this.' }, warm = { 'You have been lovely, caller.', 'Drive gently out there.' },
    close = { 'Good night, from all one of us.', 'Leave a light on. It is good for the tubes.' }, sore = { 'That concludes our day.' },
  },

  topics = {
    baler = { about = 'work', grievance = 'safety', rungs = {
      [1] = {
        says = { cold = { "That's the baler. It opens every show." }, warm = { { 'Hear that? The baler. It used to be a clean B flat.', 'Now it says one word all night, and shouts it.' }, { 'Good evening, and that is the baler, live, as ever.', 'It has got louder. I have got used to it. One of us is wrong.' } } },
        you = {
          { move = 'open_question', "What's it like, eight hours next to that?" },
          { move = 'joke', 'Does it take requests?' },
          { move = 'share', 'My first day I heard it from Pick. I thought it was a plane.' },
          { move = 'information', lure = 'fix', 'They sell plugs at the drugstore.' },
        },
        on = {
          wonder = { change = { 'Like a man upstairs who moves his piano. Every night. Up.' }, neutral = { 'It has presence. We call that presence.' } },
          swap = { change = { 'Ha. You get the nine-fifteen. Tell me what you are sending back.' },
                   neutral = { { 'It knows one song. It means it.', to_move = 'joke' }, { 'We have landed a few of those.', to_move = 'share' } } },
          tell = { neutral = { 'I own a jar of them. Orange ones. I give them out like mints.' }, sustain = { "Can't run the PA with those in. Who would talk to the toasters?" } },
        },
        edge = { 'Just our percussion section.' },
        mind = 'They stopped to hear it. I stopped to watch them hear it.',
      },
      [2] = {
        says = { warm = { { 'Requests go in the box now. Slips and a pencil.', 'People like a slip.' } },
                 close = { { 'Slips and a pencil. I tell them it is for the archive.', 'Desmond sends eleven a night. I keep them all.' } } },
        you = {
          { move = 'open_question', 'What do they ask for?' },
          { move = 'joke', 'Do the toasters fill one in?' },
          { move = 'complex_reflection', 'You used to take them by voice, out on the floor.' },
          { move = 'persuade', lure = 'cheer', 'You should bring callers back.' },
        },
        on = {
          wonder = { change = { 'Love songs. Big rough crew, forklifts, and it is all love songs.' }, neutral = { 'Anything you can dance to with a pallet.' } },
          swap = { neutral = { 'A blender did. The spelling was wild.' }, change = { "They don't have to. I can tell by the cord." } },
          echo = { change = { { 'The callers went fuzzy. It was the line. Some line.', bridge = 'baler.3' } }, neutral = { 'Times change. Pencils come back.' }, sustain = { 'A box is tidier.' } },
          tell = { neutral = { 'Too kind. That gets read out.' }, sustain = { 'The lines are down, caller. Nice thought.' } },
        },
        edge = { 'And that was the mailbag.' },
        mind = { 'The slips were a good idea. Let them stay that.', echo = 'By voice. They noticed when it stopped.' },
      },
      [3] = {
        says = { warm = { { 'I lost the crickets a while back.', 'I tell people they moved.' } },
                 close = { { 'It takes the top end first. The crickets. Then the letter S.', "I've been 'Ol' to everybody for a year." } } },
        you = {
          { move = 'silence', '(Move around to where he can see your face.)' },
          { move = 'simple_reflection', 'The crickets.' },
          { move = 'open_question', 'When did you notice?' },
          { move = 'information', lure = 'fix', "They make tiny ones now, for your ear. You can't even see them." },
        },
        on = {
          rest = { change = { { 'Nicely done. All right.', bridge = 'baler.4' } }, neutral = { '(He watches your mouth. You were not talking.)' } },
          echo = { change = { 'Gone. No farewell show.' }, neutral = { 'They were never union.' } },
          wonder = { change = { { 'When I answered a thing nobody had asked. On the PA. Twice.', bridge = 'baler.4' } }, neutral = { 'Between songs. It is all between songs.' } },
          tell = { neutral = { 'Very clever, what they make.' }, sustain = { 'Three thousand each. This station runs on pencils.' } },
        },
        edge = { 'Quiet night. Fine reception.' },
        mind = { 'Crickets I can say. Crickets are nobody.', rest = 'Came around to the good side. Never said why.' },
      },
      [4] = {
        says = { close = { { '(He lowers his voice. The real one is smaller.)', "Left side is half gone. It's the baler. If Mo hears, I'm off the PA.",
                             'At changeover I think somebody says hello to me. I wave at the car.', learn = 'ears', tells = 'safety' } } },
        you = {
          { move = 'complex_reflection', 'So the wave has to answer for whatever she said.' },
          { move = 'silence', '(Nod, where he can see it.)' },
          { move = 'persuade', lure = 'duty', goal = 'yours', "Let me tell her. One minute, and the whole thing's cleared up." },
        },
        on = {
          echo = { change = { { "It covers 'good morning.' It covers 'drop dead.'", 'Nine years I knew what she would say. Now I guess.' } }, neutral = { 'An all-purpose wave.' } },
          rest = { change = { { 'You kept your face here. Most people look away.', 'Oona taps the rail first. Then she talks.' } }, neutral = { '(A minute of dead air. Nobody dies.)' } },
          tell = { change = { 'Not you. But you might stand by. On this side.' }, neutral = { 'Some songs you dedicate yourself.' }, sustain = { { 'Then she would come and be kind to my left ear.', 'She is mad at me. Leave me that, I earned it.' } } },
        },
        edge = { 'Static. It comes and goes.' },
        mind = 'Not one jingle in that.',
      },
    } },

    station = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'This one is for a garden gnome. Chipped, and sent home.', 'That one goes out to a kettle. Dented. In transit.' }, warm = { 'A dedication, for a hammock. It let somebody down.', 'The next record is for a lamp that never got plugged in. Keep your chin up, lamp.' } },
        you = {
          { move = 'small_talk', 'What are you playing it?' },
          { move = 'joke', 'Did it leave a message?' },
          { move = 'share', "Nobody's ever played me a song." },
          { move = 'offer_help', goal = 'theirs', lure = 'hurry', 'I can wrap that one for you.' },
        },
        on = {
          swap = { change = { { 'Then tonight, nine-fifteen, between the grills. That one is you.', to_move = 'share', learn = 'dedication' }, { 'It did. We cut to weather.', to_move = 'joke' },
                              { 'Something with a slide guitar. Slow. It has been through a lot.', to_move = 'small_talk', learn = 'dedication' } },
                   neutral = { { 'Something slow.', to_move = 'small_talk' }, { 'It cried on the line.', to_move = 'joke' }, { 'A gap in the schedule, that.', to_move = 'share' } } },
          stand = { change = { 'Wrap it soft. And stay for the second verse, it is about the tape.' }, neutral = { 'Let it hear the end first.' } },
        },
        edge = { 'And now the weather.' },
        mind = 'Somebody listening. You can always tell.',
      },
      [1] = {
        says = { cold = { 'Radio, before this. Nights.', 'I was on the air once. The night show.' },
                 warm = { { 'Nineteen years on air. Then they sold it, and a playlist came.', 'Ten watts is what I want. The river and one side of town.', learn = 'license' }, { 'They gave me a clock when the station was sold. Nineteen years. It loses time.', 'Ten watts, and a hill, and I am back.', learn = 'license' } } },
        you = {
          { move = 'open_question', 'What do you miss about it?' },
          { move = 'joke', 'You never left. You changed audiences.' },
          { move = 'affirm', "I'd listen to that." },
          { move = 'persuade_with_permission', lure = 'prove', 'There are podcasts. Want to hear how?' },
        },
        on = {
          wonder = { change = { { 'Three in the morning. One fellow on a road, and you both know it.', 'Same as a passenger seat. I used to have one.', learn = 'car' } }, neutral = { 'Free coffee. A chair that leaned.' } },
          swap = { neutral = { 'This one ships itself back. Very loyal.' }, change = { 'Ha. And the ratings held.' } },
          stand = { change = { 'That makes two. I can go to the bank.' }, neutral = { 'Bless you. Bring a coat hanger.' } },
          tell = { neutral = { 'So my nephew says. He has six.' }, sustain = { 'A podcast is a letter. I want a window.' } },
        },
        edge = { 'A golden age. It had parking.' },
        mind = "'I'd listen.' Wrote that down. Not on a slip.",
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'Good question, caller.', 'Variable. Clearing later.', 'Stand by for that.', 'Reports are still coming in.' }, sustain = { 'Off the air, if you please.' } },
      warm = { change = { "You're the first to call in about that.", 'Let me turn the music down.' }, neutral = { 'Mixed, with sunny spells.', 'The jury is out to lunch.', 'There is a song about that. Two, in fact.', 'It came in on a bad signal. I wrote down what I could.', 'Ask me after the news. There is no news.' }, sustain = { "We'll have to go to a record." } },
      close = { change = { 'Closer. I want to get your question right.', 'No jingle on this one.' }, neutral = { 'Fog. Honest fog.', 'I only know the chorus to that.' } },
      sore = { neutral = { 'No report at this time.' }, sustain = { "We've lost that caller." } },
    },
    probe = {
      cold = { neutral = { 'Off and on.', 'Fair to middling.', 'In some areas.' }, sustain = { 'Is this a survey?' } },
      warm = { change = { 'Yes. On all channels.', 'Confirmed, from the field.' }, neutral = { 'Was that a yes question?', 'Forty percent chance.', 'It flickers, like the fridge light.', 'Yes, with a chance of no.' }, sustain = { 'This station does not comment.' } },
      close = { change = { "Yes. I wouldn't broadcast it.", "That's a yes. Keep it low." }, neutral = { 'Some nights. Off the air.', 'So the needle says.' } },
      sore = { neutral = { 'Not that we know.' }, sustain = { 'Wrong number, friend.' } },
    },
    echo = {
      cold = { neutral = { 'You could play it that way.', 'That is the headline.', 'So it was reported.' }, sustain = { 'Crossed wires, I think.' } },
      warm = { change = { 'You have an ear on you.', 'Read that back. Slower. Yes.' }, neutral = { '(He waits to see if there is more.)', 'The B side of it, yes.', 'With more strings, but yes.', 'Same tune, your key.' }, sustain = { 'Some interference on that.' } },
      close = { change = { 'Clear as anything. I got that one in my feet.', "There. That's the note." }, neutral = { 'Let that one ring out.', 'You came in nearly on the beat.' } },
      sore = { neutral = { 'If you heard it, you heard it.' }, sustain = { 'Not how it aired.' } },
    },
    swap = {
      cold = { neutral = { 'Lovely. Lovely.', 'And that was our caller.', 'And a happy evening to you.' }, sustain = { 'We have that one on repeat.' } },
      warm = { change = { 'Ha! That goes out at nine.', 'Stay on the line. You are good at this.' }, neutral = { 'Ha. Yes. I think.', 'You have a voice for evenings.', 'I know the tune.', 'Filed under evening, light.', 'That wants a trombone.' }, sustain = { 'A golden oldie, that.' } },
      close = { change = { "I'd have driven home slower for that one.", 'Again? I lost the end, and I want the end.' }, neutral = { 'You and me, the late show.', "Play me that when I'm ninety." } },
      sore = { neutral = { 'Charming.' }, sustain = { 'This one has aired before.' } },
    },
    stand = {
      cold = { neutral = { 'A kind word from a listener.', 'Too good, too good.' }, sustain = { 'No requests tonight.' } },
      warm = { change = { 'Take the headphones. You are on.', 'Well. The needle moved.' }, neutral = { '(He beams at you, a moment late.)', "We'll send you a mug.", 'Bless you, and traffic.' }, sustain = { 'Somebody left a message like that once. Downtown.' } },
      close = { change = { 'Yes. All right. Yes.', "I'd like that. No music under it." }, neutral = { 'You do an old signal good.', 'I have no record for this. Fine.' } },
      sore = { neutral = { 'Thanks for tuning in.' }, sustain = { 'And a word from our sponsor.' } },
    },
    tell = {
      cold = { neutral = { 'News at the top of the hour.', 'So it is reported.' }, sustain = { 'We heard it on the other station.' } },
      warm = { change = { 'Slow down. That is worth an announcement.', 'Does Oona know? She would want that one.' }, neutral = { 'Tell me that again outside.', "I'd read that out in a nice voice.", 'Our sources say maybe.' }, sustain = { 'I called a number about that. It beeped.' } },
      close = { change = { 'Put it on a slip. I want it exact.', 'That never came over my wire.' }, neutral = { 'It will keep till morning.', 'Leave it in the box. I read the box.' } },
      sore = { neutral = { 'Bulletin received.' }, sustain = { 'Please hold.' } },
    },
    press = {
      cold = { neutral = { 'And here is some music.', '(He finds a song in his head and turns it up.)' }, sustain = { 'This just in: not now.' } },
      warm = { change = { 'No weather, no nothing, straight to the heart.', 'Guilty. I duck. It is a gift.' }, neutral = { 'Storm front. It passes.', "Let's hear from the quiet side.", 'A caller with opinions. Welcome.' }, sustain = { 'A fun fact about flamingos.' } },
      close = { change = { "I've played music over that for years.", "I know. Look this way and I'll say I know." }, neutral = { 'Not louder. Louder I lose.', 'Give me two songs to think.' } },
      sore = { neutral = { '(The hum goes up a key.)' }, sustain = { 'We now join a ball game in progress.' } },
    },
    propose = {
      cold = { neutral = { 'We will put that on the calendar.', 'Tempting, tempting.' }, sustain = { 'We are booked, caller.' } },
      warm = { change = { "I'd read that between the grills.", 'Is there a picnic in it? There should be.' }, neutral = { 'Sounds like a show.', 'Pencil it under maybe.', 'Let me check with the orchestra.' }, sustain = { 'I only do the music.' } },
      close = { change = { 'Yes. Put me where I can see faces.', 'If Oona nods, I go.' }, neutral = { 'Ask me off the air. Ask me slow.', 'I say yes to everyone. Let me not, to you.' } },
      sore = { neutral = { 'To be announced.' }, sustain = { 'We regret.' } },
    },
    rest = {
      cold = { neutral = { '(He hums four bars of nothing.)', '(He reads a label as if it were the news.)', '(He wipes the dust off a speaker with his cuff.)' }, sustain = { '(He cues up a song that is not there.)' } },
      warm = { change = { 'Dead air. Well. Let me put something true in it.', 'Do not touch that dial.' }, neutral = { '(He taps the box like a microphone.)', '(The baler goes. You both wait for it.)', '(He conducts the forklift.)', '(He mouths the words to a song from the trucks.)', '(He signs off, to a rake.)' }, sustain = { 'We seem to have lost you.' } },
      close = { change = { "Don't go to music yet.", 'This is the part without the voice.' }, neutral = { '(He has stopped humming. It is very quiet, for him.)', '(He changes seats, so you are on his right.)' } },
      sore = { neutral = { '(Static. He does it with his teeth.)' }, sustain = { 'Signing off.' } },
    },
  },

  asked = {
    yes      = { 'Yes. Who speaks, and can I see them when they do?', "I'm in. If it goes quiet, who fills it?" },
    yes_thin = { 'Wonderful! Consider me there.', 'For you, caller? Anything.' },
    not_now  = { "License hearing this month. I'm on my best manners." },
    open     = { 'No. But play me that one again some time.' },
    side     = { 'And in sports, somebody has been feeding the geese.' },
    hard     = { 'No. Last time I was on a list I got a voicemail. I know it by heart.' },
    kept     = { 'Live, as advertised.' },
    not_kept = { 'We had technical trouble. I was the trouble.' },
  },
  did = {
    kept     = { 'Sol came. He stood close, and watched every face.' },
    not_kept = { 'The PA played eleven songs in a row that night. Nobody spoke between them.' },
  },
  group = {
    listens = { '(He has moved to the front row, and watches mouths.)' },
    doubts  = { "Lovely, lovely. And when it's a voicemail?", 'Could it be done at a picnic?' },
    joins   = { "I'll come. I'll hold the door and I'll hush." },
  },
  action = {
    comes = { '(The PA clicks on. Nobody speaks. It stays like that a whole minute.)' },
    stays_away = { '(Music on the PA. All strings.)' },
    speaks = { 'No music. Mo, this is Sol. Say it so I can see it.' },
    after_win = { 'And that was the news.' }, after_loss = { 'A small audience. They stayed to the end.' },
  },
}
