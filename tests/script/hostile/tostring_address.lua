return { tostring({}), tostring(type), error(tostring(tostring)) }
