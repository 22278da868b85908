-- Long hours near each other, people who look one another up and stay, less to fear.
return {
  format = 1, kind = 'preset', id = 'friendly',
  rules = {
    shift_hours = 20, initiative_rate = 20000, isolation = 2000,
    turnover_settled = 10, turnover_new = 40, risk_scale = 8800,
  },
}
