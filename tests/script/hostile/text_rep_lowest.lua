local a = ('x'):rep(-9223372036854775807 - 1)
return a:rep(1, 2.5)
