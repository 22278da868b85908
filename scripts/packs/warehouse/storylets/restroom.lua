return {
  format = 1, kind = 'storylet', id = 'restroom',
  when = { season = { 5, 6 } }, weight = 7, once = true, place = 'bench',
  beats = {
    { 'The one by door 9 with wet eyes is new, and is not crying, and would like you to know it.' },
    { 'Eleven minutes, the sheet says. Restroom, restroom, restroom. It has been added up in a column.' },
    { who = 'ines', "They can't. No. They can. They shouldn't have the column." },
  },
  you = {
    { move = 'share', 'I used to hold it till two. I planned my water. I thought that was just me.', with = 'ines',
      on = { any = { '"I do coffee only on Sundays," says Ines, after a second. The new one laughs, a wet one. Then a man from Dock who was only passing says what he does. No one writes it down.' } } },
    { move = 'offer_help', goal = 'theirs', "Walk you to the bus? We don't have to talk about it.", with = 'ines',
      on = { any = { 'You talk about dogs, all the way to Fourth. Next week the new one finds you by the clock. "There are four of us," the new one says. "That I know of."' } } },
    { move = 'push', lure = 'hurry', goal = 'yours', "That's the very thing that gets people to sign. Would you put it in writing?", with = 'ines',
      on = { any = { 'A nod. A second nod. After that it is always the other aisle.' } } },
  },
}
