
io.open('/etc/passwd')
