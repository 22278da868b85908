return {
  format = 1, kind = 'storylet', id = 'temps',
  when = { season = { 3, 3 }, event = 'arrives' }, weight = 7, once = true, place = 'break_room',
  beats = {
    { 'Twenty temps in orange. They are told where the fire doors are, and not where the water is.' },
    { '{name} has been sent to your aisle. {name} runs. {name} has an apple, and no lunch.' },
    { 'At twelve the orange vests all stand along one wall, like people waiting to be picked.' },
  },
  you = {
    { move = 'invite', "There's a chair here. It rocks. You get used to it.", with = 'name',
      on = { any = { '{name} sits. Wanda puts down soup without a word. The others along the wall look, and then two more come, and then the wall is only a wall.' } } },
    { move = 'offer_help', goal = 'theirs', "I'll show you which aisles lie. It saves an hour.", with = 'name',
      on = { any = { 'You hear yourself say it just as it was said to you. Aisle nine, the bulbs, Frank. {name} writes it on a hand.' } } },
    { move = 'persuade', lure = 'prove', 'You know they pay the agency double for you? You should ask about that.', with = 'name',
      on = { any = { '"Okay," says {name}, and runs a bit faster that afternoon, and does not come by your aisle.' } } },
  },
  effects = { arrives = true },
}
