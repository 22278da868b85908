local a = {}
return a.b.c
