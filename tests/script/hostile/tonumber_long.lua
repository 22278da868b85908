local a = tonumber(('9'):rep(60000))
return tonumber('9223372036854775808') + 1
