return { ('\u{20ac}'):sub(1, 2) }
