memcached's text protocol, as memcached answers it.

  % docker run -d --name mc -p 11211:11211 memcached >/dev/null; sleep 1
  % mc() { printf "$1\r\nquit\r\n" | timeout 3 nc localhost 11211; }
  $ mc 'get a'
  END
  $ mc 'set a 0 0 5\r\nhello'
  STORED
  $ mc 'get a'
  VALUE a 0 5
  hello
  END
  $ mc 'set b 7 0 3\r\nabc\r\nget a b nosuch'
  STORED
  VALUE a 0 5
  hello
  VALUE b 7 3
  abc
  END
  $ mc 'add a 0 0 1\r\nx'
  NOT_STORED
  $ mc 'add c 0 0 1\r\nx'
  STORED
  $ mc 'replace nosuch 0 0 1\r\nx'
  NOT_STORED
  $ mc 'replace c 0 0 2\r\nyy'
  STORED
  $ mc 'append a 0 0 6\r\n world\r\nget a'
  STORED
  VALUE a 0 11
  hello world
  END
  $ mc 'prepend a 0 0 1\r\n>\r\nget a'
  STORED
  VALUE a 0 12
  >hello world
  END
  $ mc 'delete c'
  DELETED
  $ mc 'delete c'
  NOT_FOUND
  $ mc 'set n 0 0 2\r\n10'
  STORED
  $ mc 'incr n 5'
  15
  $ mc 'decr n 6\r\nget n'
  9
  VALUE n 0 2
  9
  END
  $ mc 'decr n 100'
  0
  $ mc 'incr nosuch 1'
  NOT_FOUND
  $ mc 'incr a 1'
  CLIENT_ERROR cannot increment or decrement non-numeric value
  $ mc 'incr n x'
  CLIENT_ERROR invalid numeric delta argument
  $ mc 'incr n'
  ERROR
  $ mc 'set e 0 -1 1\r\nx\r\nget e'
  STORED
  END
  $ mc 'touch a 100'
  TOUCHED
  $ mc 'touch nosuch 100'
  NOT_FOUND
  $ mc 'foo'
  ERROR
  $ mc 'set'
  ERROR
  $ mc 'set a 0 0'
  ERROR
  $ mc 'set a 0 0 x'
  CLIENT_ERROR bad command line format
  $ mc 'set a 0 0 3\r\nhello'
  CLIENT_ERROR bad data chunk
  ERROR
  $ mc 'get'
  ERROR
  $ mc 'delete'
  ERROR
  $ mc 'set q 0 0 1 noreply\r\n1\r\nget q'
  VALUE q 0 1
  1
  END
  $ mc 'set t 0 1 1\r\n1'
  STORED
  $ sleep 2; mc 'get t'
  END
  $ mc 'flush_all\r\nget a'
  OK
  END
  $ mc 'verbosity 1'
  OK
  $ mc 'set sp ace 0 1\r\nx'
  CLIENT_ERROR bad command line format
  ERROR
  $ mc 'GET a'
  ERROR
  $ mc 'stats reset'
  RESET
  $ mc 'cas a 0 0 1 1\r\nx'
  NOT_FOUND
