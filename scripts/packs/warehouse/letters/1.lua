-- A season's turn: of the paragraphs whose `when` holds, the first three are taken; the last ones have none.
-- 'you' in tie_between is the player. A letter tells what was, and asks; it does not grade.
return {
  format = 1, kind = 'letter', id = 'season_1', season = 1,
  paragraphs = {
    { when = { told = { 1, 99 } }, 'Somebody told you a thing they did not have to. It came between two bites, and you had not asked just then. What had you been doing?' },
    { when = { asked = true }, 'You asked people for things this spring, and most of them said yes. It was easy. Look who sits where now, and who takes the early bus.' },
    { when = { knows = 'wanda.river' }, 'You know how far Wanda has walked, and she knows how you like your eggs. Neither is on the board by the door.' },
    { when = { mark = 'b4_kept' }, 'B4 still gives two. You could have said so, with Mo standing there and her keys in her hand. There is usually a chair.' },
    { when = { mark = 'b4_shared' }, 'You gave half of your first luck away, to a woman with flash cards. It was one bar. You have not had to stand up at lunch since.' },
    { when = { mark = 'b4_told' }, 'B4 still gives two. Her hand must have been washed. People stand closer to the machine than they did. Nobody has held it against you, that you can see.' },
    { when = { energy = { 0, 40 } }, 'More than once you sat on the stairs in your coat. It was all new, and some of what hurt was only that. Which part was not?' },
    { 'Twelve weeks. You know where the water is, and which aisles lie, and that the break-room clock runs ahead. Somebody told you each of those.' },
    { 'You have learned some thirty names, and perhaps six of them have learned yours. You came for one season. It has been one season.' },
    { 'The geese have had young. They cross the lot in a line, and everybody brakes. It is the one thing days and lates have been seen to do alike.' },
  },
  question = 'Who would notice, if you did not come in on Monday?',
}
