-- Anything, with anybody: the yardstick for what hours alone do, without any idea behind them.
local all = { 'joke', 'small_talk', 'share', 'open_question', 'simple_reflection', 'affirm', 'silence' }
local hard = { 'closed_question', 'persuade', 'information', 'confront' }
local kinds = { 'wear_color', 'talk_to_boss', 'petition', 'delegation', 'refuse_extra', 'slow_down', 'walk_out' }

local talk = {}
for _, move in ipairs(all) do
  talk[#talk + 1] = { when = { press = false }, move = move, weight = 1 }
end
for _, move in ipairs(hard) do
  talk[#talk + 1] = { when = { press = true }, move = move, weight = 1, goal = 'yours', about = 'work' }
end

return {
  format = 1, kind = 'mind', role = 'organizer', id = 'random',
  title = 'Random',
  about = 'Spends its hours by lot.',
  talk = talk,
  week = function(view, act)
    for _ = 1, 10 do
      local p, q = view.random(view.coworkers), view.random(view.coworkers)
      local way = view.random(9)
      local done
      if way == 1 then done = act.lunch(p)
      elseif way == 2 then done = act.time(p, 'break_room')
      elseif way == 3 then done = act.talk(p)
      elseif way == 4 then done = act.talk(p, { press = true, ask = 'stand' })
      elseif way == 5 then done = act.talk(p, { press = true, turns = 'word' })
      elseif way == 6 then done = act.introduce(p, q)
      elseif way == 7 then done = act.group(view.random(view.issues))
      elseif way == 8 then done = act.broadcast()
      elseif view.week % 6 == 0 then done = act.propose(kinds[view.random(#kinds)], view.hottest())
      else done = act.home(p) end
      if not done then break end
    end
  end,
}
