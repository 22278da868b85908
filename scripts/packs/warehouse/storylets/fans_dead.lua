return {
  format = 1, kind = 'storylet', id = 'fans_dead',
  when = { season = { 6, 6 }, week = { 1, 5 } }, weight = 9, once = true, place = 'dock',
  beats = {
    { 'The fans stop at ten to two, with both shifts on the dock. You had forgotten they made a noise. It is like a hand lifted off the building.' },
    { 'By two the tape will not stick. Farida has stopped talking on the radio, and everyone notices that.' },
    { who = 'oona', 'Motor. Told them in May.' },
    { who = 'curtis', 'And I told them the May before, and they sent a man, and he looked at it and he had a nice hat.' },
  },
  you = {
    { move = 'open_question', 'If it was just us here, what would we do?', with = 'curtis',
      on = { any = { '"Doors up," says Oona. "Load at night," says Curtis. "Ten in, ten out," says Farida, and they all turn around, because she had been so quiet. Nobody has decided anything. The doors go up.' } } },
    { move = 'offer_help', goal = 'theirs', "I'll fill bottles. Give me all of them.", with = 'farida',
      on = { any = { 'You carry forty-one bottles. By the third trip two others are carrying too. Farida drinks a whole one, standing. "Five bucks says it will be Thursday," she says. "Before someone drops."' } } },
    { move = 'persuade', lure = 'hurry', goal = 'yours', "It's a hundred in here. If we all walk out this minute, they can't do a thing.", with = 'farida',
      on = { any = { 'For as long as a breath it might go. Then somebody asks, "And the four trailers?" and somebody says, "Who\'s all?" You can see it leave their faces, one after another, like lights in a street.' } } },
  },
  effects = { heat = { air = 'spike' } },
}
