-- The workplace: departments, shifts, where people meet, what weighs on them, who works here.
-- `breakroom check` says what is missing; scripts/README.md has every key.
return {
  format = 1, kind = 'workplace', id = '@ID@', version = 1,
  title = '@TITLE@',
  intro = 'A laundry under a hotel. You start on Monday, on the folding side.',
  notes = { 'Heat, pressure at work.' },

  depts = { { id = 'fold', name = 'Folding' }, { id = 'wash', name = 'Washing' } },
  shifts = { { id = 'day', name = 'days' } },

  -- kind: when one is there (lunch, home, shift, evening). ears: how likely somebody overhears.
  places = {
    { id = 'table', name = 'the folding table', kind = 'shift', ears = 30 },
    { id = 'stairs', name = 'the back stairs', kind = 'lunch', ears = 15 },
    { id = 'tram', name = 'the tram', kind = 'home', ears = 20 },
    { id = 'kitchen', name = "somebody's kitchen", kind = 'evening', ears = 5 },
  },
  issues = { { id = 'pace', name = 'the pace' }, { id = 'air', name = 'the steam' } },

  -- At each season's start: up, down, spike, settle. Twelve seasons at most.
  seasons = 4,
  heat = { start = { pace = 25, air = 25 }, {}, { air = 'spike' }, { pace = 'up', air = 'settle' }, { pace = 'spike' } },

  player = { dept = 'fold', shift = 'day' },
  people = { 'ada', 'ben', 'noor' },
  -- Who may come when somebody leaves.
  hires = { { id = 'vic', name = 'Vic Lorne', pronoun = 'they' } },
  -- For what people do not say of themselves.
  bounds = { draw = { caution = { 40, 60 } }, cares = { pace = { 40, 70 }, air = { 40, 70 } } },
}
