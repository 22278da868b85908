return {
  format = 1, kind = 'letter', id = 'season_7', season = 7,
  paragraphs = {
    { when = { mark = 'kit_posted' }, 'Thirty-one thousand people saw the clip with the clock. The fans turn. There is a pair of hands at the end of it. They eat in a car now.' },
    { when = { first = 'committee' }, 'You three have met twice now, if that is the word. There were egg rolls. Somebody wrote down what each would do, and then everyone did it.' },
    { when = { tie_between = { 'gwen', 'curtis', { 40, 100 } } }, 'Curtis knew about two to four before anyone. He drives the old man Sundays. Whatever Gwen is going to do about it, she will have a driver.' },
    { when = { knows = 'ines.exam' }, 'There was a date, and you know how that Saturday went. Ines has stopped saying "when I leave". She only says "when".' },
    { when = { asked = true, done = false }, 'In September there was a yes, and another yes. In October everyone was looking at the pizza. What was there in between?' },
    { when = { promise = 'kept', asked = true }, 'You asked, and did your own part first. This was the fall when people began to say "we" with you in the room. They may not have noticed.' },
    { when = { mark = 'swap_sheet' }, 'There is a sheet on the wall, and a pencil. It belongs to nobody. It has nineteen swaps on it, and an old fight, settled, in the margin.' },
    { when = { mark = 'pizza' }, 'Dave asked if there was anything, anything at all, and the whole room was silent. There are two kinds of that. You knew which kind it was.' },
    { 'The app tells you your week, and then thinks again. A birthday was moved to a Tuesday. Everyone who had been asked for Sunday came on the Tuesday.' },
    { 'You caught yourself explaining Dock to Returns, and saw them nod. They knew. Somebody from Dock had told them, at a bus stop.' },
    { 'It was the longest fall yet. You could not say when you last sat down to lunch by yourself. You could not say who saw to that.' },
  },
  question = 'Which two people, if they were friends, would change how this place feels?',
}
