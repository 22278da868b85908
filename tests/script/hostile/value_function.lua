return {
  week = function() end,
}
