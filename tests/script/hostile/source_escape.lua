return { '[2J]0;x' }
