Conditions that rows keep, views, what depends on a table, rows after they were changed, and mistakes, as psql and PostgreSQL show them.

  % docker run -d --name db -e POSTGRES_PASSWORD=x postgres:17 >/dev/null; sleep 5
  % q() { docker exec db psql -U postgres -X -P pager=off -c "$1"; }
  $ q 'create table users (id serial primary key, name varchar(50) not null, email text unique, age int check (age > 0), created timestamp default now())'
  CREATE TABLE
  $ q "insert into users (name,email,age) values ('Kim','kim@x.kr',30),('Lee','lee@x.kr',25),('Park',null,41)"
  INSERT 0 3
  $ q 'select id,name,email,age from users'
   id | name |  email   | age
  ----+------+----------+-----
    1 | Kim  | kim@x.kr |  30
    2 | Lee  | lee@x.kr |  25
    3 | Park |          |  41
  (3 rows)
  $ q 'select name from users where age > 26 order by age desc'
   name
  ------
   Park
   Kim
  (2 rows)
  $ q 'select count(*) from users'
   count
  -------
       3
  (1 row)
  $ q 'select avg(age), min(age), max(age), sum(age) from users'
           avg         | min | max | sum
  ---------------------+-----+-----+-----
   32.0000000000000000 |  25 |  41 |  96
  (1 row)
  $ q '\dt'
           List of relations
   Schema | Name  | Type  |  Owner
  --------+-------+-------+----------
   public | users | table | postgres
  (1 row)
  $ q '\d users'
                                         Table "public.users"
   Column  |            Type             | Collation | Nullable |              Default
  ---------+-----------------------------+-----------+----------+-----------------------------------
   id      | integer                     |           | not null | nextval('users_id_seq'::regclass)
   name    | character varying(50)       |           | not null |
   email   | text                        |           |          |
   age     | integer                     |           |          |
   created | timestamp without time zone |           |          | now()
  Indexes:
      "users_pkey" PRIMARY KEY, btree (id)
      "users_email_key" UNIQUE CONSTRAINT, btree (email)
  Check constraints:
      "users_age_check" CHECK (age > 0)
  $ q '\dn'
        List of schemas
    Name  |       Owner
  --------+-------------------
   public | pg_database_owner
  (1 row)
  $ q "insert into users (name,email) values ('Dup','kim@x.kr')"
  ERROR:  duplicate key value violates unique constraint "users_email_key"
  DETAIL:  Key (email)=(kim@x.kr) already exists.
  [1]
  $ q "insert into users (name,age) values ('Neg',-1)"
  ERROR:  new row for relation "users" violates check constraint "users_age_check"
  DETAIL:  Failing row contains (5, Neg, null, -1, 2026-11-21 23:02:56.270985).
  [1]
  $ q 'insert into users (name) values (null)'
  ERROR:  null value in column "name" of relation "users" violates not-null constraint
  DETAIL:  Failing row contains (6, null, null, null, 2026-11-21 23:02:56.372088).
  [1]
  $ q "insert into users (nme) values ('x')"
  ERROR:  column "nme" of relation "users" does not exist
  LINE 1: insert into users (nme) values ('x')
                             ^
  [1]
  $ q 'insert into nosuch values (1)'
  ERROR:  relation "nosuch" does not exist
  LINE 1: insert into nosuch values (1)
                      ^
  [1]
  $ q 'select * from nosuch'
  ERROR:  relation "nosuch" does not exist
  LINE 1: select * from nosuch
                        ^
  [1]
  $ q 'select nosuch from users'
  ERROR:  column "nosuch" does not exist
  LINE 1: select nosuch from users
                 ^
  [1]
  $ q 'selct * from users'
  ERROR:  syntax error at or near "selct"
  LINE 1: selct * from users
          ^
  [1]
  $ q 'select * form users'
  ERROR:  syntax error at or near "form"
  LINE 1: select * form users
                   ^
  [1]
  $ q 'select * from users where'
  ERROR:  syntax error at end of input
  LINE 1: select * from users where
                                   ^
  [1]
  $ q "select 'abc"
  ERROR:  unterminated quoted string at or near "'abc"
  LINE 1: select 'abc
                 ^
  [1]
  $ q 'select 1/0'
  ERROR:  division by zero
  [1]
  $ q "select 'a'+1"
  ERROR:  invalid input syntax for type integer: "a"
  LINE 1: select 'a'+1
                 ^
  [1]
  $ q 'select 1+1 as two'
   two
  -----
     2
  (1 row)
  $ q "select upper('abc'), length('hello'), 'a'||'b'"
   upper | length | ?column?
  -------+--------+----------
   ABC   |      5 | ab
  (1 row)
  $ q 'select now() is not null'
   ?column?
  ----------
   t
  (1 row)
  $ q "update users set age = age + 1 where name = 'Kim'"
  UPDATE 1
  $ q 'update users set age = 1'
  UPDATE 3
  $ q "delete from users where name = 'Park'"
  DELETE 1
  $ q 'delete from users where id = 99'
  DELETE 0
  $ q 'alter table users add column city text'
  ALTER TABLE
  $ q 'alter table users add column city text'
  ERROR:  column "city" of relation "users" already exists
  [1]
  $ q 'alter table users rename column city to town'
  ALTER TABLE
  $ q 'alter table users drop column town'
  ALTER TABLE
  $ q 'alter table nosuch add column x int'
  ERROR:  relation "nosuch" does not exist
  [1]
  $ q 'create table users (id int)'
  ERROR:  relation "users" already exists
  [1]
  $ q 'create table if not exists users (id int)'
  NOTICE:  relation "users" already exists, skipping
  CREATE TABLE
  $ q 'drop table nosuch'
  ERROR:  table "nosuch" does not exist
  [1]
  $ q 'drop table if exists nosuch'
  NOTICE:  table "nosuch" does not exist, skipping
  DROP TABLE
  $ q 'create table orders (id serial primary key, user_id int references users(id), total numeric(10,2))'
  CREATE TABLE
  $ q 'insert into orders (user_id,total) values (1,10.5),(1,20),(2,5.25)'
  INSERT 0 3
  $ q 'insert into orders (user_id,total) values (99,1)'
  ERROR:  insert or update on table "orders" violates foreign key constraint "orders_user_id_fkey"
  DETAIL:  Key (user_id)=(99) is not present in table "users".
  [1]
  $ q 'delete from users where id=1'
  ERROR:  update or delete on table "users" violates foreign key constraint "orders_user_id_fkey" on table "orders"
  DETAIL:  Key (id)=(1) is still referenced from table "orders".
  [1]
  $ q 'select u.name, o.total from users u join orders o on o.user_id = u.id order by o.total'
   name | total
  ------+-------
   Lee  |  5.25
   Kim  | 10.50
   Kim  | 20.00
  (3 rows)
  $ q 'select u.name, count(o.id), sum(o.total) from users u left join orders o on o.user_id=u.id group by u.name order by 1'
   name | count |  sum
  ------+-------+-------
   Kim  |     2 | 30.50
   Lee  |     1 |  5.25
  (2 rows)
  $ q 'select user_id, sum(total) from orders group by user_id having sum(total) > 10'
   user_id |  sum
  ---------+-------
         1 | 30.50
  (1 row)
  $ q 'select user_id, total from orders group by user_id'
  ERROR:  column "orders.total" must appear in the GROUP BY clause or be used in an aggregate function
  LINE 1: select user_id, total from orders group by user_id
                          ^
  [1]
  $ q '\d orders'
                                  Table "public.orders"
   Column  |     Type      | Collation | Nullable |              Default
  ---------+---------------+-----------+----------+------------------------------------
   id      | integer       |           | not null | nextval('orders_id_seq'::regclass)
   user_id | integer       |           |          |
   total   | numeric(10,2) |           |          |
  Indexes:
      "orders_pkey" PRIMARY KEY, btree (id)
  Foreign-key constraints:
      "orders_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id)
  $ q '\d'
                List of relations
   Schema |     Name      |   Type   |  Owner
  --------+---------------+----------+----------
   public | orders        | table    | postgres
   public | orders_id_seq | sequence | postgres
   public | users         | table    | postgres
   public | users_id_seq  | sequence | postgres
  (4 rows)
  $ q '\d nosuch'
  Did not find any relation named "nosuch".
  [1]
  $ q 'create index idx_total on orders(total)'
  CREATE INDEX
  $ q '\di'
                    List of relations
   Schema |      Name       | Type  |  Owner   | Table
  --------+-----------------+-------+----------+--------
   public | idx_total       | index | postgres | orders
   public | orders_pkey     | index | postgres | orders
   public | users_email_key | index | postgres | users
   public | users_pkey      | index | postgres | users
  (4 rows)
  $ q 'create view v as select name from users'
  CREATE VIEW
  $ q 'select * from v'
   name
  ------
   Lee
   Kim
  (2 rows)
  $ q '\dv'
          List of relations
   Schema | Name | Type |  Owner
  --------+------+------+----------
   public | v    | view | postgres
  (1 row)
  $ q 'begin; insert into users(name) values ('"'Tmp'"'); rollback; select count(*) from users'
  BEGIN
  INSERT 0 1
  ROLLBACK
   count
  -------
       2
  (1 row)
  $ q "select * from users where name like 'K%'"
   id | name |  email   | age |          created
  ----+------+----------+-----+----------------------------
    1 | Kim  | kim@x.kr |   1 | 2026-11-21 23:02:55.036334
  (1 row)
  $ q "select * from users where name ilike 'k%' limit 1"
   id | name |  email   | age |          created
  ----+------+----------+-----+----------------------------
    1 | Kim  | kim@x.kr |   1 | 2026-11-21 23:02:55.036334
  (1 row)
  $ q 'select distinct age from users'
   age
  -----
     1
  (1 row)
  $ q 'select name, case when age > 20 then 1 else 0 end as adult from users order by name'
   name | adult
  ------+-------
   Kim  |     0
   Lee  |     0
  (2 rows)
  $ q 'select coalesce(email, '"'none'"') from users'
   coalesce
  ----------
   lee@x.kr
   kim@x.kr
  (2 rows)
  $ q 'select * from users limit 1 offset 1'
   id | name |  email   | age |          created
  ----+------+----------+-----+----------------------------
    1 | Kim  | kim@x.kr |   1 | 2026-11-21 23:02:55.036334
  (1 row)
  $ q 'select * from users where age between 20 and 40'
   id | name | email | age | created
  ----+------+-------+-----+---------
  (0 rows)
  $ q 'select name from users where id in (select user_id from orders)'
   name
  ------
   Lee
   Kim
  (2 rows)
  $ q 'select current_user, current_database()'
   current_user | current_database
  --------------+------------------
   postgres     | postgres
  (1 row)
  $ q 'show server_encoding'
   server_encoding
  -----------------
   UTF8
  (1 row)
  $ q 'show max_connections'
   max_connections
  -----------------
   100
  (1 row)
  $ q 'truncate orders'
  TRUNCATE TABLE
  $ q 'drop table users'
  ERROR:  cannot drop table users because other objects depend on it
  DETAIL:  constraint orders_user_id_fkey on table orders depends on table users
  view v depends on table users
  HINT:  Use DROP ... CASCADE to drop the dependent objects too.
  [1]
  $ q 'drop table users cascade'
  NOTICE:  drop cascades to 2 other objects
  DETAIL:  drop cascades to constraint orders_user_id_fkey on table orders
  drop cascades to view v
  DROP TABLE
  $ q 'create database shop'
  CREATE DATABASE
  $ q 'create database shop'
  ERROR:  database "shop" already exists
  [1]
  $ q 'drop database nosuch'
  ERROR:  database "nosuch" does not exist
  [1]
  $ q 'select version()' | head -1
                                                             version
  $ q 'select 1; select 2'
   ?column?
  ----------
          1
  (1 row)

   ?column?
  ----------
          2
  (1 row)
  $ q 'select true, null, 1.5, 100000000000'
   ?column? | ?column? | ?column? |   ?column?
  ----------+----------+----------+--------------
   t        |          |      1.5 | 100000000000
  (1 row)
  $ q "select 'abc'::int"
  ERROR:  invalid input syntax for type integer: "abc"
  LINE 1: select 'abc'::int
                 ^
  [1]
  $ q "select cast('12' as int) * 2"
   ?column?
  ----------
         24
  (1 row)
  $ q 'create table j (d jsonb)'
  CREATE TABLE
  $ q "insert into j values ('{\"a\": 1, \"b\": [1,2]}')"
  INSERT 0 1
  $ q '\foo'
  invalid command \foo
  [1]
  $ q '\q'
  % q 'create schema app'
  $ q 'create table app.t (id int)'
  CREATE TABLE
  $ q 'select union_all'
  ERROR:  column "union_all" does not exist
  LINE 1: select union_all
                 ^
  [1]
  $ q 'select exists (select 1)'
   exists
  --------
   t
  (1 row)

  % docker ps -aq | xargs -r docker rm -f -v >/dev/null

  % docker run -d --name db -e POSTGRES_PASSWORD=x postgres:17 >/dev/null; sleep 5
  % q() { docker exec db psql -U postgres -X -P pager=off -c "$1"; }
  $ q 'create table p (id int primary key, price numeric check (price >= 0), qty int, constraint big check (qty < 100), check (price <> qty))'
  CREATE TABLE
  $ q 'insert into p values (1, 5, 6)'
  INSERT 0 1
  $ q 'insert into p values (2, -1, 6)'
  ERROR:  new row for relation "p" violates check constraint "p_price_check"
  DETAIL:  Failing row contains (2, -1, 6).
  [1]
  $ q 'insert into p values (2, 1, 600)'
  ERROR:  new row for relation "p" violates check constraint "big"
  DETAIL:  Failing row contains (2, 1, 600).
  [1]
  $ q 'insert into p values (2, 7, 7)'
  ERROR:  new row for relation "p" violates check constraint "p_check"
  DETAIL:  Failing row contains (2, 7, 7).
  [1]
  $ q 'insert into p values (2, null, null)'
  INSERT 0 1
  $ q 'update p set qty = 200 where id = 1'
  ERROR:  new row for relation "p" violates check constraint "big"
  DETAIL:  Failing row contains (1, 5, 200).
  [1]
  $ q 'create table bad (id int check (nosuch > 1))'
  ERROR:  column "nosuch" does not exist
  LINE 1: create table bad (id int check (nosuch > 1))
                                          ^
  [1]
  $ q 'create view cheap as select id, price from p where price < 10'
  CREATE VIEW
  $ q 'create view cheap as select 1'
  ERROR:  relation "cheap" already exists
  [1]
  $ q 'create or replace view cheap as select id, price from p where price < 6'
  CREATE VIEW
  $ q 'select count(*) from cheap c join p on p.id = c.id'
   count
  -------
       1
  (1 row)
  $ q '\dv'
          List of relations
   Schema | Name  | Type |  Owner
  --------+-------+------+----------
   public | cheap | view | postgres
  (1 row)
  $ q '\d'
           List of relations
   Schema | Name  | Type  |  Owner
  --------+-------+-------+----------
   public | cheap | view  | postgres
   public | p     | table | postgres
  (2 rows)
  $ q 'create view broken as select * from nosuch'
  ERROR:  relation "nosuch" does not exist
  LINE 1: create view broken as select * from nosuch
                                              ^
  [1]
  $ q 'drop view nosuch'
  ERROR:  view "nosuch" does not exist
  [1]
  $ q 'drop view if exists nosuch'
  NOTICE:  view "nosuch" does not exist, skipping
  DROP VIEW
  $ q 'create table child (pid int references p(id))'
  CREATE TABLE
  $ q '\d nosuch'
  Did not find any relation named "nosuch".
  [1]
  $ q '\dt nosuch'
  Did not find any relation named "nosuch".
  $ q 'drop table child'
  DROP TABLE
  $ q 'create table o (id int, t text)'
  CREATE TABLE
  $ q "insert into o values (1,'a'),(2,'b'),(3,'c')"
  INSERT 0 3
  $ q "update o set t = 'z' where id = 1"
  UPDATE 1
  $ q 'select * from o'
   id | t
  ----+---
    2 | b
    3 | c
    1 | z
  (3 rows)
  $ q 'create table ts (a timestamp, b timestamptz, c date)'
  CREATE TABLE
  $ q "insert into ts values ('2024-01-02 03:04:05', '2024-01-02 03:04:05+00', '2024-01-02')"
  INSERT 0 1
  $ q 'select a, c from ts'
            a          |     c
  ---------------------+------------
   2024-01-02 03:04:05 | 2024-01-02
  (1 row)
  $ q 'create view o2 as select * from o'
  CREATE VIEW
  $ q 'drop view o2'
  DROP VIEW
  $ q 'drop table o, ts'
  DROP TABLE
