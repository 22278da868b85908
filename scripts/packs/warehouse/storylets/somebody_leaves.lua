return {
  format = 1, kind = 'storylet', id = 'somebody_leaves',
  when = { season = { 4, 12 }, event = 'leaves' }, weight = 5, cool_down = 24, place = 'break_room',
  beats = {
    { 'There is a card going around for {name}. It has a cat on it, and the cat says GOOD LUCK.' },
    { 'By the time it gets to you there is one corner left. You read what the others wrote. It is mostly about parking.' },
    { '{name} has cleaned the locker so well that it looks as if no one ever had it.' },
  },
  you = {
    { move = 'open_question', 'What will you miss? You can say the chairs.', with = 'name',
      on = { any = { '{name} thinks. "The twenty minutes," says {name}. "When both shifts are in. You should do more with that." Then there is a ride waiting.' } } },
    { move = 'ask', 'Can I have your number? In case we have a barbecue. Or a question.', with = 'name',
      on = { any = { '"Sure," says {name}, and writes it down for you. You do have a barbecue, in the end. You find that the seven might be a one.' } } },
    { move = 'closed_question', lure = 'duty', "Would you tell me what really happened, now that you're out?", with = 'name',
      on = { any = { '{name} looks at you, and laughs. "Yes, actually. Sit." You both miss a bus over it. You learn three things about the schedule that no one had ever put next to each other.' } } },
  },
}
