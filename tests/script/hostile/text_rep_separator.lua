return ('x'):rep(65536, 'y')
