assert(nil, {})
