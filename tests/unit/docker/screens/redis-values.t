Commands on strings, keys, lists, sets, hashes and sorted sets, as a real redis-cli and redis-server show them.

  % docker run -d --name red redis:7 >/dev/null
  % sleep 1
  % cli() { f=-i; [ -t 0 ] && [ -t 1 ] && f=-it; docker exec $f red redis-cli "$@"; }
  $ cli ping
  PONG
  $ cli ping hello
  "hello"
  $ cli set name ann
  OK
  $ cli get name
  "ann"
  $ cli get nosuch
  (nil)
  $ cli set name bob NX
  (nil)
  $ cli set name bob XX
  OK
  $ cli set name cat GET
  "bob"
  $ cli set name x EX 100
  OK
  $ cli ttl name
  (integer) 100
  $ cli set name x EX abc
  (error) ERR value is not an integer or out of range
  $ cli set name x EX 0
  (error) ERR invalid expire time in 'set' command
  $ cli set name x FOO
  (error) ERR syntax error
  $ cli set name
  (error) ERR wrong number of arguments for 'set' command
  $ cli get
  (error) ERR wrong number of arguments for 'get' command
  $ cli nosuch a b
  (error) ERR unknown command 'nosuch', with args beginning with: 'a' 'b'
  $ cli incr n
  (integer) 1
  $ cli incrby n 10
  (integer) 11
  $ cli decr n
  (integer) 10
  $ cli incrbyfloat n 1.5
  "11.5"
  $ cli incr n
  (error) ERR value is not an integer or out of range
  $ cli incr name
  (error) ERR value is not an integer or out of range
  $ cli append name yz
  (integer) 3
  $ cli strlen name
  (integer) 3
  $ cli getrange name 0 1
  "xy"
  $ cli setrange name 1 Q
  (integer) 3
  $ cli getdel name
  "xQz"
  $ cli getex n EX 10
  "11.5"
  $ cli mset a 1 b 2 c 3
  OK
  $ cli mset a 1 b
  (error) ERR wrong number of arguments for 'mset' command
  $ cli mget a b zz
  1) "1"
  2) "2"
  3) (nil)
  $ cli msetnx a 1 d 4
  (integer) 0
  $ cli keys '*' | sort
  a
  b
  c
  n
  $ cli keys 'a?'
  (empty array)
  $ cli exists a b zz
  (integer) 2
  $ cli del a b zz
  (integer) 2
  $ cli type c
  string
  $ cli type zz
  none
  $ cli rename c cc
  OK
  $ cli rename zz y
  (error) ERR no such key
  $ cli renamenx cc n
  (integer) 0
  $ cli copy cc dd
  (integer) 1
  $ cli randomkey | wc -l
  1
  $ cli expire cc 100
  (integer) 1
  $ cli expire zz 100
  (integer) 0
  $ cli persist cc
  (integer) 1
  $ cli ttl cc
  (integer) -1
  $ cli pttl zz
  (integer) -2
  $ cli expire cc -1
  (integer) 1
  $ cli exists cc
  (integer) 0
  $ cli rpush l a b c d
  (integer) 4
  $ cli lpush l z y
  (integer) 6
  $ cli lrange l 0 -1
  1) "y"
  2) "z"
  3) "a"
  4) "b"
  5) "c"
  6) "d"
  $ cli lrange l -2 -1
  1) "c"
  2) "d"
  $ cli lrange l 5 1
  (empty array)
  $ cli llen l
  (integer) 6
  $ cli lindex l 0
  "y"
  $ cli lindex l 99
  (nil)
  $ cli lset l 0 Y
  OK
  $ cli lset l 99 Y
  (error) ERR index out of range
  $ cli lset zz 0 Y
  (error) ERR no such key
  $ cli linsert l before a A
  (integer) 7
  $ cli lrem l 0 a
  (integer) 1
  $ cli ltrim l 0 2
  OK
  $ cli lpop l
  "Y"
  $ cli rpop l 2
  1) "A"
  2) "z"
  $ cli lpop zz
  (nil)
  $ cli lpop zz 2
  (nil)
  $ cli rpoplpush l l2
  (nil)
  $ cli lmove l l2 left right
  (nil)
  $ cli get l
  (nil)
  $ cli set l x
  OK
  $ cli lpush l q
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  $ cli get cc x
  (error) ERR wrong number of arguments for 'get' command
  $ cli sadd s a b c
  (integer) 3
  $ cli sadd s a d
  (integer) 1
  % cli smembers s
  $ cli sismember s a
  (integer) 1
  $ cli smismember s a z
  1) (integer) 1
  2) (integer) 0
  $ cli scard s
  (integer) 4
  $ cli srem s a z
  (integer) 1
  $ cli sadd t c d e
  (integer) 3
  $ cli sinter s t
  1) "c"
  2) "d"
  $ cli sunion s t | sort
  b
  c
  d
  e
  $ cli sdiff s t
  1) "b"
  $ cli sinterstore u s t
  (integer) 2
  $ cli spop u 10
  1) "c"
  2) "d"
  $ cli srandmember zz
  (nil)
  $ cli smove s t b
  (integer) 1
  $ cli hset h f1 v1 f2 v2
  (integer) 2
  $ cli hset h f1
  (error) ERR wrong number of arguments for 'hset' command
  $ cli hget h f1
  "v1"
  $ cli hget h zz
  (nil)
  $ cli hgetall h
  1) "f1"
  2) "v1"
  3) "f2"
  4) "v2"
  $ cli hgetall zz
  (empty array)
  $ cli hkeys h
  1) "f1"
  2) "f2"
  $ cli hvals h
  1) "v1"
  2) "v2"
  $ cli hlen h
  (integer) 2
  $ cli hexists h f1
  (integer) 1
  $ cli hmget h f1 zz
  1) "v1"
  2) (nil)
  $ cli hmset h f3 v3
  OK
  $ cli hincrby h n 5
  (integer) 5
  $ cli hincrby h f1 5
  (error) ERR hash value is not an integer
  $ cli hincrbyfloat h n 0.5
  "5.5"
  $ cli hsetnx h f1 q
  (integer) 0
  $ cli hdel h f1 f2 zz
  (integer) 2
  $ cli hstrlen h f3
  (integer) 2
  $ cli zadd z 1 one 2 two 3 three
  (integer) 3
  $ cli zadd z 5 one
  (integer) 0
  $ cli zadd z x one
  (error) ERR value is not a valid float
  $ cli zadd z NX 1 four
  (integer) 1
  $ cli zrange z 0 -1
  1) "four"
  2) "two"
  3) "three"
  4) "one"
  $ cli zrange z 0 -1 withscores
  1) "four"
  2) "1"
  3) "two"
  4) "2"
  5) "three"
  6) "3"
  7) "one"
  8) "5"
  $ cli zrevrange z 0 1
  1) "one"
  2) "three"
  $ cli zrange z 0 1 rev
  1) "one"
  2) "three"
  $ cli zrangebyscore z 2 3
  1) "two"
  2) "three"
  $ cli zrangebyscore z '(2' +inf withscores limit 0 1
  1) "three"
  2) "3"
  $ cli zscore z one
  "5"
  $ cli zscore z qq
  (nil)
  $ cli zrank z two
  (integer) 1
  $ cli zrevrank z two
  (integer) 2
  $ cli zcard z
  (integer) 4
  $ cli zcount z 1 3
  (integer) 3
  $ cli zincrby z 2.5 two
  "4.5"
  $ cli zrem z two qq
  (integer) 1
  $ cli zpopmin z
  1) "four"
  2) "1"
  $ cli zpopmax z
  1) "one"
  2) "5"
  $ cli zremrangebyrank z 0 -1
  (integer) 1
  $ cli zrange z 0 -1
  (empty array)
