-- Teo talks office, bent. He wants the desk and writes its best satire. Ironic till tired; then he is plain.
-- When he is close he stops: short, flat, no brand.
return {
  format = 1, kind = 'person', id = 'teo',
  name = 'Teo Brandl', pronoun = 'he', age = 31, dept = 'returns', shift = 'late', years = 5,

  bio = {
    knows   = 'Does the memo voice. Owns a house, or the hall of one. Applies for every posting.',
    hidden  = 'Was offered lead hand for telling Mo what the break room says. He has not said no.',
    outside = 'Tuesdays, an open mic. Four good minutes, and one that is exercise.',
    union   = 'You fight the desk, he wants the desk. One decent boss does more than a clause.',
    want    = 'The boiler paid. Five good minutes. A drawer.',
  },
  voice = {
    rules = {
      'Office talk, bent on a small real thing.',
      'Puts a feeling in the passive, or in a meeting.',
      'Pushed, he turns into a memo.',
      'Tired or close: plain, short, first person, no bit.',
    },
    test  = 'Let me circle back to my sandwich.',
    never = { 'synergy', 'my man', 'dude', 'I feel' },
  },
  draw = { sociability = {55, 70}, caution = {55, 70}, reactance = {40, 55}, openness = {45, 60} },
  likes = { bar = 70, break_room = 60, meal = 50, party = 50, games = 50, cards = 35, walk = 30 },
  cares = { respect = 70, pay = 70, schedule = 40, pace = 35, air = 30, safety = 25 },
  ties = {
    desmond = { trust = 58, why = 'School. Teo copied his math. It was wrong.' },
    kit     = { trust = 45, strain = 15, why = 'They spar online. Kit is funnier. He has kept every one.' },
    sol     = { trust = 48, why = 'One bench. Sol introduces him to the parcels.' },
  },

  facts = {
    mic      = { depth = 1, call = { 'How did the open mic go?', 'How was Tuesday, at the mic?' },
                 answer = { 'Six people. One was the bartender. I killed.', 'Four good minutes. The fifth was exercise.' } },
    mortgage = { depth = 2, call = { "How's the house?" }, answer = { 'Still mostly the bank. The hall is mine.', 'The boiler gave notice.' } },
    desk     = { depth = 2, call = { 'Still measuring that desk?' }, answer = { "Thirty inches. It hasn't grown.", "Somebody put a plant on it. I'm in mourning." } },
    offer    = { depth = 4, confided = true,
      leaks = { { move = 'information', lure = 'join', "Careful in the break room. I know for a fact she's asked people to report on what we say." } } },
  },

  starts = {
    { grievance = 'respect', place = 'break_room', band = 'warm', 'Quick sync. When you talk in here, who do you think is in the room?' },
    { grievance = 'respect', place = 'lot', band = 'close', 'Can we take this offline? I mean outside. By the cars.' },
    { grievance = 'pay', place = 'returns_bench', band = 'warm', "The raise came through. I've benchmarked it. It's a sandwich." },
  },
  due = {
    kept     = { 'You delivered. On time, in scope. I need to lie down.' },
    broken   = { "I had you down as firm. I've updated the forecast." },
    after_no = { 'No action needed. Fries?' },
    sore     = { 'At capacity.' },
    repaired = { 'Okay. Closing that ticket. Thanks.' },
  },
  openers = {
    returns_bench = { cold = { 'Welcome to Returns. We are passionate about it.' }, warm = { 'I made a deck on this leaf blower. One slide. It says no.' },
                      close = { 'Sit. No agenda. I looked.' }, sore = { '(He is in a meeting. He is the only one in it.)' } },
    break_room = { cold = { 'This chair is a shared resource.' }, warm = { "Hold that. I'm circling back to my sandwich." },
                   close = { 'Good, you. I need five honest minutes or a chip.' }, sore = { "(He opens a notebook. It's upside down.)" } },
    lot = { cold = { '(He is rehearsing at his windshield. He stops.)' }, warm = { 'Be my audience. Ninety seconds. You may cough.' },
            close = { "Get in. I can't do the voice today." }, sore = { '(He waves the way one signs an email.)' } },
  },
  closes = {
    cold = { 'Per the bell.', "I'll let you go." }, warm = { 'Great touching base. I hate that I said it.', 'Meeting adjourned. Take a chip.' },
    close = { 'Text me if it was funny. Only if.', 'Go home. No follow-up.' }, sore = { 'Noted with thanks.' },
  },

  topics = {
    ladder = { about = 'work', grievance = 'respect', rungs = {
      [1] = {
        says = { cold = { "The lead hand gets a desk. I've measured it.", 'The lead desk has a lamp. It bends. I checked it for fit.' },
                 warm = { { 'Lead hand desk. Thirty inches. It has a drawer.', 'A lot of thought has gone into the drawer.', learn = 'desk' }, { 'I walked past the lead hand desk twice today. For reasons.', 'Somebody left a pen on it. It looked right there.', learn = 'desk' } } },
        you = {
          { move = 'open_question', 'What would you do with it?' },
          { move = 'joke', 'Does it come with a plant?' },
          { move = 'share', "I'd settle for a hook with my name on it." },
          { move = 'persuade', lure = 'join', 'A desk makes you forget us.' },
        },
        on = {
          wonder = { change = { 'Put my feet under it. Be asked things. Go home with a number my bank likes.' }, neutral = { 'Sit. Share out the Saturdays. Be hated evenly.' } },
          swap = { change = { "I've got a bit on that. You're in it now." },
                   neutral = { { 'A fern. You water it, it reports to you.', to_move = 'joke' }, { 'Hooks are entry level. Dream in furniture.', to_move = 'share' } } },
          tell = { change = { 'I eat with them now. It came up in my review.' }, neutral = { 'One decent boss does more in a year than a clause.' }, sustain = { 'You fight the desk. I want the desk.' } },
        },
        edge = { "It's an aspiration. Like salad." },
        mind = { 'They laughed, and were not sorry for me.', tell = 'Good line. Wrong about the desk, though.' },
      },
      [2] = {
        says = { warm = { { "I do a bit where Mo reviews me, and I'm also Mo.", 'It kills. Six people and a dog.', learn = 'mic' }, { "I've got a new five minutes. It's all Seven, with the names filed off.", 'Mo laughed hardest. In the bit. I played her.', learn = 'mic' } },
                 close = { { 'The whole five minutes is this place. Four of them are mean.', 'Then I go home and iron a shirt, in case they post a job.', learn = 'mic' } } },
        you = {
          { move = 'complex_reflection', 'You want the job, and you want the joke about the job.' },
          { move = 'open_question', 'Which bit do you never do here?' },
          { move = 'affirm', "Making a bar laugh is harder than lead hand." },
          { move = 'persuade', lure = 'hurry', goal = 'yours', "Do it in the break room Friday." },
        },
        on = {
          echo = { change = { 'I apply, and I heckle. One mouth.' }, neutral = { 'They call that range.' }, sustain = { "Don't read into it. It's five minutes." } },
          wonder = { change = { { 'The one where she asks me what you all say.', bridge = 'ladder.3' } }, neutral = { 'Parking. Facilities has feelings.' } },
          stand = { change = { 'Put it in my review. There is a box. It says "other."' }, neutral = { 'Worse pay. Better lights.' } },
          tell = { neutral = { "Break rooms have ears. I've seen the budget." }, sustain = { "Friday it's funny. Monday it has my name on it." } },
        },
        edge = { "That's the late show. Tip your forklift." },
        mind = 'Both. Yes. Nobody puts "both" on a form.',
      },
      [3] = {
        says = { warm = { { "Somebody asked me to 'take the temperature' in here.", 'I said seventy. Like a thermostat.' } },
                 close = { { "Mo shut the door. 'You hear things,' she said. 'You're good with people.'", "I'm good with people. That's the awful part." } } },
        you = {
          { move = 'silence', '(Eat a chip. Push him the bag.)' },
          { move = 'open_question', 'What did you make of it?' },
          { move = 'complex_reflection', "They picked the one thing you're really good at." },
          { move = 'persuade', lure = 'prove', "It's a setup, Teo. Walk away." },
        },
        on = {
          rest = { change = { { 'Okay. Without the voice.', bridge = 'ladder.4' } }, neutral = { '(He sorts the chips by size.)' } },
          wonder = { change = { { 'I thought, this is in return for something. And it was.', bridge = 'ladder.4' } }, neutral = { 'That it was a very nice chair.' } },
          echo = { change = { 'First time anyone here called it a skill. Felt like a raise.' }, neutral = { "It's going on the resume." } },
          tell = { neutral = { 'I walked. Slowly. Past the desk.' }, sustain = { '"Ears." It said "insight" on my end.' } },
        },
        edge = { 'A check-in. They happen to people.' },
        mind = { "I keep saying 'somebody.' Good cover, somebody.", rest = 'Salt helps. Nobody tells you.' },
      },
      [4] = {
        says = { close = { { 'Lead hand. Four dollars more. Fridays, I tell her what people say.', "She starts small. 'What's the story with the vending machine?'",
                             "I said it takes quarters. I haven't said no to the rest.", learn = 'offer', tells = 'respect' } } },
        you = {
          { move = 'complex_reflection', 'You kept B4, and you kept the offer.' },
          { move = 'silence', '(Break your bar in half. Slide it over.)' },
          { move = 'persuade', lure = 'duty', goal = 'yours', "Take it. Tell her nothing, and tell us everything. You'd be perfect." },
        },
        on = {
          echo = { change = { { "The boiler's two thousand. That's a winter of Fridays.", "And Desmond says everything out loud. He'd be my best month." } }, neutral = { 'Both. In one drawer.' } },
          rest = { change = { { "I'd be decent at that desk. That gets me.", 'I keep doing one Friday in my head. I get as far as the names.' } }, neutral = { '(He eats it, and reads the wrapper.)' } },
          tell = { change = { 'Telling you everything I could start now. That part is free.' }, neutral = { 'Perfect. That was her word, too.' }, sustain = { { 'Hers on Fridays, yours on Mondays.', 'Two desks. No chair.' } } },
        },
        edge = { "It's under discussion. Everything is." },
        mind = "Said the four dollars out loud. It's not much, out loud.",
      },
    } },

    mic = { about = 'life', rungs = {
      [0] = {
        says = { cold = { "'Let's align.' Is that funny? Don't answer.", "'Let's take this soup offline.' No? Fine. Still testing." }, warm = { "Be honest. 'Per my last sandwich.' Anything?", "New line. 'Let me circle back to my sandwich.' Too safe?" } },
        you = {
          { move = 'joke', 'I laughed on the inside. Deep inside.' },
          { move = 'affirm', "I'd use that. Today." },
          { move = 'open_question', 'What is it for?' },
          { move = 'offer_help', goal = 'theirs', lure = 'cheer', 'Want to try the rest on me?' },
        },
        on = {
          swap = { neutral = { 'Internal applause. We value it.' }, change = { "Taking it. You're in the footnotes." } },
          wonder = { change = { { "Open mic. Tuesday. You'd bring the crowd to seven.", invites = 'bar', learn = 'mic' } }, neutral = { { 'A bar. Tuesday. Five minutes.', learn = 'mic' } } },
          stand = { change = { { 'A pilot audience. Sit. Laugh only where it says.', to_move = 'invite' } }, neutral = { 'Thank you. Cite me in the minutes.' } },
        },
        edge = { 'Work in progress. Like the drains.' },
        mind = 'That was a real laugh. I keep count.',
      },
      [1] = {
        says = { cold = { "I have a house. It's mostly a folder." }, warm = { { 'I bought a house. Thirty years, fixed.', 'The boiler and I have weekly one-on-ones.', learn = 'mortgage' }, { 'My house had an offsite. In the basement. With water.', 'Twenty-eight years to go.', learn = 'mortgage' } } },
        you = {
          { move = 'open_question', 'How did you end up with a house?' },
          { move = 'joke', 'Does it come with a desk?' },
          { move = 'affirm', "That's a big thing to carry on these hours." },
          { move = 'persuade_with_permission', lure = 'fix', 'Want to hear what I know about refinancing?' },
        },
        on = {
          wonder = { change = { 'My dad painted other people\'s walls for forty years. I wanted him to do mine.' }, neutral = { 'I signed forty pages. I read nine.' } },
          swap = { neutral = { 'A shelf. I call it working from home.' }, change = { "Not yet. I've left a space. Thirty inches." } },
          stand = { neutral = { 'It carries me. To the bank, mostly.' }, change = { "Thanks. I never say heavy. I say it has scope." } },
          tell = { sustain = { 'I met with Rates. Rates will get back to me.' }, neutral = { 'Let me put that in the folder.' } },
        },
        edge = { 'Home is where the autopay is.' },
        mind = 'I show people the joke. The house is behind it.',
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'Great question. Next slide.', 'We are exploring that space.', 'I will loop you in.', 'Pending a wider review, of me.' }, sustain = { 'Is somebody taking minutes?' } },
      warm = { change = { "Honest answer? I've got one somewhere.", 'Huh. Nobody put that on the agenda.' }, neutral = { "It's on the roadmap.", 'To be decided, by someone paid to.', "I have views. They're in beta.", "There's a deck. It's one slide. It says 'hm.'", 'Two schools of thought. I flunked both.' }, sustain = { "Let's park that." } },
      close = { change = { 'Okay. Plain. No slides.', 'You really want to know. Fine.' }, neutral = { "Don't know. That's not a bit.", 'Too tired to be clever about it.' } },
      sore = { neutral = { 'No update.' }, sustain = { 'Please see the FAQ.' } },
    },
    probe = {
      cold = { neutral = { 'Broadly, yes.', 'In principle.', 'As per policy.' }, sustain = { 'Who is asking, and are they hiring?' } },
      warm = { change = { 'Yes. Off the record, yes.', 'Affirmative, sadly.' }, neutral = { "I'd say so. I've been here since two.", "We're trending that way.", 'Yes, with a footnote.', 'We are cautiously yes.' }, sustain = { "I'd have to check with legal." } },
      close = { change = { 'Yeah. It is.', 'Yes. I hate how fast I said that.' }, neutral = { 'Kind of. At night, mostly.', 'Depends which me you ask.' } },
      sore = { neutral = { 'Not at this time.' }, sustain = { 'Out of scope.' } },
    },
    echo = {
      cold = { neutral = { 'A fair recap.', 'Thanks for the summary.', 'Gist approved.' }, sustain = { "That's off message." } },
      warm = { change = { "Ow. Yes. That's the one.", "Say that at my funeral. It's right." }, neutral = { 'You could have my job. The bad part of it.', 'That captures it. Frame it.', 'Seventy percent. Ship it.', 'Good notes. Scary, but good.' }, sustain = { "You've rounded me up." } },
      close = { change = { 'Yeah.', 'Yes. I had a joke there. Gone.' }, neutral = { 'I had a longer version.', 'Close enough to sting.' } },
      sore = { neutral = { 'As per your notes.' }, sustain = { 'Kindly do not paraphrase me.' } },
    },
    swap = {
      cold = { neutral = { 'Good share.', 'Love that for you.', 'Duly circulated.' }, sustain = { "Tough room. I'm the room." } },
      warm = { change = { "Can I have that? I'll pay in chips.", 'Okay, that got me. Log it.' }, neutral = { "That's a tight thirty seconds.", 'Strong open. Soft close.', 'Bring that to the all-hands.', 'Solid. Cut the uncle.', 'I would book you. For the five o\'clock.' }, sustain = { "I've got that joke. Mine has a dog." } },
      close = { change = { "You never said. I'd have dropped the voice sooner.", 'That beats my whole Tuesday.' }, neutral = { "Tell it like that. Don't fix it.", 'Mine ends the same, with worse parking.' } },
      sore = { neutral = { 'Ha, as it were.' }, sustain = { 'That did not land.' } },
    },
    stand = {
      cold = { neutral = { 'Appreciated. Truly. Regards.', "I'll add it to my review." }, sustain = { "What's the ask behind that?" } },
      warm = { change = { 'Okay. That helped. Annoying.', "I'll take it. Don't tell the brand." }, neutral = { 'Praise! And no gift card.', 'You are exceeding expectations.', 'Do you want a lanyard for that?' }, sustain = { 'They had that on a poster in the hall.' } },
      close = { change = { 'Thanks. I mean that flat.', 'Yeah. I could use that.' }, neutral = { "I don't have a comeback. Weird.", "Stop. I'll get used to it." } },
      sore = { neutral = { 'Your input is valued.' }, sustain = { 'Is that a retention bonus?' } },
    },
    tell = {
      cold = { neutral = { 'Circulate that.', 'Do you have a one-pager?' }, sustain = { 'I sat through that webinar.' } },
      warm = { change = { 'Wait. Really? In plain words?', "I didn't have a slide for that." }, neutral = { 'Does Desmond know? He will by ten.', "I'd want to see the pilot.", 'Noted. Bold. Underlined.' }, sustain = { 'Great. Who signs off on it?' } },
      close = { change = { "I didn't know that. I should have, huh.", 'So we could just. Huh.' }, neutral = { "You're likely right. I have a mortgage.", 'Let me sit with the numbers.' } },
      sore = { neutral = { 'Received, thanks.' }, sustain = { 'Unsubscribe.' } },
    },
    press = {
      cold = { neutral = { 'Thank you for your passion.', "(He makes a note. It's a drawing of a chair.)" }, sustain = { 'This conversation has been paused.' } },
      warm = { change = { 'Fair. That one had no padding.', "Yeah. I'm hedging. It's my cardio." }, neutral = { "Per policy, I'm sweating.", 'Let us zoom out. Far out.', 'I ironed this shirt for a better day than this.' }, sustain = { 'Kindly direct that to the desk.' } },
      close = { change = { 'I know, okay? I know what it looks like.', 'Yeah. I want it and it stinks.' }, neutral = { 'Give me a second to not be funny.', 'Not today. Not never.' } },
      sore = { neutral = { 'Dear team.' }, sustain = { 'This thread is now closed.' } },
    },
    propose = {
      cold = { neutral = { 'Send me an invite.', 'Let me look at my bandwidth.' }, sustain = { 'I have a hard stop.' } },
      warm = { change = { "Who's in the room? Really.", 'Could be. Do I need a pen?' }, neutral = { 'Interested. Not yet committed.', 'Is there a dial-in?', 'Give me the one-line version.' }, sustain = { "I'm keeping my options open. And my job." } },
      close = { change = { "Yes. And I won't do the voice.", 'Okay. What do I say if Mo asks?' }, neutral = { 'I want to. Let me want to for a day.', 'Ask me away from the building.' } },
      sore = { neutral = { 'Tentative.' }, sustain = { 'Declined. No reason given.' } },
    },
    rest = {
      cold = { neutral = { '(He nods as if it were a conference call.)', "(He clicks to a slide that's not there.)", '(He muted himself. You can tell.)' }, sustain = { '(He checks an empty calendar.)' } },
      warm = { change = { 'Hang on. Any other business. Mine.', 'I may go off script here.' }, neutral = { '(He draws an org chart in chips.)', '(He tries a face. He drops it.)', '(He offers you half, as a pilot.)', '(He slides you a chip, face down.)', '(He practices a handshake on a mop.)' }, sustain = { 'Sensing low engagement.' } },
      close = { change = { "Wait. There's a thing.", "Stay a second. I'm deciding." }, neutral = { '(No voice. He just sits.)', '(He looks at the office door, then at you.)' } },
      sore = { neutral = { '(He types on the table.)' }, sustain = { 'Ending the call.' } },
    },
  },

  asked = {
    yes      = { 'Okay, yes. Who talks, and what do I do with my face?', "Yes. What happens to me if it's only us two?" },
    yes_thin = { 'Absolutely. Love it. Count me in.', 'Hundred percent. Ping me.' },
    not_now  = { 'My review is on the ninth. Ask the tenth of me.' },
    open     = { 'No. Ask me again if I ever get the desk. I mean that.' },
    side     = { "Have you tried the new chips? There's a learning curve." },
    hard     = { 'No. I did the math. Then I did it drunk.' },
    kept     = { 'I came. Somebody note it.' },
    not_kept = { "'Something came up.' I wrote it, I deleted it, I sent it." },
  },
  did = {
    kept     = { "Teo came in a plain shirt, and didn't do one voice." },
    not_kept = { "There was a jacket on Teo's chair all evening. Only the jacket." },
  },
  group = {
    listens = { "(He's taking notes. He turns the page so you can see: a chair.)" },
    doubts  = { 'And if one decent boss could do it by Monday?', 'Who would you not say this in front of?' },
    joins   = { "Fine. I'm in. Nobody tell me anything on a Friday." },
  },
  action = {
    comes = { '(He left the jacket on his chair. He came without it.)' },
    stays_away = { '(He is by the desk. Only standing by it.)' },
    speaks = { 'You asked me what people say, Mo. Here they are.' },
    after_win = { 'I had nothing prepared for this.' }, after_loss = { "That's five minutes. Not yet, though." },
  },
}
