return {
  format = 1, kind = 'storylet', id = 'old_no',
  when = { season = { 10, 11 }, answer = 'no' }, weight = 7, once = true, place = 'lot',
  beats = {
    { 'You had asked {name} a long time ago, and {name} had said no. You have talked about a hundred things since, and none of them was that.' },
    { 'Today {name} is by the lamp, where you would have to walk, looking at a tire that is all right.' },
    { '"That thing you asked me," says {name}. "Is it still on?"' },
  },
  you = {
    { move = 'open_question', mark = 'old_no', "What's changed?", with = 'name',
      on = { any = { '"Nothing," says {name}. "You never brought it up. I kept waiting for you to, so that I could be mad." And then: "Also I talked to some people. Not you. I hope that\'s okay."' } } },
    { move = 'emphasise_autonomy', mark = 'old_no', "It is. And no is still fine.", with = 'name',
      on = { any = { '"I know it is," says {name}. "That\'s why I\'m asking." You stand there for a bit, two people and a good tire.' } } },
    { move = 'push', lure = 'hurry', goal = 'yours', "Yes! Great. Can you come tonight? I'll put you down.", with = 'name',
      on = { any = { '{name} laughs, and backs up a step. "Put me down," says {name}, trying it out. "Sure. Let me get home first." It may still come right. It takes one more week.' } } },
  },
}
