-- Desmond has a theory. It runs on commas and "which", and stops short of the point: "Anyway."
-- Pressed, he jokes until you give up. Heard, he finishes a sentence, and it is short.
return {
  format = 1, kind = 'person', id = 'desmond',
  name = 'Desmond Hale', pronoun = 'he', age = 29, dept = 'dock', shift = 'late', years = 2,

  bio = {
    knows   = 'A new theory of the warehouse every week. Talks most, tells least.',
    hidden  = 'Sleeps in his car between two jobs. Oona knows, and lends her truck.',
    outside = 'Hospital laundry, four to noon. Twins of four, Otis and Pearl, mostly asleep.',
    union   = 'Meetings belong to people with free evenings.',
    want    = 'To see his twins at three in the afternoon.',
  },
  voice = {
    rules = {
      'Commas and "which", one thing leading off the last, then "Anyway."',
      'A sentence about himself breaks before the verb that matters.',
      'The joke is good. That is what it is for.',
      'When somebody has really listened: one plain sentence, with a full stop.',
    },
    test  = "My theory, the clock runs on us, it slows down when nobody's lifting. Anyway.",
    never = { 'I feel', 'blessed', 'grind', 'hustle' },
  },
  draw = { sociability = {70, 90}, caution = {55, 75}, reactance = {40, 60}, openness = {20, 40}, energy = {20, 40}, belief = {17, 37} },
  likes = { break_room = 70, games = 45, meal = 60, bar = 25, cards = 30, walk = 15, party = 35 },
  cares = { schedule = 90, pay = 70, pace = 40, respect = 40, air = 45, safety = 35 },
  ties = {
    oona   = { trust = 60, why = 'Lends him her truck to nap in. She says it needs moving.' },
    teo    = { trust = 45, why = 'Same school. Teo sat in front and Desmond did the voices.' },
    hakeem = { trust = 30, strain = 20, why = 'Ducks him. Hakeem has a list, and Desmond is on it under "friendly."' },
  },

  facts = {
    theory  = { depth = 0, call = { "What's this week's theory?" }, answer = { "Tape. There is one roll, and it's very long, and we all just hold different parts.", 'Canceled. The theory was on lates and got no sleep.' } },
    laundry = { depth = 1, call = { 'How were the sheets?' }, answer = { "Flat. That's a good day in sheets.", 'Four hundred, fitted. A fitted sheet is a round thing that lies.' } },
    twins   = { depth = 2, call = { 'Any new footage of the twins?', 'Did Pearl say anything?' }, answer = { 'Otis has a tooth out. I saw the gap. I saw it live.', 'She told me to shush. She was awake for it!' } },
    car     = { depth = 4, confided = true,
      leaks = { { move = 'information', lure = 'fix', "There's a guy on lates who sleeps in the lot between jobs. Maybe we could take up a collection." } } },
    passengers = { depth = 1, call = { 'Who had the front seat today?' }, answer = { 'Two bags of chips and a melon, belted, we looked very complete.', 'A cushion. Oona left it. No note. It has a duck on it.' } },
  },

  starts = {
    { grievance = 'schedule', place = 'bench', band = 'warm', 'Quick poll, it takes nine seconds. Did they move your days too, or am I special?' },
    { grievance = 'schedule', place = 'lot', band = 'close', "Don't look at the car. Okay, you looked. Got a minute?" },
    { grievance = 'pay', place = 'break_room', band = 'warm', 'Teo showed me his stub by accident, which, how is it an accident. Sit.' },
  },
  due = {
    kept     = { 'Hey, you came, which wrecks this whole theory I had about you.', "You keep doing that, I'll run out of guard." },
    broken   = { 'I did a bit for eleven minutes to an empty bench. It killed.' },
    after_no = { 'So I said no, the sky stayed up, and here are half my fries.', "You're not mad? People usually do a face." },
    sore     = { "Ha, yeah. Can't stop.", 'Big truck. Huge truck. Later.' },
    repaired = { "You said it without a speech. I'd have done a speech." },
  },
  openers = {
    bench = {
      cold = { "You're days, right? I'm the guy who comes in and moves your mess. No offense, nice mess." },
      warm = { "Eight minutes till I'm on. Nine, if I walk like Bao.", 'Sit, I need a jury. It only needs to be one.' },
      close = { "Don't say anything funny. I've had five hours since Sunday." },
      sore = { '(He has found something very interesting on his shoe.)' },
    },
    dock = {
      cold = { "Watch that one, it tips. Everything here tips, it's a lifestyle." },
      warm = { "Hakeem's looking for me. I'm behind this hot tub, I'm not here, hi.", 'Grab an end. I talk better holding something.' },
      close = { "Hi. I'm out of material. How are you?" },
      sore = { '(He whistles till you are by.)' },
    },
    lot = {
      cold = { 'Nice night. Or day. I came in through the side of it.' },
      warm = { "That's not a blanket, it's a, it's for the groceries.", 'You ever notice nobody parks next to the hot tubs?' },
      close = { 'Get in, push the shoes over. Those are my good shoes. Both of them are.' },
      sore = { '(The dome light goes off.)' },
    },
  },
  closes = {
    cold = { "That's my bell. It's everybody's bell.", 'Back to the mines, which are boxes.' }, warm = { "Hold that thought, I'll have a worse one tomorrow.", 'Go home, look at it for me.' },
    close = { 'Tell me one thing tomorrow. Anything. You go first.', "Okay. I didn't make a joke just then. Note the time." }, sore = { 'Yep. Okay.', "(He does finger guns. There's nothing in them.)" },
  },

  topics = {
    car = { about = 'work', grievance = 'schedule', rungs = {
      [1] = {
        says = { cold = { 'Mornings I do another place. Same as here, only with sheets.', 'This is my second one today, the first one had sheets in it.', "I come here from the laundry, I'm the only person on the dock who smells of lemon." },
                 warm = { { 'Hospital laundry, four to noon, then here at two.', 'My theory is somebody has to be awake at all times or they shut off the county.', learn = 'laundry' }, { 'Laundry till noon, then a nap with a seatbelt, then you people.', "My theory, there's one long shift and they keep moving the door.", learn = 'laundry' }, { 'I folded four hundred sheets today, and I come in here to unwind, with freight.', learn = 'laundry' } },
                 close = { { "Sheets till noon, heaters till ten-twenty. I fold, I lift. I'm a very tired crane.", learn = 'laundry' } } },
        you = {
          { move = 'simple_reflection', "That's two jobs in one day." },
          { move = 'open_question', 'What does that leave you?' },
          { move = 'joke', 'Which of the two has the better vending machine?' },
          { move = 'information', lure = 'fix', 'I think days has an opening. You could ask Mo.' },
        },
        on = {
          echo = { change = { "Two. It's the bit in between that, anyway." }, neutral = { 'Three, if you count parking.', 'Feels like one. One with a drive in it.' } },
          wonder = { change = { { 'Mondays till two. Which is when the twins have preschool, which I pay for, so that they, anyway.', bridge = 'car.3' } }, neutral = { 'A sandwich, in motion.', 'Eleven minutes, and I spend nine of them finding the keys.' } },
          swap = { change = { 'Laundry has pudding. We have B4, about which I know nothing. You neither. Good.' }, neutral = { "The pudding's for patients. I've been very patient.", 'Theirs takes cards. I felt very small.' } },
          tell = { sustain = { 'Days is perfect. Days is when the sheets are.' } },
        },
        edge = { 'Everybody has a job and a half, I rounded up. Anyway.' },
        mind = { 'Did the county bit. Got the laugh. Got out.', echo = "Two jobs. They said it flat, like a fact. It's one." },
      },
      [2] = {
        says = { warm = { { "Meetings belong to people with free evenings, that's the whole theory, I'm done.", 'Look who is at one. Everybody has a sweater on. Who has time for a sweater?' }, { 'They put up a flyer for a meeting, seven sharp. Seven is when I have a pallet in each hand.', "Theory, whoever picks the hour has already won, that's it, no slides." } },
                 close = { { 'They had one at the laundry. I got there for the last nine minutes, which was chairs.', 'They had voted on breaks for the four a.m. Nobody there was the four a.m.' } } },
        you = {
          { move = 'open_question', 'What would one look like that you could get to?' },
          { move = 'complex_reflection', "So it gets decided by whoever isn't at work." },
          { move = 'share', "I've skipped every one I was ever asked to. I wasn't against it, I was just tired." },
          { move = 'persuade', lure = 'duty', "But if people like you don't come, that's how it stays like that." },
        },
        on = {
          wonder = { change = { "Nine minutes. Bench, two-oh-eight, both shifts, nobody sits. I've thought about this a normal amount." }, neutral = { 'Shorter than a sandwich, closer than a car.', 'It would have no folding chairs. I fold all day.' } },
          echo = { change = { "I'm not mad at them. I'd just like to be decided by somebody tired." }, neutral = { 'Which is most things, including brunch.', 'And they bring minutes. I could use minutes.' } },
          swap = { change = { "See, the tired, we'd win every vote. We'd only have to be there, which." }, neutral = { 'What did you do instead? Say slept. Make my day.', "That's the real majority, us, face down." } },
          tell = { sustain = { "Put that on the flyer. Seven p.m. I'll read it at work." } },
        },
        edge = { 'I have a longer version, with a song. Not today.' },
        mind = { "Who has time for a sweater. That one I'll keep.", tell = 'How it stays like that. And whose evening is that said from?' },
      },
      [3] = {
        says = { warm = { { 'Twins, four, Otis and Pearl. I have a lot of video.', "I think they only move when they're being filmed. I have no data on the rest.", learn = 'twins' } },
                 close = { { "They're out when I leave, they're out when I get in. So I sit on the rug and whisper them the day.", "Pearl said 'no' in her sleep last week. Best talk we've had.", learn = 'twins' } } },
        you = {
          { move = 'silence', '(Wait for the rest of it.)' },
          { move = 'open_question', 'Which one is the funny one?' },
          { move = 'share', 'My dad worked nights. I knew him mostly as a pair of boots.' },
          { move = 'affirm', lure = 'cheer', "They know you love them, though. Kids know." },
        },
        on = {
          rest = { change = { { "I'd like to see them at three in the afternoon.", bridge = 'car.4' } }, neutral = { "And that's the trailer. No spoilers." } },
          wonder = { change = { "Otis. Pearl's the tough room, she gets that from, I don't know. I'm at work." }, neutral = { 'Whichever one is up.' } },
          swap = { change = { 'Huh. Did you like the boots?' }, neutral = { 'Boots is good. Boots stay up.' } },
          stand = { neutral = { "That's the leading theory." }, sustain = { "Kids know shapes. I'm a shape with keys." } },
        },
        edge = { "They're great, they're short, they have a mom. Anyway." },
        mind = { 'Said both names on the clock.', swap = "A pair of boots. They remembered the boots. That's not nothing." },
      },
      [4] = {
        says = { close = { { "(He's looking at his car. Not at you.)", "Home is fifty minutes. I'd get in at midnight and leave at three. Or there's a back seat.",
                             "My theory, a back seat is a bed that judges you. Heater's good till two, though.", learn = 'car', tells = 'schedule' } } },
        you = {
          { move = 'complex_reflection', "So most nights it's the car." },
          { move = 'silence', '(Look at the car too.)' },
          { move = 'offer_help', lure = 'fix', goal = 'yours', "You can't keep doing that. Let me ask around, somebody has a couch close by." },
        },
        on = {
          echo = { change = { "Four. Oona hands me her keys and says, 'Truck needs moving.' It's never needed moving." }, neutral = { 'Most. I do hospital corners on it.' } },
          rest = { change = { "If I started here at six, it's one drive. It's breakfast. That's all I'd ask for." }, neutral = { '(The light in there goes out. He has it on a timer.)' } },
          stand = { neutral = { 'A couch has a whole family looking at it. This has tinted windows.' }, sustain = { "See, now I'm a bake sale. Anyway. You have your bus." } },
        },
        edge = { 'Theory of parking lots. It has slides. Another time.' },
        mind = "Didn't do the bit after. There's a bit that goes after.",
      },
    } },

    theory = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'You ever meet a person from Warehouse 2? Me neither. Sit with that.', 'The clock by door nine is slow and the one by the office is fast. So where are we, in between?', 'You notice it is always the last box that is heavy? That is not chance. I have looked into it.' },
                 warm = { { "New one. There's only one box. It ships, it comes back, Gwen looks sad at it, it ships.", learn = 'theory' }, { "This week's is about forklifts. They never need gas, they never get a day off, and they beep. I think they're asking.", learn = 'theory' }, { "New theory. All the gloves are lefts. There's a building somewhere with all the rights, and it's doing great.", learn = 'theory' } } },
        you = {
          { move = 'joke', 'Does Mo know about this?' },
          { move = 'open_question', 'How did you work that out?' },
          { move = 'share', "I had one about the vending machine. I'm told there's nothing to see." },
          { move = 'information', lure = 'prove', "I'm pretty sure there's a simple answer to that one." },
        },
        on = {
          swap = { neutral = { { 'Mo is in on it. Mo is who tapes it shut.', to_move = 'joke' }, 'Good, you can be trusted. You can be trusted with snacks.', 'Write that down and lose it, which is how we publish.' }, change = { { "You're in. There are two of us. The other one is also me.", learn = 'theory' } } },
          wonder = { change = { "Ten at night, door nine, there's a lot of nothing to look at, it adds up." }, neutral = { 'Science. By which I mean lifting.', 'I lay on a pallet. It came down to me, it was a bulb box, but still.' } },
          tell = { neutral = { 'There always is, which is why I go around it.' }, sustain = { 'You must be fun at magic shows.' } },
        },
        edge = { 'It needs peer review. You have to be on lates.' },
        mind = 'They laughed in the right place, which is before the end.',
      },
      [1] = {
        says = { warm = { { 'Okay, Warehouse 2. Nobody has met them, they never met us.', "I think we're Warehouse 2, and nobody has the heart to say.", learn = 'theory' }, { "I put one out a week. Last night's was about Mo's plant, it's the same plant in every office, it's management.", 'I have done this eighty weeks. Nobody has checked one.', learn = 'theory' } },
                 close = { { 'Here is the true one. If I get a theory out first, nobody asks about me. Works every week.', learn = 'theory' } } },
        you = {
          { move = 'open_question', 'What happens the week you run out?' },
          { move = 'joke', 'Put it on the board, next to Bao.' },
          { move = 'complex_reflection', when = { band = { 'close' } }, "It's a good door. I've stood at it for months." },
          { move = 'persuade', lure = 'cheer', 'You should do this on a stage. Really, you should.' },
        },
        on = {
          wonder = { change = { 'Then somebody says how are you, which I would then have to, anyway.' }, neutral = { "Reruns. There's one with a canoe, Kit is in it.", "I've got six in reserve. One is only the word 'tape.'" } },
          swap = { change = { { 'Two-ten tomorrow, break room. I could use somebody who talks back. Bring fries.', invites = 'break_room' } }, neutral = { 'Ninety-one percent. Bao would find the nine.', 'I like the idea of Bao being chased by an idea.' } },
          echo = { change = { "You knocked, though. You didn't push." }, neutral = { 'I paint it every week.' } },
          tell = { sustain = { 'Teo does stages. Teo has Tuesdays.' } },
        },
        edge = { "The rest of it's classified, mostly by me." },
        mind = { "Laughed, and then didn't leave. That's new.", tell = 'A stage. It starts at eight. So do I.' },
      },
    } },

    gas = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'My tank is on E and so am I. One of us has a light for it.', "I know the cheap gas, the cheap coffee and the one pump that forgets to stop at ten." },
                 warm = { "Route eleven, the Gas N Go, coffee's free after nine if you look sad, I look fantastic.", 'I did the whole drive in one song today, it was a long song, it had a flute.' } },
        you = {
          { move = 'joke', 'You should have a frequent driver card by now.' },
          { move = 'small_talk', 'The fourteen has no coffee at all. I looked.' },
          { move = 'open_question', 'What do you do with all that driving?' },
          { move = 'closed_question', lure = 'fix', 'Would a car pool save you some of it?' },
        },
        on = {
          swap = { change = { { "I'll bring you one. Sad size. It comes with a lid and no questions.", to_move = 'small_talk' } }, neutral = { { 'I have it. It got me a freshener, pine, it has seen things.', to_move = 'joke' }, { 'Buses are for people with somewhere to be at one time.', to_move = 'small_talk' } } },
          wonder = { change = { { 'Talk to the back seat, it has two boosters in it, they are a good crowd, they are not in yet.', learn = 'passengers' } }, neutral = { 'Practice. You think these just come out?' } },
          probe = { change = { 'It could, and then who hears the songs? No, it could. Where do you live?' }, neutral = { 'Nobody else is going four a.m., it is a private road by then.' }, sustain = { 'The pool is me, I do laps.' } },
        },
        edge = { 'Cars, right? Four wheels, and then a guy.' },
        mind = 'They let me do the whole gas station. Most people get off at the pumps.',
      },
      [1] = {
        says = { cold = { 'I sing in it. The car. Nobody has complained.', 'It has the twins\' tape stuck in it, side two, since June.' },
                 warm = { { "There's a tape in the dash, it won't come out, it's the duck song, side two.", 'I know it in my bones. I merged to it today.', learn = 'passengers' },
                          { 'So the kids left a juice straw in the cup holder, and I leave it there.', 'It is a very small flag.', learn = 'passengers' } } },
        you = {
          { move = 'joke', 'Do you do the duck voice?' },
          { move = 'open_question', 'Who gets the front seat?' },
          { move = 'complex_reflection', 'So they ride along, even when they are asleep.' },
          { move = 'offer_help', lure = 'cheer', goal = 'theirs', 'I can bring you a sandwich at two. You could keep your hands free.' },
        },
        on = {
          swap = { change = { 'Both ducks. There are two, one has doubts. I did it at a drive-through once, they comped me.' }, neutral = { 'I do a goose. It is a stretch.' } },
          wonder = { change = { 'Groceries, mostly, belted. I like how it looks. Like we are a family of chips.' }, neutral = { 'A stack of mail. It never helps.' } },
          echo = { change = { "Yeah. That's, okay. I say good night at the light on Mill. Every night. To the mirror." }, neutral = { 'They kick, even when they are not there. Good kickers.' } },
          stand = { change = { { 'Okay, egg, no onion, hand it in through the window and run.', invites = 'meal' } }, neutral = { 'I eat at the red lights, I am very fast, but the lights are faster.' } },
        },
        edge = { 'Side two is where it gets dark. The duck loses a shoe.' },
        mind = { 'Did the song. Did the duck. They laughed at the duck, and then they waited.', stand = 'A sandwich, at two, at the window. Nobody has done windows.' },
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'Oof, big one, before coffee.', "There's a short version, I've never found it.", "I'd have to draw it, and I can't draw.", 'It was different Tuesday, and so was I.', 'Nobody has looked into that, and I include me.' }, sustain = { "Who's asking, you or a clipboard?" } },
      warm = { change = { 'You want the real one or the tour?', 'I usually do a voice here.', "Okay, that, I've thought about that at red lights." },
               neutral = { 'That answer takes two breaks, which they give us one of.', 'Depends which me you ask, the two p.m. one or this.', 'I had a theory, it got wet.', 'Ask me at nine p.m., I get wise and then I get weird.', 'So, three parts to that, I can do two and a half.', 'The twins asked me that, only with a fish.', "I'm going to start in the middle and see who's there." }, sustain = { 'That question is wearing a tie.' } },
      close = { change = { "I'll just say it.", 'Nobody waits for the end of that one. You want it?' }, neutral = { "I don't know yet. That's not a bit.", "It changes by the hour, I'm mostly there for the bad ones." } },
      sore = { neutral = { 'Ha. Good question.' }, sustain = { "I have a joke for that, you've heard it." } },
    },
    probe = {
      cold = { neutral = { 'Define yes.', 'Sure, probably, I was asleep.', 'In a sense, the one with lunch in it.', 'Not that they told me.', 'Twice, or once, and long.' }, sustain = { 'You just missed that answer, it went out on the two-thirty truck.' } },
      warm = { change = { "Yeah. Usually I'd say something funny there.", 'Yes. Huh, that came right out.' },
               neutral = { 'Only on days with a y.', 'I lose track, which is a kind of sleep.', 'Fifty percent, fifty percent fries.', "Some. Most. I'm rounding.", 'Yes, but a tired yes, it sits down right after.', 'On a good week, and we have one coming, by my count.', 'I want to say no, and my face wants to say other things.' }, sustain = { 'What is this, a form? Do I get a pen?' } },
      close = { change = { 'Yes. Period.', "It is true. Don't make the face." }, neutral = { "Not tonight. I'd tell you.", "Could go either way, I'm in the middle holding a box." } },
      sore = { neutral = { 'All good.' }, sustain = { "Nope, all good, all great, record year." } },
    },
    echo = {
      cold = { neutral = { 'Ha, sure, put that on a mug.', 'In so many words, which I used.', 'Yeah, roughly, with worse lighting.', 'That would be the sober version.', "Huh. It's shorter when you do it." }, sustain = { "Deeper than I said it." } },
      warm = { change = { 'Okay, ow. Yes.', "See, I said it longer so you'd miss that.", "That's the part I was going to skip." },
               neutral = { 'More or less, plus tax.', "It's in there, under the jokes.", 'Like that, but with a parking problem.', 'You should do subtitles.', 'You took a lot of words out, they were my friends.', 'Sure, and it also had a bit about geese.', 'That lands about two feet from it, which is close, for me.' }, sustain = { 'Whoa, I was only talking about boxes.' } },
      close = { change = { "Yes. That's it, and I'm not adding to it.", "You heard the end and I hadn't said it." }, neutral = { 'Yeah. Let me be dumb for a second.', 'It sounds less nuts in your voice.' } },
      sore = { neutral = { 'You got me, ha.' }, sustain = { 'Somebody has been reading a pamphlet.' } },
    },
    swap = {
      cold = { neutral = { 'Ha! Okay.', 'That checks out.', 'Good, that is good, who else knows?', 'I knew a guy, different ending.', 'Ha. That woke up one side.' }, sustain = { 'Tough crowd, and the crowd is me.' } },
      warm = { change = { { 'No way, same, only mine had a ladder.', to_move = 'share' }, 'Stop, I have to lift things later.' },
               neutral = { 'That supports several theories.', "I'm stealing that, you can visit it.", 'Everything good happens to people with brakes.', 'Teo would charge for that.', 'Okay, that goes in the file, the file is a shoe.', 'See, and people say nothing happens on a Wednesday.', 'Hold on, let me laugh with the other lung.' }, sustain = { 'Mine like that moved out.' } },
      close = { change = { "I'm going to tell Pearl that one.", "That's a real thing about you. I collect those." }, neutral = { 'We should not be allowed near a microphone.', 'I laughed so hard I woke up.' } },
      sore = { neutral = { 'Ha. Yep.' }, sustain = { 'Good one. I have to be over there.' } },
    },
    stand = {
      cold = { neutral = { "Nah, I'm good, I'm always good, it's a condition.", 'Thanks. You sure you work here?' }, sustain = { "I don't need a thing, except eight hours." } },
      warm = { change = { { 'You could take the low end, which is the end with the consequences.', to_move = 'offer_help' }, 'You mean that, which throws me off.' },
               neutral = { "Careful, I'll frame that.", 'Say that to my back, it does the work.', "You're too kind, it must be your break." }, sustain = { 'Ha, put me on the list of people who are fine.' } },
      close = { change = { 'Okay. Yes. Please.', "I was about to not ask. I'm good at not asking." }, neutral = { "I'll pay it back in theories.", "You're a good egg. Wanda rates those." } },
      sore = { neutral = { 'Covered, thanks.' }, sustain = { 'Is this the part where I sign something?' } },
    },
    tell = {
      cold = { neutral = { 'Huh. Is that law or vibes?', 'Learn something every shift, forget it by ten.' }, sustain = { 'Cool, who has the time?' } },
      warm = { change = { 'Hold on, that works on lates too?', "That I didn't know, which is rare, I read labels." },
               neutral = { 'Sounds right, sounds like a Tuesday night.', 'In theory. And I say that as a professional.', 'What page is the part where I sleep?', 'It has a lot of steps for a guy on a break.' }, sustain = { 'Hakeem says that, only with his arms.' } },
      close = { change = { 'Then I had it wrong. Say it to Oona, she will nod.', "If that's true I could be home by three." }, neutral = { 'Leave it in the car, I read there.', 'You practiced that, I can tell, it was good.' } },
      sore = { neutral = { 'Cool, cool.' }, sustain = { "Love the font." } },
    },
    press = {
      cold = { neutral = { 'Wow, okay, hello to you too.', '(He salutes with a roll of tape.)' }, sustain = { "I'd love to, but I'm mostly tape at this point." } },
      warm = { change = { 'Yeah. No joke on that one. Give me a sec.', 'Fair, rude, fair.' },
               neutral = { "You ever try being less right? It's restful.", 'Objection, the witness is eating.', "I'll put that in the box, which is the only box." }, sustain = { "Knock knock. See, you'd rather hear this." } },
      close = { change = { 'I know. I duck. I know I duck.', "You can say that. I wish you'd sat down first." }, neutral = { 'Not at the end of a double, okay?', 'You sound like my phone at three a.m.' } },
      sore = { neutral = { '(He drums on a hot tub until you stop.)' }, sustain = { 'Great talk, ten out of ten.' } },
    },
    propose = {
      cold = { neutral = { "What time? Never mind, I'm at work.", "Ask my calendar, it's a sad animal." }, sustain = { 'My evenings are booked through the twins.' } },
      warm = { change = { 'Is it under ten minutes? Then who else?', 'Sure, if it can happen standing up. What if someone walks in?' },
               neutral = { "On paper I'm free in the spring.", 'Is that a chairs thing or a walking thing?', 'Let me run it by the back seat.', "So it's either great or at seven." }, sustain = { "I'm there in spirit, my spirit is very punctual." } },
      close = { change = { "I'll be there. I'll be asleep by the end, but I'll be there.", 'Put it at two-oh-eight. I can do two-oh-eight.' }, neutral = { 'I want to. Let me look at the drive.', "Ask me when I'm horizontal." } },
      sore = { neutral = { 'Totally, at some point.' }, sustain = { 'Pass, but have fun, take pictures.' } },
    },
    rest = {
      cold = { neutral = { '(He hums the hold music.)', '(He builds a small tower of tape.)', '(He yawns, and gives the yawn a thumbs up.)', '(He walks a strip of tape to the bin, like a dog.)', '(He leans on a pallet. It is a good pallet.)' }, sustain = { 'So! Weather. Boxes. Okay, bye.' } },
      warm = { change = { 'So there was a thing, and it was not funny.', '(He stops the tape gun halfway.)' },
               neutral = { '(He yawns so wide a gull looks over.)', '(He slides you three fries, then a fourth.)', '(You watch a box go by. It could be the one.)', '(He offers you a fry from a pocket. There is a napkin. It is fine.)', '(You hear him start four sentences.)', "(He folds a flat box into a hat. You're wearing it now.)" }, sustain = { "Quiet makes me do impressions, you've been warned." } },
      close = { change = { 'Okay, here goes. No theory.', "It's nice not being on." }, neutral = { '(He shuts his eyes for four seconds. It counts.)', "(He shows you a video. It's mostly thumb, and a laugh.)" } },
      sore = { neutral = { "(He laughs at his phone. It's off.)" }, sustain = { '(He finds a box that needs him badly.)' } },
    },
  },

  asked = {
    yes      = { "Okay. Yes. If it's before two, and what do I say if Mo asks who sent me?", "I'm in. Who is doing this at ten at night with me, though?" },
    yes_thin = { 'Oh, absolutely, love it, count on me.' },
    not_now  = { 'My sleep is on back order. Try me in June.', "Not with two jobs. If I ever have one, I'll be a menace." },
    open     = { "No, but it's a soft no, it's like a bun. Come back." },
    side     = { 'Question. Have you ever seen Mo eat a sandwich? Think hard.' },
    hard     = { "No. I have two hours a day, and they're both four years old." },
  },
  did = {
    kept = { '(Desmond is there, awake, with his badge on upside down.)' },
    not_kept = { "Desmond's car is in the lot. The windows are fogged. Nobody knocks." },
  },
  group = {
    listens = { '(He has his eyes shut. He laughs at the right places.)' },
    doubts = { "When is it? No, really, the time. Because that's the whole question." },
    joins = { "Nine minutes. I'll bring the clock. Whoever stands longest wins." },
  },
  action = {
    comes = { "(He came in his laundry whites. He hasn't been home.)" },
    stays_away = { "(He's lifting. You can hear that he's not talking.)" },
    speaks = { "I have two kids. I'd like to meet them. That's the speech." },
    after_win = { "I had a theory we'd lose. I'm retiring it with honors." }, after_loss = { "Anyway. No. I don't have an anyway for that." },
  },
}
