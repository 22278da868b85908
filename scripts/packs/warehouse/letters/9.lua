return {
  format = 1, kind = 'letter', id = 'season_9', season = 9,
  paragraphs = {
    { when = { mark = 'lead_yes' }, 'You have the radio, and two dollars. You stopped two bad things, and carried out one. When you sit down they go on talking, about the ball game.' },
    { when = { held = { 1, 99 } }, 'What you got was tried, as one tries a door at night. Somebody leaned on it in April. There were people there. It held.' },
    { when = { won = true, held = { 0, 0 } }, 'You had it. It was on paper, by the clock, and then it was not. The tape is still on the wall. Who saw it go? Who was told?' },
    { when = { first = 'co_organizer' }, 'Somebody else called it. They did the asking, they moved the day, and forgot to tell you until noon. You brought chips. It was the best one yet.' },
    { when = { tie_between = { 'wanda', 'mireille', { 30, 100 } } }, 'There are tulips in the traffic circle. Wanda says she has no idea. She has mud on her boots, and it is not river mud.' },
    { when = { action = false, tie_between = { 'you', 'wanda', { 30, 100 } } }, 'Two years of lunches, and a few have begun to ask what they are for. It may be the most that anyone here has asked of you.' },
    { when = { mark = 'sock' }, '"We listened," said the banner. It is remembered out loud, with a sock in it, whose idea that water was. The new ones know it by heart.' },
    { 'It is cooler, and quieter, and nobody is angry about much. You have known these people two years. What is a spring like that good for?' },
    { 'The new ones ask how it was before. You begin to tell them, and hear three others tell it over you, not all the same way.' },
    { 'You walked to the bridge after shift, most Fridays. It used to be you alone. By May you had to wait for people to find their shoes.' },
  },
  question = 'What have you got that would still be there if you forgot about it for a season?',
}
