return {
  format = 1, kind = 'storylet', id = 'b4_fixed',
  when = { season = { 4, 4 } }, weight = 8, once = true, place = 'break_room',
  beats = {
    { 'A man with a van has been. You pay for one peanut bar. One peanut bar comes down.' },
    { 'It lies there by itself. People come in one after another, try it, and stand a moment.' },
    { who = 'gwen', 'Two things. One: it was theft, technically. Two: it was ours.' },
    { who = 'mo', "It was on a list. I'd have left it, honestly. It was on the list." },
  },
  you = {
    { move = 'joke', 'We should say something. You knew it best, Kit.', with = 'kit',
      on = { any = { 'Kit climbs a chair. "Slot opens. One bar. \'Where is your brother?\' we ask." There is a minute of silence, in which someone\'s noodles go off.' } } },
    { move = 'silence', '(Break the bar in two. Put half on the machine.)', with = 'gwen',
      on = { any = { 'By Friday there is a row of halves on top of the machine. Nobody has said a word to anybody. Mo looks at them each time she gets her coffee.' } } },
    { move = 'closed_question', lure = 'prove', 'So who told?', with = 'gwen',
      on = { any = { 'No one answers. For two days people look at one another\'s hands. It was on a list, Gwen says. It was always going to be on a list.' } } },
  },
  effects = { heat = { respect = 'up' } },
}
