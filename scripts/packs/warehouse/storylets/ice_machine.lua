return {
  format = 1, kind = 'storylet', id = 'ice_machine',
  when = { season = { 2, 2 } }, weight = 6, once = true, place = 'dock',
  beats = {
    { 'The ice machine has a note on it. OUT. Under it, in another hand: SINCE WHEN. Under that: TUESDAY. Under that: WHICH.' },
    { who = 'curtis', 'It was hot like this in ninety-nine and the swallows went into the trailers and we loaded around them and nobody said to.' },
    { 'Farida has a bag of frozen peas on her neck. She is renting it out by the minute.' },
  },
  you = {
    { move = 'joke', 'What does a minute of peas go for?', with = 'farida',
      on = { any = { '"One dollar. For you, two." You pay with a mint. By noon there is a line for the peas, and it is the best line anyone has been in all week.' } } },
    { move = 'offer_help', goal = 'theirs', 'I pass the gas station. I can bring two bags tomorrow.', with = 'curtis',
      on = { any = { 'You bring two. So does Curtis. So, saying nothing, does Wanda. There are eleven bags of ice in a hot tub by seven.' } } },
    { move = 'persuade', lure = 'hurry', goal = 'yours', "We should all go up to Mo about it, right now, while it's hot.", with = 'farida',
      on = { any = { '"You first," says Farida, and moves the peas. A few people look at their boots. It is your second season.' } } },
  },
  effects = { heat = { air = 'up' } },
}
