return {
  format = 1, kind = 'storylet', id = 'bridget_calls',
  when = { season = { 5, 5 } }, weight = 8, once = true, place = 'lot',
  beats = {
    { 'A number you do not know. A car is idling on the other end, and somebody is eating a granola bar fast.' },
    { who = 'bridget', "Hi. Bridget, from the local. Two minutes. It's never two minutes. Somebody gave me somebody who gave me you." },
    { who = 'bridget', "I'm told people eat with you. I need four names by Friday. Just names. You'd be doing them a favor." },
  },
  you = {
    { move = 'promise', lure = 'duty', goal = 'yours', request = 'comply', promise = { what = 'names', due = 1 }, "I can get you four. Friday's fine.", with = 'bridget',
      on = { any = { '"Oh, you\'re good," she says, and you can hear her write it down. It is nice to be good at something. On the way in you look at the first of the four. She waves.' } } },
    { move = 'information', request = 'decline', "Not names. They'd feel sold. I could ask them if they want to meet you. It won't be Friday.", with = 'bridget',
      on = { any = { 'The granola bar stops. "He will hate that," she says. "Okay. No. It\'s your floor." She does not call for a season, and you wonder.' } } },
    { move = 'change_subject', lure = 'cheer', request = 'stall', "Great to hear from you! Let me feel it out, okay?", with = 'bridget',
      on = { any = { '"Great," says Bridget. "So I put down four, likely." Then she is in a tunnel.' } } },
  },
}
