Functions of Lua that the server keeps, and fields of hashes in the order of their expiry, as redis-server 8.0.2 shows them.

  % docker run -d --name red redis:7
  % sleep 1
  $ docker exec -i red redis-cli --no-raw <<'END'
  > SET k hello
  > RPUSH dl a b c
  > SADD ds x
  > FUNCTION
  > FUNCTION FOO
  > FUNCTION LOAD
  > FUNCTION LOAD abc
  > FUNCTION LOAD "#!lua\nreturn 1"
  > FUNCTION LOAD "#!lua name=mylib\n"
  > FUNCTION LOAD "#!js name=mylib\nreturn 1"
  > FUNCTION LOAD "#!lua name=my-lib\nreturn 1"
  > FUNCTION LOAD "#!lua foo=mylib\nreturn 1"
  > FUNCTION LOAD "#!lua name=mylib\nreturn ("
  > FUNCTION LOAD "#!lua name=mylib\nreturn 1"
  > FUNCTION LOAD "#!lua name=mylib\nredis.register_function('hello', function(keys, args) return 'hi ' .. args[1] end)"
  > FUNCTION LOAD "#!lua name=mylib\nredis.register_function('hello', function(keys, args) return 'hi ' .. args[1] end)"
  > FUNCTION LOAD REPLACE "#!lua name=mylib\nredis.register_function('hello', function(keys, args) return 'hello ' .. args[1] end)\nredis.register_function{function_name='ro', callback=function(keys) return redis.call('get', keys[1]) end, flags={'no-writes'}, description='reads'}"
  > FUNCTION LOAD "#!lua name=other\nredis.register_function('hello', function() return 1 end)"
  > FUNCTION LOAD "#!lua name=other\nredis.register_function('he-llo', function() return 1 end)"
  > FUNCTION LOAD "#!lua name=o1\nredis.register_function('x')"
  > FUNCTION LOAD "#!lua name=o2\nredis.register_function('x', 1)"
  > FUNCTION LOAD "#!lua name=o3\nredis.register_function(1, function() end)"
  > FUNCTION LOAD "#!lua name=o4\nredis.register_function{function_name='x', callback=function() end, flags={'foo'}}"
  > FUNCTION LOAD "#!lua name=o5\nredis.register_function{function_name='x', foo=1, callback=function() end}"
  > FUNCTION LOAD "#!lua name=o6\nredis.register_function{function_name='x'}"
  > END
  OK
  (integer) 3
  (integer) 1
  (error) ERR wrong number of arguments for 'function' command
  (error) ERR unknown subcommand 'FOO'. Try FUNCTION HELP.
  (error) ERR wrong number of arguments for 'function|load' command
  (error) ERR Missing library metadata
  (error) ERR Library name was not given
  (error) ERR No functions registered
  (error) ERR Engine 'js' not found
  (error) ERR Library names can only contain letters, numbers, or underscores(_) and must be at least one character long
  (error) ERR Invalid metadata value given: foo=mylib
  (error) ERR Error compiling function: user_function:2: unexpected symbol near '<eof>'
  (error) ERR No functions registered
  "mylib"
  (error) ERR Library 'mylib' already exists
  "mylib"
  (error) ERR Function hello already exists
  (error) ERR Error registering functions: ERR Library names can only contain letters, numbers, or underscores(_) and must be at least one character long
  (error) ERR Error registering functions: ERR calling redis.register_function with a single argument is only applicable to Lua table (representing named arguments).
  (error) ERR Error registering functions: ERR second argument to redis.register_function must be a function
  "o3"
  (error) ERR Error registering functions: ERR unknown flag given
  (error) ERR Error registering functions: ERR unknown argument given to redis.register_function
  (error) ERR Error registering functions: ERR redis.register_function must get a callback argument
  $ docker exec -i red redis-cli --no-raw <<'END'
  > FUNCTION LOAD "#!lua name=o7\nredis.register_function{callback=function() end}"
  > FUNCTION LOAD "#!lua name=o8\nredis.call('get', 'a')"
  > FUNCTION LOAD "#!lua name=o9\nfoo()"
  > FUNCTION LOAD "#!lua name=o10\nx = 1"
  > FUNCTION LOAD FOO "#!lua name=other\nx = 1"
  > FCALL
  > FCALL hello
  > FCALL nosuch 0
  > FCALL hello x
  > FCALL hello -1
  > FCALL hello 1
  > FCALL hello 0 world
  > FCALL hello 0
  > FCALL ro 1 k
  > FCALL_RO ro 1 k
  > FCALL_RO hello 0 x
  > FUNCTION LIST LIBRARYNAME zz
  > FUNCTION LIST FOO
  > FUNCTION LIST LIBRARYNAME
  > FUNCTION LOAD "#!lua name=wr\nlocal function put(keys, args)\n  redis.call('set', keys[1], args[1])\n  return redis.call('incr', keys[1])\nend\nredis.register_function('put', put)\nredis.register_function{function_name='bad', callback=function(keys) return redis.call('set', 'q', 1) end, flags={'no-writes'}}"
  > FCALL put 1 fk 41
  > FCALL put 1 fk abc
  > FCALL bad 0
  > EVAL "return redis.call('fcall', 'put', 1, 'fk', 1)" 0
  > EVAL "return redis.register_function" 0
  > END
  (error) ERR Error registering functions: ERR redis.register_function must get a function name argument
  (error) ERR Error registering functions: ERR user_function:2: Script attempted to access nonexistent global variable 'call'
  (error) ERR Error registering functions: ERR user_function:2: Script attempted to access nonexistent global variable 'foo'
  (error) ERR Error registering functions: ERR user_function:2: Attempt to modify a readonly table
  (error) ERR Unknown option given: FOO
  (error) ERR wrong number of arguments for 'fcall' command
  (error) ERR wrong number of arguments for 'fcall' command
  (error) ERR Function not found
  (error) ERR Bad number of keys provided
  (error) ERR Number of keys can't be negative
  (error) ERR Number of keys can't be greater than number of args
  "hello world"
  (error) ERR user_function:2: attempt to concatenate field '?' (a nil value) script: hello, on @user_function:2.
  "hello"
  "hello"
  (error) ERR Can not execute a script with write flag using *_ro command.
  (empty array)
  (error) ERR Unknown argument FOO
  (error) ERR library name argument was not given
  "wr"
  (integer) 42
  (error) ERR value is not an integer or out of range script: put, on @user_function:4.
  (error) ERR Write commands are not allowed from read-only scripts. script: bad, on @user_function:7.
  (error) ERR This Redis command is not allowed from script script: 943e5667e559e69a29b080720a2102ba049311fd, on @user_script:1.
  (nil)
  $ docker exec -i red redis-cli --no-raw <<'END'
  > FUNCTION STATS
  > FUNCTION DELETE
  > FUNCTION DELETE nosuch
  > FUNCTION DELETE mylib
  > FCALL hello 0 x
  > FUNCTION KILL
  > FUNCTION DUMP x
  > FUNCTION FLUSH FOO
  > FUNCTION FLUSH
  > FUNCTION LOAD "#!lua name=e1\nlocal x = redis.sha1hex('a') redis.register_function('e1', function() return x end)"
  > FUNCTION LOAD "#!lua name=e2\nredis.register_function('e2', function() x = 1 end)"
  > FCALL e2 0
  > FUNCTION LOAD "#!lua name=e3\nlocal n = 0\nredis.register_function('e3', function() n = n + 1 return n end)"
  > FCALL e3 0
  > FCALL e3 0
  > FUNCTION LOAD "#!lua name=e4\nredis.register_function('e4', function() error('boom') end)"
  > FCALL e4 0
  > FUNCTION LOAD "#!lua name=e5\nredis.register_function('e5', function() return redis.error_reply('MY bad') end)"
  > FCALL e5 0
  > FUNCTION LOAD "#!lua name=e6\nredis.register_function('e6', function() return nosuch end)"
  > FCALL e6 0
  > FUNCTION LOAD "#!lua name=e7\nredis.register_function('a', function() end)\nredis.register_function('a', function() end)"
  > FUNCTION LOAD "#!lua name=e8\nprint('x')"
  > FUNCTION LOAD "#!lua name=e9\nredis.register_function('e9', function() return {1, KEYS, 'x'} end)"
  > FCALL e9 0
  > END
  1) "running_script"
  2) (nil)
  3) "engines"
  4) 1) "LUA"
     2) 1) "libraries_count"
        2) (integer) 3
        3) "functions_count"
        4) (integer) 5
  (error) ERR wrong number of arguments for 'function|delete' command
  (error) ERR Library not found
  OK
  (error) ERR Function not found
  (error) NOTBUSY No scripts in execution right now.
  (error) ERR wrong number of arguments for 'function|dump' command
  (error) ERR FUNCTION FLUSH only supports SYNC|ASYNC option
  OK
  (error) ERR Error registering functions: ERR user_function:2: Script attempted to access nonexistent global variable 'sha1hex'
  "e2"
  (error) ERR user_function:2: Attempt to modify a readonly table script: e2, on @user_function:2.
  "e3"
  (integer) 1
  (integer) 2
  "e4"
  (error) ERR user_function:2: boom script: e4, on @user_function:2.
  "e5"
  (error) MY bad
  "e6"
  (error) ERR user_function:2: Script attempted to access nonexistent global variable 'nosuch' script: e6, on @user_function:2.
  (error) ERR Error registering functions: ERR Function already exists in the library
  (error) ERR Error registering functions: ERR user_function:2: Script attempted to access nonexistent global variable 'print'
  "e9"
  (error) ERR user_function:2: Script attempted to access nonexistent global variable 'KEYS' script: e9, on @user_function:2.
  $ docker exec -i red redis-cli --no-raw <<'END'
  > FUNCTION LOAD "#!lua name=f1 name=f2\nreturn 1"
  > FUNCTION LOAD "#!lua name=f3\nredis.register_function('f3', function() end, 3)"
  > FUNCTION LOAD "#!lua name=f4\nredis.register_function()"
  > FUNCTION LOAD "#!lua name=f5\nerror('stop')"
  > FUNCTION LOAD "#!\nx"
  > FUNCTION LOAD
  > FUNCTION LIST X Y
  > FUNCTION FLUSH
  > HSET hh a 1 b 2 c 3 d 4
  > HEXPIRE hh 100 FIELDS 1 c
  > HKEYS hh
  > HEXPIRE hh 50 FIELDS 1 d
  > HKEYS hh
  > HINCRBY hh c 5
  > HTTL hh FIELDS 1 c
  > HKEYS hh
  > HSET hh d 9 e 5
  > HKEYS hh
  > HINCRBYFLOAT hh c 1.5
  > HTTL hh FIELDS 1 c
  > HPERSIST hh FIELDS 1 c
  > HKEYS hh
  > OBJECT ENCODING hh
  > HSETNX hh c 1
  > HEXPIRE hh 100 FIELDS 2 a b
  > END
  (error) ERR Invalid metadata value, name argument was given multiple times
  (error) ERR Error registering functions: ERR wrong number of arguments to redis.register_function
  (error) ERR Error registering functions: ERR wrong number of arguments to redis.register_function
  (error) ERR Error registering functions: ERR user_function:2: Script attempted to access nonexistent global variable 'error'
  (error) ERR Library name was not given
  (error) ERR wrong number of arguments for 'function|load' command
  (error) ERR Unknown argument X
  OK
  (integer) 4
  1) (integer) 1
  1) "c"
  2) "a"
  3) "b"
  4) "d"
  1) (integer) 1
  1) "d"
  2) "c"
  3) "a"
  4) "b"
  (integer) 8
  1) (integer) 100
  1) "d"
  2) "c"
  3) "a"
  4) "b"
  (integer) 1
  1) "c"
  2) "a"
  3) "b"
  4) "d"
  5) "e"
  "9.5"
  1) (integer) 100
  1) (integer) 1
  1) "a"
  2) "b"
  3) "d"
  4) "e"
  5) "c"
  "listpackex"
  (integer) 0
  1) (integer) 1
  2) (integer) 1
  $ docker exec -i red redis-cli --no-raw <<'END'
  > HKEYS hh
  > COPY hh hc
  > HTTL hc FIELDS 1 a
  > RENAME hc hd
  > HTTL hd FIELDS 1 a
  > HDEL hd a
  > HSET hd a 1
  > HTTL hd FIELDS 1 a
  > HSCAN hd 0
  > HSCAN hd 0 NOVALUES
  > TYPE hd
  > END
  1) "b"
  2) "a"
  3) "d"
  4) "e"
  5) "c"
  (integer) 1
  1) (integer) 100
  OK
  1) (integer) 100
  (integer) 1
  (integer) 1
  1) (integer) -1
  1) "0"
  2)  1) "b"
      2) "2"
      3) "d"
      4) "9"
      5) "e"
      6) "5"
      7) "c"
      8) "9.5"
      9) "a"
     10) "1"
  1) "0"
  2) 1) "b"
     2) "d"
     3) "e"
     4) "c"
     5) "a"
  hash
