local a
a()
