local s = ('x'):rep(65536)
local t = s .. s .. s
return t .. s .. s
