return ('x').nothing.more
