return {
  format = 1, kind = 'storylet', id = 'wanda_and_sol',
  when = { season = { 8, 9 }, tie_between = { 'wanda', 'sol', { 30, 100 } } }, weight = 7, once = true, place = 'lot',
  beats = {
    { 'Snow. The fourteen is not coming. Wanda has a shovel, and a car, and half a mile of lot. Sol comes out of the late door with his collar up and sees who it is.' },
    { 'He has stood in front of a great many people. He stands in front of her.' },
    { who = 'sol', 'Good evening. Wanda. This is. I had something prepared.' },
  },
  you = {
    { move = 'silence', mark = 'song', '(Find that you have left something inside.)', with = 'sol',
      on = { any = { 'From the door you can see them and not hear them. He says one thing. She hands him the shovel. After ten minutes the car goes by, very slow, with the bag in the back window, and someone is singing, and it is not the radio.' } } },
    { move = 'joke', mark = 'song', "She'll need somebody to do the weather.", with = 'wanda',
      on = { any = { '"It\'s snowing," says Sol. "I can see that," says Wanda. And then, looking at the wheel: "Get in. You\'re letting it in." You take the back. The bag is on your knees all the way to Fourth.' } } },
    { move = 'push', lure = 'fix', goal = 'yours', 'Come on, you two. Just say sorry and get in the car.', with = 'wanda',
      on = { any = { '"For what?" says Wanda. "I was slow. He said so." She scrapes the glass on his side too, all of it, and drives away alone.' } } },
  },
}
