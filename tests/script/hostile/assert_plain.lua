
assert(false)
