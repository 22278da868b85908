
rawequal(1, 1)
