while true do type(1) end
