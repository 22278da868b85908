return {
  format = 1, kind = 'storylet', id = 'fridge',
  when = { season = { 6, 6 }, week = { 6, 12 } }, weight = 6, once = true, place = 'break_room',
  beats = {
    { 'The fridge has been emptied. For hygiene, says the sheet. It lists what was found. Under "other" it says: towels, wet, eleven.' },
    { 'They were for necks. Each had a name on it in marker.' },
    { who = 'teo', 'Per my last lunch.' },
    { 'Someone laughs, and stops.' },
  },
  you = {
    { move = 'joke', mark = 'towels', 'I had a yogurt in there since March. I feel it was about to speak.', with = 'teo',
      on = { any = { '"It was in the pipeline," says Teo. It goes on like that for the whole break, one after the other, lates and days, and when the bell goes someone has written a new list. TOWELS. It has eleven names.' } } },
    { move = 'affirm', mark = 'towels', 'You were the one who started the towels, Mireille. They worked.', with = 'mireille',
      on = { any = { '"Oh no," says Mireille, "it was only a towel." But only a day later there is one on every hook, dry, folded, with a name. She must have done it at night.' } } },
    { move = 'persuade', lure = 'hurry', goal = 'yours', "Let's not touch their fridge again. Nobody. Starting now.", with = 'teo',
      on = { any = { 'It lasts till Thursday, when Gwen\'s father\'s insulin has to go somewhere. She looks at you before she opens the door. You look away first.' } } },
  },
}
