error('a' .. ('\u{301}'):rep(200))
