local t = {}
for i = 1, 16384 do t[i * 16383 * 8191 * 4095] = i end
while true do t[16383 * 8191 * 4095 * 20000] = nil end
