
dofile('/etc/passwd')
