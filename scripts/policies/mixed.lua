-- A bit of everything, as many of us do: weeks for people, and one week in four for the list. The
-- claim: one can press a little without paying for it.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'mixed',
  title = 'Mixed',
  about = 'Three weeks with people, one week down the list.',
  plays = { 'relationship', 'issue' },
  week = function(view)
    return view.week % 4 == 3 and 'issue' or 'relationship'
  end,
}
