return {
  format = 1, kind = 'letter', id = 'season_11', season = 11,
  paragraphs = {
    { when = { action = true, won = true }, 'There were thirty trailers on the road, and a number of people on the stairs. She did not ask who started it. It would have taken too long.' },
    { when = { action = true, lost = true }, 'It was the moment, and you used it, and it was not enough. The trucks went out, some of them late. Next morning everyone was there.' },
    { when = { power_without_player = { 0, 12 }, power = { 20, 100 } }, 'They come to you with everything, and you see to it. There are thirteen people on the end of your phone. Do they have each other\'s numbers?' },
    { when = { committee = true }, 'Three things came back, from both shifts, and nobody had written them down. You would have put the clock first. It was second.' },
    { when = { knows = 'curtis.list' }, 'Curtis told a story to the end. There was a list in it, and a friend. You have not passed it on. He nods to you before the sky.' },
    { when = { asked = true, done = false }, 'This was the time, anyone could see that, and you said so. "You may be right," they said, and looked to see who else was in the room.' },
    { 'For eight weeks the building needed each of you by name, and everyone had done the sum. Some places, that is all it takes.' },
    { 'Somebody from days stayed on to help with the last truck. They came in together in the morning. You do not know how those two met.' },
    { 'There was no time for anything, and there was soup. You saw Mo take a bowl, and stand there with it until someone moved over.' },
  },
  question = 'What do they do here now without thinking, that two years ago nobody did?',
}
