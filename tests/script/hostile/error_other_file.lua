error('other.lua:1: not me')
