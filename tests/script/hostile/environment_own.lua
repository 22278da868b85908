local _ENV = {}
return type(1)
