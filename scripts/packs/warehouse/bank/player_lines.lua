-- What the player may say to anybody, by move; then lines about one worry.
-- Each must follow whatever was said last, or say in `when` for which bands, places or weeks it does.
-- A line with `lure` is one a decent person says on a good day. Words in (brackets) are done, not said.
return {
  format = 1, kind = 'bank', id = 'player_lines',

  you = {
    -- small talk
    { move = 'small_talk', 'Smells like rain out there.' },
    { move = 'small_talk', 'The machine is out of all but mints again.' },
    { move = 'small_talk', 'That looks better than mine. I have a sad banana.', when = { place = { 'break_room' } } },
    { move = 'small_talk', "I slept like a dropped box." },
    { move = 'small_talk', 'Somebody parked across two spots again. Nice car, too.', when = { place = { 'lot', 'break_room', 'bench' } } },
    { move = 'small_talk', 'Driver had his window open this morning. In this.', when = { place = { 'bus' } } },
    { move = 'small_talk', 'You can hear that door in your teeth.', when = { place = { 'bench', 'dock' } } },
    { move = 'small_talk', 'They moved the clock again. It was fine where it was.' },
    { move = 'small_talk', 'Forty bird baths in that trailer. Forty.', when = { place = { 'dock' } } },
    { move = 'small_talk', "Somebody sent a hot tub back. There's still water in it." },

    -- joke
    { move = 'joke', 'If I sit down I live here now.' },
    { move = 'joke', "I've named my cart. It has never liked me." },
    { move = 'joke', 'Eight hours, and my best work today was a door.' },
    { move = 'joke', 'I think the scanner sighed at me.' },
    { move = 'joke', 'The coffee here ought to come with a safety vest.' },
    { move = 'joke', 'My mother asked what I do. I said I help hot tubs find love.' },
    { move = 'joke', 'I had a plan for today. It was lunch.' },
    { move = 'joke', 'Somebody put "other duties" on my form. I think this is one.' },
    { move = 'joke', 'They should give the patio heaters a break room.', when = { season = { 3, 12 } } },
    { move = 'joke', 'Careful. I was told smiling counts as idle.', when = { season = { 5, 12 } } },

    -- share
    { move = 'share', 'I still get lost past aisle twelve. I walk like I meant it.' },
    { move = 'share', 'I talked to a pallet today. I said excuse me.' },
    { move = 'share', 'Some nights I sit on the stairs before I go up. Ten minutes, in my coat.' },
    { move = 'share', 'I came here for one season. I told everybody one season.', when = { season = { 3, 12 } } },
    { move = 'share', 'I got told off for being slow last week. I laughed. Then I was mad till Sunday.' },
    { move = 'share', shares = 'new_in_town', "I don't know many people in this town. Mostly the people in here." },
    { move = 'share', "I can't ask for things. I'd rather carry the whole fridge.", when = { band = { 'warm', 'close' } } },
    { move = 'share', 'I was scared my first week. I counted the doors.', when = { band = { 'warm', 'close' } } },
    { move = 'share', lure = 'join', "Oh, same. I've got one just like that, only worse. Want to hear it?" },
    { move = 'share', lure = 'join', 'I get that too. Honestly, I think I get it more than most.' },

    -- open question
    { move = 'open_question', "What's it like for you?" },
    { move = 'open_question', 'How did it get to be that way?' },
    { move = 'open_question', 'What do you make of it?' },
    { move = 'open_question', 'What would you do, if it was up to you?' },
    { move = 'open_question', 'How was it when you started here?' },
    { move = 'open_question', 'What gets you through a day like this one?' },
    { move = 'open_question', 'Who do you tell, when something like that happens?', when = { band = { 'warm', 'close' } } },
    { move = 'open_question', 'What would have to be true for it to be all right?', when = { band = { 'warm', 'close' } } },
    { move = 'open_question', 'What do people get wrong about that?' },
    { move = 'open_question', lure = 'hurry', "So what's the worst thing about working here?" },

    -- closed question
    { move = 'closed_question', 'Is that new?' },
    { move = 'closed_question', 'Does anybody else know?', when = { band = { 'warm', 'close' } } },
    { move = 'closed_question', 'Was it always like that?' },
    { move = 'closed_question', 'Is there more of it than there was?' },
    { move = 'closed_question', 'Is that a good thing?' },
    { move = 'closed_question', "Do you like it, though?" },
    { move = 'closed_question', lure = 'hurry', 'Does it bother you?' },
    { move = 'closed_question', lure = 'hurry', 'Have you told anybody about it? Mo, or anybody?' },
    { move = 'closed_question', lure = 'prove', "You know that's not normal, right?" },
    { move = 'closed_question', lure = 'duty', 'Would you say other people feel like you do?' },

    -- simple reflection
    { move = 'simple_reflection', "So that's how it is." },
    { move = 'simple_reflection', 'And that was that.' },
    { move = 'simple_reflection', 'And nobody said a thing.', when = { band = { 'warm', 'close' } } },
    { move = 'simple_reflection', 'So yes and no.' },
    { move = 'simple_reflection', 'So mostly you just get on with it.' },
    { move = 'simple_reflection', 'It adds up.' },
    { move = 'simple_reflection', "You'd rather not make a thing of it." },
    { move = 'simple_reflection', 'Some days more than others.' },
    { move = 'simple_reflection', lure = 'cheer', "So it could be worse." },

    -- complex reflection
    { move = 'complex_reflection', "And you've had to work it out on your own." },
    { move = 'complex_reflection', 'There were two answers in that, and I got the polite one.', when = { band = { 'warm', 'close' } } },
    { move = 'complex_reflection', "Part of you would rather not know.", when = { band = { 'warm', 'close' } } },
    { move = 'complex_reflection', "It's less the thing than how they did it." },
    { move = 'complex_reflection', "You make it funny. I don't think it was that funny.", when = { band = { 'close' } } },
    { move = 'complex_reflection', 'You used to like this place, some.', when = { band = { 'warm', 'close' } } },
    { move = 'complex_reflection', 'So you keep an eye on it, and say nothing.' },
    { move = 'complex_reflection', 'If you say it out loud, you might have to do something.', when = { band = { 'close' } } },
    { move = 'complex_reflection', lure = 'prove', "What you're really saying is you're sick of them.", when = { season = { 2, 12 } } },

    -- affirm
    { move = 'affirm', 'People listen when you talk. You may not see it. I do.', when = { season = { 2, 12 } } },
    { move = 'affirm', "You never let the new ones look stupid. You didn't let me.", when = { season = { 2, 12 } } },
    { move = 'affirm', "That took some doing." },
    { move = 'affirm', "You noticed. Most people would've walked past." },
    { move = 'affirm', "I'd have lost my head. You didn't." },
    { move = 'affirm', 'I think you were right about that.' },
    { move = 'affirm', 'You make the day shorter, you know.', when = { band = { 'warm', 'close' } } },
    { move = 'affirm', lure = 'cheer', "You're the strongest person in here. You'll be fine." },
    { move = 'affirm', lure = 'duty', "Everybody looks up to you. If you moved, they'd all move." },

    -- offer help
    { move = 'offer_help', goal = 'theirs', 'Want me to take the other end?' },
    { move = 'offer_help', goal = 'theirs', 'I can cover ten minutes, if you need ten minutes.' },
    { move = 'offer_help', goal = 'theirs', "I'm going past there anyway. I could drop it off." },
    { move = 'offer_help', goal = 'theirs', "I'll stand here. You go and make your call." },
    { move = 'offer_help', goal = 'theirs', 'If you want somebody next to you for it, I can be next to you.', when = { band = { 'warm', 'close' } } },
    { move = 'offer_help', goal = 'theirs', 'I could swap you a Saturday, one time.' },
    { move = 'offer_help', goal = 'theirs', 'Show me how you do it, and I can take some of it.' },
    { move = 'offer_help', lure = 'fix', goal = 'yours', "Leave it with me. I'll talk to somebody." },
    { move = 'offer_help', lure = 'fix', goal = 'yours', "Let me look it up for you. I bet there's a form." },

    -- emphasise autonomy
    { move = 'emphasise_autonomy', "It's yours. I won't do a thing with it." },
    { move = 'emphasise_autonomy', "You don't have to say. I just had a chair." },
    { move = 'emphasise_autonomy', 'Tell me or not. Either way I saved you the good cup.', when = { place = { 'break_room' } } },
    { move = 'emphasise_autonomy', 'If no is the answer, no is fine.' },
    { move = 'emphasise_autonomy', "You know your own week. I don't." },
    { move = 'emphasise_autonomy', "I'd like it if you did. I'll like you the same if you don't.", when = { band = { 'warm', 'close' } } },
    { move = 'emphasise_autonomy', 'You get to change your mind, too. Any time before.' },
    { move = 'emphasise_autonomy', lure = 'duty', "It's up to you. I just hope you'd do it for the others." },

    -- collaborate
    { move = 'collaborate', 'We could think of a first step together. One nobody gets in trouble for.', when = { season = { 2, 12 } } },
    { move = 'collaborate', "I'd get it wrong by myself. I'd like to work it out with you." },
    { move = 'collaborate', "You pick who we ask first. I'll come along and carry things.", when = { band = { 'warm', 'close' } } },
    { move = 'collaborate', 'Suppose we both think on it till Thursday.' },
    { move = 'collaborate', "You take the part you can stand. I'll take the part you'd hate.", when = { band = { 'warm', 'close' } } },
    { move = 'collaborate', "Let's say it to each other first. See if it holds." },
    { move = 'collaborate', "You know the people, I know the copier. Between us that's half a plan.", when = { band = { 'warm', 'close' } } },
    { move = 'collaborate', lure = 'hurry', goal = 'yours', "Okay, so let's make a plan right now. You take Pick, I take Returns." },

    -- information
    { move = 'information', 'Somebody from lates told me they get the same.', when = { season = { 2, 12 } } },
    { move = 'information', "I asked on Dock. They've had it since spring.", when = { season = { 2, 12 } } },
    { move = 'information', "They put up a new sheet by the clock. I haven't read it all." },
    { move = 'information', "Two other people told me that this month. I won't say who.", when = { season = { 2, 12 } } },
    { move = 'information', "I heard Seven is up for some kind of review.", when = { season = { 8, 12 } } },
    { move = 'information', 'The last three who left all sat at that table.', when = { season = { 4, 12 } } },
    { move = 'information', lure = 'prove', 'I read about this. Two people talking about pay is covered by law. It has a number.' },
    { move = 'information', lure = 'prove', 'There was a place upstate that got theirs in six weeks. I read the whole thing.' },
    { move = 'information', lure = 'fix', "There's a hotline for that. I have it on my phone." },

    -- persuade
    { move = 'persuade', "I think it only changes if somebody moves first. It doesn't have to be big." },
    { move = 'persuade', 'If they can count on us not talking, they already know the answer.', when = { season = { 3, 12 } } },
    { move = 'persuade', "I'd sooner try and look silly than count pallets and wonder.", when = { band = { 'warm', 'close' } } },
    { move = 'persuade', "One of us asking is a mood. Five is a meeting.", when = { season = { 2, 12 } } },
    { move = 'persuade', lure = 'hurry', "People are mad right now. If we wait, they'll get used to it." },
    { move = 'persuade', lure = 'cheer', "What's the worst they could do? They need us here." },
    { move = 'persuade', lure = 'prove', "With a real contract none of this could happen. It's that simple." },
    { move = 'persuade', lure = 'duty', 'If people like you stay out of it, nobody else will come in.' },
    { move = 'persuade', lure = 'fix', 'You should write it all down, with dates. Then they have to listen.' },

    -- persuade with permission
    { move = 'persuade_with_permission', "Throw this out if you like. I think it's bigger than one shift." },
    { move = 'persuade_with_permission', "If you want a thought: I'd ask one more person before I did a thing." },
    { move = 'persuade_with_permission', "You can tell me to eat my lunch. But I wouldn't go in there alone." },
    { move = 'persuade_with_permission', 'Can I argue for one minute? I think she needs us more than she lets on.', when = { band = { 'warm', 'close' } } },
    { move = 'persuade_with_permission', "Only if it's any use: somebody I know kept notes, and it helped later." },
    { move = 'persuade_with_permission', "I see it a bit different, if that's all right. I think waiting costs something too." },
    { move = 'persuade_with_permission', "Stop me if it's none of my business. I think you're owed more than a thank you.", when = { band = { 'warm', 'close' } } },
    { move = 'persuade_with_permission', lure = 'prove', "If you don't mind, I've read up on this, and there are really only three ways it goes." },

    -- confront
    { move = 'confront', "I don't believe you. I think it did bother you.", when = { band = { 'warm', 'close' } } },
    { move = 'confront', "You said you'd be there. I looked for you.", when = { done = false } },
    { move = 'confront', "That's the third time you've told me it's fine.", when = { band = { 'warm', 'close' } } },
    { move = 'confront', "You'd say the same to me, and you'd be right.", when = { band = { 'close' } } },
    { move = 'confront', 'You tell everybody else to speak up.', when = { band = { 'warm', 'close' } } },
    { move = 'confront', lure = 'prove', "Come on. You know that isn't true." },
    { move = 'confront', lure = 'hurry', "We can't keep talking about it and never do it." },
    { move = 'confront', lure = 'duty', 'And if nobody ever says it, whose fault is that?' },

    -- push
    { move = 'push', goal = 'theirs', "You said stop you if you did this. I'm stopping you.", when = { band = { 'close' } } },
    { move = 'push', goal = 'theirs', 'Go on. Say it the way you said it to me.', when = { band = { 'close' } } },
    { move = 'push', goal = 'theirs', "It's five minutes. I'll walk over with you now.", when = { band = { 'warm', 'close' } } },
    { move = 'push', lure = 'hurry', goal = 'yours', 'I need a yes or a no by Friday. Sorry.' },
    { move = 'push', lure = 'hurry', goal = 'yours', "Just say yes. You can always think about it after." },
    { move = 'push', lure = 'duty', goal = 'yours', "I already told the others you'd be in. Please." },
    { move = 'push', lure = 'duty', goal = 'yours', "I've never asked you for anything. I'm asking now." },
    { move = 'push', lure = 'cheer', goal = 'yours', 'You will be so glad you did it. Trust me on this one.' },

    -- ask
    { move = 'ask', asks = { what = 'come_along', due = 1 }, 'Could we talk about this again, somewhere with less glass?' },
    { move = 'ask', asks = { what = 'meet', due = 2 }, "A few of us might sit down about it. Would you sit there too?", when = { season = { 2, 12 } } },
    { move = 'ask', asks = { what = 'tell_person', due = 2 }, 'Would you tell that to one other person? You pick who.', when = { band = { 'warm', 'close' } } },
    { move = 'ask', asks = { what = 'stand', due = 2 }, "If three of us went to her door together, could you see yourself there?", when = { season = { 2, 12 } } },
    { move = 'ask', asks = { what = 'come_along', due = 1 }, 'Would you sit with the new one tomorrow? They eat in the stairwell.' },
    { move = 'ask', asks = { what = 'sign', due = 0 }, lure = 'hurry', goal = 'yours', "I've got a sheet. It's only a name. It takes one second." },
    { move = 'ask', asks = { what = 'meet_staffer', due = 1 }, lure = 'duty', goal = 'yours', when = { season = { 5, 12 } }, "There's somebody from the union who'd like to meet you. Just a coffee.", when = { season = { 5, 12 } } },
    { move = 'ask', asks = { what = 'speak', due = 2 }, lure = 'duty', goal = 'yours', "Would you be the one to say it? They'd hear it from you.", when = { season = { 2, 12 } } },

    -- invite
    { move = 'invite', invites = 'break_room', 'Come and eat at our end tomorrow. Bring that.', when = { place = { 'break_room', 'aisle', 'bench', 'dock' } } },
    { move = 'invite', invites = 'walk', "I walk as far as the bridge after shift. You could come. It isn't a hike." },
    { move = 'invite', invites = 'meal', "I'm making too much chili on Sunday. Come and be the reason." },
    { move = 'invite', invites = 'bar', 'A couple of us stop at the Anchor on Thursdays. One drink, then home.' },
    { move = 'invite', invites = 'cards', "We've got a hand of cards going, and a chair that needs a person." },
    { move = 'invite', invites = 'party', "I'm having people over on the ninth. There will be a cake of some sort." },
    { move = 'invite', invites = 'games', "Do you bowl? I'm so bad that it helps people." },
    { move = 'invite', invites = 'meal', lure = 'duty', goal = 'yours', 'Come for a bite on Friday. A few people will be there who have ideas about this place.' },

    -- introduce
    { move = 'introduce', "Come and eat with me and somebody from the other shift. You'd get on." },
    { move = 'introduce', "There's somebody else who fights that door every day. Let's all have a coffee by it." },
    { move = 'introduce', 'You two ride the same bus and never talk. Sit with us tomorrow.', when = { place = { 'bus', 'bench', 'break_room' } } },
    { move = 'introduce', "Thursday, at the bench. There's a person from Returns I want you to meet." },
    { move = 'introduce', 'Sit with us tomorrow. Half that table has your bad taste in radio.', when = { place = { 'break_room' } } },
    { move = 'introduce', 'I know somebody who has been through that. The three of us could get a coffee.', when = { band = { 'warm', 'close' } } },
    { move = 'introduce', "Can I bring a friend on Friday? From Dock. Good with pallets, shy with people." },
    { move = 'introduce', lure = 'fix', goal = 'yours', "You have to meet her, she's got the very same thing. I'll tell her all about you." },

    -- promise
    { move = 'promise', promise = { what = 'bring', due = 1 }, "I'll bring lunch on Thursday. Enough for both. I'll remember." },
    { move = 'promise', promise = { what = 'keep_quiet' }, "That stays with me. I'll carry it home and leave it there.", when = { band = { 'warm', 'close' } },
      on = { change = { "Okay. I wondered if you'd say so." }, neutral = { 'Good.', 'See that it does.' }, sustain = { 'They all say that.' } } },
    { move = 'promise', promise = { what = 'be_there', due = 1 }, "I'll be at the bench at two twenty with two coffees. Come or don't." },
    { move = 'promise', promise = { what = 'ask_around', due = 2 }, "I'll find out, quietly, and I'll tell you first.",
      on = { change = { "Quietly. Yes. I'd like to know." }, neutral = { 'All right. No rush.', 'If it comes up.' }, sustain = { 'Or leave it. You could leave it.' } } },
    { move = 'promise', promise = { what = 'cover', due = 1 }, "Your Saturday. I'll work it. Put my name.",
      on = { change = { 'You mean that? I could cry. I will not.' }, neutral = { 'I might take you up on that.', 'Let me see if I need it.' }, sustain = { 'And then I owe you one. No.' } } },
    { move = 'promise', promise = { what = 'go_along', due = 2 }, "You won't be the only one in that room. I'll be in it.", when = { band = { 'warm', 'close' } },
      on = { change = { "Then there's two of us. Who makes three?" }, neutral = { 'Sit where I can see you, then.' }, sustain = { "It's a small room." } } },
    { move = 'promise', lure = 'fix', goal = 'yours', promise = { what = 'fix_it', due = 1 }, "I'll get that sorted for you by Monday.",
      on = { change = { 'By Monday? All right. Who do you talk to?' }, neutral = { 'Would be nice.', 'Monday. Okay.' }, sustain = { 'Did I ask you to?' } } },
    { move = 'promise', lure = 'cheer', promise = { what = 'no_harm' }, "Nothing bad will happen. I promise you that.",
      on = { change = { "You can't promise that. It was kind, though." }, neutral = { "Let's hope." }, sustain = { 'How would you know?' } } },

    -- inoculate
    { move = 'inoculate', "Before we ask her, let's sit down and guess what she does first." },
    { move = 'inoculate', "She'll be nice about it. We ought to practice the part where she's nice.", when = { season = { 2, 12 } } },
    { move = 'inoculate', "My guess is pizza, then each of us alone. Let's work out what we'd say.", when = { season = { 2, 12 } } },
    { move = 'inoculate', "I'd like us to say what we're scared of before, and not after. One lunch.", when = { band = { 'warm', 'close' } } },
    { move = 'inoculate', "Let's plan the Monday after, too. The one where it didn't work.", when = { band = { 'warm', 'close' } } },
    { move = 'inoculate', "They may fix one small thing and thank nobody. Let's agree now what we say then.", when = { season = { 2, 12 } } },
    { move = 'inoculate', "Somebody will say Seven could close. Let's have an answer we believe.", when = { season = { 4, 12 } } },
    { move = 'inoculate', lure = 'prove', "They have a playbook. Sit down with me and I'll take you through every page." },

    -- silence
    { move = 'silence', '(Nod. Leave it there.)' },
    { move = 'silence', '(Push the chips to the middle.)', when = { place = { 'break_room', 'bar' } } },
    { move = 'silence', '(Watch the road for the 14.)', when = { place = { 'bus' } } },
    { move = 'silence', '(Go on picking, next to them.)', when = { place = { 'aisle' } } },
    { move = 'silence', '(Look where they are looking.)' },
    { move = 'silence', '(Wait.)' },
    { move = 'silence', '(Turn your cup around, once.)' },
    { move = 'silence', '(Sit down. Say nothing.)', when = { place = { 'bench', 'dock', 'lot' } } },
    { move = 'silence', '(Let the forklift go by, and the quiet after it.)', when = { place = { 'dock', 'aisle', 'bench' } } },
    { move = 'silence', '(Lean on the car.)', when = { place = { 'lot' } } },

    -- change of subject
    { move = 'change_subject', 'Anyway.' },
    { move = 'change_subject', 'Well. That light has been out since spring.' },
    { move = 'change_subject', "(Hold up the crossword.) Let's just do six across." },
    { move = 'change_subject', '(Break the second bar. Push half over.)', when = { place = { 'break_room', 'bench' } } },
    { move = 'change_subject', '(Tip your head at the office window.) Nice out.', when = { overheard = true } },
    { move = 'change_subject', "Let's leave that one in the fridge." },
    { move = 'change_subject', '(Look at the jacket nobody has claimed.) Still there.' },
    { move = 'change_subject', "I'm out of brain. Let's look at the sky a minute.", when = { place = { 'bench', 'lot', 'bus', 'dock' } } },
    { move = 'change_subject', 'Enough of that. Good pretzels, these.', when = { place = { 'break_room', 'bar' } } },

    -- goodbye
    { move = 'goodbye', 'I should get back.' },
    { move = 'goodbye', "That's my bell." },
    { move = 'goodbye', "I've got the 14 to catch.", when = { place = { 'bench', 'break_room', 'lot' } } },
    { move = 'goodbye', 'See you tomorrow.' },
    { move = 'goodbye', 'Same chair Thursday?', when = { band = { 'warm', 'close' } } },
    { move = 'goodbye', 'Get home safe.' },
    { move = 'goodbye', "I'll let you eat.", when = { place = { 'break_room', 'bar' } } },
    { move = 'goodbye', '(Pick up your gloves.)' },

    -- one worry: pace
    { issue = 'pace', move = 'open_question', 'How do you make it through the last hour, at that rate?' },
    { issue = 'pace', move = 'share', 'I run the end of every aisle now. I never decided to.' },
    { issue = 'pace', move = 'closed_question', lure = 'hurry', 'Did they talk to you about your numbers yet?' },
    { issue = 'pace', move = 'persuade', lure = 'fix', "If we all picked at a hundred flat, they'd have to set it there." },

    -- schedule
    { issue = 'schedule', move = 'open_question', 'What does the new schedule do to your week?', when = { season = { 7, 12 } } },
    { issue = 'schedule', move = 'offer_help', goal = 'theirs', 'Which of those days hurts? I might be able to trade it.' },
    { issue = 'schedule', move = 'closed_question', lure = 'hurry', 'Are you okay with five days\' notice?', when = { season = { 7, 12 } } },
    { issue = 'schedule', move = 'persuade', lure = 'prove', "We could just all turn down the Saturday. They can't run it empty." },

    -- air
    { issue = 'air', move = 'open_question', "What's it like on your side, by two o'clock?" },
    { issue = 'air', move = 'simple_reflection', 'So you breathe through the door.' },
    { issue = 'air', move = 'closed_question', lure = 'hurry', 'Do you get dizzy too, up on the ladder?' },
    { issue = 'air', move = 'persuade', lure = 'fix', 'I can bring in a thermometer and send them a photo every hour.' },

    -- pay
    { issue = 'pay', move = 'open_question', 'How does the end of the month look, on what we get?' },
    { issue = 'pay', move = 'share', "I'll tell you what I make, if you want. Nobody here ever says." },
    { issue = 'pay', move = 'closed_question', lure = 'prove', 'You know what the temps cost them an hour? More than us.' },
    { issue = 'pay', move = 'persuade', lure = 'hurry', 'Peak is when they need us. If we ask for a raise, it has to be now.', when = { season = { 3, 12 } } },

    -- safety
    { issue = 'safety', move = 'open_question', 'Where in here do you slow down without thinking?' },
    { issue = 'safety', move = 'complex_reflection', "So it's fine until the day it isn't." },
    { issue = 'safety', move = 'closed_question', lure = 'hurry', 'Did you fill in a report for that?' },
    { issue = 'safety', move = 'persuade', lure = 'duty', "You ought to report it, so the next one doesn't get hurt." },

    -- respect
    { issue = 'respect', move = 'open_question', 'When did they last ask you how a thing should be done?' },
    { issue = 'respect', move = 'affirm', "They talked to you like a broom. You didn't talk back like one." },
    { issue = 'respect', move = 'closed_question', lure = 'prove', 'You heard how she talks to us, right? As if we had asked for candy.' },
    { issue = 'respect', move = 'persuade', lure = 'cheer', 'You should tell her to her face. She likes people who are straight with her.' },
  },
}
