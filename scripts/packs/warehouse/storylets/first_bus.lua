-- The first evening's puzzle: two things seen and not understood.
return {
  format = 1, kind = 'storylet', id = 'first_bus',
  when = { season = { 1, 1 }, week = { 1, 2 } }, weight = 9, once = true, place = 'bus',
  beats = {
    { 'Going out you pass the board. PRUITT 98. You walked next to her for most of the day. You had trouble going that slow.' },
    { 'The 14 is late. The man with the notebook gets on ahead of you. His bus card falls, and he picks it up with the wrong hand.' },
    { who = 'bao', 'Window is taken. By my bag. I can move the bag.' },
  },
  you = {
    { move = 'share', "I've got blisters in places I didn't know I had.", with = 'bao',
      on = { any = { '"How many?" he says. He seems to want to know. When you say four, he nods, and looks out of the window. "Wanda has a powder for that. Ask about the powder. Not about the rest."' } } },
    { move = 'closed_question', lure = 'prove', 'How does Wanda get ninety-eight? I was right there.', with = 'bao',
      on = { any = { 'He looks at you for the whole of a red light. "She knows the aisles," he says, and after that he counts geese.' } } },
    { move = 'silence', '(Sit. Look at the same geese.)', with = 'bao',
      on = { any = { 'Nineteen. Neither of you says so. At your stop he lifts one finger off the rail. It might be goodbye. It might be twenty.' } } },
  },
}
