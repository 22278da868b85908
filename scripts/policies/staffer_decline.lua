-- Relationships first, and a no with reasons to what the staffer asks for: these names are people
-- who have not been asked yet. It costs a cold season, and then her help is help.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'staffer-decline',
  title = 'Relationships, and a no with reasons',
  about = 'As relationships first; declines what the staffer asks for, and says why.',
  plays = { 'relationship' },
  week = function(view, act)
    if view.request() then act.answer('declined') end
    return 'relationship'
  end,
}
