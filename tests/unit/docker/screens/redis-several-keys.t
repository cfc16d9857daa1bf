From the first of several keys, and options that keep a server from starting, as redis-server 8.0.2 shows them.

  % docker run -d --name red redis:7 >/dev/null
  % sleep 1
  % cli() { docker exec -it red redis-cli "$@"; }
  $ cli rpush l a b c d
  (integer) 4
  $ cli lmpop 2 nosuch l LEFT
  1) "l"
  2) 1) "a"
  $ cli lmpop 1 l RIGHT COUNT 2
  1) "l"
  2) 1) "d"
     2) "c"
  $ cli lmpop 0 l LEFT
  (error) ERR numkeys should be greater than 0
  $ cli lmpop x l LEFT
  (error) ERR numkeys should be greater than 0
  $ cli lmpop 1 l MIDDLE
  (error) ERR syntax error
  $ cli lmpop 1 l LEFT COUNT 0
  (error) ERR count should be greater than 0
  $ cli lmpop 1 l LEFT COUNT
  (error) ERR syntax error
  $ cli lmpop 3 l LEFT
  (error) ERR syntax error
  $ cli lmpop 1 nosuch LEFT
  (nil)
  $ cli lmpop 1 l
  (error) ERR wrong number of arguments for 'lmpop' command
  $ cli zadd z 1 a 2 b 3.5 c
  (integer) 3
  $ cli zmpop 1 z MIN
  1) "z"
  2) 1) 1) "a"
        2) "1"
  $ cli zmpop 2 nosuch z MAX COUNT 5
  1) "z"
  2) 1) 1) "c"
        2) "3.5"
     2) 1) "b"
        2) "2"
  $ cli zmpop 1 z MIN
  (nil)
  $ cli zmpop 1 l MIN
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  $ docker run --rm redis:7 redis-server --port abc 2>&1 | tail -n +3
  Reading the configuration file, at line 2
  >>> 'port "abc"'
  argument couldn't be parsed into an integer
  $ docker run --rm redis:7 redis-server --port 2>&1 | tail -n +3
  Reading the configuration file, at line 2
  >>> 'port'
  wrong number of arguments
  $ docker run --rm redis:7 redis-server --port 70000 2>&1 | tail -n +3
  Reading the configuration file, at line 2
  >>> 'port "70000"'
  argument must be between 0 and 65535 inclusive
  $ docker run --rm redis:7 redis-server --maxmemory 10xb 2>&1 | tail -n +3
  Reading the configuration file, at line 2
  >>> 'maxmemory "10xb"'
  argument must be a memory value
  $ docker run --rm redis:7 redis-server --appendonly maybe 2>&1 | tail -n +3
  Reading the configuration file, at line 2
  >>> 'appendonly "maybe"'
  argument must be 'yes' or 'no'
  $ docker run --rm redis:7 redis-server -x 2>&1 | tail -n +3
  Reading the configuration file, at line 2
  >>> '"-x"'
  Bad directive or wrong number of arguments
  $ docker run --rm redis:7 redis-server --databases 0 2>&1 | tail -n +3
  Reading the configuration file, at line 2
  >>> 'databases "0"'
  argument must be between 1 and 2147483647 inclusive
  $ docker run --rm redis:7 redis-server --maxmemory-policy nosuch 2>&1 | tail -n +3
  Reading the configuration file, at line 2
  >>> 'maxmemory-policy "nosuch"'
  argument(s) must be one of the following: volatile-lru, volatile-lfu, volatile-random, volatile-ttl, allkeys-lru, allkeys-lfu, allkeys-random, noeviction
