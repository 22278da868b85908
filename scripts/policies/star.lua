-- A star: everybody trusts the organizer, and nobody is ever introduced to anybody. The claim: good
-- one-on-ones are enough. All goes through one person, who is also the one to be moved to lates.

local later = { 1, 20 } -- any turn but the first
local calm = { turn = later, last = { 'change', 'neutral' }, again = false }
local owed = { turn = later, last = { 'change', 'neutral' }, again = false, owed = true }
local doubt = { turn = later, last = 'sustain' }

local free_ask = { turns = 'word', ask = 'stand' }

return {
  format = 1, kind = 'mind', role = 'organizer', id = 'star',
  title = 'Star',
  about = 'One-on-ones only; nobody is brought together with anybody.',

  queries = {
    -- A circle first; it widens as people open up. Whoever was long left alone comes first.
    next = { score = { gap = 12, affinity = 1, told = 12, tense = -30,
      { add = 60, hours = { 301, 2999 } }, { add = 24, hours = { 3000 } },
      { add = 36, hours = { 0, 2999 } }, { add = -48, hours = { 6001 } } } },
    owed = { where = { promise = true } },
    told = { where = { told = true } },
    yes = { where = { yes = true } },
    -- Those who told, and were not asked lately. A month's round: a quarter of people a week.
    ready = { where = { told = true, yes = false, yes_pressed = false, hours = { 1501 }, tense = false,
      quarter = 0, met_this_week = false } },
    strangers = { where = { hours = { 0, 299 } } },
    new = { where = { hours = { 0, 799 } } },
  },

  talk = {
    { when = { turn = 0 }, move = 'joke', weight = 1 },
    { when = { turn = 0 }, move = 'small_talk', weight = 1 },
    -- A doubt is heard, never argued with.
    { when = doubt, move = 'simple_reflection', weight = 1 },
    { when = doubt, move = 'emphasise_autonomy', weight = 1 },
    { when = calm, move = 'open_question', weight = 2 },
    { when = calm, move = 'simple_reflection', weight = 2 },
    { when = calm, move = 'complex_reflection', weight = 2 },
    { when = calm, move = 'share', weight = 2 },
    { when = calm, move = 'joke', weight = 2 },
    { when = calm, move = 'affirm', weight = 2 },
    { when = calm, move = 'silence', weight = 2 },
    -- Who has shown more than you deserves something of yours.
    { when = owed, move = 'share', weight = 7 },
  },

  week = function(view, act)
    local n = view.coworkers
    act.keep(view.pick('owed'))

    -- Act: when a third say yes and more have told.
    local told, yes = view.count('told'), view.count('yes')
    if not view.pending() and yes >= n * 4 // 12 and told >= n * 5 // 12
        and view.heat(view.hottest()) > 30 and view.since_action() > 12 then
      act.propose(yes < n * 6 // 12 and 'talk_to_boss' or 'refuse_extra', view.ripe())
    end

    -- Ask freely, in passing; a no is heard and left alone.
    while told >= n * 4 // 12 and act.talk(view.pick('ready'), free_ask) do end

    -- And all the rest is time with people: a table, an evening, a real talk, the way home.
    while view.hours() >= 50 do
      local p = view.pick('next')
      if view.fits('strangers', p) then
        if not act.lunch(p) and not act.home(p) then break end
      elseif not (view.fits('new', p) and act.time(p)) and not act.talk(p) and not act.home(p) then
        break
      end
    end
  end,
}
