local t = { 'a', 'b', 'c', 'd' }
return table.concat(t, ('x'):rep(60000))
