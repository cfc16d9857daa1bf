What learners ask a PostgreSQL server: tables and their rules, joins, WITH, windows, ON CONFLICT, views, sequences, ALTER TABLE, JSON, arrays, dates, roles, COPY, mistakes.

  % docker run -d --name db -e POSTGRES_PASSWORD=x postgres:17 >/dev/null; sleep 5
  % q() { docker exec db psql -U postgres -X -P pager=off -c "$1"; }
  $ q 'create table users (id serial primary key, name varchar(50) not null, email text unique, age int, active boolean default true, created_at timestamptz default now())'
  CREATE TABLE
  $ q 'insert into users (name,email,age) values ('\''Alice'\'','\''alice@example.com'\'',30),('\''Bob'\'','\''bob@example.com'\'',25),('\''carol'\'','\''carol@example.com'\'',41),('\''Dave'\'',null,null) returning id, name'
   id | name
  ----+-------
    1 | Alice
    2 | Bob
    3 | carol
    4 | Dave
  (4 rows)

  INSERT 0 4
  $ q 'create table orders (id int generated always as identity primary key, user_id int references users(id) on delete cascade, amount numeric(10,2) not null check (amount > 0), status text default '\''new'\'', placed date)'
  CREATE TABLE
  $ q 'insert into orders (user_id, amount, status, placed) values (1, 20.5, '\''paid'\'', '\''2026-01-05'\''), (1, 100, '\''new'\'', '\''2026-01-20'\''), (2, 7.25, '\''paid'\'', '\''2026-02-01'\''), (3, 300, '\''shipped'\'', '\''2026-02-14'\''), (3, 12, '\''paid'\'', '\''2026-03-01'\'')'
  INSERT 0 5
  $ q 'select id, name, email, age, active from users order by name'
   id | name  |       email       | age | active
  ----+-------+-------------------+-----+--------
    1 | Alice | alice@example.com |  30 | t
    2 | Bob   | bob@example.com   |  25 | t
    3 | carol | carol@example.com |  41 | t
    4 | Dave  |                   |     | t
  (4 rows)
  $ q 'select * from orders'
   id | user_id | amount | status  |   placed
  ----+---------+--------+---------+------------
    1 |       1 |  20.50 | paid    | 2026-01-05
    2 |       1 | 100.00 | new     | 2026-01-20
    3 |       2 |   7.25 | paid    | 2026-02-01
    4 |       3 | 300.00 | shipped | 2026-02-14
    5 |       3 |  12.00 | paid    | 2026-03-01
  (5 rows)
  $ q 'select u.name, o.amount from users u join orders o on o.user_id = u.id order by o.amount desc limit 3'
   name  | amount
  -------+--------
   carol | 300.00
   Alice | 100.00
   Alice |  20.50
  (3 rows)
  $ q 'select u.name, count(o.id) as orders, coalesce(sum(o.amount), 0) as total from users u left join orders o on u.id = o.user_id group by u.name order by total desc'
   name  | orders | total
  -------+--------+--------
   carol |      2 | 312.00
   Alice |      2 | 120.50
   Bob   |      1 |   7.25
   Dave  |      0 |      0
  (4 rows)
  $ q 'select u.name, sum(amount) from users u join orders o using (user_id) group by 1'
  ERROR:  column "user_id" specified in USING clause does not exist in left table
  [1]
  $ q 'select status, count(*), avg(amount), round(avg(amount), 2) as mean, min(amount), max(amount) from orders group by status having count(*) > 1 order by status'
   status | count |         avg         | mean  | min  |  max
  --------+-------+---------------------+-------+------+-------
   paid   |     3 | 13.2500000000000000 | 13.25 | 7.25 | 20.50
  (1 row)
  $ q 'with totals as (select user_id, sum(amount) as total from orders group by user_id) select u.name, t.total from totals t join users u on u.id = t.user_id order by t.total'
   name  | total
  -------+--------
   Bob   |   7.25
   Alice | 120.50
   carol | 312.00
  (3 rows)
  $ q 'with recursive n(i) as (select 1 union all select i + 1 from n where i < 5) select i, i * i as square from n'
   i | square
  ---+--------
   1 |      1
   2 |      4
   3 |      9
   4 |     16
   5 |     25
  (5 rows)
  $ q 'with a as (select 1 as x), b as (select x + 1 as y from a) select * from a, b'
   x | y
  ---+---
   1 | 2
  (1 row)
  $ q 'select name, age, row_number() over (order by age desc nulls last) as rn, rank() over (order by age desc nulls last) from users'
   name  | age | rn | rank
  -------+-----+----+------
   carol |  41 |  1 |    1
   Alice |  30 |  2 |    2
   Bob   |  25 |  3 |    3
   Dave  |     |  4 |    4
  (4 rows)
  $ q 'select user_id, amount, sum(amount) over (partition by user_id order by placed) as running, lag(amount) over (order by placed) as prev, lead(amount, 1, 0) over (order by placed) as next from orders order by placed'
   user_id | amount | running |  prev  |  next
  ---------+--------+---------+--------+--------
         1 |  20.50 |   20.50 |        | 100.00
         1 | 100.00 |  120.50 |  20.50 |   7.25
         2 |   7.25 |    7.25 | 100.00 | 300.00
         3 | 300.00 |  300.00 |   7.25 |  12.00
         3 |  12.00 |  312.00 | 300.00 |      0
  (5 rows)
  $ q 'select id, amount, dense_rank() over w, ntile(2) over w, percent_rank() over w, cume_dist() over w, first_value(amount) over w, last_value(amount) over w from orders window w as (order by amount)'
   id | amount | dense_rank | ntile | percent_rank | cume_dist | first_value | last_value
  ----+--------+------------+-------+--------------+-----------+-------------+------------
    3 |   7.25 |          1 |     1 |            0 |       0.2 |        7.25 |       7.25
    5 |  12.00 |          2 |     1 |         0.25 |       0.4 |        7.25 |      12.00
    1 |  20.50 |          3 |     1 |          0.5 |       0.6 |        7.25 |      20.50
    2 | 100.00 |          4 |     2 |         0.75 |       0.8 |        7.25 |     100.00
    4 | 300.00 |          5 |     2 |            1 |         1 |        7.25 |     300.00
  (5 rows)
  $ q 'select id, amount, avg(amount) over (order by id rows between 1 preceding and current row) as moving from orders'
   id | amount |        moving
  ----+--------+----------------------
    1 |  20.50 |  20.5000000000000000
    2 | 100.00 |  60.2500000000000000
    3 |   7.25 |  53.6250000000000000
    4 | 300.00 | 153.6250000000000000
    5 |  12.00 | 156.0000000000000000
  (5 rows)
  $ q 'select count(*) filter (where status = '\''paid'\'') as paid, count(*) from orders'
   paid | count
  ------+-------
      3 |     5
  (1 row)
  $ q 'insert into users (id, name) values (1, '\''Again'\'') on conflict (id) do nothing'
  INSERT 0 0
  $ q 'insert into users (name, email) values ('\''Alice B'\'', '\''alice@example.com'\'') on conflict (email) do update set name = excluded.name, age = users.age + 1 returning id, name, age'
   id |  name   | age
  ----+---------+-----
    1 | Alice B |  31
  (1 row)

  INSERT 0 1
  $ q 'insert into users (name, email) values ('\''x'\'', '\''bob@example.com'\'') on conflict do nothing returning id'
   id
  ----
  (0 rows)

  INSERT 0 0
  $ q 'insert into users (name) values ('\''y'\'') on conflict (age) do nothing'
  ERROR:  there is no unique or exclusion constraint matching the ON CONFLICT specification
  [1]
  $ q 'insert into users (id, name) values (1, '\''Again'\'')'
  ERROR:  duplicate key value violates unique constraint "users_pkey"
  DETAIL:  Key (id)=(1) already exists.
  [1]
  $ q 'insert into users (name, email) values ('\''z'\'', '\''bob@example.com'\'')'
  ERROR:  duplicate key value violates unique constraint "users_email_key"
  DETAIL:  Key (email)=(bob@example.com) already exists.
  [1]
  $ q 'insert into users (email) values ('\''q@example.com'\'')'
  ERROR:  null value in column "name" of relation "users" violates not-null constraint
  DETAIL:  Failing row contains (8, null, q@example.com, null, t, 2026-11-22 07:31:58.471803+00).
  [1]
  $ q 'insert into orders (user_id, amount) values (99, 5)'
  ERROR:  insert or update on table "orders" violates foreign key constraint "orders_user_id_fkey"
  DETAIL:  Key (user_id)=(99) is not present in table "users".
  [1]
  $ q 'insert into orders (user_id, amount) values (1, -5)'
  ERROR:  new row for relation "orders" violates check constraint "orders_amount_check"
  DETAIL:  Failing row contains (7, 1, -5.00, new, null).
  [1]
  $ q 'insert into orders (user_id, amount) values (1, '\''abc'\'')'
  ERROR:  invalid input syntax for type numeric: "abc"
  LINE 1: insert into orders (user_id, amount) values (1, 'abc')
                                                          ^
  [1]
  $ q 'insert into orders (id, user_id, amount) values (10, 1, 5)'
  ERROR:  cannot insert a non-DEFAULT value into column "id"
  DETAIL:  Column "id" is an identity column defined as GENERATED ALWAYS.
  HINT:  Use OVERRIDING SYSTEM VALUE to override.
  [1]
  $ q 'insert into users (name, age) values ('\''w'\'', '\''old'\'')'
  ERROR:  invalid input syntax for type integer: "old"
  LINE 1: insert into users (name, age) values ('w', 'old')
                                                     ^
  [1]
  $ q 'insert into users (name, nosuch) values ('\''w'\'', 1)'
  ERROR:  column "nosuch" of relation "users" does not exist
  LINE 1: insert into users (name, nosuch) values ('w', 1)
                                   ^
  [1]
  $ q 'insert into users (name, age) values ('\''w'\'')'
  ERROR:  INSERT has more target columns than expressions
  LINE 1: insert into users (name, age) values ('w')
                                   ^
  [1]
  $ q 'insert into users (name) values ('\''w'\'', 3)'
  ERROR:  INSERT has more expressions than target columns
  LINE 1: insert into users (name) values ('w', 3)
                                                ^
  [1]
  $ q 'insert into users (name) values ('\''this name is very much longer than fifty characters are'\'')'
  ERROR:  value too long for type character varying(50)
  [1]
  $ q 'update users set age = age + 1 where name = '\''Bob'\'' returning *'
   id | name |      email      | age | active |          created_at
  ----+------+-----------------+-----+--------+-------------------------------
    2 | Bob  | bob@example.com |  26 | t      | 2026-11-22 07:31:53.826868+00
  (1 row)

  UPDATE 1
  $ q 'update users set nosuch = 1'
  ERROR:  column "nosuch" of relation "users" does not exist
  LINE 1: update users set nosuch = 1
                           ^
  [1]
  $ q 'update orders o set status = '\''vip'\'' from users u where o.user_id = u.id and u.name = '\''carol'\'' returning o.id, o.status'
   id | status
  ----+--------
    4 | vip
    5 | vip
  (2 rows)

  UPDATE 2
  $ q 'delete from orders where amount < 10 returning id, amount'
   id | amount
  ----+--------
    3 |   7.25
  (1 row)

  DELETE 1
  $ q 'delete from users where id = 1'
  DELETE 1
  $ q 'delete from users using orders where orders.user_id = users.id and orders.status = '\''nothing'\'''
  DELETE 0
  $ q 'select * from users where age > (select avg(age) from users)'
   id | name  |       email       | age | active |          created_at
  ----+-------+-------------------+-----+--------+-------------------------------
    3 | carol | carol@example.com |  41 | t      | 2026-11-22 07:31:53.826868+00
  (1 row)
  $ q 'select name from users u where exists (select 1 from orders o where o.user_id = u.id)'
   name
  -------
   carol
  (1 row)
  $ q 'select name from users where id not in (select user_id from orders)'
   name
  ------
   Dave
   Bob
  (2 rows)
  $ q 'select name from users where id in (2, 3) or name like '\''D%'\'' order by id'
   name
  -------
   Bob
   carol
   Dave
  (3 rows)
  $ q 'select name from users where name ilike '\''c%'\'' and age between 20 and 50'
   name
  -------
   carol
  (1 row)
  $ q 'select name from users where email is null'
   name
  ------
   Dave
  (1 row)
  $ q 'select name, case when age is null then '\''unknown'\'' when age < 30 then '\''young'\'' else '\''old'\'' end as bracket from users order by id'
   name  | bracket
  -------+---------
   Bob   | young
   carol | old
   Dave  | unknown
  (3 rows)
  $ q 'select name from users union select status from orders order by 1'
   name
  -------
   Bob
   carol
   Dave
   vip
  (4 rows)
  $ q 'select 1 union all select 1 union all select 2'
   ?column?
  ----------
          1
          1
          2
  (3 rows)
  $ q 'select 1 intersect select 1'
   ?column?
  ----------
          1
  (1 row)
  $ q 'select 1 except select 2'
   ?column?
  ----------
          1
  (1 row)
  $ q 'select distinct status from orders order by status'
   status
  --------
   vip
  (1 row)
  $ q 'select distinct on (user_id) user_id, amount from orders order by user_id, amount desc'
   user_id | amount
  ---------+--------
         3 | 300.00
  (1 row)
  $ q 'values (1, '\''a'\''), (2, '\''b'\'')'
   column1 | column2
  ---------+---------
         1 | a
         2 | b
  (2 rows)
  $ q 'select * from (values (1, '\''one'\''), (2, '\''two'\'')) as t(n, word)'
   n | word
  ---+------
   1 | one
   2 | two
  (2 rows)
  $ q 'select generate_series(1, 3)'
   generate_series
  -----------------
                 1
                 2
                 3
  (3 rows)
  $ q 'select * from generate_series(1, 10, 3) as n'
   n
  ----
    1
    4
    7
   10
  (4 rows)
  $ q 'select n, n % 2 = 0 as even from generate_series(1, 4) n'
   n | even
  ---+------
   1 | f
   2 | t
   3 | f
   4 | t
  (4 rows)
  $ q 'select d::date from generate_series('\''2026-01-01'\''::date, '\''2026-01-03'\'', '\''1 day'\'') d'
       d
  ------------
   2026-01-01
   2026-01-02
   2026-01-03
  (3 rows)
  $ q 'create view paid as select u.name, o.amount from orders o join users u on u.id = o.user_id where o.status = '\''paid'\'''
  CREATE VIEW
  $ q 'select * from paid'
   name | amount
  ------+--------
  (0 rows)
  $ q '\d paid'
                         View "public.paid"
   Column |         Type          | Collation | Nullable | Default
  --------+-----------------------+-----------+----------+---------
   name   | character varying(50) |           |          |
   amount | numeric(10,2)         |           |          |
  $ q '\dv'
          List of relations
   Schema | Name | Type |  Owner
  --------+------+------+----------
   public | paid | view | postgres
  (1 row)
  $ q 'create or replace view paid as select 1 as x'
  ERROR:  cannot drop columns from view
  [1]
  $ q 'drop view nosuch'
  ERROR:  view "nosuch" does not exist
  [1]
  $ q 'drop view if exists nosuch'
  NOTICE:  view "nosuch" does not exist, skipping
  DROP VIEW
  $ q 'create materialized view totals as select user_id, sum(amount) as total from orders group by user_id'
  SELECT 1
  $ q 'select * from totals order by user_id'
   user_id | total
  ---------+--------
         3 | 312.00
  (1 row)
  $ q 'refresh materialized view totals'
  REFRESH MATERIALIZED VIEW
  $ q 'drop materialized view totals'
  DROP MATERIALIZED VIEW
  $ q '\d users'
                                         Table "public.users"
     Column   |           Type           | Collation | Nullable |              Default
  ------------+--------------------------+-----------+----------+-----------------------------------
   id         | integer                  |           | not null | nextval('users_id_seq'::regclass)
   name       | character varying(50)    |           | not null |
   email      | text                     |           |          |
   age        | integer                  |           |          |
   active     | boolean                  |           |          | true
   created_at | timestamp with time zone |           |          | now()
  Indexes:
      "users_pkey" PRIMARY KEY, btree (id)
      "users_email_key" UNIQUE CONSTRAINT, btree (email)
  Referenced by:
      TABLE "orders" CONSTRAINT "orders_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  $ q '\d orders'
                               Table "public.orders"
   Column  |     Type      | Collation | Nullable |           Default
  ---------+---------------+-----------+----------+------------------------------
   id      | integer       |           | not null | generated always as identity
   user_id | integer       |           |          |
   amount  | numeric(10,2) |           | not null |
   status  | text          |           |          | 'new'::text
   placed  | date          |           |          |
  Indexes:
      "orders_pkey" PRIMARY KEY, btree (id)
  Check constraints:
      "orders_amount_check" CHECK (amount > 0::numeric)
  Foreign-key constraints:
      "orders_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  $ q '\dt'
           List of relations
   Schema |  Name  | Type  |  Owner
  --------+--------+-------+----------
   public | orders | table | postgres
   public | users  | table | postgres
  (2 rows)
  $ q '\d'
                List of relations
   Schema |     Name      |   Type   |  Owner
  --------+---------------+----------+----------
   public | orders        | table    | postgres
   public | orders_id_seq | sequence | postgres
   public | paid          | view     | postgres
   public | users         | table    | postgres
   public | users_id_seq  | sequence | postgres
  (5 rows)
  $ q '\ds'
                List of relations
   Schema |     Name      |   Type   |  Owner
  --------+---------------+----------+----------
   public | orders_id_seq | sequence | postgres
   public | users_id_seq  | sequence | postgres
  (2 rows)
  $ q '\di'
                    List of relations
   Schema |      Name       | Type  |  Owner   | Table
  --------+-----------------+-------+----------+--------
   public | orders_pkey     | index | postgres | orders
   public | users_email_key | index | postgres | users
   public | users_pkey      | index | postgres | users
  (3 rows)
  $ q '\d users_pkey'
        Index "public.users_pkey"
   Column |  Type   | Key? | Definition
  --------+---------+------+------------
   id     | integer | yes  | id
  primary key, btree, for table "public.users"
  $ q '\d users_id_seq'
                      Sequence "public.users_id_seq"
    Type   | Start | Minimum |  Maximum   | Increment | Cycles? | Cache
  ---------+-------+---------+------------+-----------+---------+-------
   integer |     1 |       1 | 2147483647 |         1 | no      |     1
  Owned by: public.users.id
  $ q '\dt nosuch'
  Did not find any relation named "nosuch".
  $ q '\d nosuch'
  Did not find any relation named "nosuch".
  [1]
  $ q '\du'
                               List of roles
   Role name |                         Attributes
  -----------+------------------------------------------------------------
   postgres  | Superuser, Create role, Create DB, Replication, Bypass RLS
  $ q '\l'
                                                      List of databases
     Name    |  Owner   | Encoding | Locale Provider |  Collate   |   Ctype    | Locale | ICU Rules |   Access privileges
  -----------+----------+----------+-----------------+------------+------------+--------+-----------+-----------------------
   postgres  | postgres | UTF8     | libc            | en_US.utf8 | en_US.utf8 |        |           |
   template0 | postgres | UTF8     | libc            | en_US.utf8 | en_US.utf8 |        |           | =c/postgres          +
             |          |          |                 |            |            |        |           | postgres=CTc/postgres
   template1 | postgres | UTF8     | libc            | en_US.utf8 | en_US.utf8 |        |           | =c/postgres          +
             |          |          |                 |            |            |        |           | postgres=CTc/postgres
  (3 rows)
  $ q '\dt+'
                                     List of relations
   Schema |  Name  | Type  |  Owner   | Persistence | Access method | Size  | Description
  --------+--------+-------+----------+-------------+---------------+-------+-------------
   public | orders | table | postgres | permanent   | heap          | 16 kB |
   public | users  | table | postgres | permanent   | heap          | 16 kB |
  (2 rows)
  $ q '\d+ users'
                                                                    Table "public.users"
     Column   |           Type           | Collation | Nullable |              Default              | Storage  | Compression | Stats target | Description
  ------------+--------------------------+-----------+----------+-----------------------------------+----------+-------------+--------------+-------------
   id         | integer                  |           | not null | nextval('users_id_seq'::regclass) | plain    |             |              |
   name       | character varying(50)    |           | not null |                                   | extended |             |              |
   email      | text                     |           |          |                                   | extended |             |              |
   age        | integer                  |           |          |                                   | plain    |             |              |
   active     | boolean                  |           |          | true                              | plain    |             |              |
   created_at | timestamp with time zone |           |          | now()                             | plain    |             |              |
  Indexes:
      "users_pkey" PRIMARY KEY, btree (id)
      "users_email_key" UNIQUE CONSTRAINT, btree (email)
  Referenced by:
      TABLE "orders" CONSTRAINT "orders_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  Access method: heap
  $ q '\df'
                         List of functions
   Schema | Name | Result data type | Argument data types | Type
  --------+------+------------------+---------------------+------
  (0 rows)
  $ q '\dx'
                   List of installed extensions
    Name   | Version |   Schema   |         Description
  ---------+---------+------------+------------------------------
   plpgsql | 1.0     | pg_catalog | PL/pgSQL procedural language
  (1 row)
  $ q '\dT'
       List of data types
   Schema | Name | Description
  --------+------+-------------
  (0 rows)
  $ q 'create sequence ticket start 100 increment by 5'
  CREATE SEQUENCE
  $ q 'select nextval('\''ticket'\''), nextval('\''ticket'\''), currval('\''ticket'\'')'
   nextval | nextval | currval
  ---------+---------+---------
       100 |     105 |     105
  (1 row)
  $ q 'select setval('\''ticket'\'', 200)'
   setval
  --------
      200
  (1 row)
  $ q 'select last_value, is_called from ticket'
   last_value | is_called
  ------------+-----------
          200 | t
  (1 row)
  $ q 'drop sequence ticket'
  DROP SEQUENCE
  $ q 'select currval('\''users_id_seq'\'')'
  ERROR:  currval of sequence "users_id_seq" is not yet defined in this session
  [1]
  $ q 'alter table users add column phone text'
  ALTER TABLE
  $ q 'alter table users add column phone text'
  ERROR:  column "phone" of relation "users" already exists
  [1]
  $ q 'alter table users add column if not exists phone text'
  NOTICE:  column "phone" of relation "users" already exists, skipping
  ALTER TABLE
  $ q 'alter table users alter column phone set default '\''none'\'''
  ALTER TABLE
  $ q 'alter table users alter column phone set not null'
  ERROR:  column "phone" of relation "users" contains null values
  [1]
  $ q 'alter table users rename column phone to telephone'
  ALTER TABLE
  $ q 'alter table users drop column telephone'
  ALTER TABLE
  $ q 'alter table users drop column nosuch'
  ERROR:  column "nosuch" of relation "users" does not exist
  [1]
  $ q 'alter table users drop column if exists nosuch'
  NOTICE:  column "nosuch" of relation "users" does not exist, skipping
  ALTER TABLE
  $ q 'alter table users add constraint age_ok check (age >= 0)'
  ALTER TABLE
  $ q 'alter table users drop constraint age_ok'
  ALTER TABLE
  $ q 'alter table users drop constraint nosuch'
  ERROR:  constraint "nosuch" of relation "users" does not exist
  [1]
  $ q 'alter table users alter column age type bigint'
  ALTER TABLE
  $ q 'alter table users alter column name type text using upper(name)'
  ERROR:  cannot alter type of a column used by a view or rule
  DETAIL:  rule _RETURN on view paid depends on column "name"
  [1]
  $ q 'alter table users alter age drop not null'
  ALTER TABLE
  $ q 'alter table nosuch add column x int'
  ERROR:  relation "nosuch" does not exist
  [1]
  $ q 'alter table orders rename to purchases'
  ALTER TABLE
  $ q 'alter table purchases rename to orders'
  ALTER TABLE
  $ q 'create index users_age on users (age)'
  CREATE INDEX
  $ q 'create unique index on users (lower(email))'
  CREATE INDEX
  $ q 'create index if not exists users_age on users (age)'
  NOTICE:  relation "users_age" already exists, skipping
  CREATE INDEX
  $ q 'create index users_age on users (age)'
  ERROR:  relation "users_age" already exists
  [1]
  $ q '\di'
                    List of relations
   Schema |      Name       | Type  |  Owner   | Table
  --------+-----------------+-------+----------+--------
   public | orders_pkey     | index | postgres | orders
   public | users_age       | index | postgres | users
   public | users_email_key | index | postgres | users
   public | users_lower_idx | index | postgres | users
   public | users_pkey      | index | postgres | users
  (5 rows)
  $ q 'drop index users_age'
  DROP INDEX
  $ q 'drop index nosuch'
  ERROR:  index "nosuch" does not exist
  [1]
  $ q 'create schema shop'
  CREATE SCHEMA
  $ q 'create table shop.items (id int primary key, data jsonb)'
  CREATE TABLE
  $ q 'insert into shop.items values (1, '\''{"name": "lamp", "price": 12.5, "tags": ["home", "light"], "size": {"w": 3, "h": 4}}'\''), (2, '\''{"name": "chair", "price": 45, "tags": []}'\'')'
  INSERT 0 2
  $ q 'select id, data->>'\''name'\'' as name, data->'\''price'\'' as price from shop.items'
   id | name  | price
  ----+-------+-------
    1 | lamp  | 12.5
    2 | chair | 45
  (2 rows)
  $ q 'select data->'\''size'\''->>'\''w'\'' as w, data#>>'\''{size,h}'\'' as h, data->'\''tags'\''->0 as first from shop.items where id = 1'
   w | h | first
  ---+---+--------
   3 | 4 | "home"
  (1 row)
  $ q 'select id from shop.items where data @> '\''{"name": "chair"}'\'''
   id
  ----
    2
  (1 row)
  $ q 'select id, data ? '\''size'\'' as sized, jsonb_array_length(data->'\''tags'\'') from shop.items'
   id | sized | jsonb_array_length
  ----+-------+--------------------
    1 | t     |                  2
    2 | f     |                  0
  (2 rows)
  $ q 'select data from shop.items where id = 2'
                      data
  --------------------------------------------
   {"name": "chair", "tags": [], "price": 45}
  (1 row)
  $ q 'select jsonb_pretty(data) from shop.items where id = 1'
      jsonb_pretty
  ---------------------
   {                  +
       "name": "lamp",+
       "size": {      +
           "h": 4,    +
           "w": 3     +
       },             +
       "tags": [      +
           "home",    +
           "light"    +
       ],             +
       "price": 12.5  +
   }
  (1 row)
  $ q 'update shop.items set data = jsonb_set(data, '\''{price}'\'', '\''99'\'') where id = 1 returning data->'\''price'\'''
   ?column?
  ----------
   99
  (1 row)

  UPDATE 1
  $ q 'select jsonb_array_elements_text(data->'\''tags'\'') from shop.items'
   jsonb_array_elements_text
  ---------------------------
   home
   light
  (2 rows)
  $ q 'select key, value from jsonb_each((select data from shop.items where id = 2))'
    key  |  value
  -------+---------
   name  | "chair"
   tags  | []
   price | 45
  (3 rows)
  $ q 'select json_build_object('\''a'\'', 1, '\''b'\'', array[1,2]), to_json('\''x'\''::text), row_to_json(u) from (select 1 as id, '\''n'\'' as name) u'
     json_build_object    | to_json |     row_to_json
  ------------------------+---------+---------------------
   {"a" : 1, "b" : [1,2]} | "x"     | {"id":1,"name":"n"}
  (1 row)
  $ q 'select json_agg(name order by name) from users'
           json_agg
  --------------------------
   ["Bob", "carol", "Dave"]
  (1 row)
  $ q 'select '\''{"a":1}'\''::json->'\''a'\'', '\''{"a": {"b": 2}}'\''::jsonb - '\''a'\'', '\''[1,2]'\''::jsonb || '\''3'\''::jsonb'
   ?column? | ?column? | ?column?
  ----------+----------+-----------
   1        | {}       | [1, 2, 3]
  (1 row)
  $ q 'select '\''not json'\''::json'
  ERROR:  invalid input syntax for type json
  LINE 1: select 'not json'::json
                 ^
  DETAIL:  Token "not" is invalid.
  CONTEXT:  JSON data, line 1: not...
  [1]
  $ q '\dt shop.*'
           List of relations
   Schema | Name  | Type  |  Owner
  --------+-------+-------+----------
   shop   | items | table | postgres
  (1 row)
  $ q 'drop schema shop'
  ERROR:  cannot drop schema shop because other objects depend on it
  DETAIL:  table shop.items depends on schema shop
  HINT:  Use DROP ... CASCADE to drop the dependent objects too.
  [1]
  $ q 'drop schema shop cascade'
  NOTICE:  drop cascades to table shop.items
  DROP SCHEMA
  $ q 'select array[1,2,3], array[1,2,3][2], '\''{a,b,c}'\''::text[], array_length(array[1,2], 1), 2 = any(array[1,2])'
  ERROR:  syntax error at or near "["
  LINE 1: select array[1,2,3], array[1,2,3][2], '{a,b,c}'::text[], arr...
                                           ^
  [1]
  $ q 'select unnest(array['\''x'\'','\''y'\'']) as letter'
   letter
  --------
   x
   y
  (2 rows)
  $ q 'select array_agg(name order by id), string_agg(name, '\'', '\'' order by name) from users'
      array_agg     |    string_agg
  ------------------+------------------
   {Bob,carol,Dave} | Bob, carol, Dave
  (1 row)
  $ q 'select array_to_string(array[1,2,3], '\''-'\''), string_to_array('\''a,b'\'', '\'','\''), array[1] || array[2,3], array_append(array[1], 9), cardinality(array[1,2,3])'
   array_to_string | string_to_array | ?column? | array_append | cardinality
  -----------------+-----------------+----------+--------------+-------------
   1-2-3           | {a,b}           | {1,2,3}  | {1,9}        |           3
  (1 row)
  $ q 'select upper('\''abc'\''), lower('\''ABC'\''), initcap('\''hello world'\''), length('\''héllo'\''), '\''a'\'' || '\''b'\'' || 1, concat('\''a'\'', null, 2), concat_ws('\''-'\'', '\''a'\'', null, '\''b'\'')'
   upper | lower |   initcap   | length | ?column? | concat | concat_ws
  -------+-------+-------------+--------+----------+--------+-----------
   ABC   | abc   | Hello World |      5 | ab1      | a2     | a-b
  (1 row)
  $ q 'select substring('\''container'\'' from 1 for 4), substring('\''container'\'', 5), left('\''docker'\'', 3), right('\''docker'\'', 3), position('\''k'\'' in '\''docker'\''), strpos('\''docker'\'', '\''er'\''), replace('\''aXb'\'', '\''X'\'', '\''-'\''), reverse('\''abc'\'')'
   substring | substring | left | right | position | strpos | replace | reverse
  -----------+-----------+------+-------+----------+--------+---------+---------
   cont      | ainer     | doc  | ker   |        4 |      5 | a-b     | cba
  (1 row)
  $ q 'select lpad('\''7'\'', 3, '\''0'\''), rpad('\''ab'\'', 4, '\''.'\''), trim('\''  x '\''), ltrim('\''xxa'\'', '\''x'\''), btrim('\''xax'\'', '\''x'\''), repeat('\''ab'\'', 3), split_part('\''a:b:c'\'', '\'':'\'', 2), translate('\''abc'\'', '\''ab'\'', '\''xy'\''), ascii('\''A'\''), chr(66)'
   lpad | rpad | btrim | ltrim | btrim | repeat | split_part | translate | ascii | chr
  ------+------+-------+-------+-------+--------+------------+-----------+-------+-----
   007  | ab.. | x     | a     | a     | ababab | b          | xyc       |    65 | B
  (1 row)
  $ q 'select regexp_replace('\''a1b2'\'', '\''\d'\'', '\''#'\'', '\''g'\''), '\''abc'\'' ~ '\''^a'\'', '\''ABC'\'' ~* '\''b'\'', '\''abc'\'' !~ '\''z'\'', regexp_match('\''k=v'\'', '\''(\w)=(\w)'\''), format('\''%s is %s'\'', '\''x'\'', 5), quote_literal('\''it'\'''\''s'\''), md5('\''x'\''), to_hex(255)'
   regexp_replace | ?column? | ?column? | ?column? | regexp_match | format | quote_literal |               md5                | to_hex
  ----------------+----------+----------+----------+--------------+--------+---------------+----------------------------------+--------
   a#b#           | t        | t        | t        | {k,v}        | x is 5 | 'it''s'       | 9dd4e461268c8034f5c8564e155c67a6 | ff
  (1 row)
  $ q 'select 7 / 2, 7 % 2, 7.0 / 2, 2 ^ 10, sqrt(2), abs(-5), round(2.567, 2), ceil(2.1), floor(-2.1), trunc(2.9), mod(9, 4), power(2, 3), greatest(1, 5, 3), least(4, 2), pi(), 1/3.0, 10::float / 3'
   ?column? | ?column? |      ?column?      | ?column? |        sqrt        | abs | round | ceil | floor | trunc | mod | power | greatest | least |        pi         |        ?column?        |      ?column?
  ----------+----------+--------------------+----------+--------------------+-----+-------+------+-------+-------+-----+-------+----------+-------+-------------------+------------------------+--------------------
          3 |        1 | 3.5000000000000000 |     1024 | 1.4142135623730951 |   5 |  2.57 |    3 |    -3 |     2 |   1 |     8 |        5 |     2 | 3.141592653589793 | 0.33333333333333333333 | 3.3333333333333335
  (1 row)
  $ q 'select 1 / 0'
  ERROR:  division by zero
  [1]
  $ q 'select 1 + '\''2'\'', '\''3'\''::int + 1, '\''1.5'\''::numeric, 3::text, true::int, cast('\''2026-01-01'\'' as date), '\''abc'\''::int'
  ERROR:  invalid input syntax for type integer: "abc"
  LINE 1: ..., 3::text, true::int, cast('2026-01-01' as date), 'abc'::int
                                                               ^
  [1]
  $ q 'select date '\''2026-03-01'\'' + 1, date '\''2026-03-01'\'' - date '\''2026-02-01'\'', '\''2026-01-31'\''::date + interval '\''1 month'\'', timestamp '\''2026-01-01 10:00'\'' + interval '\''90 minutes'\'''
    ?column?  | ?column? |      ?column?       |      ?column?
  ------------+----------+---------------------+---------------------
   2026-03-02 |       28 | 2026-02-28 00:00:00 | 2026-01-01 11:30:00
  (1 row)
  $ q 'select extract(year from date '\''2026-05-06'\''), extract(dow from date '\''2026-05-06'\''), date_part('\''month'\'', date '\''2026-05-06'\''), date_trunc('\''month'\'', timestamp '\''2026-05-06 10:11:12'\''), extract(epoch from interval '\''1 hour'\'')'
   extract | extract | date_part |     date_trunc      |   extract
  ---------+---------+-----------+---------------------+-------------
      2026 |       3 |         5 | 2026-05-01 00:00:00 | 3600.000000
  (1 row)
  $ q 'select to_char(timestamp '\''2026-05-06 07:08:09'\'', '\''YYYY-MM-DD HH24:MI:SS'\''), to_char(date '\''2026-05-06'\'', '\''DD Mon YYYY'\''), to_char(1234.5, '\''9,999.99'\''), to_char(7, '\''000'\''), to_date('\''06/05/2026'\'', '\''DD/MM/YYYY'\''), to_char(date '\''2026-05-06'\'', '\''Day'\'')'
         to_char       |   to_char   |  to_char  | to_char |  to_date   |  to_char
  ---------------------+-------------+-----------+---------+------------+-----------
   2026-05-06 07:08:09 | 06 May 2026 |  1,234.50 |  007    | 2026-05-06 | Wednesday
  (1 row)
  $ q 'select age(date '\''2026-05-06'\'', date '\''2025-03-01'\''), interval '\''1 day 2 hours'\'', interval '\''90 seconds'\'', interval '\''1 year 3 months'\'', '\''2 days'\''::interval * 3, justify_hours(interval '\''30 hours'\'')'
           age          |    interval    | interval |   interval    | ?column? | justify_hours
  ----------------------+----------------+----------+---------------+----------+----------------
   1 year 2 mons 5 days | 1 day 02:00:00 | 00:01:30 | 1 year 3 mons | 6 days   | 1 day 06:00:00
  (1 row)
  $ q 'select now() - now() as zero, current_date = now()::date as today, pg_typeof(now()), pg_typeof(1), pg_typeof('\''x'\''), pg_typeof(1.5), pg_typeof(array[1])'
     zero   | today |        pg_typeof         | pg_typeof | pg_typeof | pg_typeof | pg_typeof
  ----------+-------+--------------------------+-----------+-----------+-----------+-----------
   00:00:00 | t     | timestamp with time zone | integer   | unknown   | numeric   | integer[]
  (1 row)
  $ q 'select coalesce(null, '\''x'\''), nullif(1, 1), nullif(1, 2), null is null, null = null, 1 is distinct from null, not true, true and null'
   coalesce | nullif | nullif | ?column? | ?column? | ?column? | ?column? | ?column?
  ----------+--------+--------+----------+----------+----------+----------+----------
   x        |        |      1 | t        |          | t        | f        |
  (1 row)
  $ q 'select '\''now'\''::text, e'\''tab\there'\'', $$dollar '\''quoted'\''$$, '\''a'\'' '\''b'\'''
  ERROR:  syntax error at or near "'b'"
  LINE 1: ...lect 'now'::text, e'tab\there', $$dollar 'quoted'$$, 'a' 'b'
                                                                      ^
  [1]
  $ q 'select pg_size_pretty(123456789::bigint), pg_size_pretty(8192::bigint)'
   pg_size_pretty | pg_size_pretty
  ----------------+----------------
   118 MB         | 8192 bytes
  (1 row)
  $ q 'select current_database(), current_user, current_schema(), session_user'
   current_database | current_user | current_schema | session_user
  ------------------+--------------+----------------+--------------
   postgres         | postgres     | public         | postgres
  (1 row)
  $ q 'select current_setting('\''server_version_num'\'')::int > 100000 as modern, current_setting('\''max_connections'\'') is not null as has'
   modern | has
  --------+-----
   t      | t
  (1 row)
  $ q 'show search_path'
     search_path
  -----------------
   "$user", public
  (1 row)
  $ q 'show timezone'
   TimeZone
  ----------
   Etc/UTC
  (1 row)
  $ q 'show nosuch'
  ERROR:  unrecognized configuration parameter "nosuch"
  [1]
  $ q 'set search_path to public'
  SET
  $ q 'set nosuch = 1'
  ERROR:  unrecognized configuration parameter "nosuch"
  [1]
  $ q 'set work_mem = '\''64MB'\'''
  SET
  $ q 'select count(*) from pg_tables where schemaname = '\''public'\'''
   count
  -------
       2
  (1 row)
  $ q 'select tablename from pg_tables where schemaname = '\''public'\'' order by 1'
   tablename
  -----------
   orders
   users
  (2 rows)
  $ q 'select datname from pg_database order by datname'
    datname
  -----------
   postgres
   template0
   template1
  (3 rows)
  $ q 'select rolname, rolsuper, rolcanlogin from pg_roles where rolname not like '\''pg_%'\'' order by 1'
   rolname  | rolsuper | rolcanlogin
  ----------+----------+-------------
   postgres | t        | t
  (1 row)
  $ q 'select table_name, table_type from information_schema.tables where table_schema = '\''public'\'' order by 1'
   table_name | table_type
  ------------+------------
   orders     | BASE TABLE
   paid       | VIEW
   users      | BASE TABLE
  (3 rows)
  $ q 'select column_name, data_type, is_nullable from information_schema.columns where table_name = '\''orders'\'' order by ordinal_position'
   column_name | data_type | is_nullable
  -------------+-----------+-------------
   id          | integer   | NO
   user_id     | integer   | YES
   amount      | numeric   | NO
   status      | text      | YES
   placed      | date      | YES
  (5 rows)
  $ q 'select count(*) from pg_stat_activity where datname = '\''postgres'\'' and state = '\''active'\'''
   count
  -------
       1
  (1 row)
  $ q 'select usename, application_name, state from pg_stat_activity where pid = pg_backend_pid()'
   usename  | application_name | state
  ----------+------------------+--------
   postgres | psql             | active
  (1 row)
  $ q 'explain (costs off) select u.name, count(*) from users u join orders o on o.user_id = u.id group by u.name order by 2 desc limit 3'
                      QUERY PLAN
  ---------------------------------------------------
   Limit
     ->  Sort
           Sort Key: (count(*)) DESC
           ->  HashAggregate
                 Group Key: u.name
                 ->  Hash Join
                       Hash Cond: (o.user_id = u.id)
                       ->  Seq Scan on orders o
                       ->  Hash
                             ->  Seq Scan on users u
  (10 rows)
  $ q 'create role reader login password '\''x'\'''
  CREATE ROLE
  $ q 'create user app with password '\''secret'\'' createdb'
  CREATE ROLE
  $ q 'create role reader'
  ERROR:  role "reader" already exists
  [1]
  $ q 'grant select on users to reader'
  GRANT
  $ q 'grant all privileges on database postgres to app'
  GRANT
  $ q 'grant all on all tables in schema public to app'
  GRANT
  $ q '\du'
                               List of roles
   Role name |                         Attributes
  -----------+------------------------------------------------------------
   app       | Create DB
   postgres  | Superuser, Create role, Create DB, Replication, Bypass RLS
   reader    |
  $ q '\dp users'
                                   Access privileges
   Schema | Name  | Type  |     Access privileges      | Column privileges | Policies
  --------+-------+-------+----------------------------+-------------------+----------
   public | users | table | postgres=arwdDxtm/postgres+|                   |
          |       |       | reader=r/postgres         +|                   |
          |       |       | app=arwdDxtm/postgres      |                   |
  (1 row)
  $ q 'set role reader'
  SET
  $ q 'revoke select on users from reader'
  REVOKE
  $ q 'alter user app with password '\''new'\'' superuser'
  ALTER ROLE
  $ q 'drop role reader'
  DROP ROLE
  $ q 'drop role nosuch'
  ERROR:  role "nosuch" does not exist
  [1]
  $ q 'create database shop owner app'
  CREATE DATABASE
  $ q 'create database shop'
  ERROR:  database "shop" already exists
  [1]
  $ q 'drop database nosuch'
  ERROR:  database "nosuch" does not exist
  [1]
  $ q 'drop database if exists nosuch'
  NOTICE:  database "nosuch" does not exist, skipping
  DROP DATABASE
  $ q 'drop database shop'
  DROP DATABASE
  $ q 'drop owned by app'
  DROP OWNED
  $ q 'begin'
  BEGIN
  $ q 'commit'
  WARNING:  there is no transaction in progress
  COMMIT
  $ q 'rollback'
  WARNING:  there is no transaction in progress
  ROLLBACK
  $ q 'begin; insert into users (name) values ('\''T'\''); rollback; select count(*) from users where name = '\''T'\'''
  BEGIN
  INSERT 0 1
  ROLLBACK
   count
  -------
       0
  (1 row)
  $ q 'begin; savepoint a; insert into users (name) values ('\''S1'\''); rollback to a; insert into users (name) values ('\''S2'\''); commit; select name from users where name like '\''S_'\'''
  BEGIN
  SAVEPOINT
  INSERT 0 1
  ROLLBACK
  INSERT 0 1
  COMMIT
   name
  ------
   S2
  (1 row)
  $ q 'truncate orders'
  TRUNCATE TABLE
  $ q 'truncate users'
  ERROR:  cannot truncate a table referenced in a foreign key constraint
  DETAIL:  Table "orders" references "users".
  HINT:  Truncate table "orders" at the same time, or use TRUNCATE ... CASCADE.
  [1]
  $ q 'truncate users cascade'
  NOTICE:  truncate cascades to table "orders"
  TRUNCATE TABLE
  $ q 'select count(*) from users'
   count
  -------
       0
  (1 row)
  $ q 'insert into users (name) values ('\''after'\'') returning id'
   id
  ----
   12
  (1 row)

  INSERT 0 1
  $ q 'truncate users restart identity cascade'
  NOTICE:  truncate cascades to table "orders"
  TRUNCATE TABLE
  $ q 'insert into users (name) values ('\''after'\'') returning id'
   id
  ----
    1
  (1 row)

  INSERT 0 1
  $ q 'create table users (id int)'
  ERROR:  relation "users" already exists
  [1]
  $ q 'create table if not exists users (id int)'
  NOTICE:  relation "users" already exists, skipping
  CREATE TABLE
  $ q 'create table t1 (a int, b text, primary key (a, b), unique (b), foreign key (a) references users (id))'
  CREATE TABLE
  $ q '\d t1'
                   Table "public.t1"
   Column |  Type   | Collation | Nullable | Default
  --------+---------+-----------+----------+---------
   a      | integer |           | not null |
   b      | text    |           | not null |
  Indexes:
      "t1_pkey" PRIMARY KEY, btree (a, b)
      "t1_b_key" UNIQUE CONSTRAINT, btree (b)
  Foreign-key constraints:
      "t1_a_fkey" FOREIGN KEY (a) REFERENCES users(id)
  $ q 'create table t2 (like t1 including all)'
  CREATE TABLE
  $ q 'create table t3 as select generate_series(1, 100) as n, '\''row'\'' as label'
  SELECT 100
  $ q 'select count(*), sum(n), avg(n) from t3'
   count | sum  |         avg
  -------+------+---------------------
     100 | 5050 | 50.5000000000000000
  (1 row)
  $ q 'create temp table tt (x int)'
  CREATE TABLE
  $ q 'drop table users'
  ERROR:  cannot drop table users because other objects depend on it
  DETAIL:  constraint orders_user_id_fkey on table orders depends on table users
  view paid depends on table users
  constraint t1_a_fkey on table t1 depends on table users
  HINT:  Use DROP ... CASCADE to drop the dependent objects too.
  [1]
  $ q 'drop table users cascade'
  NOTICE:  drop cascades to 3 other objects
  DETAIL:  drop cascades to constraint orders_user_id_fkey on table orders
  drop cascades to view paid
  drop cascades to constraint t1_a_fkey on table t1
  DROP TABLE
  $ q 'drop table nosuch'
  ERROR:  table "nosuch" does not exist
  [1]
  $ q 'drop table if exists nosuch'
  NOTICE:  table "nosuch" does not exist, skipping
  DROP TABLE
  $ q 'drop table t1, t2, t3'
  DROP TABLE
  $ q 'create table bad (id int, id text)'
  ERROR:  column "id" specified more than once
  [1]
  $ q 'create table bad (id nosuch)'
  ERROR:  type "nosuch" does not exist
  LINE 1: create table bad (id nosuch)
                               ^
  [1]
  $ q 'create table bad (id int primary key, a int primary key)'
  ERROR:  multiple primary keys for table "bad" are not allowed
  LINE 1: create table bad (id int primary key, a int primary key)
                                                      ^
  [1]
  $ q 'create table bad ('
  ERROR:  syntax error at end of input
  LINE 1: create table bad (
                            ^
  [1]
  $ q 'select * from nosuch'
  ERROR:  relation "nosuch" does not exist
  LINE 1: select * from nosuch
                        ^
  [1]
  $ q 'select nosuch from pg_tables'
  ERROR:  column "nosuch" does not exist
  LINE 1: select nosuch from pg_tables
                 ^
  [1]
  $ q 'select nosuch(1)'
  ERROR:  function nosuch(integer) does not exist
  LINE 1: select nosuch(1)
                 ^
  HINT:  No function matches the given name and argument types. You might need to add explicit type casts.
  [1]
  $ q 'select 1 +'
  ERROR:  syntax error at end of input
  LINE 1: select 1 +
                    ^
  [1]
  $ q 'selec 1'
  ERROR:  syntax error at or near "selec"
  LINE 1: selec 1
          ^
  [1]
  $ q 'select '\''abc'
  ERROR:  unterminated quoted string at or near "'abc"
  LINE 1: select 'abc
                 ^
  [1]
  $ q 'select max(1, 2)'
  ERROR:  function max(integer, integer) does not exist
  LINE 1: select max(1, 2)
                 ^
  HINT:  No function matches the given name and argument types. You might need to add explicit type casts.
  [1]
  $ q 'select 1 where'
  ERROR:  syntax error at end of input
  LINE 1: select 1 where
                        ^
  [1]
  $ q 'select * form users'
  ERROR:  syntax error at or near "form"
  LINE 1: select * form users
                   ^
  [1]
  $ q 'select name count(*) from t'
  ERROR:  syntax error at or near "("
  LINE 1: select name count(*) from t
                           ^
  [1]
  $ q 'insert users values (1)'
  ERROR:  syntax error at or near "users"
  LINE 1: insert users values (1)
                 ^
  [1]
  $ q 'create type mood as enum ('\''sad'\'', '\''ok'\'', '\''happy'\'')'
  CREATE TYPE
  $ q 'create table person (name text, mood mood, tags text[], data json, id uuid default gen_random_uuid(), born date, ip inet)'
  CREATE TABLE
  $ q 'insert into person (name, mood, tags, data, born, ip) values ('\''Moe'\'', '\''happy'\'', '\''{a,b}'\'', '\''{"k": 1}'\'', '\''1990-02-03'\'', '\''10.0.0.1'\''), ('\''Joe'\'', '\''sad'\'', array['\''c'\''], null, null, null)'
  INSERT 0 2
  $ q 'select name, mood, tags, data, born, ip from person order by mood'
   name | mood  | tags  |   data   |    born    |    ip
  ------+-------+-------+----------+------------+----------
   Joe  | sad   | {c}   |          |            |
   Moe  | happy | {a,b} | {"k": 1} | 1990-02-03 | 10.0.0.1
  (2 rows)
  $ q 'insert into person (name, mood) values ('\''x'\'', '\''angry'\'')'
  ERROR:  invalid input value for enum mood: "angry"
  LINE 1: insert into person (name, mood) values ('x', 'angry')
                                                       ^
  [1]
  $ q 'insert into person (name, born) values ('\''x'\'', '\''2026-13-01'\'')'
  ERROR:  date/time field value out of range: "2026-13-01"
  LINE 1: insert into person (name, born) values ('x', '2026-13-01')
                                                       ^
  HINT:  Perhaps you need a different "datestyle" setting.
  [1]
  $ q '\d person'
                     Table "public.person"
   Column |  Type  | Collation | Nullable |      Default
  --------+--------+-----------+----------+-------------------
   name   | text   |           |          |
   mood   | mood   |           |          |
   tags   | text[] |           |          |
   data   | json   |           |          |
   id     | uuid   |           |          | gen_random_uuid()
   born   | date   |           |          |
   ip     | inet   |           |          |
  $ q '\dT'
       List of data types
   Schema | Name | Description
  --------+------+-------------
   public | mood |
  (1 row)
  $ q 'select length(id::text) from person'
   length
  --------
       36
       36
  (2 rows)
  $ q 'create extension if not exists pgcrypto'
  CREATE EXTENSION
  $ q 'vacuum'
  VACUUM
  $ q 'analyze person'
  ANALYZE
  $ q 'comment on table person is '\''people'\'''
  COMMENT
  $ q '\dt+ person'
                                     List of relations
   Schema |  Name  | Type  |  Owner   | Persistence | Access method | Size  | Description
  --------+--------+-------+----------+-------------+---------------+-------+-------------
   public | person | table | postgres | permanent   | heap          | 48 kB | people
  (1 row)
  $ q 'copy person (name, mood) to stdout'
  Moe	happy
  Joe	sad
  $ q 'copy person (name, mood) to stdout with csv header'
  name,mood
  Moe,happy
  Joe,sad
  $ q '\copy person (name, mood) to '\''/tmp/p.csv'\'' csv header'
  COPY 2
  $ q '\copy (select 1, '\''a,b'\'') to stdout csv'
  1,"a,b"
  $ q 'listen x'
  LISTEN
  $ q 'prepare q as select $1::int + 1'
  PREPARE
  $ q 'execute q(2)'
  ERROR:  prepared statement "q" does not exist
  [1]
  $ q '\conninfo'
  You are connected to database "postgres" as user "postgres" via socket in "/var/run/postgresql" at port "5432".
  $ q '\timing'
  Timing is on.
  $ q '\x'
  Expanded display is on.
  $ q '\encoding'
  UTF8
  $ q '\echo hello world'
  hello world
  $ q '\nosuch'
  invalid command \nosuch
  [1]