error('x', 2)
