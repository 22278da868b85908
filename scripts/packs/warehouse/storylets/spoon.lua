return {
  format = 1, kind = 'storylet', id = 'spoon',
  when = { season = { 4, 4 } }, weight = 5, once = true, place = 'break_room',
  beats = {
    { 'It is your birthday. You have told no one. On your locker, on a loop of baling twine, hangs a spoon.' },
    { 'It is cherry, and it fits your thumb. There is no note. There is a very small 7 under the bowl.' },
    { 'Across the room a gray woman from lates is putting on her gloves. She does not look over.' },
  },
  you = {
    { move = 'silence', mark = 'spoon', '(Eat your soup with it, where she can see.)', with = 'oona',
      on = { any = { 'She sees. "Oil it," she says, on her way past. "Walnut." It is the most she has said to you since spring.' } } },
    { move = 'affirm', mark = 'spoon', 'Did you make this? It fits.', with = 'oona',
      on = { any = { '"Saw you hold a fork," says Oona. "Plate\'s loose at four. Watch it." And that is that, and it is a good deal.' } } },
    { move = 'open_question', mark = 'spoon', lure = 'cheer', 'How did you know? Do you do everyone? You should sell these!', with = 'oona',
      on = { any = { '"No," says Oona. It is not clear which one she is answering. She holds the door with her foot, and then she does not hold it.' } } },
  },
}
