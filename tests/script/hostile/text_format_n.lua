return string.format('%n%n%n')
