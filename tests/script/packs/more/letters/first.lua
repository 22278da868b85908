return {
  format = 1, kind = 'letter', id = 'first', season = 1,
  paragraphs = {
    { when = { told = { 1, 99 } }, 'Somebody told you a thing this spring.' },
    'You know where the cool step is.',
  },
  question = 'Who did you fold with?',
}
