local x <evil> = 1
