local s = ('a'):rep(65536)
while true do s = s:upper():lower() end
