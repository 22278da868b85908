-- Over people's heads. The claim: if enough people hear it, enough will come. Posts every week, and
-- a day for everybody as soon as the numbers look good: a petition, then something to wear, turn by
-- turn, since these ask little. Nobody is ever talked with, so nobody knows who else will come.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'broadcast',
  title = 'Broadcast',
  about = 'Posts, petitions and small days for all, on how many say yes to a post.',

  queries = {
    crowd = { where = { signed = true } },
  },

  week = function(view, act)
    local looks_good = view.count('crowd') >= view.coworkers // 3
    if not view.pending() and view.week > 4 and view.since_action() > 12 and looks_good then
      act.propose(view.actions() % 2 == 0 and 'petition' or 'wear_color', view.hottest())
    end
    while act.broadcast() do end
  end,
}
