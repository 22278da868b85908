for k in pairs({ a = 1 }) do
  error(k)
end
