return {
  format = 1, kind = 'storylet', id = 'pizza',
  when = { season = { 7, 7 } }, weight = 8, once = true, place = 'break_room',
  beats = {
    { 'Pizza at two, for both shifts, with napkins. A man in a soft sweater has come from the network, and asks everyone to just call him Dave.' },
    { who = 'mo', "Dave's only here to listen. I asked for somebody who'd listen." },
    { 'Dave says he hates the word boss. He says it is a family here. He asks if there is anything, anything at all, and takes the cap off a pen.' },
  },
  you = {
    { move = 'silence', mark = 'pizza', '(Eat the pizza.)', with = 'hakeem',
      on = { any = { 'Everyone eats the pizza. It is the quietest anyone has ever heard that room. Dave\'s pen is out for eleven minutes. Then Sol says, kindly, "The crust is good, Dave," and that is in the notes.' } } },
    { move = 'open_question', mark = 'pizza', 'Which of those things can you say yes to, Dave?', with = 'hakeem',
      on = { any = { 'He thanks you for that. He puts the cap on. Hakeem, against the wall, makes a mark in the air like a man keeping score for somebody else, for once.' } } },
    { move = 'information', mark = 'pizza', lure = 'prove', "That's a known thing, the pizza. Next you'll see us one by one.", with = 'hakeem',
      on = { any = { 'Two people who had guessed it with you over soup catch each other\'s eye and grin. The others look at you as if you had kicked the box. "I only came to listen," says Dave.' } } },
  },
  effects = { employer = 'meeting' },
}
