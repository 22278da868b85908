
getmetatable('').__index = nil
