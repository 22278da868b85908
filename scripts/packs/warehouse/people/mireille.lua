-- Mireille wraps it: a little, I think, if it's no trouble. The truth comes after "but only".
-- Pressed, it is fine, in degrees. Heard, she says which degree. Her real yes has no wrapping on it.
return {
  format = 1, kind = 'person', id = 'mireille',
  name = 'Mireille Caron', pronoun = 'she', age = 36, dept = 'pick', shift = 'late', years = 5,

  bio = {
    knows   = 'Apologizes to pallets. Swaps any shift you ask her to.',
    hidden  = 'Hours cut to 28, so the insurance stopped. She makes her inhaler last. Ines knows.',
    outside = 'Plants a traffic circle by night, without asking anyone. Tulips.',
    union   = 'Strangers fed her aunt through nine weeks of strike. She fears owing, not bosses.',
    want    = 'The circle in bloom. To take something once and not count it.',
  },
  voice = {
    rules = {
      'Two soft words before every hard one. The hard one comes after "but only".',
      'Speaks politely to objects. They get the apologies people should.',
      '"Fine" has degrees; she hears the difference and hopes you do.',
      'When she means it: short, no "a little", no "sorry".',
    },
    test  = "It's lovely of you, but only on days I can pay it back.",
    never = { 'honestly', 'no way', 'shut up', 'damn' },
  },
  draw = { sociability = {30, 50}, caution = {65, 85}, reactance = {25, 45}, openness = {35, 55}, fear = {50, 70}, belief = {12, 32} },
  likes = { walk = 65, meal = 35, break_room = 45, party = 10, bar = 10, cards = 25 },
  cares = { pay = 90, air = 65, schedule = 60, respect = 45, safety = 40, pace = 45 },
  ties = {
    hakeem = { trust = 40, why = 'Same aisle. He calls her cart The Duchess. He waits for her to answer.' },
    ines   = { trust = 60, why = 'They swap shifts on a scrap of box. Mireille keeps the scraps.' },
    wanda  = { trust = 28, why = 'Somebody on days leaves cuttings on a shelf, in an egg carton. They have hardly spoken.' },
  },

  facts = {
    circle  = { depth = 1, call = { 'Is anything up yet, at the circle?', 'I drove around it twice on Sunday.' },
                answer = { 'A little green. Just the noses. Please drive slow.', 'Somebody has put a gnome in. I wish I knew who to thank. Or stop.' } },
    egg_box = { depth = 1, call = { 'What was in the egg carton this week?' }, answer = { 'Geranium. It had a label. "Water." That was the whole letter.' } },
    aunt    = { depth = 2, call = { 'Do you still have those dishes?' }, answer = { 'Eleven. I washed them again at New Year, in case somebody knocks.' } },
    inhaler = { depth = 4, confided = true,
      leaks = { { move = 'information', lure = 'fix', "There's somebody on lates stretching their medicine since the hours got cut." } } },
    sorries = { depth = 1, call = { 'How many sorries is it today?' }, answer = { 'Six, but one was to a door that was open already.', 'Two. I had a cold, so I only nodded at things.' } },
  },

  starts = {
    { grievance = 'pay', place = 'bench', band = 'warm', 'Could I ask you about a letter? A very polite one. It has no person in it.' },
    { grievance = 'pay', place = 'aisle', band = 'close', "I said it was fine. You didn't ask which. I think I'd like you to." },
    { grievance = 'air', place = 'aisle', band = 'warm', 'Is it dusty on your side too? Or is it only where I stand?' },
  },
  due = {
    kept     = { "Oh, you did it! I'd already forgiven you. Now I have to take that back.", "Thank you. See, I'm only going to say it once." },
    broken   = { "Please don't worry. I waited, but only until dark." },
    after_no = { "You were kind about it. I've still got it on me.", "I brought you a bulb. There's no reason. You plant it." },
    sore     = { 'No, no, all fine.', 'I was just going.' },
    repaired = { "You said the whole thing. Most people stop at the easy half." },
  },
  openers = {
    aisle = {
      cold = { 'Sorry, after you. I meant the cart. But you too.', "I'm a little early, I can stand somewhere else." },
      warm = { "You've left me a straight row. That's a nice thing to come in to.", "Careful, I just said sorry to that one, it's in a mood." },
      close = { "Walk behind me a bit. There's a draft, and I have something to say into it." },
      sore = { '(She excuses herself to the shelf.)' },
    },
    bench = {
      cold = { 'Is this yours? I can hold my bag on my knees.' },
      warm = { 'Sit here, it has had the sun. I kept my coat on it, just lightly.', "It's tulip weather. You can't tell, it's all underneath." },
      close = { "Good, it's you. I had a face on for somebody else." },
      sore = { '(She moves over so far that she is on the arm.)' },
    },
    break_room = {
      cold = { 'Somebody has left a light on in the fridge. Well. They all do that.' },
      warm = { "I put a napkin at your place. It's only a napkin." },
      close = { "Would you eat the other half? It would be a favor. To me, so we're even." },
      sore = { "(She is wiping a table that's clean.)" },
    },
  },
  closes = {
    cold = { "I've kept you, I think.", "Mind the step, it's new." }, warm = { 'I should let my cart get on.', "Go home by the circle, if it's on your way." },
    close = { "Good night. I'm not sorry about any of that.", 'Text me a fine. Any fine. I can tell.' }, sore = { 'Well. Thank you. Well.', '(She has said goodbye to the bench.)' },
  },

  topics = {
    hours = { about = 'work', grievance = 'pay', rungs = {
      [1] = {
        says = { cold = { 'They have me on twenty-eight hours. Fine for now.', "It's twenty-eight a week now. I expect they needed the rest for someone.", 'I have twenty-eight hours these days. It leaves the evenings tidy.' },
                 warm = { { "I'm at twenty-eight now. It was thirty-six, when there were leaves.", 'I asked was it something I did. They said it was nobody.' }, { 'Thirty-six, and then one Monday twenty-eight. It was on a nice sheet.', "I said thank you. I don't know what for." }, "I'm off more now. Twenty-eight hours, they gave me. I keep coming in early, but only to the parking lot." },
                 close = { 'Twenty-eight. I know the eight that went. It was mostly Thursday.' } },
        you = {
          { move = 'simple_reflection', 'Twenty-eight.' },
          { move = 'open_question', 'What did that change, for you?' },
          { move = 'share', 'Mine moved too. I found out from the wall, with my coat on.' },
          { move = 'information', lure = 'fix', "I think there's a rule about that. Ask in writing." },
        },
        on = {
          echo = { change = { "It's a fine number, but only from the front." }, neutral = { "It's nice and even.", 'It fits on a small calendar.' } },
          wonder = { change = { { 'Just the edges. Bus, fruit. And a card I used to carry.', bridge = 'hours.3' } }, neutral = { 'I walk more. You see gardens.', 'I buy the other bread. It tries.' } },
          swap = { change = { "With your coat on. I'm sorry, on their behalf. No. I'm not on their behalf." }, neutral = { 'They could hang it a little lower. It would feel less like news.', 'I wish they would let one take it off first.' } },
          tell = { neutral = { "I could. I'd have to thank them for it." }, sustain = { "In writing, oh, that's a big step. No. It's very fine." } },
        },
        edge = { 'Oh, hours. They go by.' },
        mind = { 'Said the number. Waited for "at least."', tell = "In writing, with my name on top. I'd be the one with the letter." },
      },
      [2] = {
        says = { warm = { { 'My aunt was out on strike nine weeks, at the paper mill. Strangers brought us supper. Every night, a new dish.',
                            'Nobody ever wrote a name underneath. I still have the dishes.', learn = 'aunt' }, { 'When my aunt was on strike there were dishes on the step, every evening for nine weeks.', 'We ate them with the curtains closed. We were hungry, and we were so polite.', learn = 'aunt' } },
                 close = { { "It was the best food I ever ate, and my uncle couldn't touch it.", "He said, we'll be paying for that when we're dead. He left in week ten. They'd won.", learn = 'aunt' } } },
        you = {
          { move = 'open_question', 'What do you remember of it most?' },
          { move = 'complex_reflection', "It's hard to eat what you can't give back." },
          { move = 'share', 'People fed us when my mom was sick. I still cross the street from one of them.' },
          { move = 'persuade', lure = 'join', "But that's people at their best. I'd love to be part of that." },
        },
        on = {
          wonder = { change = { 'The knock, and then a car going away. They never stayed to be thanked. So where do you put it?' }, neutral = { 'Noodles. So many noodles.', 'The foil. She washed the foil and gave it back, to nobody.' } },
          echo = { change = { "I've paid back everyone I ever met, but only because I can't find those ones." }, neutral = { 'All he had to say was thank you. He had a bad throat for it.', 'My uncle set a place for them once. We never told.' } },
          swap = { change = { 'Across the street. Do you? Then there are two of us over there.' }, neutral = { 'I hope it was good, at least, what they brought.' } },
          tell = { change = { "They were at their best. I've been a little afraid of it since." }, sustain = { 'Yes, of course, you\'re right. (She folds the foil in four.)' } },
        },
        edge = { 'There was a mill. It had a nice roof.' },
        mind = { 'Eleven dishes, one with a blue rim. The blue one was the fish.', tell = 'They would like to be at the door with the dish. Everyone would.' },
      },
      [3] = {
        says = { warm = { "A letter comes with twenty-eight. Under thirty the insurance stops. It's such a polite letter." },
                 close = { { 'Under thirty the insurance stops. They sent a letter. Even the signature was printed.',
                             "I'm fine in the day. It's the cold end, and the bark dust. Then it's the other fine." } } },
        you = {
          { move = 'silence', '(Wait, on the far side of "fine.")' },
          { move = 'open_question', 'And what kind of fine is that?' },
          { move = 'complex_reflection', 'So they kept the work and took back the card.' },
          { move = 'offer_help', lure = 'fix', goal = 'yours', 'Let me lend you something for it. No hurry.' },
        },
        on = {
          rest = { change = { { "I'm all right, but only until about nine. After that I go easy on the stairs.", bridge = 'hours.4' } }, neutral = { '(She tells the cart it did nothing wrong.)' } },
          wonder = { change = { { 'The kind where you stop halfway and look for something in your bag.', bridge = 'hours.4' } }, neutral = { 'Only the plain one, I think.' } },
          echo = { change = { "Eight hours. I'd like to see what they bought with them." }, neutral = { 'Such a pretty card. It had a mountain.' } },
          stand = { neutral = { "You're very good. I'd never sleep." }, sustain = { "How kind. No. I'd know it every time I breathed out." } },
        },
        edge = { "It's in hand. A small hand." },
        mind = { 'Said "insurance" in an aisle. The bulbs heard.', stand = "No hurry. That's what the dishes said." },
      },
      [4] = {
        says = { close = { { '(She takes it from her pocket, and holds it down by the shelf.)', "It says two puffs. I take one. On a good night half, and I count to sixty.",
                             'It has lasted since August, but only because I let it.', learn = 'inhaler', tells = 'pay' } } },
        you = {
          { move = 'complex_reflection', 'Since August. And you never once let a row go late.' },
          { move = 'silence', '(Slow the cart down.)' },
          { move = 'promise', lure = 'fix', goal = 'yours', "I'll talk to Mo tomorrow. She's decent. She'd put this right in a minute." },
        },
        on = {
          echo = { change = { 'I was proud of it. Of how long I could make it last. I told nobody, and I was proud.' }, neutral = { "They're light rows. Bulbs, mainly." } },
          rest = { change = { 'Ines took my bad Thursday and gave me her good Friday. I wrote it down. She tore it up.' }, neutral = { '(You both go slower than the count likes.)' } },
          propose = { change = { "Not tomorrow, and not about me. But find out who else got the letter. I can't be the only polite one." }, neutral = { "Please don't. She would be so nice about it." },
                      sustain = { 'Of course! Whatever you think is best.' } },
        },
        edge = { "It's dry air, that's all. The good fine." },
        mind = 'I showed it. My hand is still doing it, a little.',
      },
    } },

    circle = { about = 'life', rungs = {
      [0] = {
        says = { cold = { "Oh, that soil is mine. On your cart. I'm so sorry, I was up early.", "Excuse the floor. There's a bit of me on it. Of garden, I mean.", "I've left mud. I'm so sorry. I was out before it was light." },
                 warm = { 'Just a little dirt on my knees. I stopped on my way. It was dark, so nobody had to see.', "I'm a bit earthy. I had forty holes to do before the street lamps went off.", 'Is there soil on my chin? There is always one place I miss, but only when I hurry.' } },
        you = {
          { move = 'joke', 'Who did you bury?' },
          { move = 'open_question', 'What were you digging?' },
          { move = 'small_talk', "There's a leaf on your collar, too." },
          { move = 'closed_question', lure = 'duty', "It isn't out of our bags, is it?" },
        },
        on = {
          swap = { neutral = { { "Three hundred, but they're only resting.", to_move = 'joke' }, { "I know. It got on by itself. I didn't want to bother it.", to_move = 'small_talk' }, 'It likes me. I only wish it would ask.', "I'd offer you some, but only the tidy part." }, change = { { "Tulips. You're the first who asked before sweeping.", learn = 'circle' } } },
          wonder = { change = { { 'The traffic circle, by the tire place. Nobody was using the middle.', learn = 'circle' } }, neutral = { "A hole. A few holes. They're filled in.", 'Something small. It has to be a surprise to me too.' } },
          probe = { neutral = { 'It was a split one, for the baler! I left two dollars in the cup.' }, sustain = { "I can sweep. I'm sweeping." } },
        },
        edge = { 'A bit of garden. It brushes off.' },
        mind = 'I only carried it in. They looked pleased, as if it were a dog.',
      },
      [1] = {
        says = { cold = { 'I look after a few bulbs. Not anywhere official.', "There's a round bit of ground, by the tire place. Somebody should see to it. So.", 'I put in a few tulips. Nobody had said not to. Nobody had been asked.' },
                 warm = { { 'Three hundred bulbs, from split bags. I go at night and I wear the vest.', 'Nobody stops a vest. A bus thanked me once.', learn = 'circle' }, { 'I do the traffic circle, about three hundred bulbs, at night. By the third car I bow.', 'They must think somebody sent me.', learn = 'circle' }, { "It's against the rules, I looked. It's called planting without a hat. I bought the hat.", 'Three hundred, so far. On the circle.', learn = 'circle' } },
                 close = { { "A policeman stopped once. I told him I was the county. I don't know who that was, talking.", 'He held the flashlight. We did all of the north side.', learn = 'circle' } } },
        you = {
          { move = 'open_question', 'What made you pick that spot?' },
          { move = 'joke', 'You, who says excuse me to shrink wrap.' },
          { move = 'affirm', when = { band = { 'warm', 'close' } }, 'I go by there every day. I never knew it was a person.' },
          { move = 'persuade', lure = 'cheer', 'You should put up a picture. People would love to know who did it.' },
        },
        on = {
          wonder = { change = { 'Everybody has to slow down for it, and no one is in front.' }, neutral = { 'I wanted something with no corners.', 'It looked as if it was waiting to be asked.' } },
          swap = { change = { "I know! I say sorry all day, and at night I'm a criminal, but only with trowels." }, neutral = { 'Shrink wrap has had a hard life.', 'I do feel bad about the worms.' } },
          stand = { change = { { 'Then come in April and hold the bag. But only if I bring the sandwiches.', invites = 'walk' } }, neutral = { { 'Somebody left me a cutting for it, in an egg carton. I never said who I was.', learn = 'egg_box' }, "It's only me until the bus comes. Then it's the county." } },
          tell = { sustain = { "Oh, please no. Then they'd thank me." } },
        },
        edge = { "It's only a circle. It has no number." },
        mind = { 'I told that to a person, in daylight.', swap = 'They laughed, and it was with me. I checked.' },
      },
    } },

    sorry = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'Oh, pardon me. No, that was the pallet.', '(She says "excuse me" to a pillar, and goes around it.)' },
                 warm = { "I said sorry to the printer again. It jammed. I thought, well, somebody ought to.", 'Forgive me, I bumped into that cone, and it looked so surprised.' } },
        you = {
          { move = 'joke', 'It forgave you. I saw it.' },
          { move = 'small_talk', 'I said excuse me to a mirror once, in a hotel.' },
          { move = 'open_question', 'How many is that today?' },
          { move = 'closed_question', lure = 'cheer', 'You know you never have to say sorry in here?' },
        },
        on = {
          swap = { change = { { 'You looked! Then it is on record. I can look it in the eye.', to_move = 'joke' }, { 'And did it let you by? I am so glad there are two of us.', to_move = 'small_talk' } }, neutral = { 'It must get it from the wall.', 'I think that is good manners, on somebody.' } },
          wonder = { change = { { 'Fourteen. I count on my knuckles. It is quite a mild day.', learn = 'sorries' } }, neutral = { 'To people, three. It is mostly furniture.' } },
          probe = { neutral = { "I know. I'm sorry." }, sustain = { 'How kind. Sorry. I mean, thank you.' } },
        },
        edge = { 'It only slips out. It means no harm.' },
        mind = 'They told the mirror one. So they know what it feels like, on the way home.',
      },
      [1] = {
        says = { cold = { "I was raised to say sorry before anyone asks. It's quick.", 'My mother taught us to knock on our own door.' },
                 warm = { { 'My mother made us say sorry to the stairs. For running.', 'I have done it in an empty house. I checked. It was empty.', learn = 'sorries' },
                          { 'I write thank-you notes. To the bank, once. They sent one back, with a form.', 'I keep it with the good ones.', learn = 'sorries' } } },
        you = {
          { move = 'open_question', 'What do you do when you mean it?' },
          { move = 'complex_reflection', 'It gets you past people, without stopping.' },
          { move = 'share', 'My gran says sorry to the bus. The bus waits for her now.' },
          { move = 'emphasise_autonomy', lure = 'cheer', goal = 'theirs', 'With me you can skip it, if you ever want to.' },
        },
        on = {
          wonder = { change = { "I say it once. With the person's name. I've done that four times." }, neutral = { 'Soup, I think. I make soup.' } },
          echo = { change = { "Yes. They smile, and they're gone by. It works so well I could be a door." }, neutral = { 'And some of them are sorry back.' } },
          swap = { change = { "Does it? I'd ride with her. I would stand at the back and agree." }, neutral = { 'She sounds lovely, and never late.' } },
          stand = { change = { "May I? I'll try one now. (A long wait.) There. You felt that? Nothing." }, neutral = { 'I may forget. Then I would have to say it twice.' } },
        },
        edge = { 'It goes back a long way. It was a small house.' },
        mind = { 'I told someone about the stairs. They were nice about the stairs.', stand = 'Skip it, they said. I was so pleased that I nearly apologized.' },
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { "I wouldn't like to say, exactly.", 'Somebody else would know better, I think.', 'I never put it into words, I am afraid.', 'It might be best to ask the shelf.', "I'm sure there's a proper answer." }, sustain = { 'Oh, I never notice things.' } },
      warm = { change = { "Nobody asks me, so it isn't tidied up.", 'If you have a minute, I have about half of one.' },
               neutral = { "A bit of both, and I'm sorry about the second bit.", 'Better than it was, but only if you sit.', 'I think about it on the stairs.', 'Could I give you the small answer first?', 'Part of it I know. The other part is late.', 'It goes a long way down, and I have a short trowel.', 'Let me set this down first. I think with my hands.' }, sustain = { "That's a kind thing to ask. Look at the time." } },
      close = { change = { "I'll say it once and then let's look at something else.", "Don't be nice about it, and I'll tell you." }, neutral = { 'The true one is still under the ground.', 'Ask me again past the cold end.' } },
      sore = { neutral = { "I really couldn't say." }, sustain = { 'It is fine. Truly. It is.' } },
    },
    probe = {
      cold = { neutral = { 'A little, I suppose.', 'Now and then, not to bother anyone.', 'I would think so, in a way.', 'Only if it rains.', 'Once or so.' }, sustain = { 'Did I do something?' } },
      warm = { change = { "Yes, I'm afraid so. Not very afraid.", 'I do, but only since they changed it.' },
               neutral = { 'Not to complain about.', 'Maybe. On the late side of maybe.', "Most of it's all right.", "I've never liked to count.", 'It would be wrong to say no.', 'I try not to, but only on weekdays.', 'I think yes, if nobody minds.' }, sustain = { 'Fine, thank you. And you?' } },
      close = { change = { 'Yes.', "It's so. There, I left it plain." }, neutral = { 'Tonight, no. Tuesday, yes.', 'Half yes. The bad half.' } },
      sore = { neutral = { 'No, no.' }, sustain = { 'All perfectly good.' } },
    },
    echo = {
      cold = { neutral = { 'You could say that, I suppose.', 'If it looks that way to you.', 'It was something like that, thank you.', "I suppose I did say it.", 'That would be a strong word for it.' }, sustain = { "I hope I didn't sound that way." } },
      warm = { change = { "That's the word. I kept walking past it.", 'You took the paper off. Yes.', 'Like that, but only worse.' },
               neutral = { 'Very nearly.', 'A shade lighter than that, I think.', 'Something like it, on a damp day.', "I'd put a cushion under it, but yes.", 'Yes, only quieter.', 'I might have said it with a flower on.', "You've put it so neatly. It was in a bag, when I had it." }, sustain = { 'Oh no, nothing that big.' } },
      close = { change = { 'You heard which fine that was.', "Yes, and I'm not taking it back." }, neutral = { "Let it lie there a minute. It's not in the way.", 'You make it sound like a thing a person could say.' } },
      sore = { neutral = { 'You may be right.' }, sustain = { "Please don't worry about what I meant." } },
    },
    swap = {
      cold = { neutral = { 'How nice.', "Is it? I'm glad, I think.", 'I hope it turned out all right.', 'That is good of you to tell me.', 'Oh my. Well.' }, sustain = { 'I should get out of your way.' } },
      warm = { change = { { 'You too? I thought I was the only one it picked on.', to_move = 'share' }, "I laughed. Excuse me. No, I don't." },
               neutral = { 'Poor thing. Whichever of you it was.', "I'll tell that to my cart.", 'I can just see it, with the light behind.', 'That would happen in our lane, too.', "I'd have apologized. To everyone. To the door.", 'May I tell Ines that? I would leave you out of it, but only your name.', 'That is the nicest thing I have heard about a bus.' }, sustain = { 'Lovely. I just need to see to this box.' } },
      close = { change = { "That's so much worse than anything I did. I feel wonderful.", "Give me that one to plant with. It's long." }, neutral = { 'You tell it as if nobody minded.', 'Again, please, but only the part with you in it.' } },
      sore = { neutral = { "That's nice." }, sustain = { "(She smiles, and it's for the wall.)" } },
    },
    stand = {
      cold = { neutral = { "You're very kind, I can reach.", "No, no, it's only heavy." }, sustain = { 'How would I ever pay that back?' } },
      warm = { change = { { "This end, if it's no trouble. Then I do yours tomorrow.", to_move = 'offer_help' }, "I'm going to keep that. I won't even pay for it." },
               neutral = { 'How good you are. What can I do for you?', "I'll find you a bulb for that.", 'Thank you. I will have to sit down with that.', "You don't have to, you know. But it's warm." }, sustain = { "I've had my share already, I think." } },
      close = { change = { "Yes, please. And I won't write it down.", 'Stay. There. That was a whole sentence.' }, neutral = { 'Would it be all right if I just took it?', 'I was going to pretend, and then it was you.' } },
      sore = { neutral = { 'I can manage, thank you.' }, sustain = { 'What would that come to?' } },
    },
    tell = {
      cold = { neutral = { "I'm sure that's so.", 'They must have good reasons for printing it.' }, sustain = { "I'd hate to be a bother." } },
      warm = { change = { 'Is that for all of us, or for the ones who ask?', 'Would a person have to stand up to get that?' },
               neutral = { "I'll read it on the bus, both sides.", 'That sounds well meant.', 'And who would we owe, after?', "It's a good plan, but only for loud people." }, sustain = { "How interesting. You've read so much." } },
      close = { change = { "Then I've been thanking them for what was mine.", "Say it again, and I'll say it after you." }, neutral = { "I believe you. I'd rather believe it slowly.", 'Put it in the egg carton. I read what comes there.' } },
      sore = { neutral = { 'Yes, I see.' }, sustain = { 'You went to so much trouble.' } },
    },
    press = {
      cold = { neutral = { "Oh! Yes. I'm sure.", "(She begs the cart's pardon.)" }, sustain = { "The way it is, it's fine. Very fine." } },
      warm = { change = { "You're right, and I wish you'd knocked.", 'I know. It took the skin off, but I know.' },
               neutral = { "That's the third fine. There are five.", '(She straightens every label on the shelf.)', 'Would you mind saying it to the bulbs first?' }, sustain = { 'Very fine. Perfectly fine. Excuse me.' } },
      close = { change = { "I'm angry too. This is what mine looks like.", "Say it at that size to her, and I'll stand there." }, neutral = { 'Not so near. I can hear you from the fern.', 'You frightened the one who was going to say yes.' } },
      sore = { neutral = { '(She thanks you. For what is not clear.)' }, sustain = { 'Of course. Of course. Good night.' } },
    },
    propose = {
      cold = { neutral = { 'That does sound nice, for those who can.', "I'd have to look at my bus." }, sustain = { "I'd only take up a chair." } },
      warm = { change = { 'Can I bring something? Then yes. Who else is shy?', 'I could, but only if I can leave by the side.' },
               neutral = { 'Would there be speaking?', "Let me see if I'm off. I'm mostly off now.", 'Is it a big room?', 'How kind that you thought of me. Did you mean me?' }, sustain = { "Lovely! I'll see, I will surely see." } },
      close = { change = { 'Yes. Where do I stand, and what if my voice goes?', "I'm coming. I told the cart already." }, neutral = { 'Leave the door open a hand. I might.', 'I want to. Wait for the second fine.' } },
      sore = { neutral = { 'Another time, I hope.' }, sustain = { 'Please go ahead without me. I mean it kindly.' } },
    },
    rest = {
      cold = { neutral = { '(She nods at you, then at the pallet.)', '(She makes room. There was room.)', '(She lets a cart go first. It has no one with it.)', '(She smooths a label flat with her thumb.)', '(She looks for a bin for one leaf.)' }, sustain = { 'Was I in the way?' } },
      warm = { change = { 'That was so quiet I nearly told you something.', "It's not the plain fine. Since you didn't ask." },
               neutral = { '(She turns a crushed box so its good side shows.)', '(She hums, and says excuse me to nobody.)', '(You both let the cart have the last word.)', '(She has brought two teas, and calls one a mistake.)', '(She waters something small that is not supposed to be on the shelf.)', '(She starts a whole sentence, and pats it, and lets it sleep.)' }, sustain = { '(She finds a speck of soil, and it needs her.)' } },
      close = { change = { "I'm going to say it now, so keep walking.", '(She breathes in as far as it goes. You can hear how far.)' }, neutral = { '(She puts a bulb in your pocket. It has a nose already.)', "(She doesn't say sorry. You both notice.)" } },
      sore = { neutral = { '(She reads the safety poster, all four steps.)' }, sustain = { '(She has said excuse me, and gone.)' } },
    },
  },

  asked = {
    yes      = { 'Yes. What would I have to say, and can I say it second?', "I'll come. Who will be next to me? I'd like to know the elbow." },
    yes_thin = { 'Of course! Any day is perfect.' },
    not_now  = { "When the bulbs are in. And when I'm back over thirty.", "Not with the dust like this. I'd only cough at them." },
    open     = { 'No. Oh. I said it. Would you ask me again sometime? I might have another.' },
    side     = { 'Did you see what they did with the hyacinths?' },
    hard     = { "No. You'd all be kind to me for it, and I'd never get to the end of that." },
  },
  did = {
    kept = { '(Mireille is there, by the side door. Her coat is off.)' },
    not_kept = { "(There's a tulip on your scanner. There was no Mireille on Thursday.)" },
  },
  group = {
    listens = { '(She has taken the chair that rocks, so no one else has to.)' },
    doubts = { "I think it's lovely, but only, who pays for the one it goes wrong for?" },
    joins = { "I'd like to. I'd like it not to be a favor." },
  },
  action = {
    comes = { '(She is wearing the vest. Nobody stops a vest.)' },
    stays_away = { '(She is in the cold aisle, saying sorry to something.)' },
    speaks = { "You cut my hours to twenty-eight, and I can't breathe on twenty-eight." },
    after_win = { "I haven't thanked anybody. I keep nearly doing it." }, after_loss = { "Well. It comes up or it doesn't. You plant them in the fall anyway." },
  },
}
