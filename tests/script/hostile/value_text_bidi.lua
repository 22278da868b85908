return { 'a\u{202e}b' }
