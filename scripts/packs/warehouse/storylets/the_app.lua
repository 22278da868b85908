return {
  format = 1, kind = 'storylet', id = 'the_app',
  when = { season = { 7, 7 }, week = { 1, 5 } }, weight = 9, once = true, place = 'break_room',
  beats = {
    { 'Everybody has to download it. It has a smiling clock. Five days ahead it tells you your life, and on the sixth it may change its mind.' },
    { who = 'desmond', "My theory, it's a man named Gary. He has a dartboard, and we're all, and he had a bad divorce, and anyway." },
    { 'Gwen has put her phone down on its face. She is looking at the wall, where the old sheet was. The paint is a different color there.' },
  },
  you = {
    { move = 'open_question', "What's it done to yours?", with = 'gwen',
      on = { any = { '"Two to four," says Gwen. "Tuesdays and Thursdays. Nothing else I need to state." It is the shortest thing you have heard from her. Curtis, at the next table, has put down his fork.' } } },
    { move = 'collaborate', mark = 'swap_sheet', 'What if we put the old sheet back? Just ours. Who can swap with who.', with = 'desmond',
      on = { any = { '"On paper? With a pencil? In this economy?" says Desmond. It is on the wall by Friday. The string for the pencil is from a hot tub. By Monday it has nineteen swaps on it, six between shifts.' } } },
    { move = 'closed_question', lure = 'hurry', 'Would you turn down a Saturday, if everyone did?', with = 'desmond',
      on = { any = { '"I\'d turn down every Saturday," says Desmond warmly, and tells you about Gary for ten more minutes.' } } },
  },
  effects = { heat = { schedule = 'spike' } },
}
