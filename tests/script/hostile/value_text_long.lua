return {
  ('x'):rep(4001),
}
