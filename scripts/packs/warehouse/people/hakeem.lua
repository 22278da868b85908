-- Hakeem speaks to the back row, in threes, and says "we". He is often right. He misses people's names.
-- When it matters the threes stop and "we" becomes "I".
return {
  format = 1, kind = 'person', id = 'hakeem',
  name = 'Hakeem Loftis', pronoun = 'he', age = 41, dept = 'pick', shift = 'late', years = 4,

  bio = {
    knows   = 'Was a steward at the bakery. Every machine he touches gets a name and a rank.',
    hidden  = 'Signed a private settlement there. Thirty others got a letter.',
    outside = 'Coaches girls under twelve. No wins, seven losses, oranges for all.',
    union   = "Majority, deadline, hard ask. Friends drift. Lists don't.",
    want    = 'One win. To have somebody from the bakery cross the street toward him.',
  },
  voice = {
    rules = {
      'Speaks in threes, to the back row. "We."',
      'Machines have ranks: the Duchess, the Admiral.',
      'Loves everybody, misses their names.',
      'When it matters: "I", and only one of anything.',
    },
    test  = "It's late, it's loud, it's legal.",
    never = { 'my bad', 'no worries', 'whatever', 'to be honest' },
  },
  draw = { sociability = {65, 80}, caution = {25, 40}, reactance = {55, 70}, openness = {45, 60} },
  likes = { break_room = 65, games = 60, meal = 60, party = 45, bar = 40, cards = 40, walk = 35 },
  cares = { pay = 75, pace = 60, respect = 60, safety = 50, schedule = 50, air = 40 },
  ties = {
    mireille = { trust = 48, why = 'Same aisle. He has told her the whole plan. He has not asked her hours.' },
    desmond  = { trust = 35, strain = 25, why = 'Desmond ducks him behind pallets. He thinks it is a game.' },
    sol      = { trust = 55, why = 'Sol reads the girls\' scores out as if they had won.' },
  },

  facts = {
    team   = { depth = 1, call = { 'How did the girls do?', 'How was Saturday, coach?' },
               answer = { 'Nine to one. The one was early, it was lovely, we had a parade.', 'We tied. Nobody knew what you do for a tie.' } },
    bakery = { depth = 2, call = { 'Do you ever see the bakery people?' },
               answer = { 'I buy my bread across town.', 'One nodded at me. Over the rolls.' } },
    orange = { depth = 3, call = { '(Take the other half of the orange.)' }, answer = { 'That is yours. It has been yours for a minute.' } },
    settle = { depth = 4, confided = true,
      leaks = { { move = 'information', lure = 'prove', 'Somebody here was in a case like that once. He settled, on his own. So they do pay.' } } },
  },

  starts = {
    { grievance = 'pay', place = 'aisle', band = 'warm', 'Your punch. What did it say, what time was it, and who kept the change?' },
    { grievance = 'pay', place = 'bench', band = 'close', 'Sit. This one I am going to say at normal size.' },
    { grievance = 'pace', place = 'aisle', band = 'warm', "They've moved the number. Don't tell me the number, tell me who noticed." },
  },
  due = {
    kept     = { "You said it, you did it, you came back. I've had whole committees that couldn't." },
    broken   = { 'We had a time, we had a place, we had me.' },
    after_no = { "No is an answer. I've lost to better. Orange?" },
    sore     = { 'Game day. Not now.' },
    repaired = { 'Good. Second half. On you go.' },
  },
  openers = {
    aisle = { cold = { 'Make way for the Duchess. Forty years, one bad wheel, no brakes.' }, warm = { 'Behold. The Empress of Aisle Nine. She has been oiled.' },
              close = { 'Walk with me. I have a speech and I want to hear where it is thin.' }, sore = { 'The Duchess has the lane.' } },
    break_room = { cold = { 'Is that seat taken, claimed or contested?' }, warm = { 'Half-time rules. Everybody takes an orange.' },
                   close = { 'There. I counted the room and came up one short.' }, sore = { '(He peels an orange all the way around.)' } },
    bench = { cold = { '(He is drawing arrows on a pizza box. All of them go left.)' }, warm = { 'Look. If she passes, if she looks up, if she stays awake.' },
              close = { 'Am I shouting? Now? How about now?' }, sore = { '(He folds the pizza box. It takes some time.)' } },
  },
  closes = {
    cold = { 'Carry on.', 'To the ships.' }, warm = { 'Water. Drink some. I mean it.', 'Same bench, same time, better news.' },
    close = { 'Mind yourself. That is from me, not from the list.', 'Go home. Somebody there knows your name.' }, sore = { 'As you like.' },
  },

  topics = {
    clock = { about = 'work', grievance = 'pay', rungs = {
      [1] = {
        says = { cold = { 'That clock rounds to the quarter hour. Guess which way.' },
                 warm = { { 'The Admiral, I call that clock. Rounds to the quarter.', 'You give it seven minutes, it gives you none, it salutes.' }, { 'I have been timing the Admiral. That clock. It rounds, and it never once rounds to us.', 'No ship runs like that.' } } },
        you = {
          { move = 'open_question', 'How did you catch it?' },
          { move = 'joke', 'Maybe it owes somebody money.' },
          { move = 'share', 'I come in ten early every day. I never looked.' },
          { move = 'persuade_with_permission', lure = 'prove', "There's a law on that. Do you want what I know?" },
        },
        on = {
          wonder = { change = { 'I stood there with a wristwatch, a pencil and my lunch. Eleven days.' }, neutral = { 'I can add, I can read, I was bored.' } },
          swap = { change = { 'Then two of us look at it now. I like two.' },
                   neutral = { { 'It does. To us.', to_move = 'joke' }, { 'Ten a day. Say it by the week. Say it by the year.', to_move = 'share' } } },
          tell = { change = { { 'There is. There was one at the bakery, too.', bridge = 'clock.2' } }, neutral = { 'On the books, yes.' }, sustain = { 'A fine law. It works days.' } },
        },
        edge = { 'A clock. Big hand, little hand, somebody\'s hand.' },
        mind = { 'They looked at the clock with me. Most look at the door.', tell = 'Knows the law. Not the names. Me at thirty.' },
      },
      [2] = {
        says = { warm = { { 'Same make of clock at the bakery. Thirty-one of us filed.', 'We had the dates, the punches, the signatures. We had it laminated.', learn = 'bakery' } },
                 close = { { 'Thirty-one names on the bakery claim, and I got every one.', 'Ask me who had kids. I could not have told you.', learn = 'bakery' } } },
        you = {
          { move = 'open_question', 'What happened to the thirty-one?' },
          { move = 'complex_reflection', 'You were proud of that list.' },
          { move = 'affirm', 'Getting thirty-one people to sign anything is a feat.' },
          { move = 'persuade', lure = 'hurry', goal = 'yours', "So let's do it here. We could have a list by Friday." },
        },
        on = {
          wonder = { change = { 'We got to month nine. Then it was letters, then lawyers, then parking.' }, neutral = { 'Some retired, some moved, some cross the street.' } },
          echo = { change = { 'Prouder of the list than of the people on it. I can say that now.' }, neutral = { 'Best I ever made.' }, sustain = { 'It got us further than lunch ever did.' } },
          stand = { change = { 'It was. And not one of them calls.' }, neutral = { 'Shoes, patience, a clipboard.' } },
          tell = { change = { "Now you're talking. Friends drift. Lists don't. Who's first?" }, neutral = { 'Friday. I have loved a Friday.' }, sustain = { 'I had one by Friday. Nobody asked about the Friday after.' } },
        },
        edge = { 'Long story. There is a lawyer in it.' },
        mind = { 'Thirty-one. Always say it first. It is the good number.', stand = 'A feat. Yes. I used to think so daily.' },
      },
      [3] = {
        says = { warm = { { 'It settled. They do, mostly.', "'Settled.' It's a soft word. It has cushions." } },
                 close = { { 'It did not end with a vote, or a march, or a speech.', 'It ended with a chair and a good pen.' } } },
        you = {
          { move = 'silence', '(Take half the orange. Eat it slowly.)' },
          { move = 'open_question', 'What was in the settlement?' },
          { move = 'complex_reflection', 'You mostly tell the front half of that one.' },
          { move = 'information', lure = 'cheer', 'You did what you could. Nobody could ask for more.' },
        },
        on = {
          rest = { change = { { 'You are not going to ask. All right.', learn = 'orange', bridge = 'clock.4' } }, neutral = { '(He lines up the seeds. In ranks.)' } },
          wonder = { change = { { 'A sum, a date, and a line about who I may not tell.', bridge = 'clock.4' } }, neutral = { 'Terms. There were terms.' }, sustain = { "That stays with me, a lawyer, and the lawyer's plant." } },
          echo = { change = { 'The front half has a band in it.' }, neutral = { 'The back half is all chairs.' } },
          tell = { neutral = { "Kind. You'd make a fine lawyer." }, sustain = { 'Somebody did ask. Thirty of them.' } },
        },
        edge = { 'Things settle. Look at this floor.' },
        mind = 'No back row in here. It makes a man quiet.',
      },
      [4] = {
        says = { close = { { 'They took me aside. Sixty-two hundred, if I signed by myself.', 'I signed. The other thirty got a letter.',
                             "I don't say 'we' about that part.", learn = 'settle', tells = 'pay' } } },
        you = {
          { move = 'complex_reflection', "And you've been trying to get the thirty back ever since." },
          { move = 'silence', '(Leave the rest of the orange where it is.)' },
          { move = 'persuade', lure = 'duty', goal = 'yours', "People should hear that. How it's done to you. So nobody here falls for it." },
        },
        on = {
          echo = { change = { { 'Nadia. Piet. Two Sandras. I learned the names after.', 'It bought a transmission. I sold the car.' } }, neutral = { 'Thirty. Yes.' } },
          rest = { change = { { 'Sol knows. He turned the music down.', 'Then I come to work here and it is the same clock. I punch it.' } }, neutral = { '(For once he does not fill it.)' } },
          tell = { change = { 'Not a crowd. One of them, maybe. Over lunch.' }, neutral = { 'Coach says maybe. I say no.' }, sustain = { { 'Put me up front with a pointer.', "They'd clap. Then they'd count their change." } } },
        },
        edge = { 'Signed for it. Like a parcel.' },
        mind = "Said 'I.' Three times. It did not kill me.",
      },
    } },

    team = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'Soccer. Under-twelves. We lost.', 'I coach girls, under twelve. We have not scored.' }, warm = { 'My under-twelves. No wins, seven losses. We are due.', 'My girls lost Saturday, in the rain, with singing. I have never been so proud or so wet.' } },
        you = {
          { move = 'small_talk', 'Who did you lose to?' },
          { move = 'joke', "There's always basketball." },
          { move = 'open_question', 'What do you say to them after?' },
          { move = 'offer_help', goal = 'theirs', lure = 'cheer', 'I could cut the oranges.' },
        },
        on = {
          swap = { change = { { 'Saturday at ten. We need bodies, noise and oranges.', invites = 'games', learn = 'team' } },
                   neutral = { { 'A bigger town. With matching bags.', to_move = 'small_talk' }, { "Don't. Two of them have asked.", to_move = 'joke' } } },
          wonder = { change = { { "Drink, breathe, look who's next to you. The looking is the whole sport.", learn = 'team' } }, neutral = { 'Shin guards off. Then snacks.' } },
          stand = { change = { { 'Saturday, ten, forty halves. Now you are staff.', invites = 'games', learn = 'team' } }, neutral = { 'Halves or quarters? There are schools of thought.' } },
        },
        edge = { 'A game is a game.' },
        mind = 'Asked about a seven-loss team. Brave.',
      },
      [1] = {
        says = { cold = { 'One of them picks clover. In goal.' },
                 warm = { { 'My keeper picks clover. Forty have gone past her.', 'Never cried once. I would build a wall out of her.', learn = 'team' }, { 'She sits down in goal. My keeper. There is clover there.', 'Forty goals, and she waves at each of them.', learn = 'team' } } },
        you = {
          { move = 'open_question', "What's her name?" },
          { move = 'joke', 'Plant clover in the other goal.' },
          { move = 'affirm', 'And they still turn up. Some of that is you.' },
          { move = 'persuade', lure = 'fix', "Sit her out a week. She'd wake up." },
        },
        on = {
          wonder = { change = { { 'Number one. She is, hold on.', "Priya. It's Priya. I had to go and look for it." } }, neutral = { 'Number one. On the sheet.' } },
          swap = { neutral = { 'Best plan we have had all season.' }, change = { 'Ha! She would run the length of the field.' } },
          stand = { change = { 'It is the oranges. I asked them.' }, neutral = { 'They come, they run, they eat.' } },
          tell = { neutral = { 'The other coach would. He has a trophy.' }, sustain = { 'Then she has no clover, no goal, no reason to come.' } },
        },
        edge = { 'She is fine. She has shin guards.' },
        mind = { 'Wall. I should tell her that. About the wall.', wonder = 'Her name. They asked me her name.' },
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'How long have you got?', 'Big question, small break.', 'I would put that to the floor.', 'It has a long history.' }, sustain = { 'Whose question is that?' } },
      warm = { change = { 'Good. Ask it again, louder, with people.', "That's the one. That's the whole map." }, neutral = { 'Three answers, and I like none.', 'We used to know that.', 'They ask me that at home.', 'Part luck, part sweat, part Tuesday.', 'I had a speech for it. I have lost the middle.' }, sustain = { 'Ask me something we can do.' } },
      close = { change = { 'A quiet answer? I have one. It is rusty.', 'Come closer. No back row.' }, neutral = { "I don't know. Don't tell the Duchess.", 'That is still on the pizza box.' } },
      sore = { neutral = { 'Another time.' }, sustain = { 'We covered that. You were out.' } },
    },
    probe = {
      cold = { neutral = { 'In the main.', 'So we are told.', 'It has been known.' }, sustain = { 'You want a yes, or an answer?' } },
      warm = { change = { 'Yes, and on the record.', 'Yes. Ask the whole aisle.' }, neutral = { 'By and large.', 'On the good shifts.', 'Call it sixty percent.', 'More in winter, less in funds.' }, sustain = { 'Small question. Bring the big one.' } },
      close = { change = { "Yes. I'd rather not, and yes.", 'It is so. I checked it cold.' }, neutral = { 'Some. Less than I shout.', "We're working on it. I am. I'm working on it." } },
      sore = { neutral = { 'As it happens.' }, sustain = { 'Next.' } },
    },
    echo = {
      cold = { neutral = { 'In a manner of speaking.', 'Words to that effect.', 'A fair minute of it.' }, sustain = { 'No, no. Bigger.' } },
      warm = { change = { 'Yes! Now say it to forty people.', 'That is it. You cut my speech in half.' }, neutral = { 'The short version. Fine.', 'I did say that. I was louder.', 'True of all of us, that.', 'Seconded. With a small change.' }, sustain = { 'Too neat, too small, too soon.' } },
      close = { change = { 'Well. That is it, with the flags off.', 'Yes. Only me, in that one.' }, neutral = { 'So you coach, too.', 'I heard it. From me, even.' } },
      sore = { neutral = { 'Very tidy.' }, sustain = { "Don't referee me." } },
    },
    swap = {
      cold = { neutral = { 'Ha. Well struck.', 'All of us, one time or another.', 'There was one in every crew.' }, sustain = { 'Funny. And then?' } },
      warm = { change = { "You're one of us. It's official. There's fruit.", 'Ha! Once more, for the cheap seats.' }, neutral = { 'There is a ship called that.', '(He laughs late, and all the way.)', 'That goes in the log.', 'I would follow that man into a canteen.', 'Tell the Duchess. She hauls better amused.' }, sustain = { 'And what did we do about it?' } },
      close = { change = { 'I had no idea. I should have asked.', 'You tell it better than I march.' }, neutral = { 'Sit, sit. Start from the shoes.', 'My girls would like you. No higher office.' } },
      sore = { neutral = { 'Mm. Quite.' }, sustain = { 'Save it for the parade.' } },
    },
    stand = {
      cold = { neutral = { 'Good of you.', 'All hands welcome.' }, sustain = { 'Kind words. How many hands?' } },
      warm = { change = { "Good. You take left, I'll take loud.", 'Then we are two. A start, a pair, a ride home.' }, neutral = { 'That goes up on the wall.', "You'll want shoes for it.", 'Somebody raised you.' }, sustain = { 'Nice. Now get me twelve of you.' } },
      close = { change = { 'Thank you. I have no second thing to say.', "I'll lean on that. Tell me if I'm heavy." }, neutral = { 'You mean it. I had a speech ready.', "I'd make you captain. Don't smile." } },
      sore = { neutral = { 'Decent of you.' }, sustain = { 'Where was that in the first half?' } },
    },
    tell = {
      cold = { neutral = { 'Known, sung, printed.', 'So says the leaflet.' }, sustain = { 'I wrote that leaflet.' } },
      warm = { change = { 'Say on. I am sitting.', 'That changes the count.' }, neutral = { 'Half of us know. The wrong half.', 'I used to have a shelf of that.', 'Facts are ballast. Good ballast.' }, sustain = { 'Facts never filled a hall.' } },
      close = { change = { "Teach me that one. I'll hush.", 'Huh. I have had that wrong ten years.' }, neutral = { 'I will try it out at home first.', 'Say it to Mireille. She checks.' } },
      sore = { neutral = { 'Fine, professor.' }, sustain = { 'Quote me something we lost.' } },
    },
    press = {
      cold = { neutral = { 'Push back. I like it.', 'Good lungs. Who are they for?' }, sustain = { 'And where were you in March?' } },
      warm = { change = { 'Ha. Done to me what I do to them.', 'A hit. A clean, fair, ugly hit.' }, neutral = { "Louder won't do it. I've tried louder.", 'Go on. I give this speech.', 'Majority first. Then shout.' }, sustain = { "I've been leaned on by lawyers. Better shoes." } },
      close = { change = { 'Right on all counts. Sit down.', 'I count instead of ask. I know I do.' }, neutral = { 'I have lost this one before. Start over.', 'Let me lose this one slowly.' } },
      sore = { neutral = { '(He squares up to nobody.)' }, sustain = { 'Then you run the line.' } },
    },
    propose = {
      cold = { neutral = { 'When, where, how many?', 'Is there a list?' }, sustain = { 'Not without a majority.' } },
      warm = { change = { 'Yes! Who have you got? Give me names.', 'By when? I love a by-when.' }, neutral = { 'Put a number on it.', "I'd want it bigger.", "That's one. Who's two?" }, sustain = { 'Too small, too soft, too Tuesday.' } },
      close = { change = { "I'll come. I'll even listen.", 'Yes. Put me at the back. I mean it.' }, neutral = { 'Let me ask the girls. They outrank me.', 'Give me the job with no microphone.' } },
      sore = { neutral = { 'We shall see.' }, sustain = { 'Find another flag.' } },
    },
    rest = {
      cold = { neutral = { '(He salutes a pallet jack.)', '(He counts heads. He counts yours twice.)', '(He rolls a cart a yard, for the company.)' }, sustain = { '(He is already telling the next aisle.)' } },
      warm = { change = { 'Sit back down. It is a small one.', 'Hold on. I never asked how you are.' }, neutral = { '(He hands you an orange like a medal.)', '(He hums something with brass in it.)', '(He pats the Duchess. She rolls a little.)', '(He peels an orange in one long ribbon, for effect.)', '(He bows to a passing forklift.)' }, sustain = { 'Dead ball. Right.' } },
      close = { change = { 'Before the whistle. Listen.', "I'll say it plain. Wait." }, neutral = { '(He takes the whistle off and pockets it.)', '(Nobody speaks. He allows it.)' } },
      sore = { neutral = { '(He straightens the notices on the board.)' }, sustain = { 'Dismissed, am I.' } },
    },
  },

  asked = {
    yes      = { "Yes. Who's next to me, and what do I call them?", 'Count me. If only six come, do six go in?' },
    yes_thin = { 'Always. You know me.', 'Naturally! Put me at the top.' },
    not_now  = { "Tournament week. Ask me once we've lost." },
    open     = { "No. Come back with a majority and I'll carry the flag." },
    side     = { 'Did you see the Duchess take that corner? Clean.' },
    hard     = { 'No. That is six friends and a feeling.' },
    kept     = { 'Said it, came, brought chairs.' },
    not_kept = { 'We had a makeup game. In a way.' },
  },
  did = {
    kept     = { 'Hakeem came early and set out thirty chairs. Later he took some away again.' },
    not_kept = { 'Hakeem sent a message, in three parts. It was very moving, and it was a message.' },
  },
  group = {
    listens = { '(He sits on his hands. You can see him hold the third thing in.)' },
    doubts  = { 'Six is a carpool. Where are the forty?', 'By when? With who? Says who?' },
    joins   = { 'Put me second. I was first once.' },
  },
  action = {
    comes = { '(He has counted everyone twice, and asked four of them their names.)' },
    stays_away = { '(The Duchess stands in the aisle. Nobody is with her.)' },
    speaks = { "I'll speak for one. Me. Then she does, and then he does." },
    after_win = { 'Well. I was wrong by about six people.' }, after_loss = { 'Zero and eight. Oranges first. Then who did what well.' },
  },
}
