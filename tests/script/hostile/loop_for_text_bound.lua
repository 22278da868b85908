for i = 1, '9' do end
