return { [print or type] = 1 }
