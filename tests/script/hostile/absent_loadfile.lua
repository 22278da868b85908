
loadfile('/etc/passwd')
