return {
  format = 1, kind = 'letter', id = 'season_2', season = 2,
  paragraphs = {
    { when = { promise = 'broken' }, 'There was a Thursday that you said you would, and you did not. Nobody has brought it up. There has been a bag on that chair ever since.' },
    { when = { told = { 2, 99 } }, 'Two people have told you nearly the same thing, weeks apart, each sure of being the only one. They do not know that you know.' },
    { when = { tie_between = { 'you', 'curtis', { 25, 100 } } }, 'The bird came home in August with a feather gone. Curtis told you before he told his wife. He said it as if it were the weather.' },
    { when = { promise = 'kept' }, 'You said Thursday, and it was Thursday, and there you were. You could tell that it was noted, by how nobody noted it.' },
    { when = { asked = true, done = false }, 'You brought it up with quite a few of them. "Sure," they said. Then the heat broke, and somehow it was never the moment.' },
    { when = { mark = 'picnic' }, 'At the picnic lates stood by the fence and days by the grill. There were eleven yards between. People crossed them for salad, and for little else.' },
    { when = { told = { 0, 0 } }, 'You may be counting what nobody has told you. It was hot, the ice was out, people talked baseball. They did talk, though, and you were there.' },
    { 'It was ninety-four on the dock. You have seen who fills bottles for others. It was not always who you would have said.' },
    { 'You know now who hums, who bets, who sleeps in the lot. You could not say what for. You have begun to look forward to the bus.' },
    { 'Somebody new asked you where the water was. You pointed without looking up. Then you put the tote down, and went and showed them.' },
  },
  question = 'What do two people here have in common that neither of them knows yet?',
}
