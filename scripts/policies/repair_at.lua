-- The issue first, and from season N on relationships first: whether what was used up can be made
-- good, and how long that takes. `repair-at-5` begins again after four seasons.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'repair-at', at = 5,
  title = 'The issue, then relationships',
  about = 'Presses first, and begins again with people from season N on.',
  plays = { 'relationship', 'issue' },
  queries = {
    sore = { where = { tense = true }, score = { gap = 1 } },
  },
  week = function(view, act)
    if view.season < view.at then return 'issue' end
    -- To make good begins with giving: a hand with the job, and nothing asked for it.
    act.help(view.pick('sore'))
    return 'relationship'
  end,
}
