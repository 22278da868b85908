
os.execute('true')
