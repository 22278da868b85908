
require('os')
