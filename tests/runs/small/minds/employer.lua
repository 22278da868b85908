-- Frozen with the workplace.
local GIFTS, SLOT, LEAD, WRITEUP, RULE, TALKS = 1, 2, 3, 4, 5, 6

-- What comes down from the network, by season; Mo only passes it on.
local rules = { [5] = 'pace', [7] = 'air', [9] = 'air', [11] = 'pace' }

local function count(view, act, note)
  act.note(note, view.note(note) + 1)
end

return {
  format = 1, kind = 'mind', role = 'employer', id = 'boss',
  title = 'Boss', about = 'Kind first; then what she was asked to do.',

  week = function(view, act)
    local quiet = view.alert() < 15
    if view.since_move() < (quiet and 12 or 8) then return end

    -- The slot that drops two bars for one is fixed in the fourth season. It was decided.
    if view.season == 4 and view.note(SLOT) == 0 then
      if act.rule('air') then return count(view, act, SLOT) end
    end

    -- Alarmed: the one write-up, for whoever stands out, and only when people have acted in earnest.
    if view.alert() >= 30 and view.note(WRITEUP) == 0 and view.actions() > 0 and view.sees() then
      if act.discipline(view.sees()) then return count(view, act, WRITEUP) end
    end

    -- Somebody whom people follow would make a good lead.
    if view.season >= 9 and view.note(LEAD) == 0 then
      if act.promote(view.followed()) then return count(view, act, LEAD) end
    end

    -- After an action: a talk with pizza. We can solve this here, among ourselves.
    if not quiet and view.since_action() < 12 and view.note(GIFTS) > 1 and view.note(TALKS) < 2 then
      if act.meeting() then return count(view, act, TALKS) end
    end

    -- What was decided elsewhere.
    local rule = rules[view.season]
    if rule and view.note(RULE) ~= view.season and act.rule(rule) then
      act.note(RULE, view.season)
      return
    end

    -- And whenever something is hot, something nice.
    if view.heat(view.hottest()) >= 60 and act.gift(view.hottest()) then count(view, act, GIFTS) end
  end,
}
