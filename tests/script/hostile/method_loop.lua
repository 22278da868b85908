local s = 'x'
while true do s = s:upper() end
