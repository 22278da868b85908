-- The first thing people here hold together. Mo is in the room; somebody waits to see whether you tell.
return {
  format = 1, kind = 'storylet', id = 'b4',
  when = { season = { 1, 1 }, week = { 1, 1 } }, weight = 10, once = true, place = 'break_room',
  beats = {
    { 'The vending machine. Slot B4, peanut. You pay for one. Two come down.' },
    { 'Behind you a table stops talking. Not all at once. It goes out like a row of lamps.' },
    { 'The woman at the coffee has a ring of keys. This is Mo. She smiles at you.' },
    { who = 'mo', 'First day! Is that thing treating you right?' },
  },
  you = {
    { move = 'small_talk', 'Just fine, thanks.', with = 'ines', mark = 'b4_kept',
      on = { any = { '"Good, good," says Mo, and goes. The lamps come back on. A woman eating on her feet says to her flash card: "Fine. Noun. Adjective. Both."' } } },
    { move = 'information', lure = 'prove', 'It gave me two, actually. Does it always?', with = 'ines', mark = 'b4_told',
      on = { any = { '"Does it!" says Mo, and writes on her hand. No one is angry. Someone says, kindly, "Well. It was a good year." They all look at the slot.' } } },
    { move = 'silence', "(Hold the second bar out to the nearest person.)", with = 'ines', mark = 'b4_shared',
      on = { any = { 'A woman with flash cards takes it without looking, as if she had left it there. "B4 isn\'t a topic," she says, when the keys have gone.' } } },
  },
}
