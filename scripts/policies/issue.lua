-- The issue first. The claim: people act when they are angry enough about the right thing, so find
-- the thing, tell everybody, and get them to say yes. Quicker than any other way, and now and then
-- it wins something early. What it uses up does not show in the same season.

local press = { goal = 'yours', about = 'work' }
local probe = { turns = 'word', about = 'work', press = true }
local push = { turns = 'talk', about = 'work', press = true, ask = 'stand' }

local function row(move, weight)
  return { move = move, weight = weight, goal = press.goal, about = press.about }
end

-- What even this organizer says now and then; only heard where talks are measured.
local seldom = {}
for _, move in ipairs { 'small_talk', 'joke', 'share', 'open_question', 'simple_reflection',
  'complex_reflection', 'affirm', 'offer_help', 'emphasise_autonomy', 'collaborate',
  'persuade_with_permission', 'push', 'ask', 'invite', 'introduce', 'promise', 'inoculate', 'silence',
  'change_subject', 'goodbye' } do
  seldom[#seldom + 1] = { when = { wide = true }, move = move, weight = 1, goal = press.goal }
end

return {
  format = 1, kind = 'mind', role = 'organizer', id = 'issue',
  title = 'The issue first',
  about = 'Find what people are angry about, press for a yes, act while it is hot.',

  queries = {
    -- Down the list: who has waited longest, and has not said yes.
    next = { where = { yes = false, yes_pressed = false, met_this_week = false }, score = { gap = 1 } },
    told = { where = { told = true } },
    yes = { where = { yes = true } },
    pushed = { where = { yes_pressed = true } },
  },

  talk = {
    row('closed_question', 40), row('persuade', 20), row('information', 20), row('confront', 20),
    table.unpack(seldom),
  },

  week = function(view, act)
    local n = view.coworkers
    local yes = view.count('yes') + view.count('pushed')
    local hot = view.heat(view.hottest()) > 50
    local since = view.since_action()

    -- Strike while it is hot; when it is not, strike all the same after a while.
    if not view.pending() and yes >= n * 3 // 12 and (hot or since > 16) and since > 10 then
      act.propose(yes < n * 6 // 12 and 'talk_to_boss' or 'refuse_extra', view.hottest())
    end

    -- Every other week one listens round the place for what is wrong; before a day, the sheet.
    if view.week % 2 == 0 then act.around() end
    if view.pending() then act.doors() end

    -- First one asks what is wrong; once that is known, or two months are gone, one asks for a yes.
    while view.hours() >= 50 do
      local p = view.pick('next')
      local ripe = view.week > 8 or view.fits('told', p)
      if not (ripe and act.talk(p, push)) and not act.talk(p, probe) then break end
    end
  end,
}
