return {
  format = 1, kind = 'storylet', id = 'locker',
  when = { season = { 1, 1 }, week = { 2, 6 } }, weight = 6, once = true, place = 'break_room',
  beats = {
    { 'Your locker still has a name on it. R. Mendez. Inside: a comb, half a roll of mints, a photo of a very ugly dog.' },
    { 'You ask whose it was. People are vague. Somebody on lates, says one. A good egg, says another.' },
    { who = 'sol', 'Rita. Nine years on this station. She signed off in March. There was no song.' },
  },
  you = {
    { move = 'open_question', 'What was she like?', with = 'sol',
      on = { any = { 'He tells you about a chili that closed the break room for an afternoon. Two people come over to say it was three. Then it is time.' } } },
    { move = 'offer_help', goal = 'theirs', "Does somebody know where she lives? I could send the dog back.", with = 'sol',
      on = { any = { '"Now there\'s a request," he says, in the other voice, the low one. On Friday there is an address in your glove. You mail the dog.' } } },
    { move = 'closed_question', lure = 'hurry', 'Did they fire her?', with = 'sol',
      on = { any = { '"By text," says Sol, in his own voice. "On a Sunday. She read it to me over the phone, and we both said what a nice font." He is glad that somebody asked it straight.' } } },
  },
}
