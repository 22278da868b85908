
xpcall(error, error)
