return ('abc'):sub(1.5)
