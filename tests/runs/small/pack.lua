-- A workplace that stays as it is, so that what its runs come to depends on the engine alone.
-- Change it only with tests/runs/digests.sh --write.
return {
  format = 1, kind = 'workplace', id = 'small', version = 1,
  title = 'The laundry',
  intro = 'A laundry under a hotel. You start on Monday, on the folding side.',
  notes = { 'Heat, pressure at work.' },

  depts = { { id = 'fold', name = 'Folding' }, { id = 'wash', name = 'Washing' } },
  shifts = { { id = 'day', name = 'days' }, { id = 'late', name = 'lates' } },

  -- kind: when one is there (lunch, home, shift, evening). ears: how likely somebody overhears.
  places = {
    { id = 'table', name = 'the folding table', kind = 'shift', ears = 30 },
    { id = 'stairs', name = 'the back stairs', kind = 'lunch', ears = 15 },
    { id = 'tram', name = 'the tram', kind = 'home', ears = 20 },
    { id = 'kitchen', name = "somebody's kitchen", kind = 'evening', ears = 5 },
  },
  issues = { { id = 'pace', name = 'the pace' }, { id = 'air', name = 'the steam' } },

  -- At each season's start: up, down, spike, settle. Twelve seasons at most.
  seasons = 12,
  heat = { start = { pace = 25, air = 25 }, {}, { air = 'spike' }, { pace = 'up', air = 'settle' }, { pace = 'spike' } },

  player = { dept = 'fold', shift = 'day' },
  people = { 'ada', 'ben', 'noor', 'cato', 'dora', 'eli', 'fay', 'gus', 'hana', 'ivo', 'juno', 'kai' },
  -- Who may come when somebody leaves.
  hires = { { id = 'vic', name = 'Vic Lorne', pronoun = 'they' } },
  -- For what people do not say of themselves.
  bounds = { draw = { caution = { 40, 60 }, fear = { 40, 75 }, belief = { 5, 30 }, sociability = { 35, 65 }, reactance = { 35, 70 } }, cares = { pace = { 40, 70 }, air = { 40, 70 } } },
}
