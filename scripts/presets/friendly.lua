-- People have known each other for long and like to talk; the manager lets them.
return {
  format = 1, kind = 'preset', id = 'friendly',
  title = 'A place where people talk',
  rules = {
    isolation = 2000,
    shift_hours = 20,
    overlap_hours = 6,
    initiative_rate = 20000,
    turnover_settled = 10,
    turnover_new = 40,
    surveillance = 1500,
    risk_scale = 8400,
  },
}
