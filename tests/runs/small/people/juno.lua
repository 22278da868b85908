return {
  format = 1, kind = 'person', id = 'juno',
  name = 'Juno Reed', pronoun = 'he', age = 50, dept = 'fold', shift = 'day', years = 3,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 58, 78 }, openness = { 51, 74 } },
  likes = { walk = 76, meal = 35, break_room = 50 },
  cares = { pace = 70, air = 47 },
  ties = { ben = { trust = 51, why = 'Same machine.' } },
}
