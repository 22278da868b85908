return #nil
