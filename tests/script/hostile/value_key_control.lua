return { ['a\27[31m'] = 1 }
