-- Posts and leaflets on top of ties. The claim: a call is heard where people already trust each
-- other, so from season N on an hour a week goes to reaching everybody.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'relationship-broadcast', at = 9,
  title = 'Relationships, then a broadcast on top',
  about = 'Builds ties; from season N on also posts every week.',
  plays = { 'relationship' },
  week = function(view, act)
    if view.season >= view.at then act.broadcast() end
    return 'relationship'
  end,
}
