return {
  format = 1, kind = 'storylet', id = 'picnic',
  when = { season = { 2, 2 } }, weight = 5, once = true, place = 'lot',
  beats = {
    { 'The company picnic is in the parking lot. There are four kinds of salad and one kind of shade.' },
    { 'Days stand by the grill. Lates stand by the fence, because they have to clock in. Nobody has told them to come over, and nobody has told them not to.' },
    { who = 'mireille', "I'm so sorry, is this the line? I thought it might not be the line." },
  },
  you = {
    { move = 'introduce', mark = 'picnic', 'Come and stand with us. This is Wanda. She has feelings about salad.', with = 'mireille', introduces = { 'mireille', 'wanda' },
      on = { any = { '"That one has grapes in it," says Wanda, darkly. Mireille says she grows a sort of thyme. In five minutes there are cuttings being promised.' } } },
    { move = 'small_talk', mark = 'picnic', "It's now. You were first, and I'll swear to it.", with = 'mireille',
      on = { any = { 'She laughs, and says sorry for that too. You eat with your backs to the fence, and hear who on lates has a bad knee, a new baby, a boat.' } } },
    { move = 'closed_question', mark = 'picnic', lure = 'duty', "Hi! Can I get your number? I'm getting everyone from lates.", with = 'mireille',
      on = { any = { '"Of course!" she says, and gives it to you, all ten digits. One of them is a nine that may be a four.' } } },
  },
}
