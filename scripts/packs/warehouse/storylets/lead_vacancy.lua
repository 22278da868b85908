return {
  format = 1, kind = 'storylet', id = 'lead_vacancy',
  when = { season = { 9, 9 } }, weight = 7, once = true, place = 'aisle',
  beats = {
    { who = 'mo', "You've seen the card. Lead, Pick. It's two dollars, and a radio. I'd want somebody people listen to." },
    { who = 'mo', "I'm asking because I'd trust you with it. I know what else it looks like. It can be both." },
    { 'She means it. That is the hard part. Two dollars is a tooth, or a tire.' },
  },
  you = {
    { move = 'open_question', "What would I have to do that I don't do now?", with = 'mo',
      on = { any = { 'She tells you straight. The sheets. The minutes. Who was where. "Somebody will do it," says Mo. "I\'d want it done by a person who hates it." She gives you till Friday. She does not hurry you, and you talk to four people first.' } } },
    { move = 'emphasise_autonomy', "Thank you. I'd like to ask the people I'd be leading.", with = 'mo',
      on = { any = { '"Nobody\'s ever done that," says Mo. She thinks it over, as if it might be a trick, or an idea. In the break room they laugh, and then they take it seriously. Wanda says to take it. Bao says not to. Both go on about it for a week.' } } },
    { move = 'promise', lure = 'hurry', "Yes. I could do some good with it.", with = 'mo', mark = 'lead_yes',
      on = { any = { 'You could, too. You do, some. You find that the table goes on talking when you sit, but about the ball game.' } } },
  },
}
