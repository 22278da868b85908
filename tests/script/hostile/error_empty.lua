error('')
