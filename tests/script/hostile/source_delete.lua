return { '' }
