return {
  format = 1, kind = 'storylet', id = 'fan',
  when = { heat = { air = { 40, 100 } } }, weight = 6, cool_down = 12, place = 'table',
  beats = {
    { 'Steam. You can see the lamps and not the people. Somewhere in it Ben is singing to a machine, and then he is not.' },
    { who = 'noor', 'Door. Somebody. Now.' },
  },
  you = {
    { move = 'offer_help', goal = 'theirs', '(Prop the door with a full cart. Go and find him.)', with = 'ben', on = { any = { 'He is on the cool step, gray, holding your sleeve. "Doris won," he says.' } } },
    { move = 'persuade', lure = 'hurry', goal = 'yours', 'We should all walk out of here, now, all of us!', with = 'noor', on = { any = { 'Two people look at the clock. Noor opens the door herself.' } } },
  },
  effects = { heat = { air = 'up' } },
}
