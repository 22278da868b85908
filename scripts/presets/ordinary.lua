-- Shares are in 1/10000, hours in 1/100. What is not named stays as the model has it: ordinary.
return {
  format = 1, kind = 'preset', id = 'ordinary',
  title = 'A workplace as there are many',
  rules = {},
}
