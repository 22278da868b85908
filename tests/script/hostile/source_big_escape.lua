return '\u{7FFFFFFFF}'
