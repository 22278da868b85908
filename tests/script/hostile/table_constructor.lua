local a = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }
while true do a = { a, a, a, { a }, { a } } end
