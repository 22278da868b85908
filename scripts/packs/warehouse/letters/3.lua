return {
  format = 1, kind = 'letter', id = 'season_3', season = 3,
  paragraphs = {
    { when = { first = 'candid_talk' }, 'In the middle of peak somebody stopped you and began in the middle of a thought. You missed your rate to hear the end. Nobody had sent for you.' },
    { when = { asked = true, done = false }, 'They were tired, and you asked, and they said yes the way one says it to a dentist. On the day there were cups, and chairs, and you.' },
    { when = { mark = 'ladle' }, 'There was the week of the ladle. You learned a hundred faces by how they took their soup. Wanda has not thanked you. You are given the good ladle.' },
    { when = { knows = 'wanda.bao_scans' }, 'You know something about the board, and two people, and thirty an hour. You have not said it. Has it been heavy, or about as much as a tote?' },
    { when = { event = 'arrives' }, 'One of the orange vests stayed on. Somebody had shown that one the water. It takes a minute. When did anybody last have a minute?' },
    { when = { energy = { 0, 35 } }, 'You fell asleep on the bus so often that the driver learned your stop. Somebody put your hood up for you. You still do not know who.' },
    { 'Peak went through like a truck through a small town. A hundred and four, the board said at the end. Nobody has taken it down.' },
    { 'Everyone was angry this fall, about the same thing, at the same time, in twenty different corners. Then the bulbs were gone, and they slept.' },
    { 'You can find anything now, half asleep. You found that out because someone asked you to, someone who has been here for six years.' },
  },
  question = 'When it was at its hottest, who did people turn to? Who did those turn to?',
}
