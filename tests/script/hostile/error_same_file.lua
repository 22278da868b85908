error('0:99: not there')
