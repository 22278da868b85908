return { [('x'):rep(201)] = 1 }
