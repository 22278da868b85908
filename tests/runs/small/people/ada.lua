-- Ada has one topic, about work; its last rung is her worry. Start from her file for your own people.
return {
  format = 1, kind = 'person', id = 'ada',
  name = 'Ada Quill', pronoun = 'she', age = 58, dept = 'fold', shift = 'day', years = 19,
  bio = { knows = 'Folds a sheet in nine seconds.', hidden = 'Her wrists wake her up.', outside = 'Plays the organ, badly, on Sundays.',
          union = 'Has seen one come and go.', want = 'To play one piece to its end.' },
  voice = { rules = { 'Short. Folds while she talks.', 'Counts in sheets.' }, test = 'Corner to corner. There.', never = { 'honestly' } },
  draw = { sociability = { 45, 60 }, caution = { 50, 65 } },
  likes = { walk = 50, meal = 70, break_room = 60 },
  cares = { pace = 80, air = 40 },
  ties = { ben = { trust = 50, why = 'Taught him to fold.' } },

  facts = {
    organ = { depth = 1, call = { 'How is the organ?' }, answer = { 'Still has all its teeth.', 'Got to bar forty.' } },
    wrists = { depth = 3, confided = true,
      leaks = { { move = 'information', lure = 'join', 'Somebody here folds all day with a bad wrist, you know.' } } },
  },
  starts = { { grievance = 'pace', place = 'stairs', band = 'warm', 'Sit. Did they time you, too?' } },
  due = {
    kept = { 'You said you would. Hm. Good.' }, broken = { 'I waited a whole cart.' }, after_no = { 'Take the other end of this one.' },
    sore = { 'Busy.' }, repaired = { 'All right. Hand me that pile.' },
  },
  openers = {
    table = { cold = { 'Mind the hot side.' }, warm = { 'Take that end.' }, close = { 'There you are. I kept you the soft ones.' } },
    stairs = { cold = { '(She moves her bag a little.)' }, warm = { 'Step four is the cool one.' } },
    tram = { cold = { '(She looks out of the window.)' }, warm = { 'Nine stops. Eight with luck.' } },
  },
  closes = { cold = { 'Well. Sheets.' }, warm = { 'Go on. They count.' }, close = { 'Eat something hot tonight.' }, sore = { 'Right.' } },

  topics = {
    count = { about = 'work', grievance = 'pace', rungs = {
      [1] = {
        says = { cold = { 'Sixty an hour, it says now.' }, warm = { 'Sixty an hour. It was fifty when my mother did it.' } },
        you = {
          { move = 'open_question', 'What was it like at fifty?' },
          { move = 'joke', 'Do pillowcases count as half?' },
          { move = 'closed_question', lure = 'prove', 'Do you make the sixty?' },
        },
        on = {
          wonder = { change = { 'You could look up. You knew what day it was.' }, neutral = { 'Slower. Louder. People sang.' } },
          swap = { neutral = { 'They count as nothing. Ask me how I know.' } },
          probe = { sustain = { 'Do you?' } },
        },
        edge = { 'It is a number. Fold.' },
        mind = 'Asks about the fifty. Nobody was here for the fifty.',
      },
      [2] = {
        says = { warm = { { 'The machine counts what goes out. It does not count what comes back.', 'I fold those twice. That is on me.', learn = 'organ' } } },
        you = {
          { move = 'complex_reflection', 'So the careful one looks slow.' },
          { move = 'open_question', 'Who folds the ones that come back?' },
          { move = 'persuade', lure = 'fix', 'You should write that down and show it to them.' },
        },
        on = {
          echo = { change = { { 'Slow. Yes. That is the word on the sheet.', bridge = 'count.3' } }, neutral = { 'Something like it.' } },
          wonder = { change = { 'Me. Ben, when he is early. Noor, and she never says.' } },
          tell = { sustain = { 'I fold. I do not write.' } },
        },
        edge = { 'Mind your end.' },
        mind = { 'That came out longer than I meant.', tell = 'Now it is a report.' },
      },
      [3] = {
        says = { warm = { { '(She shakes out her hand under the table.)', 'They go dead at night. Both. I play the organ with two planks.', learn = 'wrists', tells = 'pace' } } },
        you = {
          { move = 'silence', '(Take the heavy end of the next one.)' },
          { move = 'simple_reflection', 'Both of them.' },
          { move = 'offer_help', goal = 'theirs', 'I could do the king sheets. I have the arms.' },
          { move = 'information', lure = 'cheer', 'My uncle had that. It went away by itself!' },
        },
        on = {
          rest = { change = { 'You saw. Do not say it loud.' }, neutral = { 'Thank you.' } },
          echo = { change = { 'Since the sixty. Before that it was only the left.' } },
          stand = { change = { 'Mondays. Mondays are all king.' }, neutral = { 'We will see about Mondays.' } },
          tell = { sustain = { 'Your uncle. Good for him.' } },
        },
        edge = { 'Hands. Everyone has two.' },
        mind = 'Said it at work. The machines did not stop.',
      },
    } },
  },
  asked = {
    yes = { 'All right. Who else is in it?' }, yes_thin = { 'Yes, yes. Of course.' }, not_now = { 'Not with the season like this.' },
    open = { 'No. Ask me when it is cooler.' }, side = { 'Is that your tea?' }, hard = { 'No. I have done my share of those.' },
  },
  did = { kept = { '(Ada is there, with her own chair.)' }, not_kept = { '(Ada took the early tram.)' } },
}
