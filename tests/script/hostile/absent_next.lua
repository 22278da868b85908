
next({})
