return {
  a = {
    b = 1.5,
  },
}
