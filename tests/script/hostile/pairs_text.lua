for k in pairs('x') do end
