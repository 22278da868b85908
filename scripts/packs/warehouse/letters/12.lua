return {
  format = 1, kind = 'letter', id = 'season_12', season = 12,
  paragraphs = {
    { when = { held = { 1, 99 } }, 'They tried it again this winter. By noon it was back. You only heard the next day, from a person you had never talked to.' },
    { when = { won = true, held = { 0, 0 } }, 'There was a sheet by the clock, and now there is a paler square. You had all been so pleased. Who stopped coming by, after the cake?' },
    { when = { won = false, tie_between = { 'wanda', 'bao', { 55, 100 } } }, 'Nothing was won. It is the same clock. There is a table in there, though, with three departments at it, and it is hard to get a seat.' },
    { when = { power_without_player = { 25, 100 } }, 'You had a fever for a week, and lay there, and nobody called. They had done it on Wednesday. It is better on Wednesday.' },
    { when = { tie_between = { 'you', 'bao', { 50, 100 } } }, 'There was a test ride, one Sunday, once around the block. You are not going to say who was on the back. You held the gate.' },
    { when = { request = 'decline' }, 'Bridget drives by, now and then, on her way to the hospital. She has no form with her. She likes to see a place that is still there.' },
    { when = { power = { 0, 12 } }, 'You know the aisles as nobody does. You know what is wrong here, all of it, in order. You have a list. Who has seen it?' },
    { 'Three years. You are behind somebody in aisle nine who runs. "First hour, walk," you say, and put half a sandwich in a hand.' },
    { 'It has snowed on the bench. Someone brushed off half, as always. This year someone else came by and did the rest.' },
    { 'The locker has your name on it, over the other name. You have never found out how to get the old tape off. You have stopped trying.' },
  },
  question = 'What did these three years make stronger between people here? What did they use up?',
}
