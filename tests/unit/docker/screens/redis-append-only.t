What redis-server writes with --appendonly yes, and what is there after a kill, as a real redis-server shows it.

  % docker run -d --name red -v rd:/data redis:7 redis-server --appendonly yes >/dev/null
  % sleep 1
  $ docker exec red redis-cli set a 1
  OK
  $ docker exec red ls /data/appendonlydir
  appendonly.aof.1.base.rdb
  appendonly.aof.1.incr.aof
  appendonly.aof.manifest
  $ docker logs red | tail -4 | cut -d' ' -f6-
  * Server initialized
  * Creating AOF base file appendonly.aof.1.base.rdb on server start
  * Creating AOF incr file appendonly.aof.1.incr.aof on server start
  * Ready to accept connections tcp
  % docker kill red >/dev/null; docker start red >/dev/null; sleep 1
  $ docker exec red redis-cli get a
  1
  $ docker logs red | tail -7 | cut -d' ' -f6-
  * RDB is base AOF
  * Done loading RDB, keys loaded: 0, keys expired: 0.
  * DB loaded from base file appendonly.aof.1.base.rdb: 0.000 seconds
  * DB loaded from incr file appendonly.aof.1.incr.aof: 0.000 seconds
  * DB loaded from append only file: 0.000 seconds
  * Opening AOF incr file appendonly.aof.1.incr.aof on server start
  * Ready to accept connections tcp
  % docker stop red >/dev/null
  $ docker logs red | tail -5 | cut -d' ' -f6-
  * User requested shutdown...
  * Calling fsync() on the AOF file.
  * Saving the final RDB snapshot before exiting.
  * DB saved on disk
  # Redis is now ready to exit, bye bye...
