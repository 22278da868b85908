return {
  format = 1, kind = 'storylet', id = 'one_visible',
  when = { season = { 8, 8 }, week = { 3, 10 } }, weight = 8, once = true, place = 'break_room',
  beats = {
    { 'They do it at ten to two, when both shifts are in. {name}, please. Bring your things, please. Two men nobody knows, and Mo, with her hands in her sleeves.' },
    { 'Suspended, pending. It is something about a door that was propped. Everybody has propped that door.' },
    { '{name} looks around the room once, the way one looks for a coat.' },
  },
  you = {
    { move = 'silence', mark = 'one_visible', '(Stand up.)', with = 'name',
      on = { any = { 'You do not say anything. There is nothing to say that would help. After a moment there is the scrape of another chair, and one by the window. It does not stop it. {name} has to walk out between people who are standing.' } } },
    { move = 'offer_help', mark = 'one_visible', goal = 'theirs', "I'll carry the box. I'm on the same bus.", with = 'name',
      on = { any = { 'It is a light box. A mug, a fan, a calendar with a horse. "You\'ll be next," says {name} at the stop. "Is it okay if I\'m glad you came?"' } } },
    { move = 'confront', mark = 'one_visible', lure = 'prove', 'I propped that door. So did all of us. Who are you two?', with = 'name',
      on = { any = { 'One of them writes it down. "Anybody else?" he asks, quite pleasantly. It is a good question. It is very quiet. Then Oona, from the lockers: "Me. Since 2006."' } } },
  },
  effects = { heat = { respect = 'spike' } },
}
