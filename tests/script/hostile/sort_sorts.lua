local order
function order(a, b)
  table.sort({ 1, 2, 3 }, order)
  return a < b
end
table.sort({ 1, 2 }, order)
