return {
  format = 1, kind = 'storylet', id = 'peak_needs',
  when = { season = { 11, 11 }, week = { 1, 6 } }, weight = 9, once = true, place = 'dock',
  beats = {
    { 'Fourteen trailers, and thirty more on the road. They cannot hire. There is no one left in the county who has not tried it.' },
    { 'For eight weeks the building needs each person in it, by name. Everyone has done the sum. You can see them having done it.' },
    { who = 'curtis', 'My father used to say you shear in spring and you talk in winter and he never sheared a thing but I think of it.' },
  },
  you = {
    { move = 'open_question', "What's the one thing you'd want fixed before the snow, Curtis?", with = 'curtis',
      on = { any = { 'He tells you a story. It is about a man who had to stand at a door. You wait. "It was me," Curtis says, "and it was that plate, and it was her on it." He has told it to the end. There are five others standing there by then.' } } },
    { move = 'collaborate', "Suppose each of us asks the two we eat with. Just what they'd stand there for.", with = 'curtis',
      on = { any = { 'By Friday it has come back from both shifts, and no one ever wrote it down. It is three things. It is not the three that you would have picked.' } } },
    { move = 'persuade', lure = 'hurry', goal = 'yours', "Now's the time. Whatever we've got, we use it this week.", with = 'curtis',
      on = { any = { '"You may be right," says Curtis. He looks out at the trailers. "And I\'d like to know who all you had in mind, when you say we."' } } },
  },
  effects = { heat = { pace = 'up', schedule = 'up' } },
}
