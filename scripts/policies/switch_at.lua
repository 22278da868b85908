-- Relationships first, and from season N on the issue first: what happens when somebody who has the
-- ties begins to spend them. `switch-at-9` switches at the start of the ninth season.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'switch-at', at = 9,
  title = 'Relationships, then the issue',
  about = 'Builds ties, then presses from season N on.',
  plays = { 'relationship', 'issue' },
  week = function(view)
    return view.season < view.at and 'relationship' or 'issue'
  end,
}
