return {
  format = 1, kind = 'letter', id = 'season_5', season = 5,
  paragraphs = {
    { when = { request = 'comply' }, 'You gave Bridget four names by the Friday. She was so glad. One of the four asked you how she came by the number, and you said something.' },
    { when = { request = 'decline' }, 'You told Bridget no, and why. The phone has been quiet since. Some evenings you have thought she was right, and it could be going by now.' },
    { when = { request = 'stall' }, 'You told Bridget you would feel it out. She has put down four. You have told no one that she asked. Who was that for?' },
    { when = { first = 'group_talk' }, 'Three of them were talking when you came, and this time they did not stop. They moved over. It was not you who had begun it.' },
    { when = { tie_between = { 'you', 'wanda', { 50, 100 } }, action = false }, '"Nice, this," Wanda said, about the lunches. "Nice and round. Does it go anywhere?" She was buttering bread. She did not wait for an answer.' },
    { when = { asked = true, done = false }, 'They are friendly when they see you coming. They are friendly, and brief. A year ago it took longer.' },
    { when = { mark = 'wave' }, 'People wave their scanners now as they stand, so they will not count. Nobody called for it. It went from aisle to aisle by itself, in a morning.' },
    { 'The scanners count out loud. You had thought that was the worst of it. The worst was how soon people stopped hearing it.' },
    { 'This spring all were angry about the clock. The same spring they found out who has a father at home. Which did you hear more of?' },
    { 'You were told three different reasons for one rule, by three people who eat at one table. You seem to be the only one who has heard all three.' },
  },
  question = 'Is there something here people only say to you? Who else could they say it to?',
}
