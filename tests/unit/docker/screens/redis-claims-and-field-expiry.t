Claims of stream entries, fields of hashes that expire, and both used wrongly, as redis-server 8.0.2 shows them.

  % docker run -d --name red redis:7
  % sleep 1
  $ docker exec -i red redis-cli --no-raw <<'END'
  > XADD x
  > XADD x *
  > XADD x * f
  > XADD x 1-1 a 1
  > XADD x 1-1 a 1
  > XADD x 0-0 a 1
  > XADD x abc a 1
  > XADD x 1-* a 2
  > XADD x 2-0 b 3
  > XADD x 3 c 4
  > XADD s 7-* a 1
  > XADD nox NOMKSTREAM * a 1
  > XADD x MAXLEN a * f v
  > XADD x MAXLEN -1 * f v
  > XADD x MAXLEN 10 LIMIT 5 5-0 f v
  > XADD x MAXLEN = 10 LIMIT 5 5-0 f v
  > XADD x MINID 0 5-0 f v
  > XLEN
  > XRANGE x
  > XRANGE x a b
  > XRANGE x - + COUNT
  > XRANGE x - + COUNT x
  > XRANGE x - + FOO 1
  > XRANGE x (1-1 +
  > XRANGE x (- +
  > END
  (error) ERR wrong number of arguments for 'xadd' command
  (error) ERR wrong number of arguments for 'xadd' command
  (error) ERR wrong number of arguments for 'xadd' command
  "1-1"
  (error) ERR The ID specified in XADD is equal or smaller than the target stream top item
  (error) ERR The ID specified in XADD must be greater than 0-0
  (error) ERR Invalid stream ID specified as stream command argument
  "1-2"
  "2-0"
  "3-0"
  "7-0"
  (nil)
  (error) ERR value is not an integer or out of range
  (error) ERR The MAXLEN argument must be >= 0.
  (error) ERR syntax error, LIMIT cannot be used without the special ~ option
  (error) ERR syntax error, LIMIT cannot be used without the special ~ option
  "5-0"
  (error) ERR wrong number of arguments for 'xlen' command
  (error) ERR wrong number of arguments for 'xrange' command
  (error) ERR Invalid stream ID specified as stream command argument
  (error) ERR syntax error
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  1) 1) "1-2"
     2) 1) "a"
        2) "2"
  2) 1) "2-0"
     2) 1) "b"
        2) "3"
  3) 1) "3-0"
     2) 1) "c"
        2) "4"
  4) 1) "5-0"
     2) 1) "f"
        2) "v"
  (error) ERR Invalid stream ID specified as stream command argument
  $ docker exec -i red redis-cli --no-raw <<'END'
  > XREVRANGE x + - COUNT 1
  > XREAD
  > XREAD COUNT 1
  > XREAD STREAMS x
  > XREAD STREAMS x y 0
  > XREAD STREAMS x abc
  > XREAD COUNT x STREAMS x 0
  > XREAD BLOCK x STREAMS x 0
  > XREAD BLOCK -1 STREAMS x 0
  > XREAD FOO STREAMS x 0
  > XREAD STREAMS x >
  > XREAD STREAMS x $
  > XREAD STREAMS x +
  > XREAD GROUP g c STREAMS x 0
  > XREADGROUP STREAMS x 0
  > XREADGROUP GROUP g c STREAMS x >
  > XREADGROUP GROUP g c STREAMS nox >
  > XREADGROUP GROUP g c COUNT 1 STREAMS x $
  > XGROUP
  > XGROUP FOO
  > XGROUP CREATE
  > XGROUP CREATE x g
  > XGROUP CREATE nox g 0
  > XGROUP CREATE nox g 0 MKSTREAM
  > XGROUP CREATE x g 0
  > END
  1) 1) "5-0"
     2) 1) "f"
        2) "v"
  (error) ERR wrong number of arguments for 'xread' command
  (error) ERR wrong number of arguments for 'xread' command
  (error) ERR wrong number of arguments for 'xread' command
  (error) ERR Unbalanced 'xread' list of streams: for each stream key an ID, '+', or '$' must be specified.
  (error) ERR Invalid stream ID specified as stream command argument
  (error) ERR value is not an integer or out of range
  (error) ERR timeout is not an integer or out of range
  (error) ERR timeout is negative
  (error) ERR syntax error
  (error) ERR The > ID can be specified only when calling XREADGROUP using the GROUP <group> <consumer> option.
  (nil)
  1) 1) "x"
     2) 1) 1) "5-0"
           2) 1) "f"
              2) "v"
  (error) ERR The GROUP option is only supported by XREADGROUP. You called XREAD instead.
  (error) ERR wrong number of arguments for 'xreadgroup' command
  (error) NOGROUP No such key 'x' or consumer group 'g' in XREADGROUP with GROUP option
  (error) NOGROUP No such key 'nox' or consumer group 'g' in XREADGROUP with GROUP option
  (error) NOGROUP No such key 'x' or consumer group 'g' in XREADGROUP with GROUP option
  (error) ERR wrong number of arguments for 'xgroup' command
  (error) ERR unknown subcommand 'FOO'. Try XGROUP HELP.
  (error) ERR wrong number of arguments for 'xgroup|create' command
  (error) ERR wrong number of arguments for 'xgroup|create' command
  (error) ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.
  OK
  OK
  $ docker exec -i red redis-cli --no-raw <<'END'
  > XGROUP CREATE x g 0
  > XGROUP CREATE x g2 abc
  > XGROUP CREATE x g2 0 FOO
  > XGROUP CREATE x g2 0 ENTRIESREAD x
  > XGROUP CREATE x g2 0 ENTRIESREAD 2
  > XGROUP SETID x g9 0
  > XGROUP SETID x g2 $
  > XGROUP SETID x g2 0
  > XGROUP CREATECONSUMER x g
  > XGROUP CREATECONSUMER x g al
  > XGROUP CREATECONSUMER x g al
  > XGROUP CREATECONSUMER x g9 al
  > XGROUP DELCONSUMER x g zz
  > XGROUP DESTROY x g9
  > XGROUP DESTROY nox2 g9
  > XREADGROUP GROUP g al COUNT 2 STREAMS x >
  > XREADGROUP GROUP g bo COUNT 1 STREAMS x >
  > XREADGROUP GROUP g al STREAMS x 0
  > XREADGROUP GROUP g al STREAMS x 1-1
  > XPENDING x
  > XPENDING x g9
  > XPENDING x g
  > XPENDING x g -
  > XPENDING x g - +
  > XPENDING x g - + x
  > END
  (error) BUSYGROUP Consumer Group name already exists
  (error) ERR Invalid stream ID specified as stream command argument
  (error) ERR unknown subcommand or wrong number of arguments for 'CREATE'. Try XGROUP HELP.
  (error) ERR value is not an integer or out of range
  OK
  (error) NOGROUP No such consumer group 'g9' for key name 'x'
  OK
  OK
  (error) ERR wrong number of arguments for 'xgroup|createconsumer' command
  (integer) 1
  (integer) 0
  (error) NOGROUP No such consumer group 'g9' for key name 'x'
  (integer) 0
  (integer) 0
  (error) ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.
  1) 1) "x"
     2) 1) 1) "1-1"
           2) 1) "a"
              2) "1"
        2) 1) "1-2"
           2) 1) "a"
              2) "2"
  1) 1) "x"
     2) 1) 1) "2-0"
           2) 1) "b"
              2) "3"
  1) 1) "x"
     2) 1) 1) "1-1"
           2) 1) "a"
              2) "1"
        2) 1) "1-2"
           2) 1) "a"
              2) "2"
  1) 1) "x"
     2) 1) 1) "1-2"
           2) 1) "a"
              2) "2"
  (error) ERR wrong number of arguments for 'xpending' command
  (error) NOGROUP No such key 'x' or consumer group 'g9'
  1) (integer) 3
  2) "1-1"
  3) "2-0"
  4) 1) 1) "al"
        2) "2"
     2) 1) "bo"
        2) "1"
  (error) ERR syntax error
  (error) ERR syntax error
  (error) ERR value is not an integer or out of range
  $ docker exec -i red redis-cli --no-raw <<'END'
  > XPENDING nox9 g
  > XPENDING x g IDLE x - + 10
  > XPENDING x g IDLE 100000 - + 10
  > XPENDING x g - + 10 zz
  > XCLAIM
  > XCLAIM x g al
  > XCLAIM x g al 0
  > XCLAIM x g al x 1-1
  > XCLAIM x g al 0 abc
  > XCLAIM x g9 al 0 1-1
  > XCLAIM nox9 g al 0 1-1
  > XCLAIM x g bo 0 1-1
  > XCLAIM x g bo 1000000 1-2
  > XCLAIM x g cy 0 1-2 2-0 JUSTID
  > XCLAIM x g cy 0 9-9
  > XCLAIM x g cy 0 5-0 FORCE JUSTID
  > XCLAIM x g cy 0 1-1 RETRYCOUNT 7
  > XCLAIM x g cy 0 1-1 RETRYCOUNT x
  > XCLAIM x g cy 0 1-1 RETRYCOUNT -1
  > XCLAIM x g cy 0 1-1 IDLE x
  > XCLAIM x g cy 0 1-1 TIME x
  > XCLAIM x g cy 0 1-1 FOO
  > XCLAIM x g cy 0 1-1 LASTID abc
  > XCLAIM x g cy -1 1-1 IDLE 1000 LASTID 5-0
  > XAUTOCLAIM
  > END
  (error) NOGROUP No such key 'nox9' or consumer group 'g'
  (error) ERR value is not an integer or out of range
  (empty array)
  (empty array)
  (error) ERR wrong number of arguments for 'xclaim' command
  (error) ERR wrong number of arguments for 'xclaim' command
  (error) ERR wrong number of arguments for 'xclaim' command
  (error) ERR Invalid min-idle-time argument for XCLAIM
  (error) ERR Unrecognized XCLAIM option 'abc'
  (error) NOGROUP No such key 'x' or consumer group 'g9'
  (error) NOGROUP No such key 'nox9' or consumer group 'g'
  1) 1) "1-1"
     2) 1) "a"
        2) "1"
  (empty array)
  1) "1-2"
  2) "2-0"
  (empty array)
  1) "5-0"
  1) 1) "1-1"
     2) 1) "a"
        2) "1"
  (error) ERR Invalid RETRYCOUNT option argument for XCLAIM
  1) 1) "1-1"
     2) 1) "a"
        2) "1"
  (error) ERR Invalid IDLE option argument for XCLAIM
  (error) ERR Invalid TIME option argument for XCLAIM
  (error) ERR Unrecognized XCLAIM option 'FOO'
  (error) ERR Invalid stream ID specified as stream command argument
  1) 1) "1-1"
     2) 1) "a"
        2) "1"
  (error) ERR wrong number of arguments for 'xautoclaim' command
  $ docker exec -i red redis-cli --no-raw <<'END'
  > XAUTOCLAIM x g al 0
  > XAUTOCLAIM x g al x 0
  > XAUTOCLAIM x g al 0 abc
  > XAUTOCLAIM x g9 al 0 0
  > XAUTOCLAIM nox9 g al 0 0
  > XAUTOCLAIM x g al 0 0 COUNT 2
  > XAUTOCLAIM x g al 0 1-2 COUNT 1 JUSTID
  > XAUTOCLAIM x g al 0 0 COUNT 0
  > XAUTOCLAIM x g al 0 0 COUNT x
  > XAUTOCLAIM x g al 0 0 FOO
  > XAUTOCLAIM x g bo 0 -
  > XAUTOCLAIM x g bo 1000000 0
  > XDEL x 1-2
  > XAUTOCLAIM x g dd 0 0
  > XCLAIM x g dd 0 1-2
  > XACK x g 1-1 abc
  > XACK x g 1-1 9-9
  > XACK nox9 g 1-1
  > XACK x g
  > XINFO
  > XINFO FOO x
  > XINFO STREAM
  > XINFO STREAM nox9
  > XINFO CONSUMERS x
  > XINFO CONSUMERS x g9
  > END
  (error) ERR wrong number of arguments for 'xautoclaim' command
  (error) ERR Invalid min-idle-time argument for XAUTOCLAIM
  (error) ERR Invalid stream ID specified as stream command argument
  (error) NOGROUP No such key 'x' or consumer group 'g9'
  (error) NOGROUP No such key 'nox9' or consumer group 'g'
  1) "2-0"
  2) 1) 1) "1-1"
        2) 1) "a"
           2) "1"
     2) 1) "1-2"
        2) 1) "a"
           2) "2"
  3) (empty array)
  1) "2-0"
  2) 1) "1-2"
  3) (empty array)
  (error) ERR COUNT must be > 0
  (error) ERR COUNT must be > 0
  (error) ERR syntax error
  1) "0-0"
  2) 1) 1) "1-1"
        2) 1) "a"
           2) "1"
     2) 1) "1-2"
        2) 1) "a"
           2) "2"
     3) 1) "2-0"
        2) 1) "b"
           2) "3"
     4) 1) "5-0"
        2) 1) "f"
           2) "v"
  3) (empty array)
  1) "0-0"
  2) (empty array)
  3) (empty array)
  (integer) 1
  1) "0-0"
  2) 1) 1) "1-1"
        2) 1) "a"
           2) "1"
     2) 1) "2-0"
        2) 1) "b"
           2) "3"
     3) 1) "5-0"
        2) 1) "f"
           2) "v"
  3) 1) "1-2"
  (empty array)
  (error) ERR Invalid stream ID specified as stream command argument
  (integer) 1
  (integer) 0
  (error) ERR wrong number of arguments for 'xack' command
  (error) ERR wrong number of arguments for 'xinfo' command
  (error) ERR unknown subcommand 'FOO'. Try XINFO HELP.
  (error) ERR wrong number of arguments for 'xinfo|stream' command
  (error) ERR no such key
  (error) ERR wrong number of arguments for 'xinfo|consumers' command
  (error) NOGROUP No such consumer group 'g9' for key name 'x'
  $ docker exec -i red redis-cli --no-raw <<'END'
  > XINFO STREAM x FOO
  > XDEL x
  > XDEL x abc
  > XTRIM x
  > XTRIM x MAXLEN
  > XTRIM x MAXLEN x
  > XTRIM x FOO 1
  > XTRIM x MINID abc
  > XTRIM x MAXLEN 10 LIMIT 1
  > XTRIM x MAXLEN 2
  > XSETID x
  > XSETID x abc
  > XSETID x 1-0
  > XSETID nox9 1-0
  > XSETID x 99-0
  > XSETID x 99-1 ENTRIESADDED 20 MAXDELETEDID 1-2
  > XSETID x 99-1 ENTRIESADDED -1 MAXDELETEDID 1-2
  > XSETID x 99-1 ENTRIESADDED 1 MAXDELETEDID 1-2
  > XSETID x 99-1 ENTRIESADDED 20
  > XINFO STREAM x
  > HSET h f1 a f2 b f3 c
  > HEXPIRE
  > HEXPIRE h
  > HEXPIRE h 100
  > HEXPIRE h 100 f1
  > END
  (error) ERR unknown subcommand or wrong number of arguments for 'STREAM'. Try XINFO HELP.
  (error) ERR wrong number of arguments for 'xdel' command
  (error) ERR Invalid stream ID specified as stream command argument
  (error) ERR wrong number of arguments for 'xtrim' command
  (error) ERR wrong number of arguments for 'xtrim' command
  (error) ERR value is not an integer or out of range
  (error) ERR syntax error
  (error) ERR Invalid stream ID specified as stream command argument
  (error) ERR syntax error, LIMIT cannot be used without the special ~ option
  (integer) 2
  (error) ERR wrong number of arguments for 'xsetid' command
  (error) ERR Invalid stream ID specified as stream command argument
  (error) ERR The ID specified in XSETID is smaller than current max_deleted_entry_id
  (error) ERR no such key
  OK
  OK
  (error) ERR entries_added must be positive
  (error) ERR The entries_added specified in XSETID is smaller than the target stream length
  OK
   1) "length"
   2) (integer) 2
   3) "radix-tree-keys"
   4) (integer) 1
   5) "radix-tree-nodes"
   6) (integer) 2
   7) "last-generated-id"
   8) "99-1"
   9) "max-deleted-entry-id"
  10) "1-2"
  11) "entries-added"
  12) (integer) 20
  13) "recorded-first-entry-id"
  14) "3-0"
  15) "groups"
  16) (integer) 2
  17) "first-entry"
  18) 1) "3-0"
      2) 1) "c"
         2) "4"
  19) "last-entry"
  20) 1) "5-0"
      2) 1) "f"
         2) "v"
  (integer) 3
  (error) ERR wrong number of arguments for 'hexpire' command
  (error) ERR wrong number of arguments for 'hexpire' command
  (error) ERR wrong number of arguments for 'hexpire' command
  (error) ERR wrong number of arguments for 'hexpire' command
  $ docker exec -i red redis-cli --no-raw <<'END'
  > HEXPIRE h 100 FIELDS
  > HEXPIRE h 100 FIELDS 1
  > HEXPIRE h 100 FIELDS x f1
  > HEXPIRE h 100 FIELDS 0 f1
  > HEXPIRE h 100 FIELDS 2 f1
  > HEXPIRE h 100 FIELDS 1 f1 f2
  > HEXPIRE h x FIELDS 1 f1
  > HEXPIRE h -1 FIELDS 1 f1
  > HEXPIRE h 100 FOO FIELDS 1 f1
  > HEXPIRE h 100 FIELDS 2 f1 zz
  > HEXPIRE nohash 100 FIELDS 2 f1 zz
  > HEXPIRE s 100 FIELDS 1 f1
  > HEXPIRE h 100 NX FIELDS 2 f1 f2
  > HEXPIRE h 200 XX FIELDS 2 f1 f3
  > HEXPIRE h 50 GT FIELDS 1 f1
  > HEXPIRE h 50 LT FIELDS 2 f1 f3
  > HEXPIRE h 9223372036854775807 FIELDS 1 f1
  > HTTL h FIELDS 4 f1 f2 f3 zz
  > HTTL nohash FIELDS 1 f1
  > HTTL h
  > HTTL h FIELDS
  > HTTL h FIELDS 2 f1
  > HTTL h FOO 1 f1
  > HTTL s FIELDS 1 f1
  > HPERSIST h FIELDS 3 f1 f3 zz
  > END
  (error) ERR wrong number of arguments for 'hexpire' command
  (error) ERR wrong number of arguments for 'hexpire' command
  (error) ERR Parameter `numFields` should be greater than 0
  (error) ERR Parameter `numFields` should be greater than 0
  (error) ERR The `numfields` parameter must match the number of arguments
  (error) ERR The `numfields` parameter must match the number of arguments
  (error) ERR value is not an integer or out of range
  (error) ERR invalid expire time, must be >= 0
  (error) ERR Mandatory argument FIELDS is missing or not at the right position
  1) (integer) 1
  2) (integer) -2
  1) (integer) -2
  2) (integer) -2
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  1) (integer) 0
  2) (integer) 1
  1) (integer) 1
  2) (integer) 0
  1) (integer) 0
  1) (integer) 1
  2) (integer) 1
  (error) ERR invalid expire time in 'hexpire' command
  1) (integer) 50
  2) (integer) 100
  3) (integer) 50
  4) (integer) -2
  1) (integer) -2
  (error) ERR wrong number of arguments for 'httl' command
  (error) ERR wrong number of arguments for 'httl' command
  (error) ERR The `numfields` parameter must match the number of arguments
  (error) ERR Mandatory argument FIELDS is missing or not at the right position
  (error) WRONGTYPE Operation against a key holding the wrong kind of value
  1) (integer) 1
  2) (integer) 1
  3) (integer) -2
  $ docker exec -i red redis-cli --no-raw <<'END'
  > HPERSIST nohash FIELDS 1 f1
  > HEXPIRE h 0 FIELDS 1 f1
  > HGETALL h
  > HLEN h
  > HPEXPIRE h 100000 FIELDS 1 f2
  > HEXPIREAT h 33177117420 FIELDS 1 f2
  > HEXPIRETIME h FIELDS 2 f2 f3
  > HPEXPIRETIME h FIELDS 2 f2 f3
  > HPEXPIREAT h 33177117420123 FIELDS 1 f2
  > HPEXPIRETIME h FIELDS 1 f2
  > HPTTL h FIELDS 1 zz
  > HSET h f2 new
  > HTTL h FIELDS 1 f2
  > HEXPIREAT h 1 FIELDS 2 f2 f3
  > EXISTS h
  > HSET h a 1 b 2
  > END
  1) (integer) -2
  1) (integer) 2
  1) "f2"
  2) "b"
  3) "f3"
  4) "c"
  (integer) 2
  1) (integer) 1
  1) (integer) 1
  1) (integer) 33177117420
  2) (integer) -1
  1) (integer) 33177117420000
  2) (integer) -1
  1) (integer) 1
  1) (integer) 33177117420123
  1) (integer) -2
  (integer) 0
  1) (integer) -1
  1) (integer) 2
  2) (integer) 2
  (integer) 0
  (integer) 2
