local _ENV = 'x'
len = 1
