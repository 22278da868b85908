return {
  format = 1, kind = 'person', id = 'noor',
  name = 'Noor Vance', pronoun = 'she', age = 36, dept = 'wash', shift = 'day', years = 7,
  bio = { knows = 'Fixes what breaks.', hidden = 'Asked for the foreman job and was laughed at.', outside = 'Swims in the canal, all year.',
          union = 'Would join one tomorrow, and would want to run it.', want = 'To be asked.' },
  voice = { rules = { 'Names the part that is broken.', 'Never asks twice.' }, test = 'Belt. It is always the belt.' },
  draw = { sociability = { 40, 55 }, reactance = { 60, 75 } },
  likes = { walk = 70, bar = 40, break_room = 30 },
  cares = { pace = 40, air = 80 },
  ties = { ada = { trust = 40, why = 'They fold what comes back.' }, ben = { trust = 35, strain = 20, why = 'He sleeps on her stairs.' } },

  facts = { canal = { depth = 1, call = { 'Was the canal cold?' }, answer = { 'It was wet. The rest is opinion.' } } },
  starts = { { grievance = 'air', place = 'stairs', band = 'warm', 'The fan is on the list. Guess how long it has been on the list.' } },
  due = {
    kept = { 'On the day you said.' }, broken = { 'So that was talk.' }, after_no = { 'I said no to the thing. Not to you.' },
    sore = { '(She does not look up from the belt.)' }, repaired = { 'Fine. Hold this lamp.' },
  },
  openers = {
    table = { cold = { 'Stand clear.' }, warm = { 'Hold this. Not there.' } },
    stairs = { cold = { '(She wrings out her hair.)' }, warm = { 'It is cooler one step down.' } },
  },
  closes = { cold = { 'Right then.' }, warm = { 'Back to the belt.' }, close = { 'Canal, Sunday, seven. Bring a towel.' }, sore = { 'Done?' } },

  topics = {
    fan = { about = 'work', grievance = 'air', rungs = {
      [1] = {
        says = { cold = { 'The fan? Do not lean on it.' }, warm = { 'That fan has been broken since before Ben.' } },
        you = {
          { move = 'open_question', 'What would it take to fix it?' },
          { move = 'small_talk', 'It makes a nice shelf.' },
          { move = 'persuade', lure = 'fix', 'If you showed them how hot it gets, they would have to act.' },
        },
        on = {
          wonder = { change = { 'Forty dollars and a man who says yes.' }, neutral = { 'A belt. It is always the belt.' } },
          swap = { neutral = { 'It holds my tea. It is good at that.' } },
          tell = { sustain = { 'They have a hand. They can put it on the wall.' } },
        },
        edge = { 'Ask me when I have dry hands.' },
        mind = 'They looked at the fan, and not at me. It is a start.',
      },
      [2] = {
        says = { warm = { { 'I could have it running by noon. It is not my job, they say.', 'I asked for it to be my job.', tells = 'air' } } },
        you = {
          { move = 'complex_reflection', 'You could, and they would sooner it stood still.' },
          { move = 'affirm', 'Half of this room runs because of you.' },
          { move = 'push', lure = 'hurry', goal = 'yours', 'So fix it tonight. I will keep watch.' },
        },
        on = {
          echo = { change = { 'That. You would think it was made of gold.' } },
          stand = { neutral = { 'The half that runs, yes.' } },
          press = { sustain = { 'And when they ask who did it?' } },
        },
        edge = { 'It is a fan. Let it be.' },
        mind = 'I have not told that to anyone who could laugh.',
      },
    } },
  },
  asked = {
    yes = { 'Yes. What is the plan when they say no?' }, yes_thin = { 'Fine. Yes.' }, not_now = { 'After the big wash.' },
    open = { 'Not like this. Come back with a better one.' }, side = { 'Pass me the spanner.' }, hard = { 'No.' },
  },
  did = { kept = { '(Noor is there first, and has fixed the door.)' }, not_kept = { '(Noor was under a machine all day.)' } },
}
