return ('x')[1][2]
