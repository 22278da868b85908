-- Does the job, says hello, goes home. Nothing is wrong with it; it is what most of us do. It shows
-- what a workplace comes to by itself.
return {
  format = 1, kind = 'mind', role = 'organizer', id = 'passive',
  title = 'Passive',
  about = 'Small talk, a chair alone, sleep.',
  queries = {
    anybody = { where = { met_this_week = false }, score = { gap = 1 } },
  },
  talk = { { move = 'small_talk' } },
  week = function(view, act)
    act.chair()
    act.talk(view.pick('anybody'), { turns = 'word' })
    act.sleep()
  end,
}
