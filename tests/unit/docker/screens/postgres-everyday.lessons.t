Everyday SQL through psql, a line at a time: windows, recursion, JSON, rights, constraints, mistakes (PostgreSQL 17).

  % docker pull -q postgres:17 >/dev/null
  % docker run -d --name kv2 -e POSTGRES_PASSWORD=pw postgres:17
  % sleep 8
  % q() { docker exec kv2 psql -U postgres -c "$1"; }
  $ q "create table emp(id serial primary key, name text not null, dept text, salary int check (salary > 0), boss int references emp(id))"
  CREATE TABLE
  $ q "insert into emp(name,dept,salary,boss) values ('kim','dev',500,null),('lee','dev',400,1),('park','ops',300,1),('choi','ops',350,3)"
  INSERT 0 4
  $ q "select name, salary, rank() over (partition by dept order by salary desc) from emp order by name"
   name | salary | rank
  ------+--------+------
   choi |    350 |    1
   kim  |    500 |    1
   lee  |    400 |    2
   park |    300 |    2
  (4 rows)
  $ q "select name, sum(salary) over (order by id rows between 1 preceding and current row) from emp"
   name | sum
  ------+-----
   kim  | 500
   lee  | 900
   park | 700
   choi | 650
  (4 rows)
  $ q "select name, lag(salary,1,0) over w, lead(name) over w, ntile(2) over w, first_value(name) over w from emp window w as (order by salary)"
   name | lag | lead | ntile | first_value
  ------+-----+------+-------+-------------
   park |   0 | choi |     1 | park
   choi | 300 | lee  |     1 | park
   lee  | 350 | kim  |     2 | park
   kim  | 400 |      |     2 | park
  (4 rows)
  $ q "with recursive t(id,name,lvl) as (select id,name,0 from emp where boss is null union all select e.id,e.name,lvl+1 from emp e join t on e.boss=t.id) select * from t order by lvl,id"
   id | name | lvl
  ----+------+-----
    1 | kim  |   0
    2 | lee  |   1
    3 | park |   1
    4 | choi |   2
  (4 rows)
  $ q "insert into emp(name,salary) values ('x',-1)"
  ERROR:  new row for relation "emp" violates check constraint "emp_salary_check"
  DETAIL:  Failing row contains (5, x, null, -1, null).
  [1]
  $ q "insert into emp(name,salary,boss) values ('x',1,99)"
  ERROR:  insert or update on table "emp" violates foreign key constraint "emp_boss_fkey"
  DETAIL:  Key (boss)=(99) is not present in table "emp".
  [1]
  $ q "insert into emp(salary) values (5)"
  ERROR:  null value in column "name" of relation "emp" violates not-null constraint
  DETAIL:  Failing row contains (7, null, null, 5, null).
  [1]
  $ q "insert into emp(id,name) values (1,'dup')"
  ERROR:  duplicate key value violates unique constraint "emp_pkey"
  DETAIL:  Key (id)=(1) already exists.
  [1]
  $ q "delete from emp where id=1"
  ERROR:  update or delete on table "emp" violates foreign key constraint "emp_boss_fkey" on table "emp"
  DETAIL:  Key (id)=(1) is still referenced from table "emp".
  [1]
  $ q "\d emp"
                              Table "public.emp"
   Column |  Type   | Collation | Nullable |             Default
  --------+---------+-----------+----------+---------------------------------
   id     | integer |           | not null | nextval('emp_id_seq'::regclass)
   name   | text    |           | not null |
   dept   | text    |           |          |
   salary | integer |           |          |
   boss   | integer |           |          |
  Indexes:
      "emp_pkey" PRIMARY KEY, btree (id)
  Check constraints:
      "emp_salary_check" CHECK (salary > 0)
  Foreign-key constraints:
      "emp_boss_fkey" FOREIGN KEY (boss) REFERENCES emp(id)
  Referenced by:
      TABLE "emp" CONSTRAINT "emp_boss_fkey" FOREIGN KEY (boss) REFERENCES emp(id)
  $ q "\dt"
          List of relations
   Schema | Name | Type  |  Owner
  --------+------+-------+----------
   public | emp  | table | postgres
  (1 row)
  $ q "\di"
                List of relations
   Schema |   Name   | Type  |  Owner   | Table
  --------+----------+-------+----------+-------
   public | emp_pkey | index | postgres | emp
  (1 row)
  $ q "\ds"
               List of relations
   Schema |    Name    |   Type   |  Owner
  --------+------------+----------+----------
   public | emp_id_seq | sequence | postgres
  (1 row)
  $ q "\du"
                               List of roles
   Role name |                         Attributes
  -----------+------------------------------------------------------------
   postgres  | Superuser, Create role, Create DB, Replication, Bypass RLS
  $ q "\l" | head -3
                                                      List of databases
     Name    |  Owner   | Encoding | Locale Provider |  Collate   |   Ctype    | Locale | ICU Rules |   Access privileges
  -----------+----------+----------+-----------------+------------+------------+--------+-----------+-----------------------
  $ q "\dn"
        List of schemas
    Name  |       Owner
  --------+-------------------
   public | pg_database_owner
  (1 row)
  $ q "\dv"
  Did not find any relations.
  $ q "\d nosuch"
  Did not find any relation named "nosuch".
  [1]
  $ q "\d+ emp" | head -4
                                                         Table "public.emp"
   Column |  Type   | Collation | Nullable |             Default             | Storage  | Compression | Stats target | Description
  --------+---------+-----------+----------+---------------------------------+----------+-------------+--------------+-------------
   id     | integer |           | not null | nextval('emp_id_seq'::regclass) | plain    |             |              |
  $ q "select '{\"a\":{\"b\":[1,2,3]}}'::jsonb #> '{a,b,1}', '{\"a\":1}'::jsonb @> '{\"a\":1}', '{\"a\":1}'::jsonb ? 'a', '{\"a\":1,\"b\":2}'::jsonb - 'a'"
   ?column? | ?column? | ?column? | ?column?
  ----------+----------+----------+----------
   2        | t        | t        | {"b": 2}
  (1 row)
  $ q "select jsonb_set('{\"a\":1}','{b}','2'), jsonb_array_length('[1,2]'), jsonb_object_keys('{\"x\":1,\"y\":2}')"
      jsonb_set     | jsonb_array_length | jsonb_object_keys
  ------------------+--------------------+-------------------
   {"a": 1, "b": 2} |                  2 | x
   {"a": 1, "b": 2} |                  2 | y
  (2 rows)
  $ q "select jsonb_agg(name order by id), json_build_object('n', count(*)) from emp"
             jsonb_agg            | json_build_object
  --------------------------------+-------------------
   ["kim", "lee", "park", "choi"] | {"n" : 4}
  (1 row)
  $ q "copy emp(name,salary) to stdout with (format csv, header)"
  name,salary
  kim,500
  lee,400
  park,300
  choi,350
  $ q "create role reader login password 'x'"
  CREATE ROLE
  $ q "grant select on emp to reader"
  GRANT
  $ q "\dp emp"
                                   Access privileges
   Schema | Name | Type  |     Access privileges      | Column privileges | Policies
  --------+------+-------+----------------------------+-------------------+----------
   public | emp  | table | postgres=arwdDxtm/postgres+|                   |
          |      |       | reader=r/postgres          |                   |
  (1 row)
  $ docker exec kv2 psql -U reader -d postgres -c "delete from emp"
  ERROR:  permission denied for table emp
  [1]
  $ q "revoke all on emp from reader"
  REVOKE
  $ docker exec kv2 psql -U reader -d postgres -c "select * from emp"
  ERROR:  permission denied for table emp
  [1]
  $ q "begin; insert into emp(name,salary) values ('tx',1); rollback; select count(*) from emp"
  BEGIN
  INSERT 0 1
  ROLLBACK
   count
  -------
       4
  (1 row)
  $ q "select 1/0"
  ERROR:  division by zero
  [1]
  $ q "select nosuch from emp"
  ERROR:  column "nosuch" does not exist
  LINE 1: select nosuch from emp
                 ^
  [1]
  $ q "select * from nosuch"
  ERROR:  relation "nosuch" does not exist
  LINE 1: select * from nosuch
                        ^
  [1]
  $ q "selec 1"
  ERROR:  syntax error at or near "selec"
  LINE 1: selec 1
          ^
  [1]
  $ q "select count(*) filter (where salary > 300), avg(salary)::numeric(10,2), string_agg(name, ',' order by name) from emp"
   count |  avg   |    string_agg
  -------+--------+-------------------
       3 | 387.50 | choi,kim,lee,park
  (1 row)
  $ q "select generate_series(1,10,3)"
   generate_series
  -----------------
                 1
                 4
                 7
                10
  (4 rows)
  $ q "select date_trunc('month', date '2024-05-17'), extract(dow from date '2024-05-17'), age(date '2024-05-17', date '2023-01-01'), to_char(1234567.891, 'FM9,999,999.00')"
         date_trunc       | extract |          age          |   to_char
  ------------------------+---------+-----------------------+--------------
   2024-05-01 00:00:00+00 |       5 | 1 year 4 mons 16 days | 1,234,567.89
  (1 row)
  $ q "explain select * from emp where id = 1"
                               QUERY PLAN
  ---------------------------------------------------------------------
   Index Scan using emp_pkey on emp  (cost=0.15..8.17 rows=1 width=76)
     Index Cond: (id = 1)
  (2 rows)
  $ q "insert into emp(id,name,salary) values (1,'kim',1) on conflict (id) do update set salary = excluded.salary returning *"
   id | name | dept | salary | boss
  ----+------+------+--------+------
    1 | kim  | dev  |      1 |
  (1 row)

  INSERT 0 1
  $ q "update emp set salary = salary * 1.1 where dept = 'dev' returning name, salary"
   name | salary
  ------+--------
   lee  |    440
   kim  |      1
  (2 rows)

  UPDATE 2
  $ q "alter table emp add column email text unique default 'none'"
  ERROR:  could not create unique index "emp_email_key"
  DETAIL:  Key (email)=(none) is duplicated.
  [1]
  $ q "alter table emp add column age int default 5, drop column dept"
  ALTER TABLE
  $ q "alter table emp rename column age to years"
  ALTER TABLE
  $ q "create index on emp(lower(name))"
  CREATE INDEX
  $ q "create view v as select name from emp"
  CREATE VIEW
  $ q "drop table emp"
  ERROR:  cannot drop table emp because other objects depend on it
  DETAIL:  view v depends on table emp
  HINT:  Use DROP ... CASCADE to drop the dependent objects too.
  [1]
  $ q "drop table emp cascade"
  NOTICE:  drop cascades to view v
  DROP TABLE
  $ q "select array[1,2,3] || 4, array_length(array[1,2],1), unnest(array['a','b']), 2 = any(array[1,2])"
   ?column?  | array_length | unnest | ?column?
  -----------+--------------+--------+----------
   {1,2,3,4} |            2 | a      | t
   {1,2,3,4} |            2 | b      | t
  (2 rows)
  $ q "select regexp_replace('abc123','\d+','#'), substring('hello' from 2 for 3), split_part('a,b,c',',',2), lpad('7',3,'0'), format('%s-%I', 'x', 'Y')"
   regexp_replace | substring | split_part | lpad | format
  ----------------+-----------+------------+------+--------
   abc#           | ell       | b          | 007  | x-"Y"
  (1 row)
  $ q "select coalesce(null,'d'), nullif(1,1), greatest(1,5,3), case when true then 'y' end"
   coalesce | nullif | greatest | case
  ----------+--------+----------+------
   d        |        |        5 | y
  (1 row)
  $ q "select now() - now(), interval '1 day 2 hours' * 2, '2024-01-31'::date + interval '1 month'"
   ?column? |    ?column?     |      ?column?
  ----------+-----------------+---------------------
   00:00:00 | 2 days 04:00:00 | 2024-02-29 00:00:00
  (1 row)
  $ q "vacuum"
  VACUUM
  $ q "show nosuch"
  ERROR:  unrecognized configuration parameter "nosuch"
  [1]
  $ q "create table t(a int primary key); create table t(b int)"
  CREATE TABLE
  ERROR:  relation "t" already exists
  [1]
  $ q "create type mood as enum ('sad','ok'); select 'happy'::mood"
  CREATE TYPE
  ERROR:  invalid input value for enum mood: "happy"
  LINE 1: create type mood as enum ('sad','ok'); select 'happy'::mood
                                                        ^
  [1]
  $ q "select 'abc'::int"
  ERROR:  invalid input syntax for type integer: "abc"
  LINE 1: select 'abc'::int
                 ^
  [1]
  $ q "select 99999999999::int"
  ERROR:  integer out of range
  [1]
  $ q "create extension nosuch"
  ERROR:  extension "nosuch" is not available
  DETAIL:  Could not open extension control file "/usr/share/postgresql/17/extension/nosuch.control": No such file or directory.
  HINT:  The extension must first be installed on the system where PostgreSQL is running.
  [1]
  $ q "select pg_size_pretty(123456789::bigint), current_database(), current_user"
   pg_size_pretty | current_database | current_user
  ----------------+------------------+--------------
   118 MB         | postgres         | postgres
  (1 row)
  $ q "table t"
  ERROR:  relation "t" does not exist
  LINE 1: table t
                ^
  [1]
  $ q "values (1,'a'),(2,'b')"
   column1 | column2
  ---------+---------
         1 | a
         2 | b
  (2 rows)
  $ q "select * from t for update"
  ERROR:  relation "t" does not exist
  LINE 1: select * from t for update
                        ^
  [1]
  $ q "truncate t, nosuch"
  ERROR:  relation "t" does not exist
  [1]
