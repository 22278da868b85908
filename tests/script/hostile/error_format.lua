error('%s%s%s%n%d')
