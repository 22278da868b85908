return {
  format = 1, kind = 'letter', id = 'season_8', season = 8,
  paragraphs = {
    { when = { mark = 'song' }, 'There is someone in the passenger seat. The bag is in the trunk. As they turn out of the lot you can hear the weather, being read to one person.' },
    { when = { mark = 'one_visible' }, 'They took one out through the room at ten to two. You all know whose turn it was. What you remember is who looked up, and the chairs.' },
    { when = { request = 'decline' }, 'Bridget called. She had no list. She had the number of a woman in Records, and half an hour. You had said no to her once, with reasons.' },
    { when = { power_without_player = { 25, 100 } }, 'Something was settled between Dock and Returns while you had the flu. You heard of it on the bus. You would have done it otherwise. It is holding.' },
    { when = { energy = { 0, 35 } }, 'You are tired in a way that sleep does not reach. Somebody has put you down for nothing on Thursdays. It is in pencil, in a hand you know.' },
    { when = { asked = true, done = false }, 'The sheet with the names is in your locker, under the gloves. There are enough on it. You keep coming back to that. There are enough.' },
    { 'Two have left, and there is talk of a review. All of you are tired at once. And each morning the bench had been brushed clear by someone.' },
    { when = { told = { 3, 99 } }, 'You can talk now, some of you, about all of it, to the end. You can do nothing about it. A year ago you could not talk.' },
    { 'Nobody has a good word for this winter. Nobody, you notice, has said it to Mo. They say it to each other, over soup, and pass the bread.' },
    { 'Somebody left a bag of salt by the ramp, and someone else a shovel. By February it had an order. It was never anybody\'s turn, and it got done.' },
  },
  question = 'What did people do for one another this winter, when nothing could be won by it?',
}
