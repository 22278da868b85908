return {
  format = 1, kind = 'person', id = 'eli',
  name = 'Eli Reed', pronoun = 'they', age = 30, dept = 'wash', shift = 'day', years = 3,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 38, 58 }, openness = { 36, 64 } },
  likes = { walk = 36, meal = 60, break_room = 50 },
  cares = { pace = 45, air = 67 },
  ties = { noor = { trust = 36, why = 'Same machine.' } },
}
