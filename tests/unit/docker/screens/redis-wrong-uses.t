Commands of every kind used wrongly, as redis-server 8.0.2 refuses them.

  % docker run -d --name red redis:7
  % sleep 1
  $ docker exec -i red redis-cli --no-raw <<'END'
  > SET
  > SET a
  > SET a 1 EX
  > SET a 1 EX 0
  > SET a 1 EX x
  > SET a 1 NX XX
  > SET a 1 FOO
  > SET a 1 EX 10 PX 10
  > SET a 1 KEEPTTL EX 10
  > SET a hello GET
  > SET a 10 XX GET
  > GET
  > GET a b
  > GETEX a EX 0
  > GETEX a FOO
  > GETEX a PERSIST EX 1
  > GETDEL
  > GETSET a
  > APPEND a
  > STRLEN
  > INCR
  > INCRBY a
  > INCRBY a x
  > INCRBY a 1.5
  > INCRBYFLOAT a x
  > END
  (error) ERR wrong number of arguments for 'set' command
  (error) ERR wrong number of arguments for 'set' command
  (error) ERR syntax error
  (error) ERR invalid expire time in 'set' command
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR syntax error
  (nil)
  "hello"
  (error) ERR wrong number of arguments for 'get' command
  (error) ERR wrong number of arguments for 'get' command
  (error) ERR invalid expire time in 'getex' command
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'getdel' command
  (error) ERR wrong number of arguments for 'getset' command
  (error) ERR wrong number of arguments for 'append' command
  (error) ERR wrong number of arguments for 'strlen' command
  (error) ERR wrong number of arguments for 'incr' command
  (error) ERR wrong number of arguments for 'incrby' command
  (error) ERR value is not an integer or out of range
  (error) ERR value is not an integer or out of range
  (error) ERR value is not a valid float
  $ docker exec -i red redis-cli --no-raw <<'END'
  > INCRBYFLOAT a 0.5
  > SET s abc
  > INCR s
  > INCRBY s 5
  > INCRBYFLOAT s 1
  > DECRBY s 9223372036854775808
  > SET big 9223372036854775807
  > INCR big
  > DECRBY big -9223372036854775808
  > SETEX a 0 v
  > SETEX a -1 v
  > SETEX a x v
  > PSETEX a 0 v
  > SETRANGE a -1 x
  > SETRANGE a 536870912 x
  > GETRANGE a x 1
  > GETRANGE s 0 -1
  > SUBSTR s 0 1
  > MSET a
  > MSET a 1 b
  > MSETNX a 1 b
  > MGET
  > LCS a
  > LCS a s LEN IDX
  > LCS a s FOO
  > END
  "10.5"
  OK
  (error) ERR value is not an integer or out of range
  (error) ERR value is not an integer or out of range
  (error) ERR value is not a valid float
  (error) ERR value is not an integer or out of range
  OK
  (error) ERR increment or decrement would overflow
  (error) ERR decrement would overflow
  (error) ERR invalid expire time in 'setex' command
  (error) ERR invalid expire time in 'setex' command
  (error) ERR value is not an integer or out of range
  (error) ERR invalid expire time in 'psetex' command
  (error) ERR offset is out of range
  (error) ERR string exceeds maximum allowed size (proto-max-bulk-len)
  (error) ERR value is not an integer or out of range
  "abc"
  "ab"
  (error) ERR wrong number of arguments for 'mset' command
  (error) ERR wrong number of arguments for 'mset' command
  (error) ERR wrong number of arguments for 'msetnx' command
  (error) ERR wrong number of arguments for 'mget' command
  (error) ERR wrong number of arguments for 'lcs' command
  (error) ERR If you want both the length and indexes, please just use IDX.
  (error) ERR syntax error
  $ docker exec -i red redis-cli --no-raw <<'END'
  > LPUSH
  > LPUSH l
  > RPUSH l a b c d e
  > LPUSH s x
  > LRANGE l 0
  > LRANGE l x 1
  > LRANGE s 0 1
  > LINDEX l x
  > LINDEX l 10
  > LSET l 10 x
  > LSET l x y
  > LSET nolist 0 x
  > LINSERT l MIDDLE a b
  > LINSERT l BEFORE zz b
  > LINSERT nolist BEFORE a b
  > LREM l x a
  > LTRIM l x 1
  > LPOP l x
  > LPOP l -1
  > LPOP l 0
  > LPOP l 2 3
  > LPOP nolist 2
  > LPOS l c RANK 0
  > LPOS l c COUNT -1
  > LPOS l c MAXLEN -1
  > END
  (error) ERR wrong number of arguments for 'lpush' command
  (error) ERR wrong number of arguments for 'lpush' command
  (integer) 5
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  (error) ERR wrong number of arguments for 'lrange' command
  (error) ERR value is not an integer or out of range
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  (error) ERR value is not an integer or out of range
  (nil)
  (error) ERR index out of range
  (error) ERR value is not an integer or out of range
  (error) ERR no such key
  (error) ERR syntax error
  (integer) -1
  (integer) 0
  (error) ERR value is not an integer or out of range
  (error) ERR value is not an integer or out of range
  (error) ERR value is out of range, must be positive
  (error) ERR value is out of range, must be positive
  (empty array)
  (error) ERR wrong number of arguments for 'lpop' command
  (nil)
  (error) ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list
  (error) ERR COUNT can't be negative
  (error) ERR MAXLEN can't be negative
  $ docker exec -i red redis-cli --no-raw <<'END'
  > LPOS l c FOO 1
  > LPOS l zz
  > LPOS l zz COUNT 0
  > LMOVE l l2 UP LEFT
  > LMOVE l l2 LEFT
  > RPOPLPUSH l
  > BLPOP l
  > BLPOP l x
  > BLPOP l -1
  > BLMOVE l l2 LEFT RIGHT x
  > BLMPOP x 1 l LEFT
  > BLMPOP 0 0 l LEFT
  > BLMPOP 0 1 l LEFT COUNT 2
  > BZMPOP 0 1 noz UP
  > BZPOPMIN noz x
  > HSET
  > HSET h
  > HSET h f
  > HSET h f 1 g
  > HSET h f 1 g 2 t abc
  > HMSET h f
  > HGET h
  > HGET s f
  > HINCRBY h t 1
  > HINCRBY h f x
  > END
  (error) ERR syntax error
  (nil)
  (empty array)
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'lmove' command
  (error) ERR wrong number of arguments for 'rpoplpush' command
  (error) ERR wrong number of arguments for 'blpop' command
  (error) ERR timeout is not a float or out of range
  (error) ERR timeout is negative
  (error) ERR timeout is not a float or out of range
  (error) ERR timeout is not a float or out of range
  (error) ERR numkeys should be greater than 0
  1) "l"
  2) 1) "a"
     2) "b"
  (error) ERR syntax error
  (error) ERR timeout is not a float or out of range
  (error) ERR wrong number of arguments for 'hset' command
  (error) ERR wrong number of arguments for 'hset' command
  (error) ERR wrong number of arguments for 'hset' command
  (error) ERR wrong number of arguments for 'hset' command
  (integer) 3
  (error) ERR wrong number of arguments for 'hmset' command
  (error) ERR wrong number of arguments for 'hget' command
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  (error) ERR hash value is not an integer
  (error) ERR value is not an integer or out of range
  $ docker exec -i red redis-cli --no-raw <<'END'
  > HINCRBYFLOAT h t 1
  > HINCRBYFLOAT h f x
  > HINCRBY h f 9223372036854775807
  > HDEL h
  > HGETALL
  > HMGET h
  > HSETNX h f
  > HRANDFIELD h x
  > HRANDFIELD h 1 FOO
  > HRANDFIELD h 0
  > HSTRLEN h
  > HSCAN h
  > HSCAN h x
  > HSCAN h 0 COUNT 0
  > HSCAN h 0 FOO
  > HSCAN h 0 NOVALUES
  > SSCAN s 0
  > SCAN x
  > SCAN 0 COUNT x
  > SCAN 0 TYPE
  > SCAN 0 TYPE foo
  > SCAN 0 MATCH
  > SADD
  > SADD st
  > SADD s x
  > END
  (error) ERR hash value is not a float
  (error) ERR value is not a valid float
  (error) ERR increment or decrement would overflow
  (error) ERR wrong number of arguments for 'hdel' command
  (error) ERR wrong number of arguments for 'hgetall' command
  (error) ERR wrong number of arguments for 'hmget' command
  (error) ERR wrong number of arguments for 'hsetnx' command
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  (empty array)
  (error) ERR wrong number of arguments for 'hstrlen' command
  (error) ERR wrong number of arguments for 'hscan' command
  (error) ERR invalid cursor
  (error) ERR syntax error
  (error) ERR syntax error
  1) "0"
  2) 1) "f"
     2) "g"
     3) "t"
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  (error) ERR invalid cursor
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  1) "0"
  2) (empty array)
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'sadd' command
  (error) ERR wrong number of arguments for 'sadd' command
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  $ docker exec -i red redis-cli --no-raw <<'END'
  > SADD st a b c
  > SISMEMBER st
  > SMISMEMBER st
  > SPOP st -1
  > SPOP st x
  > SPOP st 1 2
  > SRANDMEMBER st x
  > SRANDMEMBER st 1 2
  > SMOVE st
  > SMOVE st st2 zz
  > SINTER
  > SINTER st s
  > SINTERCARD 0 st
  > SINTERCARD x st
  > SINTERCARD 2 st
  > SINTERCARD 1 st LIMIT -1
  > SINTERCARD 1 st FOO
  > SUNIONSTORE d
  > SDIFFSTORE d s
  > ZADD
  > ZADD z
  > ZADD z 1
  > ZADD z x a
  > ZADD z 1 a 2
  > ZADD z NX XX 1 a
  > END
  (integer) 3
  (error) ERR wrong number of arguments for 'sismember' command
  (error) ERR wrong number of arguments for 'smismember' command
  (error) ERR value is out of range, must be positive
  (error) ERR value is out of range, must be positive
  (error) ERR syntax error
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'smove' command
  (integer) 0
  (error) ERR wrong number of arguments for 'sinter' command
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  (error) ERR numkeys should be greater than 0
  (error) ERR numkeys should be greater than 0
  (error) ERR Number of keys can't be greater than number of args
  (error) ERR LIMIT can't be negative
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'sunionstore' command
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  (error) ERR wrong number of arguments for 'zadd' command
  (error) ERR wrong number of arguments for 'zadd' command
  (error) ERR wrong number of arguments for 'zadd' command
  (error) ERR value is not a valid float
  (error) ERR syntax error
  (error) ERR XX and NX options at the same time are not compatible
  $ docker exec -i red redis-cli --no-raw <<'END'
  > ZADD z GT LT 1 a
  > ZADD z NX GT 1 a
  > ZADD z INCR 1 a 2 b
  > ZADD z FOO 1 a
  > ZADD z 1 a 2 b 3 c
  > ZADD s 1 a
  > ZADD z nan a
  > ZINCRBY z x a
  > ZINCRBY z 1
  > ZSCORE z
  > ZRANGE z 0
  > ZRANGE z x 1
  > ZRANGE z 0 -1 FOO
  > ZRANGE z 0 -1 BYSCORE BYLEX
  > ZRANGE z 0 -1 LIMIT 0 1
  > ZRANGE z 0 -1 BYLEX
  > ZRANGE z a b BYSCORE
  > ZRANGE z 0 -1 WITHSCORES REV
  > ZRANGE z (1 3 BYSCORE
  > ZRANGE z [a [c BYLEX WITHSCORES
  > ZRANGEBYSCORE z a b
  > ZRANGEBYSCORE z -inf +inf LIMIT 0
  > ZRANGEBYSCORE z -inf +inf LIMIT x 1
  > ZRANGEBYSCORE z -inf +inf FOO
  > ZRANGEBYLEX z a b
  > END
  (error) ERR GT, LT, and/or NX options at the same time are not compatible
  (error) ERR GT, LT, and/or NX options at the same time are not compatible
  (error) ERR INCR option supports a single increment-element pair
  (error) ERR syntax error
  (integer) 3
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  (error) ERR value is not a valid float
  (error) ERR value is not a valid float
  (error) ERR wrong number of arguments for 'zincrby' command
  (error) ERR wrong number of arguments for 'zscore' command
  (error) ERR wrong number of arguments for 'zrange' command
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
  (error) ERR min or max not valid string range item
  (error) ERR min or max is not a float
  1) "c"
  2) "3"
  3) "b"
  4) "2"
  5) "a"
  6) "1"
  1) "b"
  2) "c"
  (error) ERR syntax error, WITHSCORES not supported in combination with BYLEX
  (error) ERR min or max is not a float
  (error) ERR syntax error
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  (error) ERR min or max not valid string range item
  $ docker exec -i red redis-cli --no-raw <<'END'
  > ZRANGEBYLEX z - +
  > ZRANGEBYLEX z [a (c
  > ZLEXCOUNT z a b
  > ZCOUNT z a b
  > ZCOUNT z (1 3
  > ZRANK z
  > ZRANK z a FOO
  > ZRANK z a WITHSCORE
  > ZRANK z zz WITHSCORE
  > ZPOPMIN z x
  > ZPOPMIN z -1
  > ZPOPMAX z 0
  > ZREM z
  > ZREMRANGEBYRANK z x 1
  > ZREMRANGEBYSCORE z a 1
  > ZREMRANGEBYLEX z a b
  > ZUNION
  > ZUNION 0 z
  > ZUNION x z
  > ZUNION 2 z
  > ZUNION 1 z WEIGHTS
  > ZUNION 1 z WEIGHTS x
  > ZUNION 1 z AGGREGATE FOO
  > ZUNION 1 z WITHSCORES
  > ZUNIONSTORE d 0 z
  > END
  1) "a"
  2) "b"
  3) "c"
  1) "a"
  2) "b"
  (error) ERR min or max not valid string range item
  (error) ERR min or max is not a float
  (integer) 2
  (error) ERR wrong number of arguments for 'zrank' command
  (error) ERR syntax error
  1) (integer) 0
  2) "1"
  (nil)
  (error) ERR value is out of range, must be positive
  (error) ERR value is out of range, must be positive
  (empty array)
  (error) ERR wrong number of arguments for 'zrem' command
  (error) ERR value is not an integer or out of range
  (error) ERR min or max is not a float
  (error) ERR min or max not valid string range item
  (error) ERR wrong number of arguments for 'zunion' command
  (error) ERR at least 1 input key is needed for 'zunion' command
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR weight value is not a float
  (error) ERR syntax error
  1) "a"
  2) "1"
  3) "b"
  4) "2"
  5) "c"
  6) "3"
  (error) ERR at least 1 input key is needed for 'zunionstore' command
  $ docker exec -i red redis-cli --no-raw <<'END'
  > ZUNIONSTORE d 1 z WITHSCORES
  > ZINTER 1 s
  > ZINTERCARD 1 z LIMIT x
  > ZDIFF 1 z WEIGHTS 1
  > ZMSCORE z
  > ZMSCORE z a zz
  > ZRANDMEMBER z x
  > ZRANDMEMBER z 1 FOO
  > ZRANGESTORE d z 0 -1
  > ZRANGESTORE d z 0 -1 WITHSCORES
  > ZMPOP 1 z
  > ZMPOP 1 z MIN COUNT x
  > EXPIRE
  > EXPIRE a
  > EXPIRE a x
  > EXPIRE a 10 FOO
  > EXPIRE a 10 NX XX
  > EXPIRE a 10 GT LT
  > EXPIRE a 10 NX GT
  > EXPIRE a 9223372036854775807
  > EXPIREAT a -1
  > PEXPIREAT a x
  > TTL
  > TTL nokey
  > PERSIST
  > END
  (error) ERR syntax error
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  (error) ERR LIMIT can't be negative
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'zmscore' command
  1) "1"
  2) (nil)
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  (integer) 3
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'zmpop' command
  (error) ERR count should be greater than 0
  (error) ERR wrong number of arguments for 'expire' command
  (error) ERR wrong number of arguments for 'expire' command
  (error) ERR value is not an integer or out of range
  (error) ERR Unsupported option FOO
  (error) ERR NX and XX, GT or LT options at the same time are not compatible
  (error) ERR GT and LT options at the same time are not compatible
  (error) ERR NX and XX, GT or LT options at the same time are not compatible
  (error) ERR invalid expire time in 'expire' command
  (integer) 1
  (error) ERR value is not an integer or out of range
  (error) ERR wrong number of arguments for 'ttl' command
  (integer) -2
  (error) ERR wrong number of arguments for 'persist' command
  $ docker exec -i red redis-cli --no-raw <<'END'
  > EXPIRETIME nokey
  > PEXPIRETIME nokey
  > TYPE
  > TYPE a b
  > RENAME nokey x
  > RENAME a
  > RENAMENX nokey x
  > COPY st st
  > COPY st st2 DB x
  > COPY st st2 DB 99
  > COPY st st2 FOO
  > COPY st st2
  > COPY st st2
  > COPY st st2 REPLACE
  > OBJECT
  > OBJECT FOO
  > OBJECT ENCODING
  > OBJECT ENCODING nokey
  > OBJECT FREQ st
  > MOVE st 99
  > MOVE st x
  > MOVE st 0
  > MOVE st
  > SELECT 99
  > SELECT x
  > END
  (integer) -2
  (integer) -2
  (error) ERR wrong number of arguments for 'type' command
  (error) ERR wrong number of arguments for 'type' command
  (error) ERR no such key
  (error) ERR wrong number of arguments for 'rename' command
  (error) ERR no such key
  (error) ERR source and destination objects are the same
  (error) ERR value is not an integer or out of range
  (error) ERR DB index is out of range
  (error) ERR syntax error
  (integer) 1
  (integer) 0
  (integer) 1
  (error) ERR wrong number of arguments for 'object' command
  (error) ERR unknown subcommand 'FOO'. Try OBJECT HELP.
  (error) ERR wrong number of arguments for 'object|encoding' command
  (nil)
  (error) ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.
  (error) ERR DB index is out of range
  (error) ERR value is not an integer or out of range
  (error) ERR source and destination objects are the same
  (error) ERR wrong number of arguments for 'move' command
  (error) ERR DB index is out of range
  (error) ERR value is not an integer or out of range
  $ docker exec -i red redis-cli --no-raw <<'END'
  > SELECT
  > SWAPDB 0 x
  > SWAPDB x 0
  > SWAPDB 0 99
  > SORT st
  > SORT st ALPHA
  > SORT st LIMIT 0
  > SORT st FOO
  > SORT s
  > SORT st BY nosort GET #
  > SORT_RO st STORE x
  > RANDOMKEY x
  > KEYS
  > DBSIZE x
  > FLUSHDB FOO
  > FLUSHALL FOO
  > PING a b
  > ECHO
  > ECHO a b
  > AUTH
  > AUTH x
  > AUTH x y
  > HELLO 4
  > HELLO x
  > HELLO 2 FOO
  > END
  (error) ERR wrong number of arguments for 'select' command
  (error) ERR invalid second DB index
  (error) ERR invalid first DB index
  (error) ERR DB index is out of range
  (error) ERR One or more scores can't be converted into double
  1) "a"
  2) "b"
  3) "c"
  (error) ERR syntax error
  (error) ERR syntax error
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  1) "a"
  2) "b"
  3) "c"
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'randomkey' command
  (error) ERR wrong number of arguments for 'keys' command
  (error) ERR wrong number of arguments for 'dbsize' command
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'ping' command
  (error) ERR wrong number of arguments for 'echo' command
  (error) ERR wrong number of arguments for 'echo' command
  (error) ERR wrong number of arguments for 'auth' command
  (error) ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
  (error) WRONGPASS invalid username-password pair or user is disabled.
  (error) NOPROTO unsupported protocol version
  (error) ERR Protocol version is not an integer or out of range
  (error) ERR Syntax error in HELLO option 'FOO'
  $ docker exec -i red redis-cli --no-raw <<'END'
  > CLIENT
  > CLIENT FOO
  > CLIENT SETNAME "a b"
  > CLIENT SETNAME
  > CLIENT KILL 1.2.3.4:1
  > CLIENT KILL ID x
  > CLIENT NO-EVICT x
  > CLIENT REPLY FOO
  > CONFIG
  > CONFIG FOO
  > CONFIG GET
  > CONFIG SET
  > CONFIG SET maxmemory
  > CONFIG SET foo bar
  > CONFIG SET maxmemory foo
  > CONFIG SET maxmemory-policy foo
  > CONFIG SET appendonly maybe
  > CONFIG SET databases 3
  > CONFIG SET timeout -1
  > CONFIG REWRITE
  > CONFIG RESETSTAT x
  > COMMAND FOO
  > COMMAND COUNT x
  > MULTI x
  > EXEC
  > END
  (error) ERR wrong number of arguments for 'client' command
  (error) ERR unknown subcommand 'FOO'. Try CLIENT HELP.
  (error) ERR Client names cannot contain spaces, newlines or special characters.
  (error) ERR wrong number of arguments for 'client|setname' command
  (error) ERR No such client
  (error) ERR client-id should be greater than 0
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'config' command
  (error) ERR unknown subcommand 'FOO'. Try CONFIG HELP.
  (error) ERR wrong number of arguments for 'config|get' command
  (error) ERR wrong number of arguments for 'config|set' command
  (error) ERR wrong number of arguments for 'config|set' command
  (error) ERR Unknown option or number of arguments for CONFIG SET - 'foo'
  (error) ERR CONFIG SET failed (possibly related to argument 'maxmemory') - argument must be a memory value
  (error) ERR CONFIG SET failed (possibly related to argument 'maxmemory-policy') - argument(s) must be one of the following: volatile-lru, volatile-lfu, volatile-random, volatile-ttl, allkeys-lru, allkeys-lfu, allkeys-random, noeviction
  (error) ERR CONFIG SET failed (possibly related to argument 'appendonly') - argument must be 'yes' or 'no'
  (error) ERR CONFIG SET failed (possibly related to argument 'databases') - can't set immutable config
  (error) ERR CONFIG SET failed (possibly related to argument 'timeout') - argument must be between 0 and 2147483647 inclusive
  (error) ERR The server is running without a config file
  (error) ERR wrong number of arguments for 'config|resetstat' command
  (error) ERR unknown subcommand 'FOO'. Try COMMAND HELP.
  (error) ERR wrong number of arguments for 'command|count' command
  (error) ERR wrong number of arguments for 'multi' command
  (error) ERR EXEC without MULTI
  $ docker exec -i red redis-cli --no-raw <<'END'
  > DISCARD
  > WATCH
  > UNWATCH x
  > PUBLISH
  > PUBLISH ch
  > PUBSUB
  > PUBSUB FOO
  > PUBSUB NUMSUB
  > PUBSUB NUMSUB ch
  > PUBSUB CHANNELS
  > PUBSUB CHANNELS a b
  > PUBSUB SHARDCHANNELS
  > SPUBLISH ch m
  > SETBIT a x 1
  > SETBIT a -1 1
  > SETBIT a 0 2
  > SETBIT a 4294967296 1
  > GETBIT a x
  > BITCOUNT a 0
  > BITCOUNT a 0 1 FOO
  > BITCOUNT a x 1
  > BITPOS a 2
  > BITPOS a 1 0 1 BIT
  > BITOP FOO d a
  > BITOP NOT d a b
  > END
  (error) ERR DISCARD without MULTI
  (error) ERR wrong number of arguments for 'watch' command
  (error) ERR wrong number of arguments for 'unwatch' command
  (error) ERR wrong number of arguments for 'publish' command
  (error) ERR wrong number of arguments for 'publish' command
  (error) ERR wrong number of arguments for 'pubsub' command
  (error) ERR unknown subcommand 'FOO'. Try PUBSUB HELP.
  (empty array)
  1) "ch"
  2) (integer) 0
  (empty array)
  (error) ERR unknown subcommand or wrong number of arguments for 'CHANNELS'. Try PUBSUB HELP.
  (empty array)
  (integer) 0
  (error) ERR bit offset is not an integer or out of range
  (error) ERR bit offset is not an integer or out of range
  (error) ERR bit is not an integer or out of range
  (error) ERR bit offset is not an integer or out of range
  (error) ERR bit offset is not an integer or out of range
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR value is not an integer or out of range
  (error) ERR The bit argument must be 1 or 0.
  (integer) -1
  (error) ERR syntax error
  (error) ERR BITOP NOT must be called with a single source key.
  $ docker exec -i red redis-cli --no-raw <<'END'
  > BITOP AND d
  > BITFIELD a GET
  > BITFIELD a GET u8 x
  > BITFIELD a GET u64 0
  > BITFIELD a GET i65 0
  > BITFIELD a SET u8 0
  > BITFIELD a OVERFLOW FOO
  > BITFIELD_RO a SET u8 0 1
  > PFADD
  > PFADD s x
  > PFCOUNT
  > PFCOUNT s
  > PFMERGE
  > GEOADD g
  > GEOADD g 1 2
  > GEOADD g x y m
  > GEOADD g 200 0 m
  > GEOADD g 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
  > GEODIST g Palermo
  > GEODIST g Palermo Catania FOO
  > GEODIST g Palermo zz
  > GEOPOS g
  > GEOHASH g Palermo zz
  > GEOSEARCH g FROMMEMBER zz BYRADIUS 1 km
  > GEOSEARCH g FROMLONLAT 15 37 BYRADIUS 200
  > END
  (error) ERR wrong number of arguments for 'bitop' command
  (error) ERR syntax error
  (error) ERR bit offset is not an integer or out of range
  (error) ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64 is.
  (error) ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64 is.
  (error) ERR syntax error
  (error) ERR Invalid OVERFLOW type specified
  (error) ERR BITFIELD_RO only supports the GET subcommand
  (error) ERR wrong number of arguments for 'pfadd' command
  (error) WRONGTYPE Key is not a valid HyperLogLog string value.
  (error) ERR wrong number of arguments for 'pfcount' command
  (error) WRONGTYPE Key is not a valid HyperLogLog string value.
  (error) ERR wrong number of arguments for 'pfmerge' command
  (error) ERR wrong number of arguments for 'geoadd' command
  (error) ERR wrong number of arguments for 'geoadd' command
  (error) ERR value is not a valid float
  (error) ERR invalid longitude,latitude pair 200.000000,0.000000
  (integer) 2
  (error) ERR wrong number of arguments for 'geodist' command
  (error) ERR unsupported unit provided. please use M, KM, FT, MI
  (nil)
  (empty array)
  1) "sqc8b49rny0"
  2) (nil)
  (error) ERR could not decode requested zset member
  (error) ERR syntax error
  $ docker exec -i red redis-cli --no-raw <<'END'
  > GEOSEARCH g FROMLONLAT 15 37 BYRADIUS 200 km FOO
  > GEOSEARCH g FROMLONLAT 15 37
  > GEOSEARCH g BYRADIUS 200 km
  > GEOSEARCH g FROMLONLAT 15 37 BYBOX 400 400 km ASC COUNT 0
  > GEOSEARCH g FROMLONLAT 15 37 BYRADIUS -1 km
  > GEOSEARCHSTORE gs g FROMLONLAT 15 37 BYRADIUS 200 km ASC
  > ZRANGE gs 0 -1
  > GEOSEARCHSTORE gs g FROMLONLAT 15 37 BYBOX 400 400 km STOREDIST
  > ZRANGE gs 0 -1 WITHSCORES
  > GEOSEARCHSTORE gs g FROMLONLAT 15 37 BYRADIUS 200 km WITHDIST
  > GEORADIUS g 15 37 200 km WITHDIST ASC
  > GEORADIUSBYMEMBER g Palermo 200 km
  > EVAL
  > EVAL "return 1"
  > EVAL "return 1" x
  > EVAL "return 1" -1
  > EVAL "return 1" 1
  > EVALSHA abc 0
  > SCRIPT
  > SCRIPT FOO
  > SCRIPT LOAD
  > SCRIPT EXISTS
  > SCRIPT FLUSH FOO
  > SCRIPT KILL
  > FOO
  > END
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'geosearch' command
  (error) ERR wrong number of arguments for 'geosearch' command
  (error) ERR COUNT must be > 0
  (error) ERR radius cannot be negative
  (integer) 2
  1) "Palermo"
  2) "Catania"
  (integer) 2
  1) "Catania"
  2) "56.4412578701582"
  3) "Palermo"
  4) "190.44242984775784"
  (error) ERR GEOSEARCHSTORE is not compatible with WITHDIST, WITHHASH and WITHCOORD options
  1) 1) "Catania"
     2) "56.4413"
  2) 1) "Palermo"
     2) "190.4424"
  1) "Palermo"
  2) "Catania"
  (error) ERR wrong number of arguments for 'eval' command
  (error) ERR wrong number of arguments for 'eval' command
  (error) ERR value is not an integer or out of range
  (error) ERR Number of keys can't be negative
  (error) ERR Number of keys can't be greater than number of args
  (error) NOSCRIPT No matching script. Please use EVAL.
  (error) ERR wrong number of arguments for 'script' command
  (error) ERR unknown subcommand 'FOO'. Try SCRIPT HELP.
  (error) ERR wrong number of arguments for 'script|load' command
  (error) ERR wrong number of arguments for 'script|exists' command
  (error) ERR SCRIPT FLUSH only support SYNC|ASYNC option
  (error) NOTBUSY No scripts in execution right now.
  (error) ERR unknown command 'FOO', with args beginning with:
  $ docker exec -i red redis-cli --no-raw <<'END'
  > FOO bar baz
  > foo "a b" c
  > SLOWLOG
  > SLOWLOG FOO
  > SLOWLOG GET x
  > SLOWLOG GET -2
  > SLOWLOG LEN x
  > LATENCY
  > LATENCY FOO
  > LATENCY RESET
  > LATENCY HISTORY command
  > LATENCY HISTORY
  > MEMORY
  > MEMORY FOO
  > MEMORY USAGE
  > MEMORY USAGE nokey
  > MEMORY USAGE st SAMPLES x
  > ACL
  > ACL FOO
  > ACL WHOAMI
  > ACL GETUSER nobody
  > ACL DELUSER default
  > REPLICAOF x
  > REPLICAOF localhost x
  > WAIT x 1
  > END
  (error) ERR unknown command 'FOO', with args beginning with: 'bar' 'baz'
  (error) ERR unknown command 'foo', with args beginning with: 'a b' 'c'
  (error) ERR wrong number of arguments for 'slowlog' command
  (error) ERR unknown subcommand 'FOO'. Try SLOWLOG HELP.
  (error) ERR count should be greater than or equal to -1
  (error) ERR count should be greater than or equal to -1
  (error) ERR wrong number of arguments for 'slowlog|len' command
  (error) ERR wrong number of arguments for 'latency' command
  (error) ERR unknown subcommand 'FOO'. Try LATENCY HELP.
  (integer) 0
  (empty array)
  (error) ERR wrong number of arguments for 'latency|history' command
  (error) ERR wrong number of arguments for 'memory' command
  (error) ERR unknown subcommand 'FOO'. Try MEMORY HELP.
  (error) ERR wrong number of arguments for 'memory|usage' command
  (nil)
  (error) ERR value is not an integer or out of range
  (error) ERR wrong number of arguments for 'acl' command
  (error) ERR unknown subcommand 'FOO'. Try ACL HELP.
  "default"
  (nil)
  (error) ERR The 'default' user cannot be removed
  (error) ERR wrong number of arguments for 'replicaof' command
  (error) ERR Invalid master port
  (error) ERR value is not an integer or out of range
  $ docker exec -i red redis-cli --no-raw <<'END'
  > WAIT 0 x
  > WAIT 0 -1
  > RESET x
  > SHUTDOWN FOO
  > SHUTDOWN SAVE NOSAVE
  > SHUTDOWN ABORT
  > BGSAVE FOO
  > DEBUG SLEEP 0
  > DEBUG FOO
  > CLUSTER INFO
  > CLUSTER FOO
  > READONLY
  > ASKING
  > FAILOVER
  > FAILOVER FOO
  > TIME x
  > LASTSAVE x
  > ROLE x
  > PSUBSCRIBE
  > SUBSCRIBE
  > MONITOR x
  > OBJECT IDLETIME nokey
  > SINTERSTORE
  > TOUCH
  > UNLINK
  > END
  (error) ERR timeout is not an integer or out of range
  (error) ERR timeout is negative
  (error) ERR wrong number of arguments for 'reset' command
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR No shutdown in progress.
  (error) ERR syntax error
  (error) ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.
  (error) ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.
  ERR This instance has cluster support disabled
  (error) ERR unknown subcommand 'FOO'. Try CLUSTER HELP.
  (error) ERR This instance has cluster support disabled
  (error) ERR This instance has cluster support disabled
  (error) ERR FAILOVER requires connected replicas.
  (error) ERR syntax error
  (error) ERR wrong number of arguments for 'time' command
  (error) ERR wrong number of arguments for 'lastsave' command
  (error) ERR wrong number of arguments for 'role' command
  (error) ERR wrong number of arguments for 'psubscribe' command
  (error) ERR wrong number of arguments for 'subscribe' command
  (error) ERR wrong number of arguments for 'monitor' command
  (nil)
  (error) ERR wrong number of arguments for 'sinterstore' command
  (error) ERR wrong number of arguments for 'touch' command
  (error) ERR wrong number of arguments for 'unlink' command
  $ docker exec -i red redis-cli --no-raw <<'END'
  > EXISTS
  > DEL
  > END
  (error) ERR wrong number of arguments for 'exists' command
  (error) ERR wrong number of arguments for 'del' command
