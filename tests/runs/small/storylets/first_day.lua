-- A week's event: what is seen, what you may do, and what follows. 60 to 80 words are enough.
return {
  format = 1, kind = 'storylet', id = 'first_day',
  when = { season = { 1, 1 }, week = { 1, 1 } }, weight = 10, once = true, place = 'table',
  beats = {
    { 'Somebody puts one end of a warm sheet into your hands. The other end is a long way off, with a woman on it.' },
    { who = 'ada', 'Corner to corner. Then walk to me.' },
  },
  you = {
    { move = 'joke', 'Is this how people dance here?', with = 'ada', on = { any = { 'She does not laugh. But she lets you lead on the next one.' } } },
    { move = 'open_question', 'How long did it take you to learn?', with = 'ada', on = { any = { '"Nine seconds," she says. "Nineteen years."' } } },
    { move = 'information', lure = 'prove', 'I have done this at home. I am quick.', with = 'ada', on = { any = { 'You are quick. It comes back from upstairs at noon, in a ball.' } } },
  },
}
