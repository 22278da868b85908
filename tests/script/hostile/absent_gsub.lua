
('a'):gsub('a', 'b')
