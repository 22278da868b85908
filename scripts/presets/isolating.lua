-- Little time side by side, few reasons to turn to each other, people who come and go, more to fear.
return {
  format = 1, kind = 'preset', id = 'isolating',
  rules = {
    shift_hours = 3, initiative_rate = 4000, isolation = 8500,
    turnover_settled = 40, turnover_new = 160, risk_scale = 14500,
    fear_shift = 1200,
  },
}
