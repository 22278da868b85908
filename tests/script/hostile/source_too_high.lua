return { 'ô€€' }
