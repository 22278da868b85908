return {
  format = 1, kind = 'storylet', id = 'someone_down',
  when = { season = { 6, 6 }, week = { 4, 12 } }, weight = 10, once = true, place = 'aisle',
  beats = {
    { 'Ten past two. It is not loud. A tote, then a scanner, then nothing. The scanner starts to count.' },
    { '{name} is on the floor of aisle twelve, gray, with one shoe half off.' },
    { 'Wanda is there. She cannot kneel, so she sits down. She has the head in her lap before anyone has found the first-aid box. It is locked.' },
    { who = 'wanda', 'Ice. You. Not run. Walk fast.' },
  },
  you = {
    { move = 'silence', mark = 'someone_down', '(Walk fast.)', with = 'name',
      on = { any = { 'You come back with ice, and Sol, and a door off its pin to carry with. It takes six people to carry someone well. They were from four departments. Afterward no one goes back to their aisle for a while, and nobody says to.' } } },
    { move = 'collaborate', mark = 'someone_down', 'Farida, get a fork and lift that door. Bao, go to the gate for the ambulance.', with = 'bao',
      on = { any = { 'They go. They did not stop to ask who you were to say so. The ambulance finds door 4 open and a man in the road waving both arms, the left one higher.' } } },
    { move = 'confront', mark = 'someone_down', lure = 'prove', '(Turn to Mo.) We told you. We told you all week.', with = 'name',
      on = { any = { '"I know it," says Mo. Her voice is not in it. "Not now. Take his feet, or her feet, take the feet." She has the other end already. It is a strange thing to have right.' } } },
  },
  effects = { heat = { air = 'spike', safety = 'up' } },
}
