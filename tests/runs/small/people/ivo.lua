return {
  format = 1, kind = 'person', id = 'ivo',
  name = 'Ivo Reed', pronoun = 'she', age = 46, dept = 'wash', shift = 'late', years = 2,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 54, 74 }, openness = { 48, 72 } },
  likes = { walk = 68, meal = 40, break_room = 50 },
  cares = { pace = 65, air = 51 },
  ties = { ada = { trust = 48, why = 'Same machine.' } },
}
