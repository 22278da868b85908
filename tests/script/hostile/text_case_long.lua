local s = ('a'):rep(65536)
return (s .. s):upper()
