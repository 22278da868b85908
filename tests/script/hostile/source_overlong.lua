return { 'À¯' }
