return {
  format = 1, kind = 'letter', id = 'season_10', season = 10,
  paragraphs = {
    { when = { mark = 'old_no' }, 'You were told no once, in so many words, and left it at that. You talked of other things. In August you were asked if it was still on.' },
    { when = { mark = 'step' }, 'Oona sat down on the step first, and then there were nine. It had no name and no flyer. The man who mended the plate had been told to hurry.' },
    { when = { action = true, lost = true }, 'You stood there together, and it was no. They nod to each other now, across shifts, the ones who were there, like people off the same ship.' },
    { when = { action = true, won = true }, 'It was a yes, in the end. Nobody can agree on who spoke first. Each of them is sure it was one of the others.' },
    { when = { mark = 'reporter' }, 'There was a woman at the gate who wanted a face. It would have been so quick. You think of her when it is slow.' },
    { when = { power = { 30, 100 } }, 'You could name the ones who would come if it was called this afternoon. Then you notice that you are not picturing yourself calling it.' },
    { when = { power = { 0, 15 }, asked = true }, 'The sheet has more names on it than there are chairs. You have counted it in bed. Then you looked around the dock, and counted that.' },
    { when = { mark = 'mark_cake' }, 'Evenings, there were people from days on the dock who should have been home. Nobody called it. There was a cake for a man named Mark.' },
    { 'For a week Farida drove without a word. Then the commentary came back, a little lower. When she leaves a gap in it now, somebody fills it.' },
    { 'Days and lates have one chalk score on door 6. You have never got to the bottom of what game it is. There are thirteen names.' },
    { 'You asked less this year than last. You were asked more. It came so slowly that you could not put a week to it.' },
  },
  question = 'Who asked something of you this season? Would they have, a year ago?',
}
