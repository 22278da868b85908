-- Bridget Osei, union staff. Half sentences, lists, late. Owes her director names by Friday.
-- Knows law, forms, phone numbers. Told no with reasons she goes cold for a season, and then is of use.
return {
  format = 1, kind = 'person', id = 'bridget', role = 'staffer',
  name = 'Bridget Osei', pronoun = 'she', age = 33, dept = 'away', shift = 'any', years = 4,

  bio = {
    knows   = 'Union staff. Five counties, one car, one good coat.',
    hidden  = 'Has lost three shops in a row by going fast, and one by going slow. Her director saw only the slow one.',
    outside = 'Cleaned hotel rooms for seven years. Can still make a bed in ninety seconds, and does, in motels.',
    union   = 'It got her back a finger\'s worth of pay and a name tag spelled right.',
    want    = 'One shop that is still there when she drives back through.',
  },
  voice = {
    rules = {
      'Starts in the middle. Apologizes for the start.',
      'Lists of three, of which the second is you.',
      'Says "two minutes" and says it\'s never two minutes.',
      'The law comes quick and exact, and ends in "on paper".',
    },
    test  = "Two minutes. It's never two minutes. Names, then how are you.",
    never = { 'comrades', 'mobilize', 'campaign plan', 'no worries' },
  },
  draw = { sociability = {65, 80}, caution = {35, 50}, reactance = {35, 50}, openness = {50, 65} },
  likes = { meal = 60, walk = 30, bar = 30 },
  cares = { pace = 50, schedule = 50, air = 50, pay = 60, safety = 60, respect = 60 },
  ties = {},

  facts = {
    rooms  = { depth = 1, call = { 'How many rooms a day was it, back then?' }, answer = { 'Sixteen. Fourteen, after we sat on the beds.' } },
    map    = { depth = 2, call = { 'Is your director still on about the map?' }, answer = { "We're a yellow pin. Yellow isn't good. It was red." } },
    slow_one = { depth = 3, call = { 'Do you ever hear from the laundry, the slow one?' }, answer = { 'One of them sends a card. At Easter. I was wrong about her.' } },
  },
  starts = {
    { grievance = 'respect', place = 'lot', band = 'cold', "You're, hang on. Yes. Hi. I'm parked badly, so, quick." },
    { grievance = 'pay', place = 'bar', band = 'warm', 'Order me something brown. I have a motel and a list, and the list is short.' },
    { grievance = 'safety', place = 'bus', band = 'warm', 'I left the car. I thought, when did I last ride one of these and just look.' },
  },
  due = {
    kept     = { "You sent it. On a Thursday. I may frame you." },
    broken   = { "It's Monday. I said Friday to him. So that's, that's mine." },
    after_no = { "You said no. I went and yelled in the car. Then I thought, no. That's, no. You're right.", 'I moved your pin. Cost me a lunch with him. Eat something.' },
    sore     = { "I'll be short. I've got the hospital at six.", 'Right. Yes. Well, you have my number.' },
    repaired = { 'I went at you. I know how it goes when one goes at people. I was people.' },
  },
  openers = {
    lot  = { cold = { 'Sorry. Late. Sorry. Are you the one from Pick?' }, warm = { 'Get in, it\'s warm. Move the flyers. Move the other flyers.' }, close = { "I don't want anything. I had twenty minutes. I know." }, sore = { '(She is on the phone. She holds up a finger, then a second one.)' } },
    bar  = { cold = { "I got us a booth. It's the loud one. Sorry." }, warm = { 'Three things. One, fries.' }, close = { 'Tell me about your week. I have put the pen in my bag.' } },
    bus  = { cold = { 'Is this the 14? It says 40.' }, warm = { "Shove over. How's the floor?" } },
    bench = { cold = { "I'm not here. I'm asking the way." } },
  },
  closes = {
    cold = { 'Friday. Text me. Even one.', "Here's the card. The number is the old one. I wrote the new one." }, warm = { 'Go. Sleep. Names when you have them. If.', "That was twenty minutes. I'm so dead." },
    close = { "You do it your way. I'll hold him off till spring." }, sore = { "Okay. Drive safe. You don't drive. Okay." },
  },

  bank = {
    wonder = {
      cold = { neutral = { "Sorry, say again? I was parking. In my head.", "Depends on the shop. They're all the shop.", 'Long answer. Short parking.' }, sustain = { 'Could we do that after the list?' } },
      warm = { change = { "Nobody asks me one. Okay. Truth?" }, neutral = { 'Ask three of us and you get the manual.', 'In the rooms it was different. Then it was not.' }, sustain = { "I'd need a whole evening. I have till six." } },
      close = { change = { 'I thought about that in a motel. All night.' }, neutral = { 'I used to know. I had a slide.' } },
      sore = { neutral = { "I'll email you." }, sustain = { 'You seem to have that covered.' } },
    },
    probe = {
      cold = { neutral = { 'Yes. Well. Mostly.', 'In this county, yes.', 'That would be a form.' }, sustain = { 'Is that a no to Friday?' } },
      warm = { change = { 'Yes. He hates it. Yes.' }, neutral = { 'Two of them did. One still does.', 'Sort of, ask me what sort.' }, sustain = { 'I am not the right one to ask.' } },
      close = { change = { "Yes. And I'd do it the other way now." }, neutral = { 'Off the record? Half.' } },
      sore = { neutral = { 'No, sorry.' }, sustain = { "You'd have to ask him." } },
    },
    echo = {
      cold = { neutral = { 'Yes. That. Can I write that down?', 'Right, right.' }, sustain = { "I didn't say it like that. Did I?" } },
      warm = { change = { 'Yes. Ouch. Yes.' }, neutral = { "That's it with the vest on.", 'Near enough for a Friday.' }, sustain = { "It's the map. It's not me." } },
      close = { change = { 'I have never told him that. You just told me that.' }, neutral = { 'Something. Yes. Go on.' } },
      sore = { neutral = { "Sure, if that's what you took from it." }, sustain = { 'We see it different.' } },
    },
    swap = {
      cold = { neutral = { "Ha. Sorry. I'm listening.", 'We had one of those, third floor.' }, sustain = { 'Lovely. Names?' } },
      warm = { change = { 'Stop it. I once stripped a bed with a man in it.' }, neutral = { 'I needed that. I had two nos and a flat.', "You'd last a day in the rooms. Good day, though." }, sustain = { "I'd laugh longer but he's calling." } },
      close = { change = { 'I eat in the car so often it has a menu.' }, neutral = { 'Tell me more of that and less of the other.' } },
      sore = { neutral = { 'Ha, yes.' }, sustain = { 'Another time.' } },
    },
    stand = {
      cold = { neutral = { "You're kind. Do you have a pen?", 'Thank you. Truly. Four names.' }, sustain = { "I'm fine. I'm always fine by Friday." } },
      warm = { change = { 'Could you just sit? Five minutes. As a person?' }, neutral = { "You're good at this. It's annoying.", "That's the nicest no I had all week." }, sustain = { "Don't carry me as well." } },
      close = { change = { 'Then tell me when I do it. The rushing. Put a hand up.' }, neutral = { "Save it for them. I've got a car." } },
      sore = { neutral = { "It's fine." }, sustain = { 'I think I know my job.' } },
    },
    tell = {
      cold = { neutral = { 'Noted. Who said it?', "Good, that's useful. How many?" }, sustain = { 'Everyone thinks their shop is different.' } },
      warm = { change = { 'Oh. That changes who I call first.' }, neutral = { 'Let me get that down.', 'Okay. And lates, do they know?' }, sustain = { 'I have seen shops go cold, waiting on that.' } },
      close = { change = { "You're ahead of me. I'm driving behind you." }, neutral = { "It's your floor. I only know the roads to it." } },
      sore = { neutral = { 'Thanks for letting me know.' }, sustain = { 'I had that explained to me.' } },
    },
    press = {
      cold = { neutral = { 'I know. I know. Friday, though.', 'Fair. Can you still get me two?' }, sustain = { "I don't set the date." } },
      warm = { change = { 'Yes. Okay. I was doing it again.' }, neutral = { 'You sound like me, on the phone, to him.', 'Give me a second. I drove three hours to be wrong.' }, sustain = { 'And who pays for slow? Slow costs too.' } },
      close = { change = { 'Say it again, I want to use it on him.' }, neutral = { 'All right. I can take it from you.' } },
      sore = { neutral = { '(She shuts the folder, gently.)' }, sustain = { "Then I don't know what I'm for." } },
    },
    propose = {
      cold = { neutral = { 'Yes. When? Not Friday.', 'Who would be there? Roughly how many?' }, sustain = { 'I have the hospital that night.' } },
      warm = { change = { "I'll come and say nothing. I can do that. I have a scarf." }, neutral = { "Would there be food? I'm asking as a driver.", 'Put me in pencil.' }, sustain = { "He'd want a reason. What's the reason?" } },
      close = { change = { "Yes. As a guest. I'll bring the big salad." }, neutral = { 'Let me move two things and lose one.' } },
      sore = { neutral = { "I'll see if it fits." }, sustain = { "I think that's yours to do." } },
    },
    rest = {
      cold = { neutral = { '(She checks two phones.)', '(She finds a pen, and it is not her pen.)' }, sustain = { "Sorry, are we done? I can't tell." } },
      warm = { change = { "Can I say a thing that isn't work?" }, neutral = { '(She smooths the paper mat like a sheet. Square corners.)', '(The wipers go. It is not raining.)' }, sustain = { 'Well. This is eating my six o\'clock.' } },
      close = { change = { "I think he's wrong about Seven. There. I said it." }, neutral = { '(She turns off the engine. It ticks.)' } },
      sore = { neutral = { '(She looks for her keys in every pocket.)' }, sustain = { 'Okay then.' } },
    },
  },

  -- What the player may say to her; the general lines are for coworkers.
  you = {
    { move = 'small_talk', 'You found the lot, then.' },
    { move = 'small_talk', "That's a lot of granola bars." },
    { move = 'joke', 'Is it two minutes yet?' },
    { move = 'joke', 'Do you have a name tag for each county?' },
    { move = 'open_question', 'What happened at the last place?' },
    { move = 'open_question', 'What does he do with the names?' },
    { move = 'open_question', 'How did it start, where you cleaned?' },
    { move = 'closed_question', 'Do you get to choose, or does he?' },
    { move = 'closed_question', lure = 'hurry', 'So if I get you six, you can really help us?' },
    { move = 'simple_reflection', "So it's you that gets the Friday call." },
    { move = 'complex_reflection', "You'd do it slower, if they let you." },
    { move = 'share', 'I nearly gave you a name last week. I sat there with my thumb over it.', when = { season = { 5, 12 } } },
    { move = 'affirm', 'You drove three hours, and you asked about my week.', when = { band = { 'warm', 'close' } } },
    { move = 'emphasise_autonomy', "You've got a job to keep. I know that." },
    { move = 'information', "There's one they all bring their troubles to. I won't say who. I'll say why." },
    { move = 'persuade', "Come on Thursday as a guest. They'll find out for themselves what you know." },
    { move = 'promise', lure = 'duty', goal = 'yours', request = 'comply', promise = { what = 'names', due = 1 }, "I'll get you your four. You came all this way." },
    { move = 'confront', "Last time you'd called them before I had talked to them.", when = { band = { 'warm', 'close' } } },
    { move = 'ask', asks = { what = 'meet', due = 2 }, 'Would you teach us the meeting part, and not the names part?',
      on = { change = { "Meetings. Yes. God, yes. Bring three people and no pen." }, neutral = { "Let me look. Tuesdays, the, no. A Tuesday." }, sustain = { "He counts the names part. Sorry. He does." } } },
    { move = 'change_subject', request = 'stall', lure = 'cheer', '(Find her the other pen.) Eat your fries.' },
    { move = 'silence', '(Wait until she has put down the phone.)' },
    { move = 'goodbye', 'I have the 14. Mind the goose.' },
  },

  requests = {
    names = {
      "Four names by Friday. Ones who'd talk to me. Three, if one's a talker.",
      "I need to show him six. I've got two, and one of them is you.",
      "Just the names. I won't call before you've warned them. I'll try not to.",
      'Who do they all listen to? Give me that one. I can skip the rest.',
    },
    visit = {
      "I'd love to sit down with them. Twenty minutes. You'd just have to get them to the diner.",
      "Can you walk me in? Bench, door 9, two twenty. I'll wear a vest. I have a vest.",
      "Let me come on Thursday to the meal. I'd just say hello. Five minutes, hello.",
      "Give me an address. I do doors well. People's kids like me.",
    },
    petition = {
      "I've drafted a sheet. It's good, it's short. Get thirty on it and he'll send me help.",
      'Walk it round both breaks. Most folks sign what a friend holds out.',
      "It doesn't bind anyone. It just shows it's there. Thirty, by the first?",
      'Post the link in your group, would you? It takes them ten seconds, and it counts.',
    },
    calls = {
      "Could you do two evenings of calls? From a list. They're not your people, they're, well. People.",
      "Tuesday and Thursday, six to eight. There's a script. Nobody sticks to it.",
    },
  },
  told = {
    yes = {
      "You're good at this. I mean it. Friday, then. I'll tell him Friday.",
      "Oh, thank you. That's, okay. That's four. I can keep you on the map.",
      "Perfect. You have saved me a phone call I wasn't going to enjoy.",
    },
    no_with_reasons = {
      { "Not yet. Because they'd feel sold.", 'Right. I wrote that on my own wall once. All right.' },
      "It'll cost me. But it's your floor, and I've burned floors.",
      "Okay. Worked on already, by who? No. Don't tell me. Ask them.",
      { 'Then what do I say to him?', "No. I know what I say. I say they aren't ready and that isn't a color." },
    },
    no_bare = { "Is that a no no, or a busy no? Okay. No.", 'Right. Well. You have the number.' },
    stall = {
      "Great. So I'll put that as likely.",
      "Text me Thursday, then. I'll be in a car.",
      "You'll feel them out. Good. I'll tell him they're being felt out.",
      { 'You said that last time.', "It's fine. I say it to him." },
    },
    delivered = { "Lovely person. Not going to call me back, am I right?", 'Three of the four picked up. One hung up nicely.' },
    not_delivered = { "He asked. I said traffic.", "So we're a yellow pin now. It's only a pin." },
  },
  useful = {  -- a season after a no that came with reasons
    "I was thinking of you. I've got a woman in Records who reads those contracts for fun. Want her number?",
    'Three things. Keep notes. Date them. Never go in by yourself.',
    "I can't get you a fan. I can get you the form that makes them count degrees.",
    "If they call one of you in, call me. Two in the morning is fine. I'm in a motel, I'm up.",
    "Don't hurry for me. I told him you're the shop I'll still have in five years.",
  },
  law = {  -- said quick; someone answers "On paper."
    "Two of you or more, about pay or hours or heat: mostly that's protected. With a union or without one.",
    "Talking about what you make, with each other, is mostly allowed. And so isn't wanting to.",
    "It doesn't cover supervisors. So if they make you lead, ask me first what that does.",
    'A right is a thing you have in two years, with a lawyer. In the room you have the people in it.',
    "Rules differ by place, and they change. That's why I ask before I answer.",
  },
}
