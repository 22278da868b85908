return string.format('%\0')
