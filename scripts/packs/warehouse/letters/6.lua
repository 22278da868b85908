return {
  format = 1, kind = 'letter', id = 'season_6', season = 6,
  paragraphs = {
    { when = { leaked = 'bao.hand' }, 'Somebody printed Bao a form, with a picture of a hand. It was meant well. He is first on the board again, and sits alone on the bus.' },
    { when = { said = 'bao.hand' }, 'Bao told you about the hand. You have carried it past a number of people to whom it would have been of use. He walks slower.' },
    { when = { action = true, won = true }, 'You stood there, with some others, and she said yes. On the way down the stairs nobody spoke. Then someone began to laugh, and could not stop.' },
    { when = { action = true, lost = true }, 'You went up, and she had coffee for you. It was no. The cups are in the sink, washed. Who was it that stayed behind to do that?' },
    { when = { mark = 'someone_down' }, 'It took six people to carry someone well. They came from four departments, and nobody had to be told who takes the feet. How did they know?' },
    { when = { action = false }, 'A hundred degrees, everyone furious, and the trailers went out on time. What would they have needed to see, when they looked around?' },
    { when = { mark = 'towels' }, 'The towels have names on them. They went in the trash, and next day there were new ones. It has not come out who does the washing.' },
    { 'At the worst of it you thought: now. Surely now. It was hotter than it has ever been. Was it the heat that was missing?' },
    { 'Someone held a cold can to the back of your neck as they went by, and did not say a word. You never turned around fast enough.' },
    { 'Half the building has a cough. There is a list of who drives whom, on the back of a bulb catalog. It was not there in spring.' },
  },
  question = 'If you had to be carried, whose six would you want? Do they know one another?',
}
