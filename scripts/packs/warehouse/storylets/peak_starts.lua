return {
  format = 1, kind = 'storylet', id = 'peak_starts',
  when = { season = { 3, 3 }, week = { 1, 4 } }, weight = 8, once = true, place = 'aisle',
  beats = {
    { 'The bulbs come in. Eleven trailers on a Monday. The board goes up to ninety-six overnight, and someone has drawn a small moustache on the six.' },
    { who = 'bao', "And they're loading for the Autumn Stakes. Going is firm. Going is concrete." },
    { who = 'ines', "It's only eight weeks. No. It's eight weeks. The 'only' was mine." },
  },
  you = {
    { move = 'joke', 'Who do you like in the third?', with = 'bao',
      on = { any = { '"You, to finish," says Bao. All that week he calls you over the racks, coming up on the outside, losing a shoe. People who never knew your name know it now.' } } },
    { move = 'open_question', 'What do you two do, to get through it?', with = 'ines',
      on = { any = { 'Ines says she learns one word a tote. Bao says he counts. Wanda, going by, says she sits down, in her head, at ten, two and four.' } } },
    { move = 'confront', lure = 'prove', 'You know you could just not race, Bao.', with = 'bao',
      on = { any = { '"Sure," he says, and goes around the corner at a hundred and nine.' } } },
  },
  effects = { heat = { pace = 'up' } },
}
