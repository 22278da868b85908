return select('x', 1)
