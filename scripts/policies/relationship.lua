-- Relationships first. The claim: people act together when they trust each other, so trust comes
-- first, then each other, then the reason, then the asking. Nothing here hunts for complaints; they
-- come up by themselves where it is safe. Nobody is asked before they have told, and nobody twice
-- in a month.
--
-- In a week of three hours: meet people (most of it), bring two of them together now and then, sit
-- down with a few who share a worry, ask freely, and act only when enough have said yes.

local later = { 1, 20 } -- any turn but the first
local calm = { turn = later, last = { 'change', 'neutral' }, again = false }
local owed = { turn = later, last = { 'change', 'neutral' }, again = false, owed = true }
local doubt = { turn = later, last = 'sustain' }

local free_ask = { turns = 'word', ask = 'stand' }

-- What even this organizer says now and then; only heard where talks are measured.
local seldom = {}
for _, move in ipairs { 'closed_question', 'offer_help', 'collaborate', 'information', 'persuade',
  'persuade_with_permission', 'confront', 'push', 'ask', 'invite', 'introduce', 'promise', 'inoculate',
  'change_subject', 'goodbye' } do
  seldom[#seldom + 1] = { when = { turn = later, wide = true }, move = move, weight = 3 }
end

return {
  format = 1, kind = 'mind', role = 'organizer', id = 'relationship',
  title = 'Relationships first',
  about = 'Time with people, then among them, then the reason, then a free ask.',

  queries = {
    -- A circle first; it widens as people open up. Whoever was long left alone comes first.
    next = { score = { gap = 12, affinity = 1, told = 12, tense = -30,
      { add = 60, hours = { 301, 2999 } }, { add = 24, hours = { 3000 } },
      { add = 36, hours = { 0, 2999 } }, { add = -48, hours = { 6001 } } } },
    owed = { where = { promise = true } },
    known = { where = { hours = { 801 } } },
    told = { where = { told = true } },
    yes = { where = { yes = true } },
    -- Two who know you, and whom you have brought together with the fewest.
    apart = { where = { hours = { 801 }, tense = false }, score = { intros = -1 } },
    -- Those who told, and were not asked lately. A month's round: a quarter of people a week.
    ready = { where = { told = true, yes = false, yes_pressed = false, hours = { 1501 }, tense = false,
      quarter = 0, met_this_week = false } },
    strangers = { where = { hours = { 0, 299 } } },
    new = { where = { hours = { 0, 799 } } },
  },

  talk = {
    { when = { turn = 0 }, move = 'joke', weight = 20 },
    { when = { turn = 0 }, move = 'small_talk', weight = 20 },
    -- A doubt is heard, never argued with.
    { when = doubt, move = 'simple_reflection', weight = 20 },
    { when = doubt, move = 'emphasise_autonomy', weight = 20 },
    { when = calm, move = 'open_question', weight = 40 },
    { when = calm, move = 'simple_reflection', weight = 40 },
    { when = calm, move = 'complex_reflection', weight = 40 },
    { when = calm, move = 'share', weight = 40 },
    { when = calm, move = 'joke', weight = 40 },
    { when = calm, move = 'affirm', weight = 40 },
    { when = calm, move = 'silence', weight = 40 },
    -- Who has shown more than you deserves something of yours.
    { when = owed, move = 'share', weight = 140 },
    table.unpack(seldom),
  },

  week = function(view, act)
    local n = view.coworkers
    local fresh = view.hours() >= 300
    act.keep(view.pick('owed'))

    -- Act: when a third say yes and more have told, and only after a few have met as a group.
    local told, yes = view.count('told'), view.count('yes')
    if not view.pending() and yes >= n * 4 // 12 and told >= n * 5 // 12
        and view.heat(view.hottest()) > 30 and view.since_action() > 12 and view.first('committee') then
      act.propose(yes < n * 6 // 12 and 'talk_to_boss' or 'refuse_extra', view.ripe())
    elseif fresh then
      -- Every third week a few sit down; in the weeks between, two who should know each other meet.
      if told >= 3 and view.week % 3 == 0 and view.first('co_organizer') then act.group(view.common()) end
      if view.count('known') >= 2 and view.week % 3 == 1 + view.week // 3 % 2 then
        act.introduce(view.two('apart'))
      end
    end

    -- Ask freely, in passing; a no is heard and left alone.
    while told >= n * 4 // 12 and view.first('group_talk') and act.talk(view.pick('ready'), free_ask) do end

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
