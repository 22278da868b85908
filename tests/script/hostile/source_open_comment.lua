--[[ abc
return 1
