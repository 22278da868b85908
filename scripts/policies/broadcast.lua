-- Over people's heads. The claim: if enough people hear it, enough will come. Posts every week, and
-- a day for everybody as soon as the numbers look good. Nobody is ever talked with.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'broadcast',
  title = 'Broadcast',
  about = 'Posts, leaflets, petitions; acts on how many say yes to a post.',
  queries = {
    crowd = { where = { signed = true } },
  },
  week = function(view, act)
    if not view.pending() and view.week > 4 and view.since_action() > 12 then
      act.propose('slow_down', view.hottest())
    end
    while act.broadcast() do end
  end,
}
