return { 'í €' }
