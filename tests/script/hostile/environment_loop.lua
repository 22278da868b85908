_ENV._ENV = _ENV
while true do _ENV = _ENV._ENV end
