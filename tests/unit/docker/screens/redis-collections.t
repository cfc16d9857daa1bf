Every kind of value, its mistakes, streams, places and settings, as a real redis-cli and redis-server show them (7.0; WITHSCORE of ZRANK, which 7.2 brought, from 8.0.2).

  % docker run -d --name red redis:7 >/dev/null
  % sleep 1
  % cli() { f=-i; [ -t 0 ] && [ -t 1 ] && f=-it; docker exec $f red redis-cli "$@"; }
  $ cli ping
  PONG
  $ cli ping hello
  "hello"
  $ cli PING a b
  (error) ERR wrong number of arguments for 'ping' command
  $ cli set
  (error) ERR wrong number of arguments for 'set' command
  $ cli set name
  (error) ERR wrong number of arguments for 'set' command
  $ cli set name alice
  OK
  $ cli get name
  "alice"
  $ cli GET name extra
  (error) ERR wrong number of arguments for 'get' command
  $ cli getset name bob
  "alice"
  $ cli setnx name carol
  (integer) 0
  $ cli setnx other carol
  (integer) 1
  $ cli mset a 1 b 2 c 3
  OK
  $ cli mset a 1 b
  (error) ERR wrong number of arguments for 'mset' command
  $ cli mget a b nosuch c
  1) "1"
  2) "2"
  3) (nil)
  4) "3"
  $ cli append name -smith
  (integer) 9
  $ cli strlen name
  (integer) 9
  $ cli getrange name 0 2
  "bob"
  $ cli setrange name 4 XXX
  (integer) 9
  $ cli incr a
  (integer) 2
  $ cli incrby a 10
  (integer) 12
  $ cli decr a
  (integer) 11
  $ cli decrby a 5
  (integer) 6
  $ cli incrbyfloat a 1.5
  "7.5"
  $ cli incr name
  (error) ERR value is not an integer or out of range
  $ cli incr a
  (error) ERR value is not an integer or out of range
  $ cli set k v EX 100
  OK
  $ cli ttl k
  (integer) 100
  $ cli pttl nosuch
  (integer) -2
  $ cli ttl name
  (integer) -1
  $ cli expire k 50
  (integer) 1
  $ cli expire k abc
  (error) ERR value is not an integer or out of range
  $ cli expire nosuch 10
  (integer) 0
  $ cli persist k
  (integer) 1
  $ cli ttl k
  (integer) -1
  $ cli set k v EX 0
  (error) ERR invalid expire time in 'set' command
  $ cli set k v XX GET
  "v"
  $ cli set newk v NX GET
  (nil)
  $ cli set k v KEEPTTL EX 10
  (error) ERR syntax error
  $ cli set k v foo
  (error) ERR syntax error
  $ cli setex k 10 v
  OK
  $ cli setex k 0 v
  (error) ERR invalid expire time in 'setex' command
  $ cli psetex k 1000 v
  OK
  $ cli getdel k
  "v"
  $ cli getex name ex 100
  "bob-XXXth"
  $ cli exists name a nosuch
  (integer) 2
  $ cli del a b nosuch
  (integer) 2
  $ cli unlink c
  (integer) 1
  $ cli type name
  string
  $ cli type nosuch
  none
  $ cli rename name fullname
  OK
  $ cli rename nosuch x
  (error) ERR no such key
  $ cli renamenx fullname other
  (integer) 0
  $ cli copy fullname other
  (integer) 0
  $ cli copy fullname other replace
  (integer) 1
  $ cli randomkey | wc -l
  1
  $ cli touch fullname nosuch
  (integer) 1
  $ cli object refcount fullname
  (integer) 1
  $ cli object freq fullname
  (error) ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.
  $ cli lpush list a b c
  (integer) 3
  $ cli rpush list d e
  (integer) 5
  $ cli lrange list 0 -1
  1) "c"
  2) "b"
  3) "a"
  4) "d"
  5) "e"
  $ cli lrange list 1 2
  1) "b"
  2) "a"
  $ cli lrange list 5 9
  (empty array)
  $ cli llen list
  (integer) 5
  $ cli lindex list 0
  "c"
  $ cli lindex list 99
  (nil)
  $ cli lset list 0 z
  OK
  $ cli lset list 99 z
  (error) ERR index out of range
  $ cli linsert list BEFORE a new
  (integer) 6
  $ cli linsert list MIDDLE a new
  (error) ERR syntax error
  $ cli lrem list 1 b
  (integer) 1
  $ cli lpop list
  "z"
  $ cli rpop list 2
  1) "e"
  2) "d"
  $ cli lpop list 0
  (empty array)
  $ cli lpop list -1
  (error) ERR value is out of range, must be positive
  $ cli ltrim list 0 0
  OK
  $ cli lrange list 0 -1
  1) "new"
  $ cli lpos list z
  (nil)
  $ cli rpoplpush list list2
  "new"
  $ cli lmove list2 list LEFT RIGHT
  "new"
  $ cli lpushx nolist a
  (integer) 0
  $ cli blpop nolist 1
  (nil)
  $ cli blpop list 1
  1) "list"
  2) "new"
  $ cli brpop list abc
  (error) ERR timeout is not a float or out of range
  $ cli lpush fullname x
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  $ cli hset user name alice age 30
  (integer) 2
  $ cli hset user name
  (error) ERR wrong number of arguments for 'hset' command
  $ cli hget user name
  "alice"
  $ cli hget user nosuch
  (nil)
  $ cli hgetall user
  1) "name"
  2) "alice"
  3) "age"
  4) "30"
  $ cli hmget user name nosuch age
  1) "alice"
  2) (nil)
  3) "30"
  $ cli hmset user city paris
  OK
  $ cli hkeys user
  1) "name"
  2) "age"
  3) "city"
  $ cli hvals user
  1) "alice"
  2) "30"
  3) "paris"
  $ cli hlen user
  (integer) 3
  $ cli hexists user name
  (integer) 1
  $ cli hdel user city nosuch
  (integer) 1
  $ cli hincrby user age 1
  (integer) 31
  $ cli hincrby user name 1
  (error) ERR hash value is not an integer
  $ cli hincrbyfloat user age 0.5
  "31.5"
  $ cli hsetnx user name bob
  (integer) 0
  $ cli hstrlen user name
  (integer) 5
  $ cli hrandfield user 5
  1) "name"
  2) "age"
  $ cli hscan user 0
  1) "0"
  2) 1) "name"
     2) "alice"
     3) "age"
     4) "31.5"
  $ cli hgetall nosuch
  (empty array)
  $ cli sadd s a b c
  (integer) 3
  $ cli sadd s a
  (integer) 0
  $ cli sadd s2 b c d
  (integer) 3
  $ cli smembers s | sort
  a
  b
  c
  $ cli sismember s a
  (integer) 1
  $ cli smismember s a z
  1) (integer) 1
  2) (integer) 0
  $ cli scard s
  (integer) 3
  $ cli sinter s s2 | sort
  b
  c
  $ cli sinterstore s3 s s2
  (integer) 2
  $ cli sunion s s2 | sort
  a
  b
  c
  d
  $ cli sdiff s s2
  1) "a"
  $ cli sdiffstore s4 s s2
  (integer) 1
  $ cli sintercard 2 s s2
  (integer) 2
  $ cli smove s s2 a
  (integer) 1
  $ cli smove s s2 nope
  (integer) 0
  $ cli srem s a b
  (integer) 1
  $ cli spop nosuch
  (nil)
  $ cli srandmember nosuch
  (nil)
  $ cli srandmember s
  "c"
  $ cli sscan s 0
  1) "0"
  2) 1) "c"
  $ cli zadd z 1 one 2 two 3 three
  (integer) 3
  $ cli zadd z 2 one
  (integer) 0
  $ cli zadd z abc one
  (error) ERR value is not a valid float
  $ cli zadd z NX XX 1 a
  (error) ERR XX and NX options at the same time are not compatible
  $ cli zadd z CH 5 one
  (integer) 1
  $ cli zadd z INCR 2 two
  "4"
  $ cli zadd z GT 1 two
  (integer) 0
  $ cli zrange z 0 -1
  1) "three"
  2) "two"
  3) "one"
  $ cli zrange z 0 -1 withscores
  1) "three"
  2) "3"
  3) "two"
  4) "4"
  5) "one"
  6) "5"
  $ cli zrange z 0 1 rev
  1) "one"
  2) "two"
  $ cli zrange z '(2' +inf byscore
  1) "three"
  2) "two"
  3) "one"
  $ cli zrange z 0 -1 limit 0 1
  (error) ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
  $ cli zrevrange z 0 0 withscores
  1) "one"
  2) "5"
  $ cli zrangebyscore z 0 4
  1) "three"
  2) "two"
  $ cli zrangebyscore z -inf +inf withscores limit 0 2
  1) "three"
  2) "3"
  3) "two"
  4) "4"
  $ cli zrevrangebyscore z +inf -inf
  1) "one"
  2) "two"
  3) "three"
  $ cli zrangebylex z - +
  1) "three"
  2) "two"
  3) "one"
  $ cli zrangebylex z a b
  (error) ERR min or max not valid string range item
  $ cli zcount z 0 10
  (integer) 3
  $ cli zlexcount z - +
  (integer) 3
  $ cli zcard z
  (integer) 3
  $ cli zscore z one
  "5"
  $ cli zscore z nope
  (nil)
  $ cli zmscore z one nope
  1) "5"
  2) (nil)
  $ cli zrank z one
  (integer) 2
  $ cli zrevrank z one
  (integer) 0
  $ cli zrank z nope
  (nil)
  $ cli zincrby z 2.5 one
  "7.5"
  $ cli zrem z one nope
  (integer) 1
  $ cli zpopmin z
  1) "three"
  2) "3"
  $ cli zpopmax z 2
  1) "two"
  2) "4"
  $ cli zpopmin z
  (empty array)
  $ cli zadd zz 1 a 2 b
  (integer) 2
  $ cli zadd zy 10 b 20 c
  (integer) 2
  $ cli zunionstore zo 2 zz zy
  (integer) 3
  $ cli zrange zo 0 -1 withscores
  1) "a"
  2) "1"
  3) "b"
  4) "12"
  5) "c"
  6) "20"
  $ cli zinter 2 zz zy withscores
  1) "b"
  2) "12"
  $ cli zdiff 2 zz zy
  1) "a"
  $ cli zunion 2 zz zy weights 2 3 aggregate max withscores
  1) "a"
  2) "2"
  3) "b"
  4) "30"
  5) "c"
  6) "60"
  $ cli zrangestore zx zo 0 0
  (integer) 1
  $ cli zscan zz 0
  1) "0"
  2) 1) "a"
     2) "1"
     3) "b"
     4) "2"
  $ cli zremrangebyrank zo 0 0
  (integer) 1
  $ cli zremrangebyscore zo -inf 12
  (integer) 1
  $ cli bzpopmin nosuch 1
  (nil)
  $ cli foo
  (error) ERR unknown command 'foo', with args beginning with:
  $ cli foo bar baz
  (error) ERR unknown command 'foo', with args beginning with: 'bar' 'baz'
  $ cli get
  (error) ERR wrong number of arguments for 'get' command
  $ cli hget user
  (error) ERR wrong number of arguments for 'hget' command
  $ cli get user
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  $ cli lrange fullname 0 -1
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  $ cli lrange list a b
  (error) ERR value is not an integer or out of range

  % docker ps -aq | xargs -r docker rm -f -v >/dev/null

  % docker run -d --name red redis:7 >/dev/null
  % sleep 1
  % cli() { f=-i; [ -t 0 ] && [ -t 1 ] && f=-it; docker exec $f red redis-cli "$@"; }
  $ cli blpop queue 2
  (nil)
  $ cli -r 3 ping
  PONG
  PONG
  PONG
  $ cli -r 2 -i 0.2 incr n
  (integer) 1
  (integer) 2
  $ cli <<< 'ping' | cat
  PONG
  $ for i in 1 2 3; do echo "set key$i $i"; done | cli | cat
  OK
  OK
  OK
  $ cli --scan --pattern 'key*' | sort
  key1
  key2
  key3
  $ cli set greeting 'hello world'
  OK
  $ cli get greeting
  "hello world"
  $ cli get greeting | cat
  hello world
  $ cli --no-raw get greeting | cat
  "hello world"
  $ cli hset u name 'Kim Min' | cat
  1
  $ cli hgetall u | cat
  name
  Kim Min
  $ cli nosuch | cat
  ERR unknown command 'nosuch', with args beginning with:
  $ cli nosuch; echo $?
  (error) ERR unknown command 'nosuch', with args beginning with:
  0
  $ cli -e nosuch; echo $?
  ERR unknown command 'nosuch', with args beginning with:
  1
  $ cli lrange l 0 -1 | wc -l
  1
  $ cli info | grep -c '^#'
  11
  $ cli config set requirepass secret
  OK
  $ cli ping
  (error) NOAUTH Authentication required.
  $ cli -a secret ping
  Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.
  PONG
  $ cli -a secret --no-auth-warning ping
  PONG
  $ cli -a wrong ping
  Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.
  AUTH failed: WRONGPASS invalid username-password pair or user is disabled.
  (error) NOAUTH Authentication required.
  $ cli --user default --pass secret ping
  Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.
  PONG
  $ cli auth secret
  OK
  $ cli auth wrong
  (error) WRONGPASS invalid username-password pair or user is disabled.
  $ cli auth
  (error) ERR wrong number of arguments for 'auth' command
  $ cli -a secret config set requirepass ''
  Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.
  OK
  $ cli ping
  PONG
  $ cli setrange p 6 Redis
  (integer) 11
  $ cli get p
  "\x00\x00\x00\x00\x00\x00Redis"
  $ cli object encoding nosuch
  (nil)
  $ cli zadd lb 100 kim 250 lee 90 park
  (integer) 3
  $ cli zrevrange lb 0 -1 withscores
  1) "lee"
  2) "250"
  3) "kim"
  4) "100"
  5) "park"
  6) "90"
  $ cli zadd lb XX CH 300 kim
  (integer) 1
  $ cli zrank lb kim withscore
  1) (integer) 2
  2) "300"
  $ cli zrandmember lb
  "park"
  $ cli zincrby lb -10.5 park
  "79.5"
  $ cli zadd lb NX GT 1 kim
  (error) ERR GT, LT, and/or NX options at the same time are not compatible
  $ cli zadd lb 1
  (error) ERR wrong number of arguments for 'zadd' command
  $ cli zrange lb a b
  (error) ERR value is not an integer or out of range
  $ cli zrange lb 0 -1 byscore rev
  (empty array)
  $ cli zadd lb 1 a nan b
  (error) ERR value is not a valid float
  $ cli lpos l a rank 0
  (error) ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list
  $ cli set cnt 10
  OK
  $ cli incrby cnt abc
  (error) ERR value is not an integer or out of range
  $ cli incrby cnt 9223372036854775807
  (error) ERR increment or decrement would overflow
  $ cli set f 3.0
  OK
  $ cli incrbyfloat f 1.1
  "4.1"
  $ cli incrbyfloat f abc
  (error) ERR value is not a valid float
  $ cli append cnt x
  (integer) 3
  $ cli hset cart:1 apple 3 pear 2
  (integer) 2
  $ cli hincrby cart:1 apple -1
  (integer) 2
  $ cli hgetall cart:1
  1) "apple"
  2) "2"
  3) "pear"
  4) "2"
  $ cli hdel cart:1 apple pear
  (integer) 2
  $ cli exists cart:1
  (integer) 0
  $ cli sadd tags a b c
  (integer) 3
  $ cli srem tags a b c
  (integer) 3
  $ cli type tags
  none
  $ cli spop tags 0
  (empty array)
  $ cli sinter tags nosuch
  (empty array)
  $ cli set lock 1 NX EX 30
  OK
  $ cli set lock 2 NX EX 30
  (nil)
  $ cli ttl lock
  (integer) 30
  $ cli expire lock -1
  (integer) 1
  $ cli get lock
  (nil)
  $ cli set t v EXAT 1
  OK
  $ cli set t v EX abc
  (error) ERR value is not an integer or out of range
  $ cli set t v EX -1
  (error) ERR invalid expire time in 'set' command
  $ cli set t v PX
  (error) ERR syntax error
  $ cli getex t persist
  (nil)
  $ cli getex t ex
  (error) ERR syntax error
  $ cli mget
  (error) ERR wrong number of arguments for 'mget' command
  $ cli del
  (error) ERR wrong number of arguments for 'del' command
  $ cli ping a b c
  (error) ERR wrong number of arguments for 'ping' command
  $ cli select abc
  (error) ERR value is not an integer or out of range
  $ cli keys
  (error) ERR wrong number of arguments for 'keys' command
  $ cli ttl
  (error) ERR wrong number of arguments for 'ttl' command
  $ cli expire a
  (error) ERR wrong number of arguments for 'expire' command
  $ cli type a b
  (error) ERR wrong number of arguments for 'type' command
  $ cli rename a
  (error) ERR wrong number of arguments for 'rename' command
  $ cli rename nosuch nosuch2
  (error) ERR no such key
  $ cli lpush
  (error) ERR wrong number of arguments for 'lpush' command
  $ cli lrange a 0
  (error) ERR wrong number of arguments for 'lrange' command
  $ cli hset
  (error) ERR wrong number of arguments for 'hset' command
  $ cli zadd z
  (error) ERR wrong number of arguments for 'zadd' command
  $ cli config get
  (error) ERR wrong number of arguments for 'config|get' command
  $ cli config set
  (error) ERR wrong number of arguments for 'config|set' command
  $ cli config set maxmemory
  (error) ERR wrong number of arguments for 'config|set' command
  $ cli config set maxmemory abc
  (error) ERR CONFIG SET failed (possibly related to argument 'maxmemory') - argument must be a memory value
  $ cli config set save ''
  OK
  $ cli config get save
  1) "save"
  2) ""
  $ cli config set appendonly maybe
  (error) ERR CONFIG SET failed (possibly related to argument 'appendonly') - argument must be 'yes' or 'no'
  $ cli config rewrite
  (error) ERR The server is running without a config file
  $ cli config resetstat
  OK
  $ cli client id | wc -l
  1
  $ cli debug object a
  (error) ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.
  $ cli move a 1
  (integer) 0
  $ cli -n 1 dbsize
  (integer) 0
  $ cli swapdb 0 1
  OK
  $ cli swapdb 0 1
  OK
  $ cli flushall
  OK
  $ cli dbsize
  (integer) 0

  % docker ps -aq | xargs -r docker rm -f -v >/dev/null

  % docker run -d --name red redis:7 >/dev/null
  % sleep 1
  % cli() { f=-i; [ -t 0 ] && [ -t 1 ] && f=-it; docker exec $f red redis-cli "$@"; }
  $ cli multi
  OK
  $ cli exec
  (error) ERR EXEC without MULTI
  $ cli discard
  (error) ERR DISCARD without MULTI
  $ cli watch a
  OK
  $ cli publish ch hello
  (integer) 0
  $ cli pubsub channels
  (empty array)
  $ cli pubsub numsub ch
  1) "ch"
  2) (integer) 0
  $ cli config get maxmemory
  1) "maxmemory"
  2) "0"
  $ cli config get save
  1) "save"
  2) "3600 1 300 100 60 10000"
  $ cli config set maxmemory 100mb
  OK
  $ cli config get maxmemory
  1) "maxmemory"
  2) "104857600"
  $ cli config set nosuch 1
  (error) ERR Unknown option or number of arguments for CONFIG SET - 'nosuch'
  $ cli config set maxmemory-policy foo
  (error) ERR CONFIG SET failed (possibly related to argument 'maxmemory-policy') - argument(s) must be one of the following: volatile-lru, volatile-lfu, volatile-random, volatile-ttl, allkeys-lru, allkeys-lfu, allkeys-random, noeviction
  $ cli config set maxmemory-policy allkeys-lru
  OK
  $ cli config get maxmemory-policy
  1) "maxmemory-policy"
  2) "allkeys-lru"
  $ cli config get nosuch
  (empty array)
  $ cli config
  (error) ERR wrong number of arguments for 'config' command
  $ cli config foo
  (error) ERR unknown subcommand 'foo'. Try CONFIG HELP.
  $ cli info memory | grep policy
  maxmemory_policy:allkeys-lru
  $ cli info nosuch
  $ cli info clients | head -3
  # Clients
  connected_clients:1
  cluster_connections:0
  $ cli info persistence | grep rdb_last_bgsave_status
  rdb_last_bgsave_status:ok
  $ cli client list | wc -l
  1
  $ cli client getname
  (nil)
  $ cli client setname me
  OK
  $ cli client setname 'a b'
  (error) ERR Client names cannot contain spaces, newlines or special characters.
  $ cli client kill 1.2.3.4:5
  (error) ERR No such client
  $ cli client foo
  (error) ERR unknown subcommand 'foo'. Try CLIENT HELP.
  $ cli client no-evict on
  OK
  $ cli command count | wc -l
  1
  $ cli time | wc -l
  2
  $ cli role
  1) "master"
  2) (integer) 0
  3) (empty array)
  $ cli auth foo
  (error) ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
  $ cli auth user pass
  (error) WRONGPASS invalid username-password pair or user is disabled.
  $ cli acl whoami
  "default"
  $ cli acl list
  1) "user default on nopass ~* &* +@all"
  $ cli acl users
  1) "default"
  $ cli -a wrong ping
  Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.
  AUTH failed: ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
  PONG
  $ cli --no-auth-warning -a pw ping
  AUTH failed: ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
  PONG
  $ cli save
  OK
  $ cli bgsave
  Background saving started
  $ cli lastsave | wc -l
  1
  $ cli bgrewriteaof
  Background append only file rewriting started
  $ cli debug sleep 0
  (error) ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.
  $ cli memory usage nosuch
  (nil)
  $ cli memory doctor
  Hi Sam, this instance is empty or is using very little memory, my issues detector can't be used in these conditions. Please, leave for your mission on Earth and fill it with some data. The new Sam and I will be back to our programming as soon as I finished rebooting.
  $ cli latency latest
  (empty array)
  $ cli latency doctor
  I'm sorry, Dave, I can't do that. Latency monitoring is disabled in this Redis instance. You may use "CONFIG SET latency-monitor-threshold <milliseconds>." in order to enable it. If we weren't in a deep space mission I'd suggest to take a look at https://redis.io/topics/latency-monitor.
  $ cli slowlog get
  (empty array)
  $ cli slowlog len
  (integer) 0
  $ cli swapdb 0 99
  (error) ERR DB index is out of range
  $ cli select 16
  (error) ERR DB index is out of range
  $ cli flushall async
  OK
  $ cli flushdb foo
  (error) ERR syntax error
  $ cli quit
  OK
  $ cli setbit bits 7 1
  (integer) 0
  $ cli getbit bits 7
  (integer) 1
  $ cli bitcount bits
  (integer) 1
  $ cli bitpos bits 1
  (integer) 7
  $ cli setbit bits 7 2
  (error) ERR bit is not an integer or out of range
  $ cli bitop and dest bits bits
  (integer) 1
  $ cli pfadd hll a b c
  (integer) 1
  $ cli pfcount hll
  (integer) 3
  $ cli pfmerge hll2 hll
  OK
  $ cli geoadd geo 126.9780 37.5665 seoul 129.0756 35.1796 busan
  (integer) 2
  $ cli geodist geo seoul busan km
  "325.2031"
  $ cli geosearch geo fromlonlat 127 37 byradius 200 km asc
  1) "seoul"
  $ cli geohash geo seoul
  1) "wydm9qy89z0"
  $ cli xadd st '*' a | head -1
  ERR wrong number of arguments for 'xadd' command
  $ cli xadd st 1-1 temp 20
  "1-1"
  $ cli xadd st 1-1 temp 21
  (error) ERR The ID specified in XADD is equal or smaller than the target stream top item
  $ cli xadd st 2-1 temp 22 hum 40
  "2-1"
  $ cli xrange st - +
  1) 1) "1-1"
     2) 1) "temp"
        2) "20"
  2) 1) "2-1"
     2) 1) "temp"
        2) "22"
        3) "hum"
        4) "40"
  $ cli xlen st
  (integer) 2
  $ cli xread count 1 streams st 0
  1) 1) "st"
     2) 1) 1) "1-1"
           2) 1) "temp"
              2) "20"
  $ cli xread block 100 streams st '$'
  (nil)
  $ cli xgroup create st g1 0
  OK
  $ cli xgroup create st g1 0
  (error) BUSYGROUP Consumer Group name already exists
  $ cli xgroup create nosuch g1 0
  (error) ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.
  $ cli xreadgroup group g1 c1 count 1 streams st '>'
  1) 1) "st"
     2) 1) 1) "1-1"
           2) 1) "temp"
              2) "20"
  $ cli xpending st g1
  1) (integer) 1
  2) "1-1"
  3) "1-1"
  4) 1) 1) "c1"
        2) "1"
  $ cli xack st g1 1-1
  (integer) 1
  $ cli xinfo stream st | head -4
  length
  2
  radix-tree-keys
  1
  $ cli xinfo groups st
  1)  1) "name"
      2) "g1"
      3) "consumers"
      4) (integer) 1
      5) "pending"
      6) (integer) 0
      7) "last-delivered-id"
      8) "1-1"
      9) "entries-read"
     10) (integer) 1
     11) "lag"
     12) (integer) 1
  $ cli xtrim st maxlen 1
  (integer) 1
  $ cli xreadgroup group nog c1 streams st '>'
  (error) NOGROUP No such key 'st' or consumer group 'nog' in XREADGROUP with GROUP option
  $ cli scan 0 match 'b*' count 100
  1) "0"
  2) 1) "bits"
  $ cli scan abc
  (error) ERR invalid cursor
  $ cli --scan | sort
  bits
  dest
  geo
  hll
  hll2
  st
  $ cli --scan --pattern 'h*' | sort
  hll
  hll2
  $ cli keys 'b?ts'
  1) "bits"
  $ cli keys '[ab]*'
  1) "bits"
  $ cli -n 3 set x y
  OK
  $ cli -n 3 keys '*'
  1) "x"
  $ cli --raw hset h a 1
  1
  $ cli --raw hgetall h
  a
  1
  $ cli --csv hgetall h
  "a","1"
  $ cli --json hgetall h
  {"a":"1"}
  $ cli --quoted-json hgetall h
  {"a":"1"}
  $ cli --no-raw get nosuch
  (nil)
  $ cli --csv get nosuch
  NULL
  $ cli --json get nosuch
  null
  $ cli --raw get nosuch
  $ cli -e foo
  ERR unknown command 'foo', with args beginning with:
  [1]
  $ cli -p 1234 ping
  Could not connect to Redis at 127.0.0.1:1234: Connection refused
  [1]
  $ cli --badopt
  Unrecognized option or bad number of args for: '--badopt'
  [1]
  $ cli -d , lrange nosuch 0 -1
  (empty array)
  $ cli -u redis://localhost:6379/3 get x
  "y"
  $ cli -u redis://localhost:6379/3 dbsize
  (integer) 1
  $ cli -u http://localhost
  Invalid URI scheme
  [1]
  $ cli lrange mylist 0 -1
  (empty array)
  $ cli sort nosuch
  (empty array)
  $ cli rpush nums 3 1 2
  (integer) 3
  $ cli sort nums
  1) "1"
  2) "2"
  3) "3"
  $ cli sort nums desc limit 0 2
  1) "3"
  2) "2"
  $ cli rpush words b a c
  (integer) 3
  $ cli sort words
  (error) ERR One or more scores can't be converted into double
  $ cli sort words alpha
  1) "a"
  2) "b"
  3) "c"
  $ cli lcs a b
  ""
  $ cli mset k1 ohmytext k2 mynewtext
  OK
  $ cli lcs k1 k2
  "mytext"
  $ cli lcs k1 k2 len
  (integer) 6
  $ cli substr k1 0 2
  "ohm"
  $ cli expireat k1 1
  (integer) 1
  $ cli exists k1
  (integer) 0
  $ cli pexpire k2 100000
  (integer) 1
  $ cli expiretime nosuch
  (integer) -2
  $ cli expire k2 10 NX
  (integer) 0
  $ cli expire k2 10 XX
  (integer) 1
  $ cli set k2 v PX 100 EX 10
  (error) ERR syntax error
  $ cli msetnx k2 a k3 b
  (integer) 0
  $ cli getset k9 v
  (nil)
  $ cli object encoding nosuch
  (nil)
  $ cli wait 0 100
  (integer) 0
  $ cli replicaof no one
  OK
  $ cli replicaof no one
  OK
  $ cli cluster info
  ERR This instance has cluster support disabled
  $ cli cluster nodes
  ERR This instance has cluster support disabled
  $ cli reset
  RESET
  $ cli echo
  (error) ERR wrong number of arguments for 'echo' command
