while true do local s = ('x'):rep(65000) end
