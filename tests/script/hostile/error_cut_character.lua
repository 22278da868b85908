error(('x'):rep(199) .. '\u{20ac}\u{20ac}')
