table.sort({ 2, 1 }, 'x')
