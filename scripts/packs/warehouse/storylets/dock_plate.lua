return {
  format = 1, kind = 'storylet', id = 'dock_plate',
  when = { season = { 10, 10 } }, weight = 9, once = true, place = 'dock',
  beats = {
    { 'Five past two. The plate at door 4 goes down when it should be up. Farida is on it. The fork drops a foot, and hangs, with one wheel turning.' },
    { 'No one is hurt. She sits there with both hands on the wheel and the commentary has stopped.' },
    { who = 'oona', "Plate's been loose two years." },
    { 'Oona reaches over, switches the truck off, takes the key, and sits down on the step.' },
  },
  you = {
    { move = 'silence', mark = 'step', '(Sit down next to Oona.)', with = 'oona',
      on = { any = { 'Then Curtis. Then the driver of the truck, who does not even work here. Nobody gave it a name. When Mo comes there are nine of them on one step, eating sunflower seeds, and the key is in somebody\'s boot.' } } },
    { move = 'offer_help', goal = 'theirs', "Farida. I'm under you on the left. Give me your hand.", with = 'farida',
      on = { any = { 'She gives it. It is shaking like a phone. "And she sticks the landing," says Farida, very low, and holds on to you a good deal longer than the drop.' } } },
    { move = 'information', lure = 'duty', "Nobody touch it. I'm calling the safety line, they have to come.", with = 'oona',
      on = { any = { 'You are on hold for forty minutes. But you get a number, and the number has a date on it, and the date turns out to matter. "Huh," says Oona. "Paper." She has you read it out loud.' } } },
  },
  effects = { heat = { safety = 'spike' } },
}
