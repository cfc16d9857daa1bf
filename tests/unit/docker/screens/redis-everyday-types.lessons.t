Everyday commands on all types, redis-server 8.0.2.

  % docker pull -q redis:8-alpine >/dev/null
  % docker run -d --name kv redis:8-alpine
  % sleep 1
  % r() { docker exec kv redis-cli --no-raw "$@"; }
  $ r SET user:1 bob EX 100
  OK
  $ r SET user:1 kim KEEPTTL
  OK
  $ r SET user:1 lee XX GET
  "kim"
  $ r SET user:9 x XX
  (nil)
  $ r GETEX user:1 PERSIST
  "lee"
  $ r GETDEL user:1
  "lee"
  $ r MSET a 1 b 2 c 3
  OK
  $ r MSETNX a 9 d 4
  (integer) 0
  $ r MGET a b nokey c
  1) "1"
  2) "2"
  3) (nil)
  4) "3"
  $ r INCRBYFLOAT a 0.5
  "1.5"
  $ r INCRBY a 5
  (error) ERR value is not an integer or out of range
  $ r DECRBY b 10
  (integer) -8
  $ r APPEND b xyz
  (integer) 5
  $ r SETRANGE b 1 ABC
  (integer) 5
  $ r GETRANGE b 0 2
  "-AB"
  $ r STRLEN nokey
  (integer) 0
  $ r LPUSH l 1 2 3
  (integer) 3
  $ r RPUSHX nolist 1
  (integer) 0
  $ r LINSERT l BEFORE 2 1.5
  (integer) 4
  $ r LSET l 10 x
  (error) ERR index out of range
  $ r LREM l 0 2
  (integer) 1
  $ r LTRIM l 0 1
  OK
  $ r LPOS l 3
  (integer) 0
  $ r LMOVE l l2 LEFT RIGHT
  "3"
  $ r LPOP l 5
  1) "1.5"
  $ r RPOPLPUSH nolist l
  (nil)
  $ r HSET h a 1 b 2 c 3
  (integer) 3
  $ r HSETNX h a 9
  (integer) 0
  $ r HINCRBY h b 5
  (integer) 7
  $ r HINCRBYFLOAT h c 1.25
  "4.25"
  $ r HMGET h a z c
  1) "1"
  2) (nil)
  3) "4.25"
  $ r HRANDFIELD h 0
  (empty array)
  $ r HDEL h a z
  (integer) 1
  $ r HSTRLEN h b
  (integer) 1
  $ r SADD s1 a b c
  (integer) 3
  $ r SADD s2 b c d
  (integer) 3
  $ r SINTERCARD 2 s1 s2
  (integer) 2
  $ r SINTERCARD 2 s1 s2 LIMIT 1
  (integer) 1
  $ r SDIFFSTORE s3 s1 s2
  (integer) 1
  $ r SMISMEMBER s1 a z
  1) (integer) 1
  2) (integer) 0
  $ r SMOVE s1 s2 a
  (integer) 1
  $ r SPOP nokey
  (nil)
  $ r ZADD z 1 a 2 b 3 c
  (integer) 3
  $ r ZADD z XX CH 5 a 9 zz
  (integer) 1
  $ r ZADD z GT 1 a
  (integer) 0
  $ r ZADD z INCR 2 b
  "4"
  $ r ZADD z NX XX 1 q
  (error) ERR XX and NX options at the same time are not compatible
  $ r ZRANGE z 0 -1 WITHSCORES REV
  1) "a"
  2) "5"
  3) "b"
  4) "4"
  5) "c"
  6) "3"
  $ r ZRANGE z '(2' 5 BYSCORE LIMIT 0 1
  1) "c"
  $ r ZRANGEBYLEX z - +
  1) "c"
  2) "b"
  3) "a"
  $ r ZRANK z a WITHSCORE
  1) (integer) 2
  2) "5"
  $ r ZPOPMIN z 2
  1) "c"
  2) "3"
  3) "b"
  4) "4"
  $ r ZREMRANGEBYSCORE z -inf +inf
  (integer) 1
  $ r ZMSCORE z a b
  1) (nil)
  2) (nil)
  $ r XADD st * f v | wc -l
  1
  $ r XADD st 0-1 f v
  (error) ERR The ID specified in XADD is equal or smaller than the target stream top item
  $ r XLEN st
  (integer) 1
  $ r XRANGE nost - +
  (empty array)
  $ r XGROUP CREATE st g $
  OK
  $ r XGROUP CREATE st g $
  (error) BUSYGROUP Consumer Group name already exists
  $ r XREADGROUP GROUP g c STREAMS st '>'
  (nil)
  $ r XREADGROUP GROUP nog c STREAMS st '>'
  (error) NOGROUP No such key 'st' or consumer group 'nog' in XREADGROUP with GROUP option
  $ r XPENDING st g
  1) (integer) 0
  2) (nil)
  3) (nil)
  4) (nil)
  $ r XTRIM st MAXLEN 0
  (integer) 1
  $ r SETBIT bm 7 1
  (integer) 0
  $ r BITCOUNT bm
  (integer) 1
  $ r BITPOS bm 1
  (integer) 7
  $ r BITFIELD bf SET u8 0 255 GET u4 0 INCRBY u8 0 10
  1) (integer) 0
  2) (integer) 15
  3) (integer) 9
  $ r BITFIELD bf OVERFLOW SAT INCRBY u8 0 250
  1) (integer) 255
  $ r BITFIELD bf OVERFLOW FAIL INCRBY u8 0 250
  1) (nil)
  $ r BITFIELD bf GET i8 0
  1) (integer) -1
  $ r BITFIELD bf GET u64 0
  (error) ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64 is.
  $ r BITFIELD_RO bf GET u8 0
  1) (integer) 255
  $ r PFADD pf a b c
  (integer) 1
  $ r PFCOUNT pf
  (integer) 3
  $ r GEOADD g 126.97 37.56 seoul 129.07 35.17 busan
  (integer) 2
  $ r GEODIST g seoul busan km
  "325.6195"
  $ r GEOSEARCH g FROMMEMBER seoul BYRADIUS 400 km ASC
  1) "seoul"
  2) "busan"
  $ r GEORADIUS g 127 37 200 km
  1) "seoul"
  $ r GEOADD g 200 37 bad
  (error) ERR invalid longitude,latitude pair 200.000000,37.000000
  $ r EXPIRE a 100 NX
  (integer) 1
  $ r EXPIRE a 50 GT
  (integer) 0
  $ r EXPIRETIME nokey
  (integer) -2
  $ r PERSIST a
  (integer) 1
  $ r RENAME nokey x
  (error) ERR no such key
  $ r RENAMENX a b
  (integer) 0
  $ r COPY b b2
  (integer) 1
  $ r TYPE h
  hash
  $ r OBJECT ENCODING s2
  "listpack"
  $ r OBJECT FREQ b
  (error) ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.
  $ r UNLINK b b2 nokey
  (integer) 2
  $ r TOUCH c nokey
  (integer) 1
  $ r RANDOMKEY | wc -l
  1
  $ r SORT l2
  1) "3"
  $ r SORT s2 ALPHA DESC
  1) "d"
  2) "c"
  3) "b"
  4) "a"
  $ r SCAN abc
  (error) ERR invalid cursor
  $ r WAIT 0 0
  (integer) 0
  $ r CLIENT SETNAME my
  OK
  $ r CLIENT NOSUCH
  (error) ERR unknown subcommand 'NOSUCH'. Try CLIENT HELP.
  $ r CONFIG SET maxmemory 100mb
  OK
  $ r CONFIG GET maxmemory
  1) "maxmemory"
  2) "104857600"
  $ r CONFIG SET nosuch 1
  (error) ERR Unknown option or number of arguments for CONFIG SET - 'nosuch'
  $ r CONFIG SET maxmemory abc
  (error) ERR CONFIG SET failed (possibly related to argument 'maxmemory') - argument must be a memory value
  $ r CONFIG SET maxmemory-policy nosuch
  (error) ERR CONFIG SET failed (possibly related to argument 'maxmemory-policy') - argument(s) must be one of the following: volatile-lru, volatile-lfu, volatile-random, volatile-ttl, allkeys-lru, allkeys-lfu, allkeys-random, noeviction
  $ r ACL WHOAMI
  "default"
  $ r MEMORY NOSUCH
  (error) ERR unknown subcommand 'NOSUCH'. Try MEMORY HELP.
  $ r LATENCY NOSUCH
  (error) ERR unknown subcommand 'NOSUCH'. Try LATENCY HELP.
  $ r DEBUG SLEEP 0
  (error) ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.
  $ r OBJECT NOSUCH b
  (error) ERR unknown subcommand 'NOSUCH'. Try OBJECT HELP.
  $ r SELECT 16
  (error) ERR DB index is out of range
  $ r SELECT abc
  (error) ERR value is not an integer or out of range
  $ r SWAPDB 0 99
  (error) ERR DB index is out of range
  $ r PUBSUB CHANNELS
  (empty array)
  $ r PUBSUB NUMSUB a b
  1) "a"
  2) (integer) 0
  3) "b"
  4) (integer) 0
  $ r PUBSUB NOSUCH
  (error) ERR unknown subcommand 'NOSUCH'. Try PUBSUB HELP.
  $ r GETSET c 9
  "3"
  $ r SUBSTR c 0 0
  "9"
  $ r LCS a b
  ""
  $ r LMPOP 1 l2 LEFT
  1) "l2"
  2) 1) "3"
  $ r ZMPOP 1 z MIN
  (nil)
  $ r EXPIRE c notanumber
  (error) ERR value is not an integer or out of range
  $ r SETEX c 0 v
  (error) ERR invalid expire time in 'setex' command
  $ r PSETEX c 100
  (error) ERR wrong number of arguments for 'psetex' command
  $ r GET
  (error) ERR wrong number of arguments for 'get' command
  $ r GET a b
  (error) ERR wrong number of arguments for 'get' command
  $ r NOSUCH a b c
  (error) ERR unknown command 'NOSUCH', with args beginning with: 'a' 'b' 'c'
  $ r "get" c
  "9"
  $ r SHUTDOWN NOSUCH
  (error) ERR syntax error
  $ r RESET
  RESET
  $ r HELLO 9
  (error) NOPROTO unsupported protocol version
  $ r FLUSHALL NOSUCH
  (error) ERR syntax error
  $ r FLUSHDB ASYNC
  OK
  $ r DBSIZE
  (integer) 0
  $ r ZREVRANK z a
  (nil)
  $ r BITFIELD n SET i16 '#1' -5 GET i16 '#1' GET u16 '#1'
  1) (integer) 0
  2) (integer) -5
  3) (integer) 65531
  $ r BITFIELD n INCRBY u2 100 1 OVERFLOW SAT INCRBY u2 102 1
  1) (integer) 1
  2) (integer) 1
  $ r BITFIELD n GET x8 0
  (error) ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64 is.
  $ r BITFIELD n SET u8 -1 0
  (error) ERR bit offset is not an integer or out of range
  $ r BITFIELD n NOSUCH
  (error) ERR syntax error
  $ r BITFIELD n OVERFLOW NOSUCH
  (error) ERR Invalid OVERFLOW type specified
  $ r BITFIELD_RO n SET u8 0 1
  (error) ERR BITFIELD_RO only supports the GET subcommand
  $ r BITFIELD l2 GET u8 0
  1) (integer) 0
  $ r GEOADD cities 126.97 37.56 seoul 129.07 35.17 busan
  (integer) 2
  $ r GEORADIUSBYMEMBER cities seoul 400 km WITHDIST DESC
  1) 1) "busan"
     2) "325.6195"
  2) 1) "seoul"
     2) "0.0000"
  $ r GEORADIUS cities 127 37 10 parsecs
  (error) ERR unsupported unit provided. please use M, KM, FT, MI
