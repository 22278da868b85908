return {
  format = 1, kind = 'person', id = 'cato',
  name = 'Cato Reed', pronoun = 'she', age = 22, dept = 'wash', shift = 'late', years = 1,
  bio = { knows = 'Folds.', hidden = 'Counts.', outside = 'Walks.', union = 'Not sure.', want = 'A chair.' },
  draw = { sociability = { 30, 50 }, openness = { 30, 60 } },
  likes = { walk = 20, meal = 70, break_room = 50 },
  cares = { pace = 35, air = 75 },
  ties = { ada = { trust = 30, why = 'Same machine.' } },
}
