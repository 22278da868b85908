local t = { 1, nil, nil, 4 }
t[8] = 3
table.sort({ nil, 2, 3, nil, 5 })
