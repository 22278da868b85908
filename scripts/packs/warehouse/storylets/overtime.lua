return {
  format = 1, kind = 'storylet', id = 'overtime',
  when = { season = { 7, 7 }, week = { 5, 12 } }, weight = 7, once = true, place = 'bus',
  beats = {
    { 'The fourteen does not run on Saturday before eight. The shift is at six. The app smiles.' },
    { 'Ines has a yellow envelope on her knee with a date stamped on it. The date is this Saturday. She has had it a year.' },
    { who = 'ines', "It's mandatory. No. It's 'expected'. Different. No. Same." },
  },
  you = {
    { move = 'offer_help', goal = 'theirs', "Put me down for it. I'll do yours and mine.", with = 'ines', promise = { what = 'cover', to = 'ines', due = 1 },
      on = { any = { 'She reads you like a card, front and back. "You\'d be dead," she says. "You\'d do it." Then she takes out the swap sheet. It takes five people, and it goes through lates, but it can be done.' } } },
    { move = 'silence', '(Look at the date with her.)', with = 'ines',
      on = { any = { '"I know the whole book," she says to the window. "I know it in order." At Fourth she puts the envelope in the bag with her lunch, flat, so it will not fold.' } } },
    { move = 'persuade', lure = 'fix', 'Just call in sick. Everybody does it once.', with = 'ines',
      on = { any = { '"And the mark goes where?" says Ines. She knows to the day when it would come off. She does it anyway. On Monday she has sat the exam, and has a yellow sheet, and is whistling.' } } },
  },
}
