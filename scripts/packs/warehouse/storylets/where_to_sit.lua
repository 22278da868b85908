-- The first lunch: three places, three ways of sitting down.
return {
  format = 1, kind = 'storylet', id = 'where_to_sit',
  when = { season = { 1, 1 }, week = { 1, 1 } }, weight = 10, once = true, place = 'break_room',
  beats = {
    { 'Twelve. You have a tray and nowhere to stand it.' },
    { 'By the window, the sandwich woman and a man with a tiny notebook. There is a chair. It has a bag on it.' },
    { 'In the corner somebody is drumming on a returned garden gnome.' },
    { 'Through the glass, on the bench by door 9, the one with the flash cards. The bench has three good slats.' },
  },
  you = {
    { move = 'closed_question', 'Is that chair taken?', with = 'wanda',
      on = { any = { 'The bag moves. "Eleven minutes left," says the man with the notebook. "Ten forty." He is right both times. She looks into your sandwich. "Bread\'s trying," she says.' } } },
    { move = 'joke', 'Is he with you?', with = 'kit',
      on = { any = { '"Gnome is returned," says the drummer, not stopping. "Reason given: \'He knows.\'" A foot pushes out the other chair. You get the whole case of the gnome, in the present tense, until the bell.' } } },
    { move = 'silence', '(Take the tray outside. Lean where there is room.)', with = 'ines',
      on = { any = { 'She looks at your shoes, then your hands, then holds up a card with the answer side to you. She gets it wrong. "Good," she says. "Next." You hold cards until the bell.' } } },
  },
}
