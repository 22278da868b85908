return {
  format = 1, kind = 'letter', id = 'season_4', season = 4,
  paragraphs = {
    { when = { asked = true, done = true }, 'You asked for a small thing, and a few did it with you. It was cold, and they stood there together. It does not sound like much.' },
    { when = { knows = 'mireille.inhaler' }, 'Twenty-eight, it said by her name, and Mireille said it was fine. You know by now that there are several kinds of fine, and which one that was.' },
    { when = { tie_between = { 'you', 'mireille', { 0, 24 } } }, 'Twenty-eight, it said by her name. Mireille told you it was fine. What would she have had to know about you, to say something else?' },
    { when = { mark = 'spoon' }, 'You eat with a cherry spoon now. It came with five words, and it fits your thumb. How long had she been watching you hold a fork?' },
    { when = { event = 'leaves' }, 'Somebody left, and the card had a cat on it. There were things you had meant to ask. Others had been meaning to, you found out, over the cat.' },
    { when = { mark = 'b4_shared' }, 'They came for B4 in the winter. The woman with the cards brought up your first bar, the half you gave her. She had kept the wrapper.' },
    { 'A year. On the first day you walked behind somebody, and had trouble going that slow. Now there is a person behind you. You can hear them hurry.' },
    { 'There is nothing from this year that you could hold up. But you could find six people in the dark, by how they walk.' },
    { 'It was dark when you came and dark when you went. What light there was, you saw through door 4, with whoever was standing there.' },
  },
  question = 'What do you know now about this place that you could not have found out by asking?',
}
