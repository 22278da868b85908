-- The table of constants as it stands: a workplace like many.
return { format = 1, kind = 'preset', id = 'ordinary', rules = {} }
