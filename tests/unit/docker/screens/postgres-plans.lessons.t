Plans of tables that nobody has analysed.

  % docker run -d --name db -e POSTGRES_PASSWORD=x postgres:17 >/dev/null; sleep 5
  % q() { docker exec db psql -U postgres -X -P pager=off -c "$1"; }
  $ q 'create table users (id serial PRIMARY KEY, name text NOT NULL, age int)'
  CREATE TABLE
  $ q 'SELECT nme FROM users'
  ERROR:  column "nme" does not exist
  LINE 1: SELECT nme FROM users
                 ^
  HINT:  Perhaps you meant to reference the column "users.name".
  [1]
  $ q 'explain select * from users'
                          QUERY PLAN
  ----------------------------------------------------------
   Seq Scan on users  (cost=0.00..22.00 rows=1200 width=40)
  (1 row)
  $ q 'explain select * from users where id = 1'
                                 QUERY PLAN
  -------------------------------------------------------------------------
   Index Scan using users_pkey on users  (cost=0.15..8.17 rows=1 width=40)
     Index Cond: (id = 1)
  (2 rows)
  $ q 'explain select * from users where age > 30 order by name limit 5'
                               QUERY PLAN
  ---------------------------------------------------------------------
   Limit  (cost=31.64..31.66 rows=5 width=40)
     ->  Sort  (cost=31.64..32.64 rows=400 width=40)
           Sort Key: name
           ->  Seq Scan on users  (cost=0.00..25.00 rows=400 width=40)
                 Filter: (age > 30)
  (5 rows)
  $ q 'explain select count(*) from users'
                            QUERY PLAN
  ---------------------------------------------------------------
   Aggregate  (cost=25.00..25.01 rows=1 width=8)
     ->  Seq Scan on users  (cost=0.00..22.00 rows=1200 width=0)
  (2 rows)
  $ q 'explain select age, count(*) from users group by age'
                            QUERY PLAN
  ---------------------------------------------------------------
   HashAggregate  (cost=28.00..30.00 rows=200 width=12)
     Group Key: age
     ->  Seq Scan on users  (cost=0.00..22.00 rows=1200 width=4)
  (3 rows)
  $ q 'explain update users set age = 1 where id = 3'
                                    QUERY PLAN
  -------------------------------------------------------------------------------
   Update on users  (cost=0.15..8.17 rows=0 width=0)
     ->  Index Scan using users_pkey on users  (cost=0.15..8.17 rows=1 width=10)
           Index Cond: (id = 3)
  (3 rows)
  $ q 'drop table users'
  DROP TABLE
