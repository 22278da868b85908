-- {name} is whom the event names.
return {
  format = 1, kind = 'storylet', id = 'new_face',
  when = { event = 'arrives' }, weight = 5, cool_down = 6, place = 'stairs',
  beats = { { '{name} is new. {name} eats on the top step, in the sun, where no one sits in summer.' } },
  you = {
    { move = 'invite', 'Come down to four. It is the cool one.', with = 'name', on = { any = { '{name} comes down. After a minute somebody moves a bag.' } } },
    { move = 'silence', '(Let the new one be.)', with = 'name', on = { any = { 'By two o\'clock the top step has a pink face on it.' } } },
  },
}
