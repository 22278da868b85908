
warn('@on')
