return { ['a\0b'] = 1 }
