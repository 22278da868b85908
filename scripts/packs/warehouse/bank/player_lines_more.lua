-- More of what the player may say to anybody: the moves that are offered most often, and each worry.
-- Options tire sooner than answers, so these are many. The rules of player_lines.lua hold.
return {
  format = 1, kind = 'bank', id = 'player_lines_more',

  you = {
    { move = 'small_talk', 'Is it me, or is the floor tilted today?' },
    { move = 'small_talk', 'They have the heat on. In the one room.', when = { any = { { season = { 4, 4 } }, { season = { 8, 8 } }, { season = { 12, 12 } } } } },
    { move = 'small_talk', 'Six trailers of bulbs. I dream in bulbs.', when = { any = { { season = { 3, 3 } }, { season = { 7, 7 } }, { season = { 11, 11 } } } } },
    { move = 'small_talk', 'The geese have taken the good parking again.', when = { place = { 'lot', 'bench', 'bus', 'dock' } } },
    { move = 'small_talk', 'I had the wrong badge on till ten. Nobody looked.' },
    { move = 'small_talk', 'You can smell the river today.', when = { any = { { season = { 1, 2 } }, { season = { 5, 6 } }, { season = { 9, 10 } } } } },

    { move = 'joke', 'I asked the scanner for the day off. It said aisle nine.' },
    { move = 'joke', "There's a smile on that box. It's the happiest one here." },
    { move = 'joke', 'I lift with my knees, and then my knees lift with a groan.' },
    { move = 'joke', "I've been here long enough to have a favorite broom." },
    { move = 'joke', "I'd quit, but I've just learned where the good tape is.", when = { season = { 2, 12 } } },
    { move = 'joke', "If one more gnome looks at me, I'm writing it up." },
    { move = 'joke', "My horoscope said a heavy object. It didn't say forty of them." },

    { move = 'share', "I eat in six minutes now. I used to like food." },
    { move = 'share', "I said 'you too' to the time clock this morning." },
    { move = 'share', "I don't tell people back home what it's like. I tell them about the geese." },
    { move = 'share', "I still have the first label I got wrong. It's in my wallet." },
    { move = 'share', 'I lay awake over a thing I said here on Monday. It was four words.', when = { season = { 2, 12 } } },
    { move = 'share', 'I walked past her door twice last week. I had it all ready, and I kept walking.', when = { band = { 'warm', 'close' }, season = { 2, 12 } } },
    { move = 'share', "I was part of something once that fell apart. I'm still not sure what my part was.", when = { band = { 'close' } } },
    { move = 'share', 'Some days I think I only stay for this table.', when = { band = { 'warm', 'close' }, place = { 'break_room' } } },

    { move = 'open_question', "What do you wish you'd known on your first day?" },
    { move = 'open_question', 'How do you leave it here, when you go home?' },
    { move = 'open_question', 'What do you do when nobody is counting?' },
    { move = 'open_question', 'Where were you before this?' },
    { move = 'open_question', 'Who showed you how things go in here?' },
    { move = 'open_question', 'What was the best week you ever had in this place?' },
    { move = 'open_question', 'How would you tell it, to somebody you trust?', when = { band = { 'warm', 'close' } } },
    { move = 'open_question', "What's the part you go over in your head?", when = { band = { 'warm', 'close' } } },
    { move = 'open_question', "What would you do if I wasn't asking?", when = { band = { 'close' } } },
    { move = 'open_question', lure = 'hurry', 'What would it take to get you to stand up about it?', when = { season = { 2, 12 } } },
    { move = 'open_question', lure = 'prove', "Don't you ever wonder what they'd do if we all stopped at once?" },

    { move = 'closed_question', 'Would you do it over again?' },
    { move = 'closed_question', 'Is it better on the other shift?' },
    { move = 'closed_question', 'Does it get easier?' },
    { move = 'closed_question', 'Are you all right with how that went?' },
    { move = 'closed_question', 'Do they know that, upstairs?' },
    { move = 'closed_question', 'Did anybody ever ask you?', when = { band = { 'warm', 'close' } } },
    { move = 'closed_question', lure = 'fix', "Have you tried just telling them?" },
    { move = 'closed_question', lure = 'hurry', 'So are you with us on this, more or less?', when = { season = { 2, 12 } } },

    { move = 'simple_reflection', 'More of that than you let on.' },
    { move = 'simple_reflection', 'It stays with you.' },
    { move = 'simple_reflection', 'You had it another way in mind.' },
    { move = 'simple_reflection', 'So you let it go by.' },
    { move = 'simple_reflection', "And you'd still come in the next day." },
    { move = 'simple_reflection', 'Not today, then.' },
    { move = 'simple_reflection', 'It was just the one thing too many.', when = { band = { 'warm', 'close' } } },

    { move = 'complex_reflection', "You're careful who hears that." },
    { move = 'complex_reflection', 'It would be easier if you minded less.' },
    { move = 'complex_reflection', "You've thought about it a good deal more than you've said.", when = { band = { 'warm', 'close' } } },
    { move = 'complex_reflection', "You can put up with it. You'd just like it to be noticed." },
    { move = 'complex_reflection', "You're waiting to see who else minds.", when = { band = { 'warm', 'close' } } },
    { move = 'complex_reflection', 'You have seen people promise things here before.', when = { season = { 2, 12 } } },
    { move = 'complex_reflection', "It's not that you don't care. You have had to care on your own.", when = { band = { 'close' } } },

    { move = 'affirm', "You said what you meant. There isn't much of that around." },
    { move = 'affirm', 'I learned that from watching you.', when = { season = { 2, 12 } } },
    { move = 'affirm', "You didn't have to tell me, and you did.", when = { band = { 'warm', 'close' } } },
    { move = 'affirm', 'The new ones look for you first. I have seen them do it.', when = { season = { 2, 12 } } },
    { move = 'affirm', 'You were fair about it, and it cost you.', when = { band = { 'warm', 'close' } } },

    { move = 'offer_help', goal = 'theirs', "I've got twenty minutes and a strong back. Use either." },
    { move = 'offer_help', goal = 'theirs', 'I could keep you company till the bus comes.', when = { place = { 'bus', 'bench', 'lot' } } },
    { move = 'offer_help', goal = 'theirs', "I'll take the ladder. You take the floor.", when = { place = { 'aisle' } } },
    { move = 'offer_help', goal = 'theirs', 'I could read that sheet with you. It took me three goes.' },

    { move = 'emphasise_autonomy', "Take it or leave it. I'll be here on Thursday anyhow." },
    { move = 'emphasise_autonomy', "I'm not keeping count, you know. Some people are. I'm not." },
    { move = 'emphasise_autonomy', "You'd be the one it lands on. So you say.", when = { band = { 'warm', 'close' } } },

    { move = 'information', "Days got the memo. I don't think lates ever did." },
    { move = 'information', 'I saw the old sheet under the new one. It was two dollars the other way.', when = { season = { 4, 12 } } },
    { move = 'information', 'She asked me who I eat with. I said everybody.', when = { season = { 3, 12 } } },
    { move = 'information', 'It used to be twenty minutes. Somebody showed me the old card.' },

    { move = 'persuade', 'I think people would sooner be asked by you than read it on a wall.', when = { band = { 'warm', 'close' } } },
    { move = 'persuade', "It won't fix it. It might mean the next thing gets asked first.", when = { season = { 2, 12 } } },
    { move = 'persuade', lure = 'duty', "Somebody has to be first, and they'd take it from you." },

    { move = 'silence', '(Pick a bit of tape off your sleeve. Take your time.)' },
    { move = 'silence', '(Look up at the lights. One is going.)' },
    { move = 'silence', '(Put your phone away.)' },
    { move = 'silence', '(Pour two.)', when = { place = { 'break_room', 'bar' } } },
    { move = 'silence', '(Let the 14 go by.)', when = { place = { 'bus' }, band = { 'close' } } },
    { move = 'silence', '(Stay for one more minute than you have.)', when = { band = { 'warm', 'close' } } },

    { move = 'goodbye', 'Bell.' },
    { move = 'goodbye', "I'll find you tomorrow." },
    { move = 'goodbye', '(Tap the table twice, and go.)' },
    { move = 'goodbye', 'Leave some for lates.', when = { place = { 'break_room' } } },

    -- pace
    { issue = 'pace', move = 'complex_reflection', 'You can do the number. It leaves nothing over for you.' },
    { issue = 'pace', move = 'joke', 'I sneezed, and it cost me two percent.', when = { season = { 5, 12 } } },
    { issue = 'pace', move = 'open_question', 'What would you do with ten more minutes in a day?' },
    { issue = 'pace', move = 'persuade', lure = 'hurry', 'If we wait till it goes up again, we will be too tired to say so.' },
    { issue = 'pace', move = 'push', lure = 'duty', goal = 'yours', "You're fast. If you say it's too fast, they can't say we're slow." },

    -- schedule
    { issue = 'schedule', move = 'simple_reflection', "So you find out when it's already too late to ask anyone." },
    { issue = 'schedule', move = 'share', "I missed a funeral for a Saturday. I didn't even argue." },
    { issue = 'schedule', move = 'collaborate', 'We could put up a swap sheet of our own, and see who needs what.' },
    { issue = 'schedule', move = 'persuade', lure = 'fix', 'If you write them about your family, they have to make an exception.' },
    { issue = 'schedule', move = 'information', lure = 'prove', "In some towns they owe you two weeks for that. It's a whole law." },

    -- air
    { issue = 'air', move = 'open_question', 'When did you first notice it in your chest?', when = { band = { 'warm', 'close' } } },
    { issue = 'air', move = 'offer_help', goal = 'theirs', "Stand by the door for ten. I'll scan for both of us." },
    { issue = 'air', move = 'joke', "I put my lunch on the top shelf. It's cooked." },
    { issue = 'air', move = 'push', lure = 'hurry', goal = 'yours', "It's ninety-six in here. Come up with me right now and tell her." },
    { issue = 'air', move = 'persuade', lure = 'duty', 'If somebody goes down in here, we will wish we had said it today.' },

    -- pay
    { issue = 'pay', move = 'complex_reflection', 'You did the sum, and it came out that you pay to come in.' },
    { issue = 'pay', move = 'closed_question', 'Do you know what the others get, for the same job?', when = { band = { 'warm', 'close' } } },
    { issue = 'pay', move = 'joke', 'I got a raise. I found a dollar in my coat.' },
    { issue = 'pay', move = 'ask', asks = { what = 'tell_person', due = 1 }, lure = 'hurry', goal = 'yours', "If we all put our slips on the table, once. You'd put yours down first?" },
    { issue = 'pay', move = 'persuade', lure = 'prove', 'They made nine million on patio heaters. I read the report.' },

    -- safety
    { issue = 'safety', move = 'share', 'I stepped back from that plate last week. I laughed. My hands did not.' },
    { issue = 'safety', move = 'open_question', 'Who taught you what to watch out for?' },
    { issue = 'safety', move = 'collaborate', 'Suppose we each said the one spot that scares us. Just among ourselves.' },
    { issue = 'safety', move = 'information', lure = 'prove', "That's a violation. I can show you the page." },
    { issue = 'safety', move = 'promise', lure = 'fix', goal = 'yours', promise = { what = 'report', due = 1 }, "I'll report it for you. Your name won't be on it.",
      on = { change = { "If it isn't. All right. Show me before you send it." }, neutral = { 'Let me think about that.', 'It has my fingerprints all over it.' }, sustain = { 'There are two people on that door. They can count to two.' } } },

    -- respect
    { issue = 'respect', move = 'simple_reflection', 'In front of everybody.' },
    { issue = 'respect', move = 'complex_reflection', 'The words you could forget. It was the laugh.', when = { band = { 'warm', 'close' } } },
    { issue = 'respect', move = 'share', 'She called me by the name of the one before me, for a month. I answered.' },
    { issue = 'respect', move = 'persuade', lure = 'cheer', "Don't let it get to you. She isn't worth it." },
    { issue = 'respect', move = 'confront', lure = 'prove', 'And you just took that?' },
  },
}
