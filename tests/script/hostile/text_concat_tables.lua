return table.concat({ 'a', {}, 'b' })
