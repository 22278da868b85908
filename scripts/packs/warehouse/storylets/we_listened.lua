return {
  format = 1, kind = 'storylet', id = 'we_listened',
  when = { season = { 9, 9 } }, weight = 7, once = true, place = 'break_room',
  beats = {
    { 'A banner, WE LISTENED, with a sun on it. There is a new water cooler. There is a suggestion box with a slot.' },
    { 'Three of the things people asked for are on the poster, next to a picture of nobody from here. One of them was Desmond\'s. It took him two years.' },
    { who = 'desmond', 'My theory. If you wait long enough it turns out to have been their idea, and you, anyway. Cold water. Good water.' },
  },
  you = {
    { move = 'affirm', mark = 'sock', "I was there when you first said that. It was a Tuesday. You had a sock on your hand.", with = 'desmond',
      on = { any = { '"I did!" says Desmond. "It was cold!" He tells the new ones how it was, with the sock, and Teo does Mo, and by the end of it everyone at the table knows how that cooler got there.' } } },
    { move = 'open_question', 'What do you think made them do it now?', with = 'desmond',
      on = { any = { 'He begins a theory and then, for the first time you know of, he ends one. "Because in March they couldn\'t find five of us who\'d say it was fine." He drinks. "Huh."' } } },
    { move = 'information', lure = 'prove', "That's us. We did that. Let's make sure they all know it.", with = 'desmond',
      on = { any = { 'You put up a sign under the banner. It is true. A few people nod. Curtis reads it and says well I thought it was the drains man, and for a week people clap, very softly, whenever you fill a cup.' } } },
  },
  effects = { heat = { air = 'settle', schedule = 'up' } },
}
