
loadstring('x')
