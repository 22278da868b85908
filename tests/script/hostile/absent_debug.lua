
debug.sethook()
