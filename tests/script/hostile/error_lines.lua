error('one\ntwo\n\nthree')
