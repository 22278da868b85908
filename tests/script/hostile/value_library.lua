return { string }
