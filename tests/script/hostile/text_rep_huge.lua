return ('x'):rep(10000000000)
