local s = ('a'):rep(60000)
local what = ('a'):rep(30000) .. 'b'
while true do s:find(what) end
