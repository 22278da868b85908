error('\27[31mred\7\8\13')
