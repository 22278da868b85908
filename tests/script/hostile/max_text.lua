return math.max(1, '2')
