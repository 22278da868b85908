return {
  format = 1, kind = 'storylet', id = 'idle_clock',
  when = { season = { 5, 5 }, week = { 1, 5 } }, weight = 8, once = true, place = 'aisle',
  beats = {
    { 'The scanners have learned a new trick. Stand for sixty seconds and yours begins to count out loud, in red, from one.' },
    { 'On the first morning you can hear who is reaching for a high shelf, who is blowing their nose, who is thinking.' },
    { who = 'wanda', "That's Mother. Mother's proud of you when you move." },
    { who = 'gwen', 'Exhibit A: I sneezed. Exhibit B: it wrote down four seconds.' },
  },
  you = {
    { move = 'joke', mark = 'wave', "(Wave the scanner about like a sparkler while you stand.)", with = 'wanda',
      on = { any = { 'It works. It stops counting. By noon half of Pick is waving. It looks like a parade for nobody, and even Mo, up at her glass, has a hand over her mouth.' } } },
    { move = 'open_question', 'What does it do to you, hearing it count?', with = 'gwen',
      on = { any = { '"I stood still for twenty years for a living," says Gwen. "That\'s where the thinking was." She puts the parcel down and looks at it until it says nine.' } } },
    { move = 'persuade', lure = 'prove', "It can't be legal. I'm going to look that up tonight.", with = 'gwen',
      on = { any = { '"Do," says Gwen. "Bring the section number." On Thursday you do, and she reads it twice and moves her chair around to your side of the table. "Alleged," she says. "But cited."' } } },
  },
  effects = { heat = { pace = 'spike' } },
}
