return {
  format = 1, kind = 'person', id = 'gus',
  name = 'Gus Reed', pronoun = 'he', age = 38, dept = 'wash', shift = 'day', years = 5,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 46, 66 }, openness = { 42, 68 } },
  likes = { walk = 52, meal = 50, break_room = 50 },
  cares = { pace = 55, air = 59 },
  ties = { ben = { trust = 42, why = 'Same machine.' } },
}
