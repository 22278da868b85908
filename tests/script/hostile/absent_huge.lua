
math.huge.x = 1
