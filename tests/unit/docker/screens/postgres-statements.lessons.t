Statements right and wrong through psql, each with -c: types, joins, constraints, changes, transactions, COPY, roles and listings, as PostgreSQL 17.10 shows them. What differs is silent.

  % docker run -d --name db -e POSTGRES_PASSWORD=x postgres:17 >/dev/null; sleep 5
  % q() { local a; a=(); for x in "$@"; do a+=(-c "$x"); done; docker exec db psql -U postgres -X -P pager=off "${a[@]}" 2>&1; }
  $ q 'create table dept (id int generated always as identity primary key, name text not null unique, budget numeric(10,2) default 0 check (budget >= 0))'
  CREATE TABLE
  $ q 'create table emp (id serial primary key, name varchar(20) not null, dept_id int references dept(id) on delete set null, salary numeric(8,2), hired date default '\''2024-01-15'\'', active boolean not null default true, tags text[], meta jsonb)'
  CREATE TABLE
  $ q 'insert into dept (name,budget) values ('\''Eng'\'',1000),('\''Ops'\'',500),('\''HR'\'',0) returning *'
   id | name | budget
  ----+------+---------
    1 | Eng  | 1000.00
    2 | Ops  |  500.00
    3 | HR   |    0.00
  (3 rows)

  INSERT 0 3
  $ q 'insert into emp (name,dept_id,salary,tags,meta) values ('\''Ann'\'',1,5000,'\''{a,b}'\'','\''{"k":1,"n":{"x":[1,2]}}'\''),('\''Bob'\'',1,4000.5,null,null),('\''Cy'\'',2,3000,'\''{}'\'','\''[]'\''),('\''Di'\'',null,null,array['\''z'\''],'\''"s"'\'')'
  INSERT 0 4
  $ q 'insert into dept (id,name) values (9,'\''X'\'')'
  ERROR:  cannot insert a non-DEFAULT value into column "id"
  DETAIL:  Column "id" is an identity column defined as GENERATED ALWAYS.
  HINT:  Use OVERRIDING SYSTEM VALUE to override.
  [1]
  $ q 'insert into dept (name,budget) values ('\''Bad'\'',-1)'
  ERROR:  new row for relation "dept" violates check constraint "dept_budget_check"
  DETAIL:  Failing row contains (4, Bad, -1.00).
  [1]
  $ q 'insert into emp (name,dept_id) values ('\''Eve'\'',77)'
  ERROR:  insert or update on table "emp" violates foreign key constraint "emp_dept_id_fkey"
  DETAIL:  Key (dept_id)=(77) is not present in table "dept".
  [1]
  $ q 'insert into emp (name) values (null)'
  ERROR:  null value in column "name" of relation "emp" violates not-null constraint
  DETAIL:  Failing row contains (6, null, null, null, 2024-01-15, t, null, null).
  [1]
  $ q 'insert into emp (name) values ('\''averyveryverylongnameindeed'\'')'
  ERROR:  value too long for type character varying(20)
  [1]
  $ q 'insert into emp (name,salary) values ('\''Rich'\'',123456789)'
  ERROR:  numeric field overflow
  DETAIL:  A field with precision 8, scale 2 must round to an absolute value less than 10^6.
  [1]
  $ q 'insert into emp (name,hired) values ('\''When'\'','\''2024-02-30'\'')'
  ERROR:  date/time field value out of range: "2024-02-30"
  LINE 1: insert into emp (name,hired) values ('When','2024-02-30')
                                                      ^
  [1]
  $ q 'insert into emp (name,hired) values ('\''When'\'','\''yesterdayish'\'')'
  ERROR:  invalid input syntax for type date: "yesterdayish"
  LINE 1: insert into emp (name,hired) values ('When','yesterdayish')
                                                      ^
  [1]
  $ q 'insert into emp (name,meta) values ('\''J'\'','\''{bad json}'\'')'
  ERROR:  invalid input syntax for type json
  LINE 1: insert into emp (name,meta) values ('J','{bad json}')
                                                  ^
  DETAIL:  Token "bad" is invalid.
  CONTEXT:  JSON data, line 1: {bad...
  [1]
  $ q 'insert into emp (name,tags) values ('\''J'\'','\''nope'\'')'
  ERROR:  malformed array literal: "nope"
  LINE 1: insert into emp (name,tags) values ('J','nope')
                                                  ^
  DETAIL:  Array value must start with "{" or dimension information.
  [1]
  $ q 'insert into emp (nam) values ('\''J'\'')'
  ERROR:  column "nam" of relation "emp" does not exist
  LINE 1: insert into emp (nam) values ('J')
                           ^
  [1]
  $ q 'insert into empp (name) values ('\''J'\'')'
  ERROR:  relation "empp" does not exist
  LINE 1: insert into empp (name) values ('J')
                      ^
  [1]
  $ q 'insert into emp (name, active) values ('\''J'\'','\''maybe'\'')'
  ERROR:  invalid input syntax for type boolean: "maybe"
  LINE 1: insert into emp (name, active) values ('J','maybe')
                                                     ^
  [1]
  $ q 'insert into emp (name) values ('\''a'\'','\''b'\'')'
  ERROR:  INSERT has more expressions than target columns
  LINE 1: insert into emp (name) values ('a','b')
                                             ^
  [1]
  $ q 'insert into emp (name,salary) values ('\''a'\'')'
  ERROR:  INSERT has more target columns than expressions
  LINE 1: insert into emp (name,salary) values ('a')
                                ^
  [1]
  $ q 'select * from emp order by id'
   id | name | dept_id | salary  |   hired    | active | tags  |             meta
  ----+------+---------+---------+------------+--------+-------+------------------------------
    1 | Ann  |       1 | 5000.00 | 2024-01-15 | t      | {a,b} | {"k": 1, "n": {"x": [1, 2]}}
    2 | Bob  |       1 | 4000.50 | 2024-01-15 | t      |       |
    3 | Cy   |       2 | 3000.00 | 2024-01-15 | t      | {}    | []
    4 | Di   |         |         | 2024-01-15 | t      | {z}   | "s"
  (4 rows)
  $ q 'select e.name, d.name as dept from emp e left join dept d on d.id = e.dept_id order by e.id'
   name | dept
  ------+------
   Ann  | Eng
   Bob  | Eng
   Cy   | Ops
   Di   |
  (4 rows)
  $ q 'select d.name, count(e.*) n, sum(salary), round(avg(salary),2) from dept d left join emp e on e.dept_id=d.id group by d.name order by 1'
   name | n |   sum   |  round
  ------+---+---------+---------
   Eng  | 2 | 9000.50 | 4500.25
   HR   | 0 |         |
   Ops  | 1 | 3000.00 | 3000.00
  (3 rows)
  $ q 'select name, dept_id from emp group by dept_id'
  ERROR:  column "emp.name" must appear in the GROUP BY clause or be used in an aggregate function
  LINE 1: select name, dept_id from emp group by dept_id
                 ^
  [1]
  $ q 'select name from emp where salary = max(salary)'
  ERROR:  aggregate functions are not allowed in WHERE
  LINE 1: select name from emp where salary = max(salary)
                                              ^
  [1]
  $ q 'select count(*) from emp having count(*) > 10'
   count
  -------
  (0 rows)
  $ q 'select e.name from emp e, dept e'
  ERROR:  table name "e" specified more than once
  [1]
  $ q 'select id from emp join dept on emp.dept_id = dept.id'
  ERROR:  column reference "id" is ambiguous
  LINE 1: select id from emp join dept on emp.dept_id = dept.id
                 ^
  [1]
  $ q 'select nme from emp'
  ERROR:  column "nme" does not exist
  LINE 1: select nme from emp
                 ^
  HINT:  Perhaps you meant to reference the column "emp.name".
  [1]
  $ q 'select emp.nme from emp'
  ERROR:  column emp.nme does not exist
  LINE 1: select emp.nme from emp
                 ^
  HINT:  Perhaps you meant to reference the column "emp.name".
  [1]
  $ q 'select x.name from emp'
  ERROR:  missing FROM-clause entry for table "x"
  LINE 1: select x.name from emp
                 ^
  [1]
  $ q 'select * from emp where name = Ann'
  ERROR:  column "ann" does not exist
  LINE 1: select * from emp where name = Ann
                                         ^
  [1]
  $ q 'select * from emp where name = "Ann"'
  ERROR:  column "Ann" does not exist
  LINE 1: select * from emp where name = "Ann"
                                         ^
  [1]
  $ q 'select '\''a'\'' + 1'
  ERROR:  invalid input syntax for type integer: "a"
  LINE 1: select 'a' + 1
                 ^
  [1]
  $ q 'select 1 + true'
  ERROR:  operator does not exist: integer + boolean
  LINE 1: select 1 + true
                   ^
  HINT:  No operator matches the given name and argument types. You might need to add explicit type casts.
  [1]
  $ q 'select '\''abc'\''::int'
  ERROR:  invalid input syntax for type integer: "abc"
  LINE 1: select 'abc'::int
                 ^
  [1]
  $ q 'select '\''12x'\''::numeric'
  ERROR:  invalid input syntax for type numeric: "12x"
  LINE 1: select '12x'::numeric
                 ^
  [1]
  $ q 'select 1/0'
  ERROR:  division by zero
  [1]
  $ q 'select round(2.5), round(3.5), round(2.5::float8), round(-1.555,2)'
   round | round | round | round
  -------+-------+-------+-------
       3 |     4 |     2 | -1.56
  (1 row)
  $ q 'select 2147483647 + 1'
  ERROR:  integer out of range
  [1]
  $ q 'select power(2,3), stddev(x), var_pop(x) from (values (1),(2),(4)) v(x)'
   power |       stddev       |      var_pop
  -------+--------------------+--------------------
       8 | 1.5275252316519467 | 1.5555555555555556
  (1 row)
  $ q 'select 32768::smallint'
  ERROR:  smallint out of range
  [1]
  $ q 'select '\''a'\'' || 1, '\''x'\'' || null, concat('\''x'\'',null,2)'
   ?column? | ?column? | concat
  ----------+----------+--------
   a1       |          | x2
  (1 row)
  $ q 'select length('\''héllo'\''), upper('\''abc'\''), initcap('\''hello world'\''), left('\''abcdef'\'',2), right('\''abcdef'\'',-2), repeat('\''ab'\'',3), reverse('\''abc'\''), lpad('\''7'\'',3,'\''0'\''), rpad('\''x'\'',3,'\''.'\''), position('\''c'\'' in '\''abc'\''), substring('\''abcdef'\'' from 2 for 3), replace('\''aba'\'','\''a'\'','\''x'\'')'
   length | upper |   initcap   | left | right | repeat | reverse | lpad | rpad | position | substring | replace
  --------+-------+-------------+------+-------+--------+---------+------+------+----------+-----------+---------
        5 | ABC   | Hello World | ab   | cdef  | ababab | cba     | 007  | x..  |        3 | bcd       | xbx
  (1 row)
  $ q 'select split_part('\''a,b,c'\'','\'','\'',2), string_to_array('\''a b c'\'','\'' '\''), array_to_string(array[1,null,3],'\'','\'','\''*'\''), translate('\''abc'\'','\''ab'\'','\''xy'\''), md5('\''a'\''), encode('\''abc'\'','\''base64'\''), encode('\''abc'\'','\''hex'\''), chr(65), ascii('\''A'\''), trim(both '\''x'\'' from '\''xxaxx'\''), btrim('\''  a '\''), strpos('\''hello'\'','\''l'\'')'
   split_part | string_to_array | array_to_string | translate |               md5                | encode | encode | chr | ascii | btrim | btrim | strpos
  ------------+-----------------+-----------------+-----------+----------------------------------+--------+--------+-----+-------+-------+-------+--------
   b          | {a,b,c}         | 1,*,3           | xyc       | 0cc175b9c0f1b6a831c399e269772661 | YWJj   | 616263 | A   |    65 | a     | a     |      3
  (1 row)
  $ q 'select regexp_replace('\''abc123'\'','\''[0-9]+'\'','\''#'\''), '\''abc'\'' ~ '\''b'\'', '\''ABC'\'' ~* '\''b'\'', regexp_match('\''foo12'\'','\''([a-z]+)(\d+)'\''), substring('\''foo12'\'' from '\''\d+'\'')'
   regexp_replace | ?column? | ?column? | regexp_match | substring
  ----------------+----------+----------+--------------+-----------
   abc#           | t        | t        | {foo,12}     | 12
  (1 row)
  $ q 'select * from regexp_split_to_table('\''a b  c'\'','\''\s+'\'')'
   regexp_split_to_table
  -----------------------
   a
   b
   c
  (3 rows)
  $ q 'select format('\''%s is %I and %L'\'', '\''a'\'', '\''B c'\'', '\''it'\'''\''s'\'')'
           format
  ------------------------
   a is "B c" and 'it''s'
  (1 row)
  $ q 'select to_char(1234567.891,'\''FM9,999,999.00'\''), to_char(date '\''2024-03-05'\'','\''DD Mon YYYY'\''), to_char(timestamp '\''2024-03-05 14:07:09'\'','\''HH12:MI:SS AM'\''), to_date('\''05/03/2024'\'','\''DD/MM/YYYY'\''), to_number('\''1,234.5'\'','\''9,999.9'\'')'
     to_char    |   to_char   |   to_char   |  to_date   | to_number
  --------------+-------------+-------------+------------+-----------
   1,234,567.89 | 05 Mar 2024 | 02:07:09 PM | 2024-03-05 |    1234.5
  (1 row)
  $ q 'select date '\''2024-01-31'\'' + interval '\''1 month'\'', date '\''2024-03-01'\'' - date '\''2024-02-01'\'', timestamp '\''2024-01-01'\'' - timestamp '\''2023-12-25 12:00'\'', age(date '\''2024-03-01'\'', date '\''2020-02-29'\'')'
        ?column?       | ?column? |    ?column?     |      age
  ---------------------+----------+-----------------+---------------
   2024-02-29 00:00:00 |       29 | 6 days 12:00:00 | 4 years 1 day
  (1 row)
  $ q 'select extract(year from date '\''2024-05-06'\''), extract(dow from date '\''2024-05-06'\''), date_part('\''hour'\'', timestamp '\''2024-01-01 13:00'\''), date_trunc('\''month'\'', timestamp '\''2024-05-06 07:08'\'')'
   extract | extract | date_part |     date_trunc
  ---------+---------+-----------+---------------------
      2024 |       1 |        13 | 2024-05-01 00:00:00
  (1 row)
  $ q 'select interval '\''1 day 2 hours'\'', interval '\''90 minutes'\'', interval '\''1 year 2 mons'\'', interval '\''-3 days'\'', make_date(2024,2,29), make_interval(hours => 3)'
      interval    | interval |   interval    | interval | make_date  | make_interval
  ----------------+----------+---------------+----------+------------+---------------
   1 day 02:00:00 | 01:30:00 | 1 year 2 mons | -3 days  | 2024-02-29 | 03:00:00
  (1 row)
  $ q 'select generate_series(1,3), generate_series(1,2)'
   generate_series | generate_series
  -----------------+-----------------
                 1 |               1
                 2 |               2
                 3 |
  (3 rows)
  $ q 'select * from generate_series('\''2024-01-01'\''::date,'\''2024-01-03'\'','\''1 day'\'') d'
             d
  ------------------------
   2024-01-01 00:00:00+00
   2024-01-02 00:00:00+00
   2024-01-03 00:00:00+00
  (3 rows)
  $ q 'select unnest(array[1,2]), array_length(array[1,2,3],1), array[1,2] || 3, array_agg(x) from (values (1),(2)) v(x)'
   unnest | array_length | ?column? | array_agg
  --------+--------------+----------+-----------
        1 |            3 | {1,2,3}  | {1,2}
        2 |            3 | {1,2,3}  | {1,2}
  (2 rows)
  $ q 'select array[1,2,3][2], (array['\''a'\'','\''b'\''])[5], 2 = any(array[1,2]), array[1,2] @> array[1], cardinality(array[]::int[])'
  ERROR:  syntax error at or near "["
  LINE 1: select array[1,2,3][2], (array['a','b'])[5], 2 = any(array[1...
                             ^
  [1]
  $ q 'select '\''{"a":{"b":[1,2]}}'\''::jsonb -> '\''a'\'' -> '\''b'\'' ->> 1, '\''{"a":1}'\''::jsonb @> '\''{"a":1}'\'', '\''{"a":1,"b":2}'\''::jsonb - '\''a'\'', jsonb_build_object('\''x'\'',1,'\''y'\'',array[1,2]), jsonb_set('\''{"a":1}'\'','\''{a}'\'','\''2'\''), json_agg(x) from (values (1)) t(x)'
   ?column? | ?column? | ?column? |  jsonb_build_object   | jsonb_set | json_agg
  ----------+----------+----------+-----------------------+-----------+----------
   2        | t        | {"b": 2} | {"x": 1, "y": [1, 2]} | {"a": 2}  | [1]
  (1 row)
  $ q 'select jsonb_pretty('\''{"a":[1,{"b":2}]}'\'')'
      jsonb_pretty
  --------------------
   {                 +
       "a": [        +
           1,        +
           {         +
               "b": 2+
           }         +
       ]             +
   }
  (1 row)
  $ q 'select key, value from jsonb_each('\''{"b":1,"a":"x"}'\'')'
   key | value
  -----+-------
   a   | "x"
   b   | 1
  (2 rows)
  $ q 'select row_to_json(d) from dept d order by id limit 1'
                row_to_json
  ----------------------------------------
   {"id":1,"name":"Eng","budget":1000.00}
  (1 row)
  $ q 'select meta->'\''n'\''->'\''x'\''->0, meta #>> '\''{n,x,1}'\'', jsonb_typeof(meta) from emp order by id'
   ?column? | ?column? | jsonb_typeof
  ----------+----------+--------------
   1        | 2        | object
            |          |
            |          | array
            |          | string
  (4 rows)
  $ q 'select jsonb_array_elements('\''[1,"a",null]'\'')'
   jsonb_array_elements
  ----------------------
   1
   "a"
   null
  (3 rows)
  $ q 'select coalesce(null,2), nullif(1,1), greatest(1,null,3), least('\''b'\'','\''a'\''), case when 1>2 then '\''x'\'' else '\''y'\'' end, 1 between 0 and 2, 3 in (1,2), null is distinct from 1'
   coalesce | nullif | greatest | least | case | ?column? | ?column? | ?column?
  ----------+--------+----------+-------+------+----------+----------+----------
          2 |        |        3 | a     | y    | t        | f        | t
  (1 row)
  $ q 'select coalesce(1,'\''a'\'')'
  ERROR:  invalid input syntax for type integer: "a"
  LINE 1: select coalesce(1,'a')
                            ^
  [1]
  $ q 'select case when true then 1 else '\''x'\'' end'
  ERROR:  invalid input syntax for type integer: "x"
  LINE 1: select case when true then 1 else 'x' end
                                            ^
  [1]
  $ q 'select cast('\''2024-01-01'\'' as date), '\''1'\''::bool, '\''yes'\''::boolean, 0::bool, '\''x'\''::char(3) || '\''y'\'', '\''1.50'\''::numeric, 1.50::float, 1e20::float8, 1e-7::float8, '\''NaN'\''::float8, '\''inf'\''::float4'
      date    | bool | bool | bool | ?column? | numeric | float8 | float8 | float8 | float8 |  float4
  ------------+------+------+------+----------+---------+--------+--------+--------+--------+----------
   2024-01-01 | t    | t    | f    | xy       |    1.50 |    1.5 |  1e+20 |  1e-07 |    NaN | Infinity
  (1 row)
  $ q 'select row_number() over (order by salary desc nulls last) rn, name, salary, rank() over (partition by dept_id order by salary), lag(name) over (order by id), sum(salary) over (order by id) from emp order by id'
   rn | name | salary  | rank | lag |   sum
  ----+------+---------+------+-----+----------
    1 | Ann  | 5000.00 |    2 |     |  5000.00
    2 | Bob  | 4000.50 |    1 | Ann |  9000.50
    3 | Cy   | 3000.00 |    1 | Bob | 12000.50
    4 | Di   |         |    1 | Cy  | 12000.50
  (4 rows)
  $ q 'select name, ntile(2) over (order by id), first_value(name) over (order by id), percent_rank() over (order by id) from emp'
   name | ntile | first_value |    percent_rank
  ------+-------+-------------+--------------------
   Ann  |     1 | Ann         |                  0
   Bob  |     1 | Ann         | 0.3333333333333333
   Cy   |     2 | Ann         | 0.6666666666666666
   Di   |     2 | Ann         |                  1
  (4 rows)
  $ q 'with recursive t(n) as (select 1 union all select n+1 from t where n < 4) select n, n*n as sq from t'
   n | sq
  ---+----
   1 |  1
   2 |  4
   3 |  9
   4 | 16
  (4 rows)
  $ q 'with big as (select * from emp where salary > 3500) select count(*) from big'
   count
  -------
       2
  (1 row)
  $ q 'select name from emp union select name from dept order by name limit 3 offset 1'
   name
  ------
   Bob
   Cy
   Di
  (3 rows)
  $ q 'select 1 union select '\''a'\'''
  ERROR:  invalid input syntax for type integer: "a"
  LINE 1: select 1 union select 'a'
                                ^
  [1]
  $ q 'select 1,2 union select 3'
  ERROR:  each UNION query must have the same number of columns
  LINE 1: select 1,2 union select 3
                                  ^
  [1]
  $ q 'select name from emp intersect select '\''Ann'\'''
   name
  ------
   Ann
  (1 row)
  $ q 'select distinct on (dept_id) dept_id, name from emp order by dept_id, salary desc'
   dept_id | name
  ---------+------
         1 | Ann
         2 | Cy
           | Di
  (3 rows)
  $ q 'select name from emp order by 5'
  ERROR:  ORDER BY position 5 is not in select list
  LINE 1: select name from emp order by 5
                                        ^
  [1]
  $ q 'select name from emp order by nosuch'
  ERROR:  column "nosuch" does not exist
  LINE 1: select name from emp order by nosuch
                                        ^
  [1]
  $ q 'select * from emp where exists (select 1 from dept where dept.id = emp.dept_id and budget > 600) order by 1'
   id | name | dept_id | salary  |   hired    | active | tags  |             meta
  ----+------+---------+---------+------------+--------+-------+------------------------------
    1 | Ann  |       1 | 5000.00 | 2024-01-15 | t      | {a,b} | {"k": 1, "n": {"x": [1, 2]}}
    2 | Bob  |       1 | 4000.50 | 2024-01-15 | t      |       |
  (2 rows)
  $ q 'select (select name from emp)'
  ERROR:  more than one row returned by a subquery used as an expression
  [1]
  $ q 'select * from emp where dept_id = (select id, name from dept)'
  ERROR:  subquery must return only one column
  LINE 1: select * from emp where dept_id = (select id, name from dept...
                                            ^
  [1]
  $ q 'select string_agg(name, '\'', '\'' order by name desc), bool_and(active), count(distinct dept_id), count(*) filter (where salary > 3500) from emp'
      string_agg    | bool_and | count | count
  ------------------+----------+-------+-------
   Di, Cy, Bob, Ann | t        |     2 |     2
  (1 row)
  $ q 'select percentile_cont(0.5) within group (order by salary), mode() within group (order by dept_id), stddev(salary), variance(salary) from emp'
   percentile_cont | mode |      stddev       |       variance
  -----------------+------+-------------------+----------------------
            4000.5 |    1 | 1000.000041666666 | 1000000.083333333333
  (1 row)
  $ q 'update emp set salary = salary * 1.1 where dept_id = 1 returning name, salary'
   name | salary
  ------+---------
   Ann  | 5500.00
   Bob  | 4400.55
  (2 rows)

  UPDATE 2
  $ q 'update emp set salry = 1'
  ERROR:  column "salry" of relation "emp" does not exist
  LINE 1: update emp set salry = 1
                         ^
  [1]
  $ q 'update emp set id = 1 where id = 2'
  ERROR:  duplicate key value violates unique constraint "emp_pkey"
  DETAIL:  Key (id)=(1) already exists.
  [1]
  $ q 'update emp e set salary = d.budget from dept d where d.id = e.dept_id and d.name='\''Ops'\'' returning e.name, e.salary'
   name | salary
  ------+--------
   Cy   | 500.00
  (1 row)

  UPDATE 1
  $ q 'delete from dept where name='\''HR'\'' returning *'
   id | name | budget
  ----+------+--------
    3 | HR   |   0.00
  (1 row)

  DELETE 1
  $ q 'delete from emp where nam = 1'
  ERROR:  column "nam" does not exist
  LINE 1: delete from emp where nam = 1
                                ^
  HINT:  Perhaps you meant to reference the column "emp.name".
  [1]
  $ q 'insert into dept (name,budget) values ('\''Eng'\'',5) on conflict (name) do update set budget = dept.budget + excluded.budget returning name, budget'
   name | budget
  ------+---------
   Eng  | 1005.00
  (1 row)

  INSERT 0 1
  $ q 'insert into dept (name) values ('\''Eng'\'') on conflict do nothing'
  INSERT 0 0
  $ q 'insert into dept (name) values ('\''Eng'\'') on conflict (budget) do nothing'
  ERROR:  there is no unique or exclusion constraint matching the ON CONFLICT specification
  [1]
  $ q 'selec 1'
  ERROR:  syntax error at or near "selec"
  LINE 1: selec 1
          ^
  [1]
  $ q 'select from where'
  ERROR:  syntax error at or near "where"
  LINE 1: select from where
                      ^
  [1]
  $ q 'select * form emp'
  ERROR:  syntax error at or near "form"
  LINE 1: select * form emp
                   ^
  [1]
  $ q 'select * from emp where'
  ERROR:  syntax error at end of input
  LINE 1: select * from emp where
                                 ^
  [1]
  $ q 'select (1'
  ERROR:  syntax error at end of input
  LINE 1: select (1
                   ^
  [1]
  $ q 'select '\''abc'
  ERROR:  unterminated quoted string at or near "'abc"
  LINE 1: select 'abc
                 ^
  [1]
  $ q 'insert into emp values ('
  ERROR:  syntax error at end of input
  LINE 1: insert into emp values (
                                  ^
  [1]
  $ q 'create tabel x (a int)'
  ERROR:  syntax error at or near "tabel"
  LINE 1: create tabel x (a int)
                 ^
  [1]
  $ q 'create table x (a int,)'
  ERROR:  syntax error at or near ")"
  LINE 1: create table x (a int,)
                                ^
  [1]
  $ q 'create table x (a inte)'
  ERROR:  type "inte" does not exist
  LINE 1: create table x (a inte)
                            ^
  [1]
  $ q 'create table x (a int primary key, b int primary key)'
  ERROR:  multiple primary keys for table "x" are not allowed
  LINE 1: create table x (a int primary key, b int primary key)
                                                   ^
  [1]
  $ q 'create table x (a int, a text)'
  ERROR:  column "a" specified more than once
  [1]
  $ q 'create table emp (a int)'
  ERROR:  relation "emp" already exists
  [1]
  $ q 'create table if not exists emp (a int)'
  NOTICE:  relation "emp" already exists, skipping
  CREATE TABLE
  $ q 'create table y (d int references nosuch(id))'
  ERROR:  relation "nosuch" does not exist
  [1]
  $ q 'create table y (d int references emp(salary))'
  ERROR:  there is no unique constraint matching given keys for referenced table "emp"
  [1]
  $ q 'create table y (d text references emp(id))'
  ERROR:  foreign key constraint "y_d_fkey" cannot be implemented
  DETAIL:  Key columns "d" and "id" are of incompatible types: text and integer.
  [1]
  $ q 'drop table nosuch'
  ERROR:  table "nosuch" does not exist
  [1]
  $ q 'drop table if exists nosuch'
  NOTICE:  table "nosuch" does not exist, skipping
  DROP TABLE
  $ q 'drop table emp, nosuch'
  ERROR:  table "nosuch" does not exist
  [1]
  $ q 'drop table dept'
  ERROR:  cannot drop table dept because other objects depend on it
  DETAIL:  constraint emp_dept_id_fkey on table emp depends on table dept
  HINT:  Use DROP ... CASCADE to drop the dependent objects too.
  [1]
  $ q 'drop table dept restrict'
  ERROR:  cannot drop table dept because other objects depend on it
  DETAIL:  constraint emp_dept_id_fkey on table emp depends on table dept
  HINT:  Use DROP ... CASCADE to drop the dependent objects too.
  [1]
  $ q 'alter table emp add column email text'
  ALTER TABLE
  $ q 'alter table emp add column email text'
  ERROR:  column "email" of relation "emp" already exists
  [1]
  $ q 'alter table emp drop column nosuch'
  ERROR:  column "nosuch" of relation "emp" does not exist
  [1]
  $ q 'alter table emp alter column salary type text'
  ALTER TABLE
  $ q 'alter table emp alter column name type int'
  ERROR:  column "name" cannot be cast automatically to type integer
  HINT:  You might need to specify "USING name::integer".
  [1]
  $ q 'alter table emp alter column salary type numeric(10,2) using salary::numeric'
  ALTER TABLE
  $ q 'alter table emp rename column email to mail'
  ALTER TABLE
  $ q 'alter table emp add constraint pos check (id > 0)'
  ALTER TABLE
  $ q 'alter table emp add constraint big check (id > 3)'
  ERROR:  check constraint "big" of relation "emp" is violated by some row
  [1]
  $ q 'alter table emp add constraint uq unique (dept_id)'
  ERROR:  could not create unique index "uq"
  DETAIL:  Key (dept_id)=(1) is duplicated.
  [1]
  $ q 'alter table emp alter column mail set not null'
  ERROR:  column "mail" of relation "emp" contains null values
  [1]
  $ q 'alter table emp drop constraint nosuch'
  ERROR:  constraint "nosuch" of relation "emp" does not exist
  [1]
  $ q 'alter table nosuch add x int'
  ERROR:  relation "nosuch" does not exist
  [1]
  $ q 'create index on emp (salary)'
  CREATE INDEX
  $ q 'create index emp_name_idx on emp (lower(name))'
  CREATE INDEX
  $ q 'create unique index on emp (dept_id)'
  ERROR:  could not create unique index "emp_dept_id_idx"
  DETAIL:  Key (dept_id)=(1) is duplicated.
  [1]
  $ q 'create index i on emp (nosuch)'
  ERROR:  column "nosuch" does not exist
  [1]
  $ q 'create index i on emp using nosuch (name)'
  ERROR:  access method "nosuch" does not exist
  [1]
  $ q 'create view v as select name, salary from emp where active'
  CREATE VIEW
  $ q 'select * from v order by 1'
   name | salary
  ------+---------
   Ann  | 5500.00
   Bob  | 4400.55
   Cy   |  500.00
   Di   |
  (4 rows)
  $ q 'create view v as select 1'
  ERROR:  relation "v" already exists
  [1]
  $ q 'create or replace view v as select salary from emp'
  ERROR:  cannot drop columns from view
  [1]
  $ q 'drop view nosuch'
  ERROR:  view "nosuch" does not exist
  [1]
  $ q 'create sequence s start 10 increment 5'
  CREATE SEQUENCE
  $ q 'select nextval('\''s'\''), nextval('\''s'\''), currval('\''s'\''), setval('\''s'\'', 100), lastval()'
   nextval | nextval | currval | setval | lastval
  ---------+---------+---------+--------+---------
        10 |      15 |      15 |    100 |     100
  (1 row)
  $ q 'select nextval('\''nosuch'\'')'
  ERROR:  relation "nosuch" does not exist
  LINE 1: select nextval('nosuch')
                         ^
  [1]
  $ q 'create type mood as enum ('\''sad'\'','\''ok'\'','\''happy'\'')'
  CREATE TYPE
  $ q 'select '\''ok'\''::mood, '\''sad'\''::mood < '\''happy'\''::mood, enum_range(null::mood)'
   mood | ?column? |   enum_range
  ------+----------+----------------
   ok   | t        | {sad,ok,happy}
  (1 row)
  $ q 'select '\''angry'\''::mood'
  ERROR:  invalid input value for enum mood: "angry"
  LINE 1: select 'angry'::mood
                 ^
  [1]
  $ q 'select nosuch(1)'
  ERROR:  function nosuch(integer) does not exist
  LINE 1: select nosuch(1)
                 ^
  HINT:  No function matches the given name and argument types. You might need to add explicit type casts.
  [1]
  $ q 'select lower(1)'
  ERROR:  function lower(integer) does not exist
  LINE 1: select lower(1)
                 ^
  HINT:  No function matches the given name and argument types. You might need to add explicit type casts.
  [1]
  $ q 'select upper()'
  ERROR:  function upper() does not exist
  LINE 1: select upper()
                 ^
  HINT:  No function matches the given name and argument types. You might need to add explicit type casts.
  [1]
  $ q 'create role app login password '\''pw'\'''
  CREATE ROLE
  $ q 'create role app'
  ERROR:  role "app" already exists
  [1]
  $ q 'create user bob with createdb'
  CREATE ROLE
  $ q 'grant select on emp to app'
  GRANT
  $ q 'grant select on emp to nobody_there'
  ERROR:  role "nobody_there" does not exist
  [1]
  $ q 'grant all on all tables in schema public to bob'
  GRANT
  $ q 'revoke select on emp from app'
  REVOKE
  $ q 'drop role nosuch'
  ERROR:  role "nosuch" does not exist
  [1]
  $ q 'alter role app with superuser'
  ALTER ROLE
  $ q 'create database shop'
  CREATE DATABASE
  $ q 'create database shop'
  ERROR:  database "shop" already exists
  [1]
  $ q 'drop database nosuch'
  ERROR:  database "nosuch" does not exist
  [1]
  $ q 'create schema sales'
  CREATE SCHEMA
  $ q 'create table sales.t (a int)'
  CREATE TABLE
  $ q 'select * from sales.nosuch'
  ERROR:  relation "sales.nosuch" does not exist
  LINE 1: select * from sales.nosuch
                        ^
  [1]
  $ q 'select * from nosuch.t'
  ERROR:  relation "nosuch.t" does not exist
  LINE 1: select * from nosuch.t
                        ^
  [1]
  $ q 'drop schema sales'
  ERROR:  cannot drop schema sales because other objects depend on it
  DETAIL:  table sales.t depends on schema sales
  HINT:  Use DROP ... CASCADE to drop the dependent objects too.
  [1]
  $ q 'drop schema sales cascade'
  NOTICE:  drop cascades to table sales.t
  DROP SCHEMA
  $ q 'set search_path to sales, public'
  SET
  $ q 'show search_path'
     search_path
  -----------------
   "$user", public
  (1 row)
  $ q 'show nosuch'
  ERROR:  unrecognized configuration parameter "nosuch"
  [1]
  $ q 'set nosuch = 1'
  ERROR:  unrecognized configuration parameter "nosuch"
  [1]
  $ q 'select current_user, current_database(), current_schema()'
   current_user | current_database | current_schema
  --------------+------------------+----------------
   postgres     | postgres         | public
  (1 row)
  $ q 'begin' 'insert into dept(name) values ('\''T1'\'')' 'rollback' 'select count(*) from dept where name ilike '\''t1'\'''
  BEGIN
  INSERT 0 1
  ROLLBACK
   count
  -------
       0
  (1 row)
  $ q 'begin' 'select 1/0' 'select 1' 'commit'
  BEGIN
  ERROR:  division by zero
  ERROR:  current transaction is aborted, commands ignored until end of transaction block
  ROLLBACK
  $ q 'begin' 'savepoint a' 'insert into dept(name) values ('\''T2'\'')' 'rollback to a' 'release a' 'commit'
  BEGIN
  SAVEPOINT
  INSERT 0 1
  ROLLBACK
  RELEASE
  COMMIT
  $ q 'rollback'
  WARNING:  there is no transaction in progress
  ROLLBACK
  $ q 'commit'
  WARNING:  there is no transaction in progress
  COMMIT
  $ q 'begin' 'begin' 'commit'
  BEGIN
  WARNING:  there is already a transaction in progress
  BEGIN
  COMMIT
  $ q 'rollback to nope'
  ERROR:  ROLLBACK TO SAVEPOINT can only be used in transaction blocks
  [1]
  $ q 'begin' 'rollback to nope'
  BEGIN
  ERROR:  savepoint "nope" does not exist
  [1]
  % q 'copy dept (id,name) to stdout'
  $ q 'copy dept to stdout with csv header'
  id,name,budget
  2,Ops,500.00
  1,Eng,1005.00
  $ q 'copy (select name,tags,meta from emp order by id) to stdout with (format csv, header)'
  name,tags,meta
  Ann,"{a,b}","{""k"": 1, ""n"": {""x"": [1, 2]}}"
  Bob,,
  Cy,{},[]
  Di,{z},"""s"""
  $ q 'copy nosuch to stdout'
  ERROR:  relation "nosuch" does not exist
  [1]
  $ q 'copy dept to '\''/no/such/file'\'''
  ERROR:  could not open file "/no/such/file" for writing: No such file or directory
  HINT:  COPY TO instructs the PostgreSQL server process to write a file. You may want a client-side facility such as psql's \copy.
  [1]
  $ q 'copy dept from '\''/no/such/file'\'''
  ERROR:  could not open file "/no/such/file" for reading: No such file or directory
  HINT:  COPY FROM instructs the PostgreSQL server process to read a file. You may want a client-side facility such as psql's \copy.
  [1]
  $ q 'copy dept (name) to stdout with (format xml)'
  ERROR:  COPY format "xml" not recognized
  LINE 1: copy dept (name) to stdout with (format xml)
                                           ^
  [1]
  $ q 'truncate dept'
  ERROR:  cannot truncate a table referenced in a foreign key constraint
  DETAIL:  Table "emp" references "dept".
  HINT:  Truncate table "emp" at the same time, or use TRUNCATE ... CASCADE.
  [1]
  $ q 'truncate emp restart identity'
  TRUNCATE TABLE
  $ q 'prepare q as select $1::int + 1' 'execute q(4)' 'execute q('\''x'\'')' 'execute q' 'deallocate q'
  PREPARE
   ?column?
  ----------
          5
  (1 row)

  ERROR:  invalid input syntax for type integer: "x"
  LINE 1: execute q('x')
                    ^
  ERROR:  wrong number of parameters for prepared statement "q"
  DETAIL:  Expected 1 parameters but got 0.
  DEALLOCATE
  $ q 'execute nosuch'
  ERROR:  prepared statement "nosuch" does not exist
  [1]
  $ q 'comment on table dept is '\''Departments'\'''
  COMMENT
  $ q 'vacuum dept'
  VACUUM
  $ q 'analyze nosuch'
  ERROR:  relation "nosuch" does not exist
  [1]
  $ q '\d'
               List of relations
   Schema |    Name     |   Type   |  Owner
  --------+-------------+----------+----------
   public | dept        | table    | postgres
   public | dept_id_seq | sequence | postgres
   public | emp         | table    | postgres
   public | emp_id_seq  | sequence | postgres
   public | s           | sequence | postgres
   public | v           | view     | postgres
  (6 rows)
  $ q '\dt'
          List of relations
   Schema | Name | Type  |  Owner
  --------+------+-------+----------
   public | dept | table | postgres
   public | emp  | table | postgres
  (2 rows)
  $ q '\d emp'
                                      Table "public.emp"
   Column  |         Type          | Collation | Nullable |             Default
  ---------+-----------------------+-----------+----------+---------------------------------
   id      | integer               |           | not null | nextval('emp_id_seq'::regclass)
   name    | character varying(20) |           | not null |
   dept_id | integer               |           |          |
   salary  | numeric(10,2)         |           |          |
   hired   | date                  |           |          | '2024-01-15'::date
   active  | boolean               |           | not null | true
   tags    | text[]                |           |          |
   meta    | jsonb                 |           |          |
   mail    | text                  |           |          |
  Indexes:
      "emp_pkey" PRIMARY KEY, btree (id)
      "emp_name_idx" btree (lower(name::text))
      "emp_salary_idx" btree (salary)
  Check constraints:
      "pos" CHECK (id > 0)
  Foreign-key constraints:
      "emp_dept_id_fkey" FOREIGN KEY (dept_id) REFERENCES dept(id) ON DELETE SET NULL
  $ q '\d dept'
                               Table "public.dept"
   Column |     Type      | Collation | Nullable |           Default
  --------+---------------+-----------+----------+------------------------------
   id     | integer       |           | not null | generated always as identity
   name   | text          |           | not null |
   budget | numeric(10,2) |           |          | 0
  Indexes:
      "dept_pkey" PRIMARY KEY, btree (id)
      "dept_name_key" UNIQUE CONSTRAINT, btree (name)
  Check constraints:
      "dept_budget_check" CHECK (budget >= 0::numeric)
  Referenced by:
      TABLE "emp" CONSTRAINT "emp_dept_id_fkey" FOREIGN KEY (dept_id) REFERENCES dept(id) ON DELETE SET NULL
  $ q '\d v'
                           View "public.v"
   Column |         Type          | Collation | Nullable | Default
  --------+-----------------------+-----------+----------+---------
   name   | character varying(20) |           |          |
   salary | numeric(10,2)         |           |          |
  $ q '\d+ dept'
                                                          Table "public.dept"
   Column |     Type      | Collation | Nullable |           Default            | Storage  | Compression | Stats target | Description
  --------+---------------+-----------+----------+------------------------------+----------+-------------+--------------+-------------
   id     | integer       |           | not null | generated always as identity | plain    |             |              |
   name   | text          |           | not null |                              | extended |             |              |
   budget | numeric(10,2) |           |          | 0                            | main     |             |              |
  Indexes:
      "dept_pkey" PRIMARY KEY, btree (id)
      "dept_name_key" UNIQUE CONSTRAINT, btree (name)
  Check constraints:
      "dept_budget_check" CHECK (budget >= 0::numeric)
  Referenced by:
      TABLE "emp" CONSTRAINT "emp_dept_id_fkey" FOREIGN KEY (dept_id) REFERENCES dept(id) ON DELETE SET NULL
  Access method: heap
  $ q '\d s'
                               Sequence "public.s"
    Type  | Start | Minimum |       Maximum       | Increment | Cycles? | Cache
  --------+-------+---------+---------------------+-----------+---------+-------
   bigint |    10 |       1 | 9223372036854775807 |         5 | no      |     1
  $ q '\d nosuch'
  Did not find any relation named "nosuch".
  [1]
  $ q '\di'
                   List of relations
   Schema |      Name      | Type  |  Owner   | Table
  --------+----------------+-------+----------+-------
   public | dept_name_key  | index | postgres | dept
   public | dept_pkey      | index | postgres | dept
   public | emp_name_idx   | index | postgres | emp
   public | emp_pkey       | index | postgres | emp
   public | emp_salary_idx | index | postgres | emp
  (5 rows)
  $ q '\dv'
          List of relations
   Schema | Name | Type |  Owner
  --------+------+------+----------
   public | v    | view | postgres
  (1 row)
  $ q '\ds'
               List of relations
   Schema |    Name     |   Type   |  Owner
  --------+-------------+----------+----------
   public | dept_id_seq | sequence | postgres
   public | emp_id_seq  | sequence | postgres
   public | s           | sequence | postgres
  (3 rows)
  $ q '\dn'
        List of schemas
    Name  |       Owner
  --------+-------------------
   public | pg_database_owner
  (1 row)
  $ q '\df'
                         List of functions
   Schema | Name | Result data type | Argument data types | Type
  --------+------+------------------+---------------------+------
  (0 rows)
  $ q '\dT'
       List of data types
   Schema | Name | Description
  --------+------+-------------
   public | mood |
  (1 row)
  $ q '\dx'
                   List of installed extensions
    Name   | Version |   Schema   |         Description
  ---------+---------+------------+------------------------------
   plpgsql | 1.0     | pg_catalog | PL/pgSQL procedural language
  (1 row)
  $ q '\dp emp'
                                   Access privileges
   Schema | Name | Type  |     Access privileges      | Column privileges | Policies
  --------+------+-------+----------------------------+-------------------+----------
   public | emp  | table | postgres=arwdDxtm/postgres+|                   |
          |      |       | bob=arwdDxtm/postgres      |                   |
  (1 row)
  $ q '\dt nosuch'
  Did not find any relation named "nosuch".
  $ q '\d emp_pkey'
         Index "public.emp_pkey"
   Column |  Type   | Key? | Definition
  --------+---------+------+------------
   id     | integer | yes  | id
  primary key, btree, for table "public.emp"
  $ q '\nosuch'
  invalid command \nosuch
  [1]
  $ q '\x' 'select * from dept order by id limit 2'
  Expanded display is on.
  -[ RECORD 1 ]---
  id     | 1
  name   | Eng
  budget | 1005.00
  -[ RECORD 2 ]---
  id     | 2
  name   | Ops
  budget | 500.00
  $ q '\pset null '\''(null)'\''' 'select null, 1'
  Null display is "(null)".
   ?column? | ?column?
  ----------+----------
   (null)   |        1
  (1 row)
  $ q '\t' 'select 1'
  Tuples only is on.
          1
  $ q '\a' 'select 1 as a, 2 as b'
  Output format is unaligned.
  a|b
  1|2
  (1 row)
  $ q '\timing nosuch'
  unrecognized value "nosuch" for "\timing": Boolean expected
  Timing is off.
  [1]
  $ q '\set x 5' 'select :x, :'\''x'\'''
  ERROR:  syntax error at or near ":"
  LINE 1: select :x, :'x'
                 ^
  [1]
  $ q '\echo hi :nosuch'
  hi :nosuch
  $ q '\i /nosuch.sql'
  /nosuch.sql: No such file or directory
  [1]
  % q '\c nosuch'
  $ q '\encoding'
  UTF8
  % q 'create extension nosuch'
  $ q 'create extension if not exists pgcrypto'
  CREATE EXTENSION
  $ q 'select gen_random_uuid() is not null, '\''a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'\''::uuid'
   ?column? |                 uuid
  ----------+--------------------------------------
   t        | a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11
  (1 row)
  $ q 'select '\''zz'\''::uuid'
  ERROR:  invalid input syntax for type uuid: "zz"
  LINE 1: select 'zz'::uuid
                 ^
  [1]
  $ q 'select 1 where 1 = '\''1'\'''
   ?column?
  ----------
          1
  (1 row)
  $ q 'select * from emp natural join dept'
   id | name | dept_id | salary | hired | active | tags | meta | mail | budget
  ----+------+---------+--------+-------+--------+------+------+------+--------
  (0 rows)
  $ q 'select * from emp join dept using (nosuch)'
  ERROR:  column "nosuch" specified in USING clause does not exist in left table
  [1]
  $ q 'select * from emp cross join'
  ERROR:  syntax error at end of input
  LINE 1: select * from emp cross join
                                      ^
  [1]
  $ q 'select * from emp left join dept'
  ERROR:  syntax error at end of input
  LINE 1: select * from emp left join dept
                                          ^
  [1]
  $ q 'select count(*) from emp where name like '\''A%'\'' escape '\''!'\'''
   count
  -------
       0
  (1 row)
  $ q 'select '\'''\'' = '\'' '\'', '\''a'\'' < '\''b'\'', '\''é'\'' > '\''e'\'', null = null'
   ?column? | ?column? | ?column? | ?column?
  ----------+----------+----------+----------
   f        | t        | t        |
  (1 row)
  $ q 'select * from (select 1)'
   ?column?
  ----------
          1
  (1 row)
  $ q 'select * from (select 1) as t(a,b)'
  ERROR:  table "t" has 1 columns available but 2 columns specified
  [1]
  $ q 'values (1,'\''a'\''),(2,'\''b'\''),(3)'
  ERROR:  VALUES lists must all be the same length
  LINE 1: values (1,'a'),(2,'b'),(3)
                                  ^
  [1]
  $ q 'values (1,'\''a'\''),(2,'\''b'\'')'
   column1 | column2
  ---------+---------
         1 | a
         2 | b
  (2 rows)
  $ q 'table dept'
   id | name | budget
  ----+------+---------
    2 | Ops  |  500.00
    1 | Eng  | 1005.00
  (2 rows)
  $ q 'select version() like '\''PostgreSQL 17%'\'''
   ?column?
  ----------
   t
  (1 row)
  $ q 'select pg_size_pretty(123456789::bigint), pg_typeof(1.5), pg_typeof('\''a'\''), pg_typeof(array[1])'
   pg_size_pretty | pg_typeof | pg_typeof | pg_typeof
  ----------------+-----------+-----------+-----------
   118 MB         | numeric   | unknown   | integer[]
  (1 row)
