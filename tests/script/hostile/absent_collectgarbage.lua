
collectgarbage('stop')
