return {
  format = 1, kind = 'storylet', id = 'write_up_seen',
  when = { season = { 2, 3 }, event = 'written_up' }, weight = 7, once = true, place = 'break_room',
  beats = {
    { '{name} comes out of the office with a yellow sheet, folded in four, and puts it in a lunch bag, under the apple.' },
    { 'The microwave goes on for a soup. Three people watch it turn.' },
    { 'Everybody saw. Everybody is reading the back of something.' },
  },
  you = {
    { move = 'share', 'They gave me one in my second week. I still have it. I use it as a bookmark.', with = 'name',
      on = { any = { '"What was yours for?" {name} asks, after a while. It turns out four people at this table have one. One of them has three, and has kept them in a plastic sleeve.' } } },
    { move = 'silence', '(Push the chips across. Look at the microwave too.)', with = 'name',
      on = { any = { '{name} eats one chip at a time. "Nine minutes," says {name}, to the bag. "They had it to the second."' } } },
    { move = 'persuade', lure = 'hurry', goal = 'yours', "That's wrong. You should fight that, and we would all back you.", with = 'name',
      on = { any = { '{name} looks around to see who is all. "Thanks," says {name}, and takes the bag outside.' } } },
  },
}
