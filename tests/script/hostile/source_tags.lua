return { 'a󠁁' }
