return { 'a\27[2Jb' }
