return string.format('%p', {})
