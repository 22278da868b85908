-- ‮ } return {
return 1
