return {
  format = 1, kind = 'storylet', id = 'carries_on',
  when = { season = { 12, 12 }, week = { 8, 12 } }, weight = 8, once = true, place = 'break_room',
  beats = {
    { 'You are out for a week with a fever. Nobody calls. You lie there thinking of the bench, the soup, the sheet with the string.' },
    { 'On Monday you come in and somebody is in your chair. She is new. She is being told about aisle nine by {name}, who had it from you, who had it from Wanda.' },
    { '"This one is Frank," says {name}. "Hold that."' },
  },
  you = {
    { move = 'silence', '(Find another chair.)', with = 'name',
      on = { any = { 'There is one by the door. It rocks. From there you can see all of it, who is with whom, who is telling what to whom. After a time someone calls over to ask what you are doing all the way over there.' } } },
    { move = 'joke', 'Frank lies, you know.', with = 'name',
      on = { any = { '"About what?" says the new one. "Ask around," you say. You see her look along the tables for a face to ask, and find four.' } } },
    { move = 'closed_question', lure = 'duty', 'Did anybody do the Thursday thing, while I was out?', with = 'name',
      on = { any = { '"It was good," says {name}. "We did it on Wednesday. It\'s better on Wednesday." It is, too. It takes you until about noon to be glad.' } } },
  },
}
