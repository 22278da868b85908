return { 'a­b' }
