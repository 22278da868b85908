-- Good company. The claim: be somebody whom people like to be with, and the rest follows. All that
-- relationships first does with its hours, but it never asks, never brings anybody together, never
-- calls for anything.

local later = { 1, 20 } -- any turn but the first
local calm = { turn = later, last = { 'change', 'neutral' }, again = false }
local owed = { turn = later, last = { 'change', 'neutral' }, again = false, owed = true }
local doubt = { turn = later, last = 'sustain' }

return {
  format = 1, kind = 'mind', role = 'organizer', id = 'social',
  title = 'Social only',
  about = 'Time with people, and nothing else.',

  queries = {
    -- A circle first; it widens as people open up. Whoever was long left alone comes first.
    next = { score = { gap = 12, affinity = 1, told = 12, tense = -30,
      { add = 60, hours = { 301, 2999 } }, { add = 24, hours = { 3000 } },
      { add = 36, hours = { 0, 2999 } }, { add = -48, hours = { 6001 } } } },
    owed = { where = { promise = true } },
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
    act.keep(view.pick('owed'))

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
