return {
  format = 1, kind = 'storylet', id = 'review_rumor',
  when = { season = { 8, 8 }, week = { 1, 5 } }, weight = 9, once = true, place = 'break_room',
  beats = {
    { 'Nobody can say who said it first. The network is looking at nine sites, and after that it will be looking at seven. Somebody\'s cousin drives for Warehouse 2.' },
    { 'Mo comes in for coffee. She sees it in the room like smoke.' },
    { who = 'mo', "There's no list. If there was a list, I'd tell you. You know I'd tell you." },
    { 'She leaves the cup.' },
  },
  you = {
    { move = 'open_question', 'What would each of us do, if it was true?', with = 'sol',
      on = { any = { 'It goes around the table once, with the lights buzzing. A lake. A sister. A license for ten watts. Someone says, "I\'d miss this, and I don\'t even like it," and there is the sort of laugh you want to be inside of.' } } },
    { move = 'information', lure = 'cheer', "She'd never lie about that. Not Mo.", with = 'sol',
      on = { any = { '"No," says Sol, after some dead air. "She keeps the small ones." He washes the cup she left, and puts it with the others, and no one drinks from it that week.' } } },
    { move = 'inoculate', "They'll say it again each time we ask for a thing. We could decide now what we make of it.", with = 'sol',
      on = { any = { '"What do we make of it?" says Gwen. "One: it may be so. Two: it was so last year." They write it inside the lid of the sugar tin. Later on it helps.' } } },
  },
  effects = { rumor = 'review', heat = { respect = 'up' } },
}
