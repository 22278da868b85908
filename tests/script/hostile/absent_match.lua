
('a'):match('.-.-.-b')
