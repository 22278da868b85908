{"format": 1}
