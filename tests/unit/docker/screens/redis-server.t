Databases, settings, passwords, transactions and facts of a server, as a real redis-cli and redis-server show them.

  % docker run -d --name red redis:7 >/dev/null
  % sleep 1
  % cli() { f=-i; [ -t 0 ] && [ -t 1 ] && f=-it; docker exec $f red redis-cli "$@"; }
  $ cli -n 1 set k v
  OK
  $ cli -n 1 dbsize
  (integer) 1
  % cli dbsize
  $ cli get k
  (nil)
  $ cli -n 99 ping
  SELECT 99 failed: ERR DB index is out of range
  PONG
  $ cli -n 1 move k 0
  (integer) 1
  $ cli get k
  "v"
  $ cli select 1
  OK
  $ cli swapdb 0 1
  OK
  $ cli flushdb
  OK
  $ cli flushall
  OK
  $ cli echo hi
  "hi"
  $ cli echo 'a "b" c'
  "a \"b\" c"
  $ cli set q "$(printf 'a\nb\tc\001')"
  OK
  $ cli get q
  "a\nb\tc\x01"
  $ cli set u 'héé 한'
  OK
  $ cli get u
  "h\xc3\xa9\xc3\xa9 \xed\x95\x9c"
  $ cli --raw get u
  héé 한
  $ cli get u | cat
  héé 한
  $ cli set e ''
  OK
  $ cli get e
  ""
  $ cli -r 3 incr n
  (integer) 1
  (integer) 2
  (integer) 3
  $ cli -r 2 -i 0.1 ping
  PONG
  PONG
  $ echo hello | cli -x set stdin
  OK
  $ cli info server | head -3 | cut -c1-13
  # Server
  redis_version
  redis_git_sha
  $ cli info keyspace
  # Keyspace
  db0:keys=5,expires=0,avg_ttl=0
  $ cli info replication | head -4
  # Replication
  role:master
  connected_slaves:0
  master_failover_state:no-failover
  $ cli info nosuch
  $ cli info clients | head -3
  # Clients
  connected_clients:1
  cluster_connections:0
  % cli info stats | cut -d: -f1
  % cli info memory | cut -d: -f1
  % cli info server | cut -d: -f1
  % cli info persistence | cut -d: -f1
  % cli info cpu | cut -d: -f1
  $ cli info | grep '^#'
  # Server
  # Clients
  # Memory
  # Persistence
  # Stats
  # Replication
  # CPU
  # Modules
  # Errorstats
  # Cluster
  # Keyspace
  $ cli config get maxmemory
  1) "maxmemory"
  2) "0"
  % cli config get 'maxmemory*'
  $ cli config get save
  1) "save"
  2) "3600 1 300 100 60 10000"
  $ cli config get port
  1) "port"
  2) "6379"
  $ cli config get dir | head -1
  dir
  $ cli config get appendonly
  1) "appendonly"
  2) "no"
  $ cli config get nosuch
  (empty array)
  $ cli config set maxmemory 100mb
  OK
  $ cli config get maxmemory
  1) "maxmemory"
  2) "104857600"
  $ cli config set nosuch 1
  (error) ERR Unknown option or number of arguments for CONFIG SET - 'nosuch'
  $ cli config set maxmemory x
  (error) ERR CONFIG SET failed (possibly related to argument 'maxmemory') - argument must be a memory value
  $ cli config set appendonly yes
  OK
  $ cli config set requirepass s3cret
  OK
  $ cli ping
  (error) NOAUTH Authentication required.
  $ cli -a s3cret ping
  Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.
  PONG
  $ cli -a wrong ping
  Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.
  AUTH failed: WRONGPASS invalid username-password pair or user is disabled.
  (error) NOAUTH Authentication required.
  $ cli -a s3cret --no-auth-warning ping
  PONG
  $ cli -a s3cret config set requirepass ''
  Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.
  OK
  $ cli ping
  PONG
  $ cli auth x
  (error) ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
  $ cli config resetstat
  OK
  $ cli config foo
  (error) ERR unknown subcommand 'foo'. Try CONFIG HELP.
  $ cli client list | cut -d' ' -f1 | cut -c1-3
  id=
  $ cli client getname
  (nil)
  $ cli client setname me
  OK
  % cli client id | cut -c1-9
  $ cli client foo
  (error) ERR unknown subcommand 'foo'. Try CLIENT HELP.
  % cli command count
  % cli command docs get | head -4
  $ cli object encoding n
  "int"
  $ cli object encoding u
  "embstr"
  $ cli object encoding zz
  (nil)
  % cli lastsave | cut -c1-12
  $ cli save
  OK
  $ cli bgsave
  Background saving started
  $ cli bgrewriteaof
  Background append only file rewriting started
  $ cli dbsize
  (integer) 5
  $ cli debug sleep 0
  (error) ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.
  $ cli memory usage n
  (integer) 48
  $ cli time | wc -l
  2
  $ cli scan 0 count 100 | head -1
  0
  $ cli scan x
  (error) ERR invalid cursor
  $ cli --scan | sort
  e
  n
  q
  stdin
  u
  $ cli --scan --pattern 'u*'
  "u"
  $ cli role
  1) "master"
  2) (integer) 0
  3) (empty array)
  $ cli slaveof no one
  OK
  $ cli publish ch hi
  (integer) 0
  $ cli pubsub channels
  (empty array)
  % cli eval 'return 1' 0
  % cli eval 'return redis.call("get", KEYS[1])' 1 n
  $ cli multi
  OK
  $ cli exec
  (error) ERR EXEC without MULTI
  $ cli watch n
  OK
  $ cli touch n zz
  (integer) 1
  $ cli unlink n
  (integer) 1
  $ cli wait 0 0
  (integer) 0
  $ cli latency latest
  (empty array)
  % cli slowlog get
  % cli slowlog len
  $ cli acl whoami
  "default"
  $ cli acl list
  1) "user default on nopass ~* &* +@all"
  $ cli acl users
  1) "default"
  % cli hello
  $ cli setex n 10 v
  OK
  $ cli psetex n 10000 v
  OK
  $ cli setex n 0 v
  (error) ERR invalid expire time in 'setex' command
  $ cli expireat n 1
  (integer) 1
  % cli dump zz
  $ cli setbit bm 7 1
  (integer) 0
  $ cli getbit bm 7
  (integer) 1
  $ cli bitcount bm
  (integer) 1
  % cli pfadd hll a b c
  % cli pfcount hll
  % cli geoadd g 13.361389 38.115556 Palermo
  $ cli xadd st '*' a 1 | cut -c1-1
  1
  $ cli xadd st 99999999999999-1 a 1
  "99999999999999-1"
  $ cli xlen st
  (integer) 2
  $ cli xrange st - + count 1 | tail -2
  a
  1
  % cli -h nosuch ping
  $ cli -p 1 ping
  Could not connect to Redis at 127.0.0.1:1: Connection refused
  [1]
  $ cli -h 127.0.0.1 -p 6379 ping
  PONG
  $ cli --version | cut -c1-11
  redis-cli 7
  $ cli --nosuch
  Unrecognized option or bad number of args for: '--nosuch'
  [1]
  $ cli -p x ping
  Could not connect to Redis at 127.0.0.1:0: Connection refused
  [1]
  $ cli --csv lrange zz 0 -1
  $ cli --csv mget e n zz
  "",NULL,NULL
  $ cli --json mget e n zz
  ["",null,null]
  $ cli -u redis://localhost:6379/1 ping
  PONG
  $ cli -u foo ping
  Invalid URI scheme
  [1]
  $ cli -x set fromstdin < /dev/null
  OK
  $ cli --no-raw get e | cat
  ""
