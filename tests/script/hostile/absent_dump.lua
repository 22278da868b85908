
string.dump(error)
