return {
  format = 1, kind = 'storylet', id = 'review_result',
  when = { season = { 12, 12 }, week = { 4, 9 } }, weight = 9, once = true, place = 'break_room',
  beats = {
    { 'Mo reads it standing. Seven stays. Two shifts, for now. Warehouse 2, whom no one ever met, does not.' },
    { 'No one cheers. A few people think about a room like this one, with a slot that gave two.' },
    { 'She has one more page, and does not read it out. There had been a list. It has twelve names, in her own hand, and a line through it.' },
    { who = 'mo', 'I told you there was none. That was the one time.' },
  },
  you = {
    { move = 'silence', '(Look at her until she sits down.)', with = 'mo',
      on = { any = { 'She sits, at a table, in a chair, with her coat on. It goes on for a while. Then Wanda puts a bowl in front of her, not gently. "Eat," says Wanda. "You\'re still wrong."' } } },
    { move = 'open_question', 'Who crossed it out?', with = 'mo',
      on = { any = { '"I did," says Mo. "One morning in the fall. I could hear the whole bench being told." She is not sure that it was kindness. She says it may have been the noise.' } } },
    { move = 'confront', lure = 'prove', 'Was I on it?', with = 'mo',
      on = { any = { '"Does it matter?" says Mo. It does. You ask for the page, and she gives it to you. You read it once and then hand it on to the left, and it goes around the whole room.' } } },
  },
}
