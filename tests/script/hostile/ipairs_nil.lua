for i in ipairs() do end
