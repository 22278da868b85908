return '10' + 1
