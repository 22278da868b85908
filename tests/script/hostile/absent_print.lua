
print('x')
