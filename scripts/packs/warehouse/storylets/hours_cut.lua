return {
  format = 1, kind = 'storylet', id = 'hours_cut',
  when = { season = { 4, 4 } }, weight = 8, once = true, place = 'break_room',
  beats = {
    { 'The new sheet has everyone on it, and next to everyone a smaller number than last week.' },
    { who = 'mo', "It's been decided to share it out. I thought that was kinder than picking." },
    { 'Mireille reads her line, and then reads it again with a finger under it. Twenty-eight.' },
    { who = 'mireille', "It's fine! I was going to rest more. It's really fine." },
  },
  you = {
    { move = 'simple_reflection', 'Twenty-eight.', with = 'mireille',
      on = { any = { '"Thirty is where the insurance starts," she says. "But only if you get sick." She folds the corner of the sheet down flat, and says sorry to it.' } } },
    { move = 'silence', '(Stand next to her until she is done reading.)', with = 'mireille',
      on = { any = { 'She feels you there. "Oh, I\'m in your way," she says, and gets out of it, and is gone before you have found a face for that.' } } },
    { move = 'closed_question', lure = 'hurry', 'Would you sign something about the hours?', with = 'mireille',
      on = { any = { '"Of course," she says at once, and looks to see where the door is.' } } },
  },
  effects = { heat = { pay = 'up' }, hours = 'down' },
}
