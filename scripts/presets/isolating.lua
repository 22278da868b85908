-- People keep to themselves, come and go, and are watched; what one risks by speaking weighs more.
return {
  format = 1, kind = 'preset', id = 'isolating',
  title = 'Everybody for themselves',
  rules = {
    isolation = 8500,          -- little behind them, little time for each other
    shift_hours = 3,           -- headsets, distance, noise: side by side and alone
    overlap_hours = 1,
    initiative_rate = 4000,    -- invitations are rare
    turnover_settled = 40,     -- twice as many leave
    turnover_new = 160,
    surveillance = 5000,
    risk_scale = 12000,
  },
}
