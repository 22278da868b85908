-- A thread for the tests: five nodes, one of them deep.
return {
  format = 1, kind = 'thread', id = 'ben_tram', with = 'ben', place = 'tram',
  when = { season = { 2, 4 }, band = { 'cold', 'warm', 'close' } }, once = true, start = 'arrive',
  nodes = {
    arrive = {
      says = { cold = { 'This seat is wet.' }, warm = { 'Sit. I kept it dry.' } },
      you = {
        { move = 'joke', 'Is it rain, or is it you?', go = 'crib',
          on = { change = { 'Rain. I checked.' }, neutral = { 'Rain.' }, sustain = { 'Ha.' } } },
        { move = 'silence', '(Stand. Hold the strap.)', go = 'stop',
          on = { change = { 'You could sit on my bag.' }, neutral = { '(He moves his bag.)' }, sustain = { '(He sleeps.)' } } },
      },
      mind = 'Somebody I know, before I am awake.',
    },
    crib = {
      depth = 3, otherwise = 'stop', learn = 'ben.crib', tells = 'air',
      edge = { cold = { 'My stop soon.' } },
      says = { warm = { 'I put the crib by the window. It is the only wall that is cool.' } },
      you = {
        { move = 'simple_reflection', 'The only one.', go = 'stop',
          on = { change = { 'She sleeps there. I sleep on the floor by it.' }, neutral = { 'Of four.' }, sustain = { 'Yes.' } } },
        { move = 'information', lure = 'fix', 'They sell fans at the market.', go = { change = 'stop', neutral = 'stop', sustain = 'stop' },
          on = { change = { 'I know who sells them.' }, neutral = { 'They do.' }, sustain = { 'I work nights for that fan.' } } },
      },
      mind = 'She has my ears.',
    },
    stop = { says = { cold = { 'Mine.' }, close = { 'Mine. Come up. No, really. Come up.' } }, ends = true },
  },
  later = { { when = { said = 'ben.crib' }, 'She slept. All of her. All night.' } },
}
