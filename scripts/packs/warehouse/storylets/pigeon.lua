return {
  format = 1, kind = 'storylet', id = 'pigeon',
  when = { season = { 2, 2 } }, weight = 6, once = true, place = 'dock',
  beats = {
    { 'Curtis has a bird three days late from a hundred and eighty miles. He has not said so. He has looked out of door 4 forty times since six.' },
    { who = 'farida', 'Five bucks says she walks it. Move.' },
    { 'He does not laugh. He checks a seal that has been checked.' },
  },
  you = {
    { move = 'silence', '(Stand in door 4 with him. Look up.)', with = 'curtis',
      on = { any = { 'After a time he says there was a storm over the river and they go around and some find a barn and like it. He says it all in one breath. Then he hands you his second pair of glasses.' } } },
    { move = 'open_question', 'How does she know which way is home?', with = 'curtis',
      on = { any = { 'Nobody knows, he says, and a man from a college came and glued a coin to one and it came home anyway and he kept the coin. He talks for the whole truck.' } } },
    { move = 'information', lure = 'cheer', "She will be fine! They always come back, it's in their blood.", with = 'curtis',
      on = { any = { '"About six in ten," says Curtis. He pulls the strap on door 4, gently, all the way down.' } } },
  },
}
