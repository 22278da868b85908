return { (('a'):rep(31)):find('.-.-.-.-b$'), ('x'):match('x') }
