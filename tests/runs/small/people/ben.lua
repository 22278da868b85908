return {
  format = 1, kind = 'person', id = 'ben',
  name = 'Ben Osprey', pronoun = 'he', age = 29, dept = 'wash', shift = 'day', years = 3,
  bio = { knows = 'Sleeps standing up. New father.', hidden = 'Has a second job, nights.', outside = 'Builds a crib out of crates.',
          union = 'Thinks it costs more than it brings.', want = 'One whole night.' },
  voice = { rules = { 'Yawns in the middle.', 'Talks to the machines by name.' }, test = 'Not now, Doris. Doris is number four.' },
  draw = { sociability = { 60, 75 }, caution = { 35, 50 } },
  likes = { cards = 60, games = 60, break_room = 50 },
  cares = { pace = 50, air = 70 },
  ties = { ada = { trust = 55, why = 'She taught him to fold.' } },

  facts = {
    crib = { depth = 1, call = { 'Is the crib done?' }, answer = { 'It has three sides. She has not noticed.', 'Done. She sleeps in the box it came from.' } },
  },
  starts = { { grievance = 'air', place = 'table', band = 'warm', 'Touch this wall. No, quick. That is my whole day.' } },
  due = {
    kept = { 'You remembered. I do not remember my own name.' }, broken = { 'I thought you were... no. It is fine.' },
    after_no = { 'Hey. No hard feelings. Want half?' }, sore = { '(He nods, and turns Doris up.)' }, repaired = { 'Okay. Okay. We are okay.' },
  },
  openers = {
    table = { cold = { 'Careful, that one bites.' }, warm = { 'You look like I feel.' } },
    stairs = { cold = { '(He is asleep, or nearly.)' }, warm = { 'Wake me at ten past.' }, close = { 'Sit here. If I fall, I fall on you.' } },
  },
  closes = { cold = { 'Back to it.' }, warm = { 'Doris calls.' }, close = { 'Tell me how it ends tomorrow.' }, sore = { 'Later.' } },

  topics = {
    sleep = { about = 'life', rungs = {
      [0] = {
        says = { cold = { 'Is it Tuesday? Do not tell me.' }, warm = { 'Two hours. In a row! I feel like a king.' } },
        you = {
          { move = 'joke', 'It is still yesterday. You have time.' },
          { move = 'share', 'I lay awake too. I have no excuse.' },
          { move = 'closed_question', lure = 'hurry', 'Did the new sheets come in yet?' },
        },
        on = {
          swap = { change = { { 'Ha. I will tell her. She is five weeks.', learn = 'crib' } }, neutral = { 'Tell it to Doris. She spins.' } },
          probe = { neutral = { 'Some came. Some went.' } },
        },
        edge = { 'I was talking to the machine.' },
        mind = 'Somebody who is awake.',
      },
      [1] = {
        says = { warm = { 'She cries when I stop walking. I walked to the river and back. In the hall.' } },
        you = {
          { move = 'open_question', 'What do you think about, on the way to the river?' },
          { move = 'simple_reflection', 'In the hall.' },
          { move = 'information', lure = 'fix', 'There is a trick with a warm towel, you know.' },
        },
        on = {
          wonder = { change = { 'Whether I left number four on.' } },
          echo = { change = { 'Nine miles. I counted the doors.' }, neutral = { 'It is a long hall.' } },
          tell = { sustain = { 'I work in a laundry. I know about warm towels.' } },
        },
        edge = { 'Sorry. I lost the end of that.' },
        mind = 'I said all that out loud.',
      },
    } },
  },
  asked = {
    yes = { 'Sure. What do I carry?' }, yes_thin = { 'Sounds great. Text me.' }, not_now = { 'When she sleeps. So, in a year.' },
    open = { 'Not this one. Try me on the next.' }, side = { 'Do you smell burning?' }, hard = { 'No. I have mouths to feed. One mouth.' },
  },
  did = { kept = { '(Ben came, with the pram.)' }, not_kept = { '(Ben slept through it. His shoes are still here.)' } },
}
