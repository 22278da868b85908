error('\u{202e}abc\u{200b}')
