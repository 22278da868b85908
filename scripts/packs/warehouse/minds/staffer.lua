-- Bridget has five counties and owes her director names by Friday. She calls from the fifth season
-- on: names first, then a visit, then a petition, and round again for as long as she hears yes, or
-- nothing. Told no with reasons she is cold for a season (the model sees to that) and then useful:
-- advice, and training for those who stand together. She does not ask again.
--
-- Notes: 1 was told no, 2 how many requests, 3 week of her last help.
local TOLD_NO, ASKED, HELPED = 1, 2, 3
local requests = { 'names', 'visit', 'petition' }

return {
  format = 1, kind = 'mind', role = 'staffer', id = 'bridget',
  title = 'Bridget', about = 'Names by Friday; told no, cold for a season, then useful.',

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
