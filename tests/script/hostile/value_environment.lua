return _ENV
