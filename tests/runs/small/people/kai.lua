return {
  format = 1, kind = 'person', id = 'kai',
  name = 'Kai Reed', pronoun = 'they', age = 54, dept = 'wash', shift = 'day', years = 4,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 62, 82 }, openness = { 54, 76 } },
  likes = { walk = 84, meal = 30, break_room = 50 },
  cares = { pace = 75, air = 43 },
  ties = { noor = { trust = 54, why = 'Same machine.' } },
}
