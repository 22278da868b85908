-- The first minute of the game: a face, something to hold, three answers.
-- What follows a player line (`on`) is narration; speech stands in double quotes.
return {
  format = 1, kind = 'storylet', id = 'first_day',
  when = { season = { 1, 1 }, week = { 1, 1 } }, weight = 10, once = true, place = 'aisle',
  beats = {
    { 'Six in the morning. A woman you have never met puts a scanner in your one hand and half a sandwich in the other.' },
    { who = 'wanda', 'This one is Frank. Frank lies about aisle nine. Hold that.' },
    { 'You hold it. She ties her boot. It takes a while, and nobody hurries her.' },
    { who = 'wanda', "First hour, walk. They all run. Then they're tired and lost." },
  },
  you = {
    { move = 'joke', 'Does Frank ever tell the truth?', with = 'wanda',
      on = { any = { '"About bulbs," she says. "Bulbs he respects." She takes the sandwich back, looks at you, and breaks you off a corner.' } } },
    { move = 'open_question', "What do I do when I'm lost?", with = 'wanda',
      on = { any = { '"Stand still and read a label out loud," she says. "Somebody will come and tell you it\'s wrong." Two aisles over, somebody laughs.' } } },
    { move = 'information', lure = 'prove', "I'm quick, don't worry. I think I did forty on the way in.", with = 'bao',
      on = { any = { '"Thirty-one," says a voice in the next aisle. Then, from farther off: "Thirty." You never see the face.' } } },
  },
}
