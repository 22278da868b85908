local s = ('x'):rep(60000)
local a, b = s .. s .. s .. 'a', s .. s .. s .. 'b'
while a ~= b do end
