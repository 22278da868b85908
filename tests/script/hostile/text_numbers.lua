return ('9'):rep(60000) // 1
