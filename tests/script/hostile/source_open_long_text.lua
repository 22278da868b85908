return [[abc


