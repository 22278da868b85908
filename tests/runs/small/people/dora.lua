return {
  format = 1, kind = 'person', id = 'dora',
  name = 'Dora Reed', pronoun = 'he', age = 26, dept = 'fold', shift = 'day', years = 2,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 34, 54 }, openness = { 33, 62 } },
  likes = { walk = 28, meal = 65, break_room = 50 },
  cares = { pace = 40, air = 71 },
  ties = { ben = { trust = 33, why = 'Same machine.' } },
}
