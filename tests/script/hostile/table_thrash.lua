local t, list = {}, nil
for i = 1, 440 do list = { list, ('x'):rep(65000) .. i } end
while true do t = { ('y'):rep(60000) } end
