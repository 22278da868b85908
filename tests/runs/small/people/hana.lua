return {
  format = 1, kind = 'person', id = 'hana',
  name = 'Hana Reed', pronoun = 'they', age = 42, dept = 'fold', shift = 'day', years = 1,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 50, 70 }, openness = { 45, 70 } },
  likes = { walk = 60, meal = 45, break_room = 50 },
  cares = { pace = 60, air = 55 },
  ties = { noor = { trust = 45, why = 'Same machine.' } },
}
