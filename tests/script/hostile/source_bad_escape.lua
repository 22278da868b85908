return '\q'
