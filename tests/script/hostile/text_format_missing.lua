return string.format('%s %s', 1)
