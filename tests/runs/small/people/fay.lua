return {
  format = 1, kind = 'person', id = 'fay',
  name = 'Fay Reed', pronoun = 'she', age = 34, dept = 'fold', shift = 'late', years = 4,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 42, 62 }, openness = { 39, 66 } },
  likes = { walk = 44, meal = 55, break_room = 50 },
  cares = { pace = 50, air = 63 },
  ties = { ada = { trust = 39, why = 'Same machine.' } },
}
