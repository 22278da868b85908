
math.random()
