local a = select(9223372036854775807, 1)
return select(0, 1)
