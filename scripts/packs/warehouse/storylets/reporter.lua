return {
  format = 1, kind = 'storylet', id = 'reporter',
  when = { season = { 10, 10 } }, weight = 6, once = true, place = 'lot',
  beats = {
    { 'A woman in good boots is by the gate at two twenty. She has a card. She has seen a film clip with a clock in it. She would like a face.' },
    { 'She is nice. She has driven a long way. She asks what it is like, and leaves a space for it.' },
    { who = 'hakeem', "Now that's a microphone. The building, the town, the whole county. What are we waiting for?" },
  },
  you = {
    { move = 'information', mark = 'reporter', "Give us your card. We'll talk it over and call you. All of us or none.", with = 'hakeem',
      on = { any = { '"When?" she says. "Thursday," says Hakeem, before you can, and writes it down. On Thursday they vote on it by who reaches for the card. Somebody says, "Ask her what happens to us after page one."' } } },
    { move = 'share', mark = 'reporter', lure = 'prove', "I can tell you what it's like. I was there when they went down.", with = 'hakeem',
      on = { any = { 'It is a good story. They use your back, and a quote. Dave calls it a wake-up call. The plate is mended within a week, and for a month people stop talking when you come in. They are proud of it. They just stop talking.' } } },
    { move = 'ask', mark = 'reporter', "Would you put the recorder away, and eat with us first?", with = 'hakeem', asks = { what = 'come_along', due = 0 },
      on = { any = { 'She puts it away. She has two bowls. "I can\'t use any of this, can I," she says at the end, and Sol says, "Not yet, dear listener. Come back for the sequel."' } } },
  },
}
