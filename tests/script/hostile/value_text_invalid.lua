return { 'a\xffb' }
