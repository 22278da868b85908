return { [('x'):rep(60000)] = 1 }
