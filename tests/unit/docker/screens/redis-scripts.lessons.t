Scripts in Lua: EVAL, EVALSHA and SCRIPT of redis-server 8.0.2.

  % docker pull -q redis:8-alpine >/dev/null
  % docker run -d --name kv redis:8-alpine
  % sleep 1
  % r() { docker exec kv redis-cli --no-raw "$@"; }
  $ r EVAL "return 1" 0
  (integer) 1
  $ r EVAL "return 'hello'" 0
  "hello"
  $ r EVAL "return {1,2,'three',{4,5}}" 0
  1) (integer) 1
  2) (integer) 2
  3) "three"
  4) 1) (integer) 4
     2) (integer) 5
  $ r EVAL "return {1,2,nil,4}" 0
  1) (integer) 1
  2) (integer) 2
  $ r EVAL "return 3.99" 0
  (integer) 3
  $ r EVAL "return -3.99" 0
  (integer) -3
  $ r EVAL "return tostring(3.99)" 0
  "3.99"
  $ r EVAL "return true" 0
  (integer) 1
  $ r EVAL "return false" 0
  (nil)
  $ r EVAL "return nil" 0
  (nil)
  $ r EVAL "return KEYS[1]..':'..ARGV[1]" 1 a b
  "a:b"
  $ r EVAL "return {KEYS[1],KEYS[2],ARGV[1],ARGV[2],#ARGV,#KEYS}" 2 k1 k2 a1 a2
  1) "k1"
  2) "k2"
  3) "a1"
  4) "a2"
  5) (integer) 2
  6) (integer) 2
  $ r EVAL "return redis.call('SET', KEYS[1], ARGV[1])" 1 name bob
  OK
  $ r EVAL "return redis.call('GET', KEYS[1])" 1 name
  "bob"
  $ r EVAL "return redis.call('GET', 'nokey')" 0
  (nil)
  $ r EVAL "if redis.call('GET', 'nokey') == false then return 'none' else return 'some' end" 0
  "none"
  $ r EVAL "return redis.call('INCR', KEYS[1])" 1 counter
  (integer) 1
  $ r EVAL "local v = redis.call('INCR', KEYS[1]); if v == 2 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end; return v" 1 counter 60
  (integer) 2
  $ r TTL counter
  (integer) 60
  $ r EVAL "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end" 1 name alice
  (integer) 0
  $ r EVAL "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end" 1 name bob
  (integer) 1
  $ r EVAL "for i = 1, 5 do redis.call('RPUSH', KEYS[1], i * i) end return redis.call('LRANGE', KEYS[1], 0, -1)" 1 squares
  1) "1"
  2) "4"
  3) "9"
  4) "16"
  5) "25"
  $ r EVAL "local s = 0 for _, v in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do s = s + tonumber(v) end return s" 1 squares
  (integer) 55
  $ r EVAL "return redis.call('LPUSH', KEYS[1])" 1 squares
  (error) ERR Wrong number of args calling Redis command from script script: bb1710ed88d2216cfc1dd2a3df7cd8f71022471a, on @user_script:1.
  $ r EVAL "return redis.call('NOSUCH')" 0
  (error) ERR Unknown Redis command called from script script: 7ae0187b9ac91447963709e3bfd83c5935fec648, on @user_script:1.
  $ r EVAL "return redis.call('HGET', 'squares', 'x')" 0
  (error) WRONGTYPE Operation against a key holding the wrong kind of value script: 0ee6605b0889f7af7345b6d731529861ff01ecac, on @user_script:1.
  $ r EVAL "return redis.pcall('HGET', 'squares', 'x')" 0
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  $ r EVAL "local e = redis.pcall('HGET', 'squares', 'x') return e.err" 0
  "WRONGTYPE Operation against a key holding the wrong kind of value"
  $ r EVAL "local ok = redis.call('SET', 'x', 1) return ok.ok" 0
  "OK"
  $ r EVAL "return redis.status_reply('FINE')" 0
  FINE
  $ r EVAL "return redis.error_reply('MY error')" 0
  (error) MY error
  $ r EVAL "return redis.error_reply('ERR no way')" 0
  (error) ERR no way
  $ r EVAL "return {ok='YES'}" 0
  YES
  $ r EVAL "return {err='no luck'}" 0
  (error) no luck
  $ r EVAL "error('boom')" 0
  (error) ERR user_script:1: boom script: 82903a0434f1503e152f89c03c9acd881a0e8150, on @user_script:1.
  $ r EVAL "return nosuch" 0
  (error) ERR user_script:1: Script attempted to access nonexistent global variable 'nosuch' script: 100e7d6e08587ed416717dc6d703eca312809a20, on @user_script:1.
  $ r EVAL "nosuch = 1" 0
  (error) ERR user_script:1: Attempt to modify a readonly table script: 3929005fb96fc8c4ad4532cc319573a093537339, on @user_script:1.
  $ r EVAL "return 1 +" 0
  (error) ERR Error compiling script (new function): user_script:1: unexpected symbol near '<eof>'
  $ r EVAL "retrun 1" 0
  (error) ERR Error compiling script (new function): user_script:1: '=' expected near '1'
  $ r EVAL "return nil .. 'a'" 0
  (error) ERR user_script:1: attempt to concatenate a nil value script: 3d444276312333a483c3b0b674116ddd43688f09, on @user_script:1.
  $ r EVAL "local t = nil return t.x" 0
  (error) ERR user_script:1: attempt to index local 't' (a nil value) script: 9b254dbb503ee54eb16164b758132c072ed37366, on @user_script:1.
  $ r EVAL "return 'a' + 1" 0
  (error) ERR user_script:1: attempt to perform arithmetic on a string value script: 8fd50257d5115d9d5cb9d0c337531222d8d17ec1, on @user_script:1.
  $ r EVAL "return '10' + 1" 0
  (integer) 11
  $ r EVAL "return 1 < 'a'" 0
  (error) ERR user_script:1: attempt to compare number with string script: 5f8c0ad4d127053bc72617b1c316a6be664f34c2, on @user_script:1.
  $ r EVAL "local function fact(n) if n <= 1 then return 1 end return n * fact(n - 1) end return fact(10)" 0
  (integer) 3628800
  $ r EVAL "local t = {} for w in string.gmatch('one two three', '%a+') do t[#t+1] = w:upper() end return t" 0
  1) "ONE"
  2) "TWO"
  3) "THREE"
  $ r EVAL "return string.format('%05d|%s|%.2f|%5s', 42, 'x', 3.14159, 'ab')" 0
  "00042|x|3.14|   ab"
  $ r EVAL "return (string.gsub('hello world', 'o', '0'))" 0
  "hell0 w0rld"
  $ r EVAL "return string.sub('hello', 2, -2)" 0
  "ell"
  $ r EVAL "return {string.find('hello', 'l')}" 0
  1) (integer) 3
  2) (integer) 3
  $ r EVAL "return string.rep('ab', 3) .. string.reverse('abc') .. string.len('four')" 0
  "abababcba4"
  $ r EVAL "local t = {3,1,2} table.sort(t) return table.concat(t, ',')" 0
  "1,2,3"
  $ r EVAL "local t = {1,2,3} table.insert(t, 4) table.insert(t, 1, 0) table.remove(t) return t" 0
  1) (integer) 0
  2) (integer) 1
  3) (integer) 2
  4) (integer) 3
  $ r EVAL "local i = 0 while true do i = i + 1 if i >= 7 then break end end return i" 0
  (integer) 7
  $ r EVAL "local i = 0 repeat i = i + 2 until i > 9 return i" 0
  (integer) 10
  $ r EVAL "for i = 10, 1, -3 do redis.call('SADD', 's', i) end return redis.call('SMEMBERS', 's')" 0
  1) "1"
  2) "4"
  3) "7"
  4) "10"
  $ r EVAL "return math.floor(7 / 2) + math.max(1, 9, 3)" 0
  (integer) 12
  $ r EVAL "return 7 % 3 .. ' ' .. 2 ^ 10 .. ' ' .. 7 / 2 .. ' ' .. -7 % 3" 0
  "1 1024 3.5 2"
  $ r EVAL "return tostring(nil) .. tostring(true) .. type({}) .. type('') .. type(1) .. type(print)" 0
  (error) ERR user_script:1: Script attempted to access nonexistent global variable 'print' script: b4173e67a66344e7129a109c7707fb2c6f8093fe, on @user_script:1.
  $ r EVAL "local a, b = 1, 2 a, b = b, a return {a, b}" 0
  1) (integer) 2
  2) (integer) 1
  $ r EVAL "return cjson.encode({name='bob'})" 0
  "{\"name\":\"bob\"}"
  $ r EVAL "return cjson.encode({1,2,3,'x',true})" 0
  "[1,2,3,\"x\",true]"
  $ r EVAL "local d = cjson.decode(ARGV[1]) return d.name .. d.tags[2]" 0 '{"name":"kim","tags":["a","b"]}'
  "kimb"
  $ r EVAL "return redis.sha1hex('')" 0
  "da39a3ee5e6b4b0d3255bfef95601890afd80709"
  $ r EVAL "local h = redis.call('HGETALL', KEYS[1]) return #h" 1 nohash
  (integer) 0
  $ r EVAL "redis.call('HSET', KEYS[1], 'a', 1, 'b', 2) return redis.call('HGETALL', KEYS[1])" 1 h
  1) "a"
  2) "1"
  3) "b"
  4) "2"
  $ r EVAL "redis.call('ZADD', 'z', 1.5, 'a') return redis.call('ZSCORE', 'z', 'a')" 0
  "1.5"
  $ r EVAL "redis.log(redis.LOG_WARNING, 'hi there') return 1" 0
  (integer) 1
  $ r EVAL "return redis.call('TYPE', 'h')['ok']" 0
  "hash"
  $ r EVAL "return {redis.call('EXISTS', 'h'), redis.call('EXISTS', 'nope')}" 0
  1) (integer) 1
  2) (integer) 0
  $ r EVAL "return redis.pcall('INCR', 'h')['err']" 0
  "WRONGTYPE Operation against a key holding the wrong kind of value"
  $ r EVAL "local ok, e = pcall(function() error('inner') end) return {tostring(ok), e}" 0
  1) "false"
  2) "user_script:1: inner"
  $ r EVAL "local ok, e = pcall(error, {code = 2}) return e.code" 0
  (integer) 2
  $ r EVAL "return {1, 2" 0
  (error) ERR Error compiling script (new function): user_script:1: '}' expected near '<eof>'
  $ r EVAL "return 'unfinished" 0
  (error) ERR Error compiling script (new function): user_script:1: unfinished string near '<eof>'
  $ r EVAL "return 1" 2 onlyone
  (error) ERR Number of keys can't be greater than number of args
  $ r EVAL "return 1" -1
  (error) ERR Number of keys can't be negative
  $ r EVAL "return 1" abc
  (error) ERR value is not an integer or out of range
  $ r EVAL "return 1"
  (error) ERR wrong number of arguments for 'eval' command
  $ r SCRIPT LOAD "return redis.call('GET', KEYS[1])"
  "d3c21d0c2b9ca22f82737626a27bcaf5d288f99f"
  $ r EVALSHA d3c21d0c2b9ca22f82737626a27bcaf5d288f99f 1 x
  "1"
  $ r EVALSHA ffffffffffffffffffffffffffffffffffffffff 0
  (error) NOSCRIPT No matching script. Please use EVAL.
  $ r EVALSHA short 0
  (error) NOSCRIPT No matching script. Please use EVAL.
  $ r SCRIPT EXISTS d3c21d0c2b9ca22f82737626a27bcaf5d288f99f ffffffffffffffffffffffffffffffffffffffff
  1) (integer) 1
  2) (integer) 0
  $ r SCRIPT FLUSH
  OK
  $ r SCRIPT EXISTS d3c21d0c2b9ca22f82737626a27bcaf5d288f99f
  1) (integer) 0
  $ r SCRIPT LOAD "return +"
  (error) ERR Error compiling script (new function): user_script:1: unexpected symbol near '+'
  $ r SCRIPT NOSUCH
  (error) ERR unknown subcommand 'NOSUCH'. Try SCRIPT HELP.
  $ r SCRIPT KILL
  (error) NOTBUSY No scripts in execution right now.
  $ r EVAL_RO "return redis.call('GET', 'x')" 0
  "1"
  $ r EVAL_RO "return redis.call('SET', 'x', 2)" 0
  (error) ERR Write commands are not allowed from read-only scripts. script: c5f83c074a2820d285206e81ae0f5eba66d4e18a, on @user_script:1.
  $ r EVAL "return redis.call('SUBSCRIBE', 'a')" 0
  (error) ERR This Redis command is not allowed from script script: 0ccfbf1496ed45c433bb164b5cdab7cd2234de3d, on @user_script:1.
  $ r EVAL "return redis.call('BLPOP', 'nolist', 0)" 0
  (nil)
  $ r EVAL "return redis.call('MULTI')" 0
  (error) ERR This Redis command is not allowed from script script: ba922d924f6e7808414359ed93c37767dd0532ce, on @user_script:1.
  $ r EVAL "return redis.call('EVAL', 'return 1', 0)" 0
  (error) ERR This Redis command is not allowed from script script: 51af7d9e69c8a140be715186c1d9c1fa012744cf, on @user_script:1.
  $ r EVAL "return redis.call()" 0
  (error) ERR Please specify at least one argument for this redis lib call script: 0a907e1429221a4d85516cab7fd219a82a9439d8, on @user_script:1.
  $ r EVAL "return redis.call('SET', 'x', {})" 0
  (error) ERR Lua redis lib command arguments must be strings or integers script: cccecffdd49a11a12f455ffd07f7d7193aafc52c, on @user_script:1.
  $ r EVAL "return redis.call('SET', 'x', 3.5)" 0
  OK
  $ r GET x
  "3.5"
  $ r EVAL "return redis.call('SET', 'x', true)" 0
  (error) ERR Lua redis lib command arguments must be strings or integers script: b2d815a54970031138883abd6836617c2811c79e, on @user_script:1.
  $ r EVAL "-- a comment
  > local x = 1 --[[ block
  > comment ]]
  > if x > 1 then
  >   return 'big'
  > elseif x == 1 then
  >   return 'one'
  > else
  >   return 'small'
  > end" 0
  "one"
  $ r EVAL "local x = 1
  > local y = x .. nil
  > return y" 0
  (error) ERR user_script:2: attempt to concatenate a nil value script: a162bd1374430cbc8bbf7326d1f07b1b6f4504f7, on @user_script:2.
  $ r EVAL "local t = setmetatable({}, {__index = function(t, k) return k .. '!' end}) return t.hey" 0
  "hey!"
  $ r EVAL "return {select('#', 1, 2, 3), select(2, 'a', 'b', 'c')}" 0
  1) (integer) 3
  2) "b"
  3) "c"
  $ r EVAL "return {unpack({1, 2, 3})}" 0
  1) (integer) 1
  2) (integer) 2
  3) (integer) 3
  $ r EVAL "local n = 0 for k, v in pairs({a = 1, b = 2, c = 3}) do n = n + v end return n" 0
  (integer) 6
  $ r EVAL "return #'abc' == 3 and not false and 'yes' or 'no'" 0
  "yes"
  $ r EVAL "return tonumber('0x1f') + tonumber('10', 2) + (tonumber('zz') or 100)" 0
  (integer) 133
  $ r EVAL "return 'a\nb\t\"c\"' .. [[long]]" 0
  "a\nb\t\"c\"long"
  $ r EVAL "return math.pi" 0
  (integer) 3
  $ r EVAL "return 1e15 .. ' ' .. 0.1 .. ' ' .. 100 .. ' ' .. 1/0 .. ' ' .. 12345678901234567890" 0
  "1e+15 0.1 100 inf 1.2345678901235e+19"
  $ r EVAL "os.execute('ls')" 0
  (error) ERR user_script:1: attempt to call field 'execute' (a nil value) script: 610f440fea2b208188d9308976621079b1e152f5, on @user_script:1.
  $ r EVAL "return os.time()" 0
  (error) ERR user_script:1: attempt to call field 'time' (a nil value) script: 13dea82ee9da896aebcd10f5e36f4a1eeb839b48, on @user_script:1.
  $ r EVAL "print('x')" 0
  (error) ERR user_script:1: Script attempted to access nonexistent global variable 'print' script: af544869f07ee0ff98e955508566826cfc6fcf49, on @user_script:1.
  $ r EVAL "return io" 0
  (error) ERR user_script:1: Script attempted to access nonexistent global variable 'io' script: badfe324d30f60abd2dbecf4d4b0f915038384e2, on @user_script:1.
  $ r EVAL "return loadstring('return 5')()" 0
  (integer) 5
  $ r EVAL "string.foo('x')" 0
  (error) ERR user_script:1: attempt to call field 'foo' (a nil value) script: 5d9fa39f865089173b1b49f9b213a1153fd0bbf9, on @user_script:1.
  $ r EVAL "local s = 'abc' return s:byte(1) .. string.char(72, 105)" 0
  "97Hi"
  $ r EVAL "return string.match('key=val', '(%w+)=(%w+)')" 0
  "key"
  $ r EVAL "return {string.match('2024-05-06', '(%d+)-(%d+)-(%d+)')}" 0
  1) "2024"
  2) "05"
  3) "06"
  $ r EVAL "return string.gsub('abc', '%w', '%0%0')" 0
  "aabbcc"
  $ r EVAL "return ('%d items'):format(3)" 0
  "3 items"
  $ r EVAL "return bit.band(12, 10)" 0
  (integer) 8
  $ r EVAL "return redis.REDIS_VERSION_NUM > 0" 0
  (integer) 1
  $ r EVAL "return redis.call('MGET', 'x', 'nokey')" 0
  1) "3.5"
  2) (nil)
  $ r EVAL "return redis.call('KEYS', 'no*')" 0
  (empty array)
  $ r EVAL "local t = {} t[1] = 'a' t[3] = 'c' return #t" 0
  (integer) 1
  $ r EVAL "return redis.call('set','x','1','nx')" 0
  (nil)
  $ r EVAL "goto x" 0
  (error) ERR Error compiling script (new function): user_script:1: '=' expected near 'x'
  $ r EVAL "for i = 1, 2 do local function f() return i end end return f" 0
  (error) ERR user_script:1: Script attempted to access nonexistent global variable 'f' script: 989c1cdaea20287b16e73e8a17ecf4aa6fc2a937, on @user_script:1.
  $ r EVAL "assert(false, 'asserted')" 0
  (error) ERR user_script:1: asserted script: 4c3d09b44042916d174dc01a2b69537029cf9013, on @user_script:1.
  $ r EVAL "assert(nil)" 0
  (error) ERR user_script:1: assertion failed! script: 37b3ba7b72066bd421bc6610b809dfbd593fb892, on @user_script:1.
  $ r EVAL "redis.call('set', 'wrote', 1) error({err = 'MYERR something'})" 0
  (error) MYERR something script: 23805f4f8216a4a3ab21b6352b83f20195653658, on @user_script:1.
  $ r GET wrote
  "1"
