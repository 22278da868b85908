local function f() while true do end end
return { a = tostring(f()) }
