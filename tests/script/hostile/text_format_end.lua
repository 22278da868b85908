return string.format('%')
