return {
  format = 1, kind = 'storylet', id = 'wanda_line',
  when = { season = { 3, 3 }, week = { 5, 12 } }, weight = 7, once = true, place = 'break_room',
  beats = {
    { 'Week six of peak. Breaks have come down to whatever is left. Wanda has a pot the size of a tire on two hot plates, which is against a rule.' },
    { 'The line goes out of the door and along the lockers. Days, lates, orange vests. Nobody has paid, and nobody is told to.' },
    { who = 'wanda', 'You. Ladle.' },
  },
  you = {
    { move = 'offer_help', mark = 'ladle', goal = 'theirs', 'How full?', with = 'wanda',
      on = { any = { '"Till they look at you," says Wanda. You do a hundred and six bowls. By the end you know who says thanks, who looks away, and who takes two and carries one to a truck.' } } },
    { move = 'joke', mark = 'ladle', 'Is there a rate for this?', with = 'wanda',
      on = { any = { '"Ninety-six," says Bao, in the line, and someone laughs so hard that soup is lost. It is the first loud laugh in a week.' } } },
    { move = 'information', mark = 'ladle', lure = 'duty', 'Everyone is here. This would be a good time to say a few words.', with = 'wanda',
      on = { any = { '"It would," says Wanda. "Eat first." She puts a bowl in each of your hands, so that you cannot hold anything else.' } } },
  },
}
