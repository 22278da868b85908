return { '\u{7FFFFFFF}' }
