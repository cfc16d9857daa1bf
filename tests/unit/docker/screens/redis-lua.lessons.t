What Lua 5.1 does within redis-server 8.0.2: syntax, libraries, mistakes.

  % docker pull -q redis:8-alpine >/dev/null
  % docker run -d --name kv redis:8-alpine
  % sleep 1
  % r() { docker exec kv redis-cli --no-raw "$@"; }
  $ r EVAL "local tokens = tonumber(redis.call('get', KEYS[1]) or ARGV[1]) if tokens > 0 then redis.call('set', KEYS[1], tokens - 1) return {1, tokens - 1} else return {0, tokens} end" 1 bucket 3
  1) (integer) 1
  2) (integer) 2
  $ r EVAL "local r = {} for i, k in ipairs(KEYS) do r[i] = redis.call('incrby', k, ARGV[i]) end return r" 2 aa bb 5 7
  1) (integer) 5
  2) (integer) 7
  $ r EVAL "local m = redis.call('hgetall', KEYS[1]) local out = {} for i = 1, #m, 2 do out[#out + 1] = m[i] .. '=' .. m[i + 1] end return out" 1 nohash
  (empty array)
  $ r EVAL "redis.call('zadd', KEYS[1], 1, 'a', 2, 'b') local top = redis.call('zrevrange', KEYS[1], 0, 0, 'withscores') return top[1] .. ':' .. top[2]" 1 board
  "b:2"
  $ r EVAL "return math.random(100)" 0
  (integer) 40
  $ r EVAL "math.randomseed(42) return {math.random(1000), math.random(1000), math.random(5, 10)}" 0
  1) (integer) 745
  2) (integer) 343
  3) (integer) 5
  $ r EVAL "return cjson.encode({['k/1'] = 'a/b\"c'})" 0
  "{\"k\\/1\":\"a\\/b\\\"c\"}"
  $ r EVAL "return cjson.decode('[1, 2.5, \"x\", null, true]')" 0
  1) (integer) 1
  2) (integer) 2
  3) "x"
  4) (nil)
  5) (integer) 1
  $ r EVAL "local t = {} t.x = {} t.x.y = 5 return t.x.y" 0
  (integer) 5
  $ r EVAL "local function f(...) local a, b = ... return select('#', ...) + a + b end return f(1, 2, 3)" 0
  (integer) 6
  $ r EVAL "local t = {10, 20, 30} t[2] = nil return #t" 0
  (integer) 3
  $ r EVAL "return table.concat({1, 2, {}}, ',')" 0
  (error) ERR user_script:1: invalid value (table) at index 3 in table for 'concat' script: 5b2e968ce4bb14a0ab77ce8b92aa1049f8cbc213, on @user_script:1.
  $ r EVAL "return string.rep('x')" 0
  (error) ERR user_script:1: bad argument #2 to 'rep' (number expected, got no value) script: 47d77d22ae4a022a28128d68e8457534cf85d7f7, on @user_script:1.
  $ r EVAL "return string.sub()" 0
  (error) ERR user_script:1: bad argument #1 to 'sub' (string expected, got no value) script: c4fdb02d1f07f7ae9db45e41fde95abd80cd25d5, on @user_script:1.
  $ r EVAL "return ('x'):bad()" 0
  (error) ERR user_script:1: attempt to call method 'bad' (a nil value) script: 60af801ca8aafcf91936a9a510ab2ceb6df30acc, on @user_script:1.
  $ r EVAL "local a = {} return a.b.c" 0
  (error) ERR user_script:1: attempt to index field 'b' (a nil value) script: 05c7377b6c870d065803f824476ba73089cb3eda, on @user_script:1.
  $ r EVAL "local a = {} a.b.c = 1" 0
  (error) ERR user_script:1: attempt to index field 'b' (a nil value) script: cd0f146fbe320a92561e02817c3ca37788eafc22, on @user_script:1.
  $ r EVAL "return {} < {}" 0
  (error) ERR user_script:1: attempt to compare two table values script: fe12717409b91d7c0c64c39528a098f1c423fefe, on @user_script:1.
  $ r EVAL "return {} + 1" 0
  (error) ERR user_script:1: attempt to perform arithmetic on a table value script: 63bfc7278beb802efdd1c8b87af355d990ff9912, on @user_script:1.
  $ r EVAL "return -{}" 0
  (error) ERR user_script:1: attempt to perform arithmetic on a table value script: 95c805f07fef0f190a24e3197cab48b4e80c185b, on @user_script:1.
  $ r EVAL "return #5" 0
  (error) ERR user_script:1: attempt to get length of a number value script: ffe83ca6101f6ad505d8608927f3d3b8a836e154, on @user_script:1.
  $ r EVAL "local f = 5 f()" 0
  (error) ERR user_script:1: attempt to call local 'f' (a number value) script: 78858b42145e65c28dcc16cb8ea78857011caf25, on @user_script:1.
  $ r EVAL "KEYS[1]()" 1 k
  (error) ERR user_script:1: attempt to call field '?' (a string value) script: d76c88bbaa8e16e207abc6a8ad0edc16845d68bb, on @user_script:1.
  $ r EVAL "return tostring(1e100) .. ' ' .. tostring(-0.5) .. ' ' .. 2^53" 0
  "1e+100 -0.5 9.007199254741e+15"
  $ r EVAL "return 10 == '10'" 0
  (nil)
  $ r EVAL "return '10' == '10'" 0
  (integer) 1
  $ r EVAL "return 2^0.5" 0
  (integer) 1
  $ r EVAL "return tostring(0/0) == 'nan' or tostring(0/0) == '-nan'" 0
  (integer) 1
  $ r EVAL "if x then end" 0
  (error) ERR user_script:1: Script attempted to access nonexistent global variable 'x' script: 810ebf374c736ad05d35c02547194c412b039115, on @user_script:1.
  $ r EVAL "for i = 1, 'x' do end" 0
  (error) ERR user_script:1: 'for' limit must be a number script: d8bd80086cdb91c430b99e2009d520ef8213df01, on @user_script:1.
  $ r EVAL "for k, v in {1,2} do end" 0
  (error) ERR user_script:1: attempt to call a table value script: 46abfc832bacffe0ca86932a820770ef288851d1, on @user_script:1.
  $ r EVAL "for i = 1 do end" 0
  (error) ERR Error compiling script (new function): user_script:1: ',' expected near 'do'
  $ r EVAL "local 5 = 1" 0
  (error) ERR Error compiling script (new function): user_script:1: '<name>' expected near '5'
  $ r EVAL "if true then return 1" 0
  (error) ERR Error compiling script (new function): user_script:1: 'end' expected near '<eof>'
  $ r EVAL "if true
  > then
  > return 1" 0
  (error) ERR Error compiling script (new function): user_script:3: 'end' expected (to close 'if' at line 1) near '<eof>'
  $ r EVAL "break" 0
  (error) ERR Error compiling script (new function): user_script:1: no loop to break near '<eof>'
  $ r EVAL "return 3x" 0
  (error) ERR Error compiling script (new function): user_script:1: malformed number near '3x'
  $ r EVAL "x = = 1" 0
  (error) ERR Error compiling script (new function): user_script:1: unexpected symbol near '='
  $ r EVAL "local t = {1, 2, 3
  > 4}" 0
  (error) ERR Error compiling script (new function): user_script:2: '}' expected (to close '{' at line 1) near '4'
  $ r EVAL "return [[unfinished" 0
  (error) ERR Error compiling script (new function): user_script:1: unfinished long string near '<eof>'
  $ r EVAL "--[[ unfinished" 0
  (error) ERR Error compiling script (new function): user_script:1: unfinished long comment near '<eof>'
  $ r EVAL "return 'a
  > b'" 0
  (error) ERR Error compiling script (new function): user_script:1: unfinished string near ''a'
  $ r EVAL "return \$x" 0
  (error) ERR Error compiling script (new function): user_script:1: unexpected symbol near '$'
  $ r EVAL "return (1" 0
  (error) ERR Error compiling script (new function): user_script:1: ')' expected near '<eof>'
  $ r EVAL "f('x'" 0
  (error) ERR Error compiling script (new function): user_script:1: ')' expected near '<eof>'
  $ r EVAL "local function f() error({err = 'ERR in f'}) end f()" 0
  (error) ERR in f script: 8a946bec5324ea7c15d003d6be466e3916ef7bc4, on @user_script:1.
  $ r EVAL "local function f()
  > redis.call('nosuch')
  > end
  > f()" 0
  (error) ERR Unknown Redis command called from script script: 6d8febb52c81f5a50c511eb271f0db6a8e0e69de, on @user_script:2.
  $ r EVAL "local function f()
  > error('deep', 2)
  > end
  > f()" 0
  (error) ERR user_script:4: deep script: 7b9677c8244403e77e4e6d32ee2c34c4e8996629, on @user_script:2.
  $ r EVAL "error('plain', 0)" 0
  (error) ERR plain script: 387cc53bb438ce5ef3624b302bc007b5d946b504, on @user_script:1.
  $ r EVAL "error()" 0
  (error) ERR nil script: aca90d914519fdb9825352bdc0befb59f7c8510f, on @user_script:1.
  $ r EVAL "return pcall(redis.call, 'nosuch')" 0
  (nil)
  $ r EVAL "return {pcall(redis.call, 'get', 'a', 'b')}" 0
  1) (nil)
  2) "ERR Wrong number of args calling Redis command from script"
  $ r EVAL "return redis.call('get', 'a', 'b')" 0
  (error) ERR Wrong number of args calling Redis command from script script: 83fb1f3d3ef84eb4eebaa00386befdba32e9f237, on @user_script:1.
  $ r EVAL "return redis.error_reply('single')" 0
  (error) ERR single
  $ r EVAL "return redis.status_reply()" 0
  (error) ERR wrong number or type of arguments
  $ r EVAL "return {1, {2, {3, {}}}}" 0
  1) (integer) 1
  2) 1) (integer) 2
     2) 1) (integer) 3
        2) (empty array)
  $ r EVAL "return {a = 1}" 0
  (empty array)
  $ r EVAL "return {1, false, 3}" 0
  1) (integer) 1
  2) (nil)
  3) (integer) 3
  $ r EVAL "return {true, 'x', 2.7}" 0
  1) (integer) 1
  2) "x"
  3) (integer) 2
  $ r EVAL "return string.format('%d', 'x')" 0
  (error) ERR user_script:1: bad argument #2 to 'format' (number expected, got string) script: cd4fadd5027450767b6391819f084394d5c4916f, on @user_script:1.
  $ r EVAL "return string.format('%s %s', 'one')" 0
  (error) ERR user_script:1: bad argument #3 to 'format' (no value) script: d38ac704ca2514d9e2617c100284801bd9a6eb77, on @user_script:1.
  $ r EVAL "return string.format('%q', 'a\"b')" 0
  "\"a\\\"b\""
  $ r EVAL "return string.format('%5.1f|%-5d|%+d|%x|%g|%e', 2.25, 7, 3, 255, 0.0001, 12345.678)" 0
  "  2.2|7    |+3|ff|0.0001|1.234568e+04"
  $ r EVAL "return string.find('a.b', '.', 1, true)" 0
  (integer) 2
  $ r EVAL "return {string.find('hello world', '(o)( ?)')}" 0
  1) (integer) 5
  2) (integer) 6
  3) "o"
  4) " "
  $ r EVAL "return string.match('  trim  ', '^%s*(.-)%s*$')" 0
  "trim"
  $ r EVAL "return (string.gsub('hello', 'l', {l = 'L'}))" 0
  "heLLo"
  $ r EVAL "return (string.gsub('hello world', '%w+', string.upper))" 0
  "HELLO WORLD"
  $ r EVAL "return (string.gsub('abc', 'b', '%%'))" 0
  "a%c"
  $ r EVAL "return (string.gsub('abc', '', '-'))" 0
  "-a-b-c-"
  $ r EVAL "return string.match('[tag]', '%[(.-)%]')" 0
  "tag"
  $ r EVAL "return string.match('x', '(')" 0
  (error) ERR user_script:1: unfinished capture script: ac36a670ca8580ca4c2f0f1cf7a2c9386797ef68, on @user_script:1.
  $ r EVAL "return string.match('x', '[a')" 0
  (error) ERR user_script:1: malformed pattern (missing ']') script: 117f327eab9dd6a3ee85d32db1963b0ce041b297, on @user_script:1.
  $ r EVAL "return string.match('f(a(b)c)d', '%b()')" 0
  "(a(b)c)"
  $ r EVAL "local t = {5, 2, 8} table.sort(t, function(a, b) return a > b end) return t" 0
  1) (integer) 8
  2) (integer) 5
  3) (integer) 2
  $ r EVAL "local t = {3, 'x'} table.sort(t) return t" 0
  (error) ERR attempt to compare string with number script: b73b234ea9832849cca9de35fc66c17486ed534e, on @user_script:1.
  $ r EVAL "return next({})" 0
  (nil)
  $ r EVAL "return type(next)" 0
  "function"
  $ r EVAL "return tonumber('abc') == nil" 0
  (integer) 1
  $ r EVAL "return tonumber()" 0
  (error) ERR user_script:1: bad argument #1 to 'tonumber' (value expected) script: f4853cecaf5a268432ec56257ce33f680863445e, on @user_script:1.
  $ r EVAL "return rawget({a = 1}, 'a')" 0
  (integer) 1
  $ r EVAL "redis.foo()" 0
  (error) ERR user_script:1: attempt to call field 'foo' (a nil value) script: be3399b747210bff051a2b5f3c16d01b2b3281f4, on @user_script:1.
  $ r EVAL "redis.x = 1" 0
  (error) ERR user_script:1: Attempt to modify a readonly table script: 0e3b052f72a1147275fd3ab2c8c15d4453b9010f, on @user_script:1.
  $ r EVAL "string.x = 1" 0
  (error) ERR user_script:1: Attempt to modify a readonly table script: c3eb0a2a15b3d4790b323c4104029c1ae425a769, on @user_script:1.
  $ r EVAL "KEYS[3] = 1 return KEYS[3]" 0
  (integer) 1
  $ r EVAL "KEYS = {} return 1" 0
  (error) ERR user_script:1: Attempt to modify a readonly table script: 64a01918c827abcc0d9fc12b1b56bc165cdf91df, on @user_script:1.
  $ r EVAL "_G.x = 1" 0
  (error) ERR user_script:1: Attempt to modify a readonly table script: e5cf4a26667af1721988fe8c9829d5cd2e26c62e, on @user_script:1.
  $ r EVAL "local x <const> = 1" 0
  (error) ERR Error compiling script (new function): user_script:1: unexpected symbol near '<'
  $ r EVAL "return 7 // 2" 0
  (error) ERR Error compiling script (new function): user_script:1: unexpected symbol near '/'
  $ r EVAL "return 5 != 4" 0
  (error) ERR Error compiling script (new function): user_script:1: '<eof>' expected near '!'
  $ r EVAL "local x = 1; x += 1" 0
  (error) ERR Error compiling script (new function): user_script:1: '=' expected near '+'
  $ r EVAL "return redis.call('SET', 'k1', 'v', 'EX', '10', 'NX').ok" 0
  "OK"
  $ r EVAL "return redis.call('ttl', 'k1')" 0
  (integer) 10
  $ r EVAL "return redis.call('LRANGE', 'nolist', 0, -1)" 0
  (empty array)
  $ r EVAL "return redis.call('ping')" 0
  PONG
  $ r EVAL "return redis.call('time')[1] + 0 > 0" 0
  (integer) 1
  $ r EVAL "return redis.call('select', 1)" 0
  OK
  $ r EVAL "return redis.call('publish', 'c', 'm')" 0
  (integer) 0
  $ r EVAL "return redis.call('info', 'nosuch')" 0
  ""
  $ r EVAL "return redis.call('config', 'get', 'x')" 0
  (error) ERR This Redis command is not allowed from script script: fb5a4bdd364e4f610a0b29e86bc04fd8529b4c3e, on @user_script:1.
  $ r EVAL "return redis.call('flushall')" 0
  OK
  $ r EVAL "#!lua
  > return 1" 0
  (integer) 1
  $ r EVAL "#!lua flags=no-writes
  > return redis.call('set', 'x', 1)" 0
  (error) ERR Write commands are not allowed from read-only scripts. script: 61b7e849b24f37890c135be4a8196ac38734d2f2, on @user_script:2.
  $ r EVAL "#!python
  > return 1" 0
  (error) ERR Unexpected engine in script shebang: #!python
  $ r EVAL "" 0
  (nil)
  $ r EVAL "   " 0
  (nil)
  $ r EVAL "return redis.sha1hex(redis.sha1hex(''))" 0
  "10a34637ad661d98ba3344717656fcc76209c2f8"
  $ r EVAL "local a <close> = 1" 0
  (error) ERR Error compiling script (new function): user_script:1: unexpected symbol near '<'
  $ r EVAL "repeat local x = 5 until x == 5 return 'done'" 0
  "done"
  $ r EVAL "do local x = 1 end return x" 0
  (error) ERR user_script:1: Script attempted to access nonexistent global variable 'x' script: 6f7cde50f824e67ebbf167146da2bd770de4f898, on @user_script:1.
  $ r EVAL "return (function() return 1, 2, 3 end)()" 0
  (integer) 1
  $ r EVAL "return {(function() return 1, 2, 3 end)()}" 0
  1) (integer) 1
  2) (integer) 2
  3) (integer) 3
  $ r EVAL "return {(function() return 1, 2, 3 end)(), 10}" 0
  1) (integer) 1
  2) (integer) 10
  $ r EVAL "local mt = {__add = function(a, b) return a.v + b.v end} local a = setmetatable({v = 1}, mt) local b = setmetatable({v = 2}, mt) return a + b" 0
  (integer) 3
  $ r EVAL "local o = {n = 0} function o:inc() self.n = self.n + 1 return self end return o:inc():inc().n" 0
  (integer) 2
  $ r EVAL "return not nil == true" 0
  (integer) 1
  $ r EVAL "return 2 ^ 3 ^ 2" 0
  (integer) 512
  $ r EVAL "return -2 ^ 2" 0
  (integer) -4
  $ r EVAL "return 1 .. 2" 0
  "12"
  $ r EVAL "return 'x' .. 1.0 .. 2.50" 0
  "x12.5"
  $ r EVAL "return '0x10' + 0" 0
  (integer) 16
  $ r EVAL "return 1 and 2 or 3" 0
  (integer) 2
