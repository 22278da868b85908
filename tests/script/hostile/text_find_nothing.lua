while true do ('x'):find('', 1) end
