table.sort({ {}, {} })
