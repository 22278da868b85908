
('a'):gmatch('.')
