error('\xff\xfe\0abc')
