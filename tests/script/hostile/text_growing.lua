local s = ''
while true do s = s .. 'xxxxxxxx' end
