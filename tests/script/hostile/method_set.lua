('x').len = 1
