psql on the command line and behind a pipe, createdb and its like, and mistakes, as PostgreSQL 17 shows them.

  % docker run -d --name db -e POSTGRES_PASSWORD=x postgres:17 >/dev/null; sleep 5
  % q() { docker exec db psql -U postgres -X -P pager=off -c "$1"; }
  $ q 'drop table if exists orders, users, person cascade'
  NOTICE:  table "orders" does not exist, skipping
  NOTICE:  table "users" does not exist, skipping
  NOTICE:  table "person" does not exist, skipping
  DROP TABLE
  $ q 'drop type if exists mood'
  NOTICE:  type "mood" does not exist, skipping
  DROP TYPE
  $ q 'drop owned by app'
  ERROR:  role "app" does not exist
  [1]
  $ q 'create table users (id serial primary key, name varchar(50) not null, email text unique, age int default 3 check (age > 0))'
  CREATE TABLE
  $ q 'insert into users (name, email) values ('\''Kim'\'', '\''k@x.kr'\''), ('\''Lee'\'', null)'
  INSERT 0 2
  $ q 'create table orders (id int generated always as identity primary key, user_id int not null references users(id) on delete cascade, amount numeric(10,2))'
  CREATE TABLE
  $ q 'insert into orders (user_id, amount) values (1, 5)'
  INSERT 0 1
  $ q 'create index orders_user on orders (user_id)'
  CREATE INDEX
  $ q 'create view v as select id from users'
  CREATE VIEW
  $ docker exec db pg_dump -U postgres nosuch
  pg_dump: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  database "nosuch" does not exist
  [1]
  $ docker exec db createdb -U postgres shop
  $ docker exec db createdb -U postgres shop
  createdb: error: database creation failed: ERROR:  database "shop" already exists
  [1]
  $ docker exec db dropdb -U postgres shop
  $ docker exec db dropdb -U postgres shop
  dropdb: error: database removal failed: ERROR:  database "shop" does not exist
  [1]
  $ docker exec db dropdb -U postgres --if-exists shop
  NOTICE:  database "shop" does not exist, skipping
  $ docker exec db createuser -U postgres web
  $ docker exec db createuser -U postgres web
  createuser: error: creation of new role failed: ERROR:  role "web" already exists
  [1]
  $ docker exec db dropuser -U postgres web
  $ docker exec db dropuser -U postgres web
  dropuser: error: removal of role "web" failed: ERROR:  role "web" does not exist
  [1]
  $ docker exec db pg_isready -U postgres
  /var/run/postgresql:5432 - accepting connections
  $ docker exec db pg_dump -U postgres -t nosuch
  pg_dump: error: no matching tables were found
  [1]
  $ docker exec db pg_dump -U postgres --nosuch
  pg_dump: unrecognized option '--nosuch'
  pg_dump: hint: Try "pg_dump --help" for more information.
  [1]
  $ docker exec db pg_dump -U nobody postgres
  pg_dump: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  role "nobody" does not exist
  [1]
  $ docker exec db psql -U postgres -At -c 'select name, email from users'
  Kim|k@x.kr
  Lee|
  $ docker exec db psql -U postgres --csv -c 'select * from users'
  id,name,email,age
  1,Kim,k@x.kr,3
  2,Lee,,3
  $ docker exec db psql -U postgres -x -c 'select * from users'
  -[ RECORD 1 ]-
  id    | 1
  name  | Kim
  email | k@x.kr
  age   | 3
  -[ RECORD 2 ]-
  id    | 2
  name  | Lee
  email |
  age   | 3
  $ docker exec db psql -U postgres -tc 'select count(*) from users'
       2
  $ docker exec db psql -U postgres -c 'select 1' -c 'select 2'
   ?column?
  ----------
          1
  (1 row)

   ?column?
  ----------
          2
  (1 row)
  $ docker exec db psql -U postgres -c 'select 1; select 2'
   ?column?
  ----------
          1
  (1 row)

   ?column?
  ----------
          2
  (1 row)
  $ docker exec db psql -U postgres -v n=1 -c 'select 1' nosuch
  psql: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  database "nosuch" does not exist
  [2]
  $ docker exec db psql -U nobody
  psql: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  role "nobody" does not exist
  [2]
  $ docker exec db psql -U postgres -p 5433
  psql: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5433" failed: No such file or directory
  	Is the server running locally and accepting connections on that socket?
  [2]
  $ docker exec db psql -U postgres -f /nosuch
  psql: error: /nosuch: No such file or directory
  [1]
  $ docker exec db psql -U postgres --nosuch
  psql: unrecognized option '--nosuch'
  psql: hint: Try "psql --help" for more information.
  [1]
  $ echo "select :n + 1, :'s';" | docker exec -i db psql -U postgres -v n=4 -v s="it's"
   ?column? | ?column?
  ----------+----------
          5 | it's
  (1 row)
  $ printf 'select 1\\gx\nselect 2 as a, 3 as b \\g\n\\echo done\n' | docker exec -i db psql -U postgres
  -[ RECORD 1 ]
  ?column? | 1

   a | b
  ---+---
   2 | 3
  (1 row)

  done
  $ printf 'copy users (name) from stdin;\nAnn\nBen\n\\.\nselect count(*) from users;\nselect nosuch;\nselect 1;\n' | docker exec -i db psql -U postgres
  COPY 2
   count
  -------
       4
  (1 row)

  ERROR:  column "nosuch" does not exist
  LINE 1: select nosuch;
                 ^
   ?column?
  ----------
          1
  (1 row)
  $ printf 'select 1;\nselect nosuch;\nselect 2;\n' | docker exec -i db psql -U postgres -v ON_ERROR_STOP=1
   ?column?
  ----------
          1
  (1 row)

  ERROR:  column "nosuch" does not exist
  LINE 1: select nosuch;
                 ^
  [3]
  $ printf 'begin;\ninsert into users (name) values ($$T$$);\nselect oops;\nselect 1;\ncommit;\n' | docker exec -i db psql -U postgres
  BEGIN
  INSERT 0 1
  ERROR:  column "oops" does not exist
  LINE 1: select oops;
                 ^
  ERROR:  current transaction is aborted, commands ignored until end of transaction block
  ROLLBACK
  $ docker exec db psql -U postgres -qc 'create table z (a int)'