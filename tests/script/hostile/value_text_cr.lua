return { 'a\rb' }
