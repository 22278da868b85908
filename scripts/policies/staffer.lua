-- Relationships first, and yes to everything that the staffer asks for. She is decent, in a hurry,
-- and answers for numbers; saying yes is easy, and is thanked.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'staffer',
  title = 'Relationships, and whatever the staffer asks',
  about = 'As relationships first; complies with every request.',
  plays = { 'relationship' },
  week = function(view, act)
    if view.request() then
      act.answer('complied')
      act.calls()
    end
    return 'relationship'
  end,
}
