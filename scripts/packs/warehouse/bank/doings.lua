-- What comes of things one does oneself, a line each: {name} and {other} are the two who were brought together.
return {
  format = 1, kind = 'bank', id = 'doings',
  weeks = {
    you_introduce = {
      'You, {name}, {other}, one table. For ten minutes you do all the talking. Then nobody needs you to.',
      '{name} and {other} shake hands, which is odd, after all that time in one building.',
      '"So that is you," {name} says to {other}. You go for coffee, and take as long as it takes.',
      '{other} tells the one story {name} has not heard. You have heard it. You laugh in the right place.',
      'It is stiff until somebody drops a fork. Then {name} says something, and {other} has to sit down.',
      '{name} brought too much lunch. {other} brought none. You brought the two of them.',
      '{name} and {other} find out that they hate the same door.',
      'They talk shop. You mind at first. Then you see {name} draw {other} a map on a napkin.',
    },
    introduces = {
      '{name} waves {other} over to a table where the chairs were taken.',
      '{name} stands between two people and says both their names.',
      '{name} has brought {other} along. Somebody moves a bag.',
      '{name} says: you should meet {other}. And then does something about it.',
    },
    day_set = {
      'You say it out loud, with a day in it. It sounds smaller than it did on the stairs.',
      'There is a day now. People look at the calendar by the clock, and then not at you.',
      'You name a day. Somebody writes it on a hand.',
      'It has a day, and so it is a thing. Nobody has laughed.',
      'You say which day. It goes round without you, by the second break.',
      'A day is set. You count back from it, all the way home.',
    },
    rehearsed = {
      'You go through it in the lot: who opens the door, who speaks, what she will say first. Somebody does her voice. Somebody else has to walk it off.',
      'One plays the boss. It is too good. You do it again, and this time nobody says sorry.',
      'Who goes in first, who talks, who counts to ten if it goes quiet. It is dark by the time the last one asks what they came to ask.',
      'You say the worst thing that could happen. Then somebody says theirs. It takes up less room after that.',
    },
  },
}
