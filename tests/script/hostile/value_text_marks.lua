return { 'a' .. ('\u{301}'):rep(1000) }
