local f = ('x').len
return f({})
