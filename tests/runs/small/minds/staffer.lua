-- Frozen with the workplace.
local TOLD_NO, ASKED, HELPED = 1, 2, 3
local requests = { 'names', 'visit', 'petition' }

return {
  format = 1, kind = 'mind', role = 'staffer', id = 'visitor',
  title = 'Visitor', about = 'Names by Friday; told no, cold for a season, then useful.',

  week = function(view, act)
    if view.season < 5 then return end
    if view.answer() == 'declined' then act.note(TOLD_NO, 1) end
    if view.cold() then return end

    if view.note(TOLD_NO) == 1 then
      -- Twice a season: a number to call, or an evening on what an employer usually does next.
      if view.week - view.note(HELPED) >= 6 and (view.help() % 2 == 1 and act.training() or act.advice()) then
        act.note(HELPED, view.week)
      end
    elseif view.since_request() >= 5 then
      if act.request(requests[view.note(ASKED) % 3 + 1]) then act.note(ASKED, view.note(ASKED) + 1) end
    end
  end,
}
