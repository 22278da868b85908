return { 'café' }
