-- Mo Stadtler, site manager. First names, passive voice for bad news, small promises kept.
-- Everything ugly she does is for Seven to get through the network review, and she says it in her kindest voice.
-- She is right about something every season. `door` is what she says when people stand at hers.
return {
  format = 1, kind = 'person', id = 'mo', role = 'manager',
  name = 'Mo Stadtler', pronoun = 'she', age = 50, dept = 'office', shift = 'day', years = 17,

  bio = {
    knows   = 'Site manager, up from the dock. Knows your first name and what your dog is called.',
    hidden  = 'Has a figure to hit for the review, and a sheet with twelve names on it that she wrote at home.',
    outside = 'Sings alto, Tuesdays. Drives a truck with a dock plate bolted in for a bumper.',
    union   = 'Carried a card once, on another dock. Thinks it would finish Seven before the review does.',
    want    = 'Seven still open when she is sixty.',
  },
  voice = {
    rules = {
      'First names. Yours, then the name of someone you love.',
      'Bad news has nobody in it: "It has been decided."',
      'A small promise in every talk, and she keeps it.',
      'The worse the thing, the warmer the voice.',
    },
    test  = 'Pull the door to, would you? No. Leave it a bit open.',
    never = { 'employees', 'human resources', 'unacceptable', 'grateful' },
  },
  draw = { sociability = {60, 75}, caution = {60, 75}, reactance = {50, 65}, openness = {30, 45} },
  likes = { meal = 40, party = 50, break_room = 35 },
  cares = { pace = 30, schedule = 35, air = 40, pay = 20, safety = 60, respect = 45 },
  ties = {
    wanda  = { trust = 40, strain = 20, why = 'Wanda taught her the pallet jack. They still call it the big dog.' },
    curtis = { trust = 52, why = 'Hired the same week. He wrote her a list once.' },
    teo    = { trust = 34, why = "He talks like upstairs. She's hoping." },
  },

  facts = {
    dock   = { depth = 1, call = { 'Is it true you ran door 4 by yourself one winter?' }, answer = { 'Eleven weeks. I had arms.' } },
    choir  = { depth = 1, call = { 'How was choir?' }, answer = { 'We did the loud one.' } },
    figure = { depth = 3, confided = true },
  },
  starts = {
    { grievance = 'respect', place = 'aisle', band = 'warm', "Walk with me to door 4? You're not in trouble. Everyone thinks they're in trouble." },
    { grievance = 'pace', place = 'break_room', band = 'cold', "Sit, sit. I'm only here for the microwave." },
    { grievance = 'safety', place = 'dock', band = 'warm', "Mind that plate. I know. It's on a list. I'm the list." },
  },
  due = {
    kept     = { "I said Thursday. Here's your locker key, and a spare.", 'The hook is up. You asked for a hook.' },
    broken   = { "That one got away from me. I don't like it when they do." },
    after_no = { 'No hard feelings about the vest. It never did fit anyone.' },
    sore     = { "I have a call. I do, it's about the drains." },
    repaired = { 'I spoke too fast on Monday. That was on me.' },
  },
  openers = {
    break_room = { cold = { 'Is this seat anyone\'s? I won\'t stay.' }, warm = { 'You look beat. Good beat or bad beat?' }, sore = { '(She gets her coffee, and takes it to go.)' } },
    aisle = { cold = { 'Hello, you. Settling in?' }, warm = { "You've got a good rhythm on that side. I watch from up there." }, sore = { 'Morning. Keep it safe.' } },
    dock  = { cold = { 'Feet. Watch the feet.' }, warm = { 'I had this door. Winters. You could cry and it froze.' }, close = { 'Give me the other glove. I want to feel useful for a minute.' } },
    bench = { cold = { '(She nods through the glass of door 9.)' }, warm = { 'Let me sit. My own office makes me nervous.' } },
  },
  closes = {
    cold = { 'My door is open. You know where.', "I'll let you get on." }, warm = { "I'll look into that. When I say that, I do.", 'Say hi to your people.' },
    close = { 'I never came down here. Thank you.' }, sore = { 'Well. Onward.' },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'How long have you got? I have four minutes.', "That's a bigger question than my office.", 'I ask myself that on the drive.' }, sustain = { "That's above me, I'm afraid." } },
      warm = { change = { 'You know, nobody has asked me since I came upstairs.' }, neutral = { 'It looked simple from the dock.', 'Fewer people decide it than you think. I am not one.' }, sustain = { "It's being looked at." } },
      close = { change = { "Shut that door. I'll tell you the half I know." }, neutral = { "If I knew, I'd sleep." } },
      sore = { neutral = { "I'd put that in writing." }, sustain = { "I don't think that's a question." } },
    },
    probe = {
      cold = { neutral = { 'You could call it that.', 'Not as such.', 'As far as I have been told.' }, sustain = { "Who's asking, you or somebody?" } },
      warm = { change = { "Yes. You didn't hear it here." }, neutral = { 'Partly. It was decided in the spring.', "Some of that's so." }, sustain = { "I can't speak to that." } },
      close = { change = { 'Yes. And I fought it, for what that buys.' }, neutral = { 'Yes and no. More no than I like.' } },
      sore = { neutral = { 'No.' }, sustain = { 'We have been over it.' } },
    },
    echo = {
      cold = { neutral = { "That's one way to see it.", 'From there it would look so.' }, sustain = { "I wouldn't use those words." } },
      warm = { change = { "Yes. From the floor it's just that." }, neutral = { "That's what came out, yes.", 'More or less. Softer.' }, sustain = { 'Every one of those has another side.' } },
      close = { change = { "You have it. I wish you hadn't." }, neutral = { "I'd have put it worse, at your age." } },
      sore = { neutral = { 'So you say.' }, sustain = { "Please don't quote me to me." } },
    },
    swap = {
      cold = { neutral = { 'Ha. Good for you.', 'I like to hear people laugh in here.' }, sustain = { "Let's save it for break." } },
      warm = { change = { { 'Stop. I did the same thing, with a truck.', to_move = 'share' }, 'Ha. Up there nobody says a thing like that.' }, neutral = { 'On the dock we called that a Curtis.', 'My mother would have loved you.', "You don't hear that through the glass." }, sustain = { { "I'd laugh, but I'm on at ten.", to_move = 'joke' }, 'Well. We all have mornings like that.' } },
      close = { change = { "I fell off door 6 once. I blamed the door. It's still in the file." }, neutral = { "You cheer me up. Don't tell anyone." } },
      sore = { neutral = { 'I see.' }, sustain = { "This isn't the day." } },
    },
    stand = {
      cold = { neutral = { { "That's good of you. We have people for that.", to_move = 'offer_help' }, 'Well, thank you. I mean that.' }, sustain = { { "It's in hand, thank you.", to_move = 'offer_help' }, "You don't have to manage me." } },
      warm = { change = { 'I could use one honest person at ten. Bring your own chair.' }, neutral = { "You'd make a good lead, you know.", "I don't get much of that up here." }, sustain = { "It has to come from me. That's what they pay for." } },
      close = { change = { "Then tell me when it's bad. Before it's a list." }, neutral = { 'I believe you would. Go home.' } },
      sore = { neutral = { 'Noted, with thanks.' }, sustain = { "I think you've helped plenty." } },
    },
    tell = {
      cold = { neutral = { "I wasn't aware. Now I am.", 'Who has been saying that?' }, sustain = { 'I have different numbers.' } },
      warm = { change = { 'Is that so? On lates too? Hm.' }, neutral = { 'Leave that with me.', "Let me go and ask. I won't like the answer." }, sustain = { 'It was all gone into. Before you came.' } },
      close = { change = { "You had better be wrong. I don't think you are." }, neutral = { 'I knew some of that. Not the worst of it.' } },
      sore = { neutral = { 'Thank you for flagging it.' }, sustain = { "I'd be careful with that." } },
    },
    press = {
      cold = { neutral = { "Let's both take a breath.", 'I want to understand. Start with who.' }, sustain = { "That isn't how we talk here." } },
      warm = { change = { 'All right. I had that coming. Sit.' }, neutral = { "You think I don't lie awake?", 'I have forty hours to find. Would you like to find them?' }, sustain = { "It's been decided. I'm sorry. I am." } },
      close = { change = { "You're right, and I can't say so in this building." }, neutral = { 'You of all people. Well, better you.' } },
      sore = { neutral = { '(She writes down the time.)' }, sustain = { 'I think we should have somebody in the room.' } },
    },
    propose = {
      cold = { neutral = { 'Put it in the box. I do read them.', "I'd have to see what there's room for." }, sustain = { "There's no budget for it this quarter." } },
      warm = { change = { "Thursday at two. I'll have cups." }, neutral = { 'How many of you is it? Roughly.', 'Who else thinks so? I only ask.' }, sustain = { 'If I do it for one, I do it for all.' } },
      close = { change = { 'Yes. Before I can be told not to.' }, neutral = { 'Ask me in front of nobody, and I might.' } },
      sore = { neutral = { "You'll hear back." }, sustain = { "No. And I'd ask you to stop there." } },
    },
    rest = {
      cold = { neutral = { '(She straightens the days-without board.)', '(Her radio says her name. She turns it down.)' }, sustain = { 'Was there something?' } },
      warm = { change = { 'One thing, since nobody is asking me.' }, neutral = { '(She looks out at the dock like a woman at the sea.)', '(She picks up somebody else\'s cup and washes it.)' }, sustain = { 'Well, I have drains.' } },
      close = { change = { "They want the figure by the first. I haven't slept." }, neutral = { '(She sits on a crate. She is good at crates.)' } },
      sore = { neutral = { '(She holds the door. Until you are through it.)' }, sustain = { "If that's all." } },
    },
  },

  -- What the player may say to her; the general lines are for coworkers.
  you = {
    { move = 'small_talk', 'That radio never stops, does it.' },
    { move = 'small_talk', 'You came in on the ramp side this morning.' },
    { move = 'joke', "I was told you can hear a dropped box from your desk. It wasn't me." },
    { move = 'joke', 'Is that the good coffee or the coffee for us?' },
    { move = 'open_question', 'What was the dock like, when you had it?' },
    { move = 'open_question', 'What are they asking of you, up there?' },
    { move = 'closed_question', 'Is that decided, or being decided?' },
    { move = 'closed_question', lure = 'hurry', 'Who was it that said so?' },
    { move = 'simple_reflection', "So it wasn't up to you." },
    { move = 'complex_reflection', "You'd sooner it came from you than from them.", when = { season = { 2, 12 } } },
    { move = 'share', "I run in my sleep now. I thought I'd tell somebody." },
    { move = 'affirm', 'You said Thursday, and it was there on Thursday.', when = { season = { 2, 12 } } },
    { move = 'information', "It's a hundred and one at door 4. I carried the thermometer over myself.", when = { heat = { air = { 50, 100 } } } },
    { move = 'information', lure = 'prove', "There's a few of us who aren't happy. I thought you should know.", when = { season = { 2, 12 } } },
    { move = 'persuade', lure = 'cheer', "I think if you just talked to them, they'd come around." },
    { move = 'confront', lure = 'prove', "With respect, you know that isn't true." },
    { move = 'change_subject', 'Did they ever find your hook?' },
    { move = 'silence', '(Keep working. She can see that you heard.)' },
    { move = 'silence', '(Say nothing. Think of who is in earshot.)' },
    { move = 'goodbye', "I'm on the clock. You'd know." },
  },

  door = {  -- several people stand at her door about one worry; any = whatever the worry
    granted = {
      any      = { 'Yes. All right. You could have sent one of you. I see why not.', "Done. I'd like it known that I was asked nicely.", { '(She looks from face to face, and counts. Everyone sees her count.)', 'Yes.' } },
      pace     = { "A hundred, then, through to peak. I'll tell them the scanners are old. They are.", { 'The clock comes off the restroom. Today.', 'I never liked it. I did sign it.' } },
      schedule = { 'Two weeks ahead, on paper, on that wall. I used to live by that wall.', "No more texts on a Sunday. You have my word, and it's a small one, so I can keep it." },
      air      = { "The fans go in Monday. I'll hold the ladder if I must.", { 'Ten minutes an hour, over eighty-eight.', "And ice. I'll buy the ice." } },
      pay      = { "Forty cents. It's been found. Don't ask me where, it might hear you.", 'The lower grade goes. Back to the first of the month. I can do the first.' },
      safety   = { 'Door 4 stays down till that plate is fixed. I was nearly under it once myself.', 'Light work counts as work from now on. No chair by the clock.' },
      respect  = { 'The bag checks are on our time from now on. It should have been that way.', "I'll say it to the room. I said it in the room, so I can take it back there." },
    },
    part = {
      any      = { "I can do half. Half I can do without a call.", 'Not all of it. Some of it, and from Monday.' },
      pace     = { 'It stays at a hundred and four. But no write-ups under ninety-five. For now.', "The board goes dark on Fridays. I know. It's a Friday." },
      schedule = { "Seven days, then. Five wasn't my idea.", "You can swap among yourselves, and I'll sign whatever you bring me." },
      air      = { 'One fan, door 4. The other is on a boat.', "You may prop the doors till noon. After that it's insurance." },
      pay      = { 'A card at peak. Fifty dollars. I wanted it to be money.', "I can get the coffee paid. Don't laugh, it's nine hundred a year." },
      safety   = { 'A spotter on that door. The plate has to wait for the quarter.', "Mats in aisle three and six. It's a start, and it was in my drawer." },
      respect  = { "Next time I'll come to you first. I can't undo this one.", 'The camera turns to the wall. It stays up. They count the cameras.' },
    },
    later = {
      any      = { "Let me take it upstairs. Give me till the first.", 'After peak. Ask me after peak, and bring the same faces.', 'I want to do this properly. Properly takes a while.' },
      pace     = { "They're doing a study. They're always doing a study. March." },
      schedule = { 'The app is on trial till spring. So are we.' },
      air      = { "By the time the part comes it'll be October. I know how that sounds." },
      pay      = { "There's a review. No one touches a cent until the review." },
      safety   = { "It's been reported. It has a number. I'll show you the number." },
      respect  = { 'Give me a day to find how to say it. I only get the one go.' },
    },
    no = {
      any      = { "It's been looked at, and it can't be done. I'm sorry it's me who says so.", "No. And I'd rather you heard it from somebody who knows your names.", "There's coffee. I mean that. But no." },
      pace     = { "Every building has the number. If ours is lower, ours is the one they look at." },
      schedule = { "It has been decided for all the sites. I asked if we could be odd. We can't be odd." },
      air      = { "I priced it. It's two of you, for a year. I wouldn't choose." },
      pay      = { "If I had it, Curtis would've had it. He's been here longer than the paint." },
      safety   = { 'They sent a man. He had a form. The form was fine.' },
      respect  = { "I'm told I was clear. I thought I was kind. I'll leave it there." },
    },
    few = { 'Just the two of you? Come in, then. There are two chairs.', 'Is it the three of you, or are you speaking for people?' },
    who = { 'And whose idea was it? I only ask so I can thank them.', "I see Returns is here. I didn't know you all knew each other." },
  },
}
