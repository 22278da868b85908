return { '\u{D800}' }
