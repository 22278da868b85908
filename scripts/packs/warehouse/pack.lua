-- Warehouse 7 of Pellham Home & Garden. Everybody says Seven.
-- The place itself: departments, shifts, where people meet, what weighs on them, and how hot it gets.
-- Its people stand in people/, their longer talks in threads/, what happens in storylets/.
return {
  format = 1, kind = 'workplace', id = 'warehouse', version = 1,
  title = 'Seven',
  intro = 'A warehouse that ships patio heaters, bulbs and hot tubs. You start on Monday, in Pick, on days. Thirteen people are there already, and three years to get to know them in.',
  notes = {
    'Pressure at work, injuries, heat, being written up or let go.',
    'Money worries, illness in a family. Nobody dies.',
  },

  depts = {
    { id = 'pick', name = 'Pick' },
    { id = 'dock', name = 'Dock' },
    { id = 'returns', name = 'Returns' },
  },
  shifts = {
    { id = 'day', name = 'days' },   -- six to twenty past two
    { id = 'late', name = 'lates' }, -- two to twenty past ten
  },

  -- kind: when one is there. ears: how likely it is that somebody overhears.
  places = {
    { id = 'break_room', name = 'the break room', kind = 'lunch', ears = 70 },
    { id = 'bench', name = 'the bench by door 9', kind = 'lunch', ears = 25 },
    { id = 'aisle', name = 'the aisles', kind = 'shift', ears = 30, dept = 'pick' },
    { id = 'dock', name = 'the dock', kind = 'shift', ears = 40, dept = 'dock' },
    { id = 'returns_bench', name = 'the Returns bench', kind = 'shift', ears = 30, dept = 'returns' },
    { id = 'bus', name = 'the 14 bus', kind = 'home', ears = 20 },
    { id = 'lot', name = 'the parking lot', kind = 'home', ears = 10 },
    { id = 'bar', name = 'the Anchor', kind = 'evening', ears = 30 },
  },

  issues = {
    { id = 'pace', name = 'the pace' },
    { id = 'schedule', name = 'the schedule' },
    { id = 'air', name = 'the heat' },
    { id = 'pay', name = 'the pay' },
    { id = 'safety', name = 'safety' },
    { id = 'respect', name = 'respect' },
  },

  -- At each season's start: up, down, spike, settle. Nothing here says who wins.
  heat = {
    start = { pace = 25, schedule = 20, air = 15, pay = 25, safety = 20, respect = 20 },
    { },                                                  -- 1 spring
    { air = 'up' },                                       -- 2 summer
    { pace = 'up', air = 'settle' },                      -- 3 fall
    { pay = 'up', pace = 'settle', respect = 'up' },      -- 4 winter
    { pace = 'spike' },                                   -- 5 spring
    { air = 'spike' },                                    -- 6 summer
    { schedule = 'spike', air = 'settle' },               -- 7 fall
    { respect = 'up' },                                   -- 8 winter
    { schedule = 'up', air = 'down' },                    -- 9 spring
    { safety = 'up' },                                    -- 10 summer
    { pace = 'up', schedule = 'up' },                     -- 11 fall
    { },                                                  -- 12 winter
  },

  player = {
    dept = 'pick', shift = 'day',
    draw = { sociability = { 45, 65 }, caution = { 40, 60 }, reactance = { 40, 60 }, openness = { 50, 70 } },
    likes = { break_room = 60, walk = 50, meal = 60, party = 40, cards = 40, bar = 40, games = 40 },
  },

  people = {
    'wanda', 'bao', 'ines', 'curtis', 'farida', 'desmond', 'oona',
    'kit', 'gwen', 'hakeem', 'mireille', 'sol', 'teo',
  },

  -- Those who may come when somebody leaves, in this order.
  hires = {
    { id = 'noor', name = 'Noor Haddad', pronoun = 'she', draw = { sociability = { 55, 75 }, caution = { 50, 70 } },
      likes = { break_room = 60, meal = 70, walk = 40 } },
    { id = 'pete', name = 'Pete Sandoval', pronoun = 'he', draw = { sociability = { 40, 60 }, reactance = { 55, 75 } },
      likes = { cards = 70, bar = 60, break_room = 50 } },
    { id = 'yuki', name = 'Yuki Marsh', pronoun = 'they', draw = { openness = { 60, 80 }, caution = { 40, 60 } },
      likes = { games = 80, walk = 40, break_room = 40 } },
    { id = 'lou', name = 'Lou Ferrante', pronoun = 'he', draw = { sociability = { 30, 50 }, caution = { 60, 80 } },
      likes = { walk = 60, break_room = 40 } },
    { id = 'adaeze', name = 'Adaeze Obi', pronoun = 'she', draw = { sociability = { 60, 80 }, openness = { 50, 70 } },
      likes = { party = 70, meal = 60, break_room = 60 } },
    { id = 'marek', name = 'Marek Dubas', pronoun = 'he', draw = { reactance = { 60, 80 }, openness = { 35, 55 } },
      likes = { bar = 70, cards = 60 } },
    { id = 'june', name = 'June Abbott', pronoun = 'she', draw = { caution = { 55, 75 }, belief = { 5, 25 } },
      likes = { meal = 50, walk = 60, break_room = 60 } },
    { id = 'rafi', name = 'Rafi Cohen', pronoun = 'he', draw = { sociability = { 55, 75 }, energy = { 60, 80 } },
      likes = { games = 60, party = 60, bar = 50 } },
    { id = 'tess', name = 'Tess Wheeler', pronoun = 'they', draw = { openness = { 55, 75 }, fear = { 50, 70 } },
      likes = { walk = 70, games = 50, meal = 40 } },
    { id = 'amadou', name = 'Amadou Diallo', pronoun = 'he', draw = { belief = { 25, 45 }, caution = { 45, 65 } },
      likes = { meal = 70, cards = 50, break_room = 60 } },
  },

  -- For whatever somebody's own entry does not say.
  bounds = {
    draw = {
      sociability = { 35, 65 }, caution = { 40, 65 }, reactance = { 40, 65 }, openness = { 35, 60 },
      fear = { 40, 75 }, belief = { 5, 30 }, energy = { 50, 70 },
    },
    cares = {
      pace = { 35, 65 }, schedule = { 35, 65 }, air = { 30, 60 }, pay = { 35, 65 }, safety = { 30, 60 },
      respect = { 35, 65 },
    },
    likes = { break_room = 50, meal = 40, walk = 30, party = 30, cards = 30, bar = 30, games = 30 },
    doubter = 10,
  },
}
