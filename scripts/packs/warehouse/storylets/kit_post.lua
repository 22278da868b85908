return {
  format = 1, kind = 'storylet', id = 'kit_post',
  when = { season = { 7, 7 } }, weight = 7, once = true, place = 'bench',
  beats = {
    { 'Kit has it ready. Ten seconds of film: the clock, the column, the towels in the bin. There is music on it. It is very good.' },
    { who = 'kit', 'Thumb over button. Room holds its breath. Forty thousand people see it by supper.' },
    { who = 'kit', "Being seen's how you stay safe. So. Do I?" },
  },
  you = {
    { move = 'open_question', "Whose hands are those, at the end?", with = 'kit',
      on = { any = { 'Kit plays it again. "Mireille\'s," says Kit. And then, not in the present tense: "I didn\'t ask her." The thumb comes off. They go in to find her.' } } },
    { move = 'persuade', lure = 'hurry', goal = 'yours', "Post it. It's the truest thing anyone's made about this place.", with = 'kit', mark = 'kit_posted',
      on = { any = { 'Thirty-one thousand by supper. There is a heart from Denmark. The fans are fixed within the week, and Dave is back, with printouts, and Mireille has stopped coming to the bench.' } } },
    { move = 'emphasise_autonomy', "It's yours. I only know who it'd land on. You'd know what to ask them.", with = 'kit',
      on = { any = { 'Kit puts the phone face down on the good slat. "I can do forty thousand," says Kit. "I can\'t do one, and her face." But you see them go and stand by Mireille\'s aisle.' } } },
  },
}
