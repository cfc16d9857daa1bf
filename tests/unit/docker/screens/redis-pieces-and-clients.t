Common pieces of two texts, keys of commands, clients found and ended: as a real server shows them.

  % docker run -d --name red redis:7 >/dev/null
  % sleep 1
  $ docker exec -i red redis-cli --no-raw <<'END'
  > SET k hello
  > LCS a b
  > SET a ohmytext
  > SET b mynewtext
  > LCS a b
  > LCS a b LEN
  > LCS a b IDX
  > LCS a b IDX MINMATCHLEN 4
  > LCS a b IDX MINMATCHLEN 4 WITHMATCHLEN
  > LCS a b LEN IDX
  > LCS a b FOO
  > LCS a nokey IDX
  > LCS a
  > RPUSH list x
  > LCS a list
  > COMMAND INFO nosuch
  > COMMAND GETKEYS SET a b
  > COMMAND GETKEYS MSET a 1 b 2
  > COMMAND GETKEYS PING
  > COMMAND GETKEYS nosuch
  > END
  OK
  ""
  OK
  OK
  "mytext"
  (integer) 6
  1) "matches"
  2) 1) 1) 1) (integer) 4
           2) (integer) 7
        2) 1) (integer) 5
           2) (integer) 8
     2) 1) 1) (integer) 2
           2) (integer) 3
        2) 1) (integer) 0
           2) (integer) 1
  3) "len"
  4) (integer) 6
  1) "matches"
  2) 1) 1) 1) (integer) 4
           2) (integer) 7
        2) 1) (integer) 5
           2) (integer) 8
  3) "len"
  4) (integer) 6
  1) "matches"
  2) 1) 1) 1) (integer) 4
           2) (integer) 7
        2) 1) (integer) 5
           2) (integer) 8
        3) (integer) 4
  3) "len"
  4) (integer) 6
  (error) ERR If you want both the length and indexes, please just use IDX.
  (error) ERR syntax error
  1) "matches"
  2) (empty array)
  3) "len"
  4) (integer) 0
  (error) ERR wrong number of arguments for 'lcs' command
  (integer) 1
  (error) ERR The specified keys must contain string values
  1) (nil)
  1) "a"
  1) "a"
  2) "b"
  (error) ERR The command has no key arguments
  (error) ERR Invalid command specified
  $ docker exec -i red redis-cli --no-raw <<'END'
  > COMMAND LIST FILTERBY MODULE json
  > COMMAND NOPE
  > COMMAND LIST FILTERBY
  > CONFIG SET port 70000
  > CONFIG SET slowlog-log-slower-than -2
  > SET n 12
  > SET big xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  > MEMORY PURGE
  > CLIENT GETNAME
  > CLIENT SETNAME me
  > CLIENT GETNAME
  > CLIENT SETNAME "a b"
  > CLIENT KILL 1.2.3.4:5
  > CLIENT KILL ID 99999
  > CLIENT KILL TYPE nope
  > CLIENT KILL FOO
  > CLIENT KILL SKIPME yes
  > CLIENT KILL ID abc
  > CLIENT REPLY NOPE
  > CLIENT NO-EVICT on
  > END
  (empty array)
  (error) ERR unknown subcommand 'NOPE'. Try COMMAND HELP.
  (error) ERR syntax error
  (error) ERR CONFIG SET failed (possibly related to argument 'port') - argument must be between 0 and 65535 inclusive
  (error) ERR CONFIG SET failed (possibly related to argument 'slowlog-log-slower-than') - argument must be between -1 and 9223372036854775807 inclusive
  OK
  OK
  OK
  (nil)
  OK
  "me"
  (error) ERR Client names cannot contain spaces, newlines or special characters.
  (error) ERR No such client
  (integer) 0
  (error) ERR Unknown client type 'nope'
  (error) ERR No such client
  (integer) 0
  (error) ERR client-id should be greater than 0
  (error) ERR syntax error
  OK
  $ docker exec -i red redis-cli --no-raw <<'END'
  > CLIENT NO-EVICT x
  > CLIENT TRACKINGINFO
  > CLIENT GETREDIR
  > CLIENT CACHING yes
  > CLIENT UNBLOCK 999
  > CLIENT UNBLOCK x
  > CLIENT SETINFO lib-name x
  > CLIENT SETINFO foo x
  > END
  (error) ERR syntax error
  1) "flags"
  2) 1) "off"
  3) "redirect"
  4) (integer) -1
  5) "prefixes"
  6) (empty array)
  (integer) -1
  (error) ERR CLIENT CACHING YES is only valid when tracking is enabled in OPTIN mode.
  (integer) 0
  (error) ERR value is not an integer or out of range
  OK
  (error) ERR Unrecognized option 'foo'
