return (1):len()
