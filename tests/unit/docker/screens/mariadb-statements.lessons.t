Statements right and wrong of two tables through the client with -t, as MariaDB shows them. What differs, or is not simulated, is silent.

  % docker run -d --name ma -e MARIADB_ROOT_PASSWORD=pw -e MARIADB_DATABASE=shop mariadb >/dev/null; sleep 20
  % my() { docker exec ma mariadb -uroot -ppw -t shop -e "$1" 2>&1; }
  $ my 'create table dept (id int auto_increment primary key, name varchar(30) not null unique, budget decimal(10,2) default 0)'
  $ my 'create table emp (id int primary key auto_increment, name varchar(20) not null, dept_id int, salary decimal(8,2), hired date, active tinyint(1) default 1, kind enum('\''full'\'','\''part'\'') default '\''full'\'', foreign key (dept_id) references dept(id) on delete set null)'
  $ my 'insert into dept (name,budget) values ('\''Eng'\'',1000),('\''Ops'\'',500.5),('\''HR'\'',null)'
  $ my 'insert into emp (name,dept_id,salary,hired) values ('\''Ann'\'',1,5000,'\''2024-01-15'\''),('\''Bob'\'',1,4000.5,'\''2023-06-01'\''),('\''Cy'\'',2,3000,null),('\''Di'\'',null,null,'\''2022-12-31'\'')'
  $ my 'select * from emp'
  +----+------+---------+---------+------------+--------+------+
  | id | name | dept_id | salary  | hired      | active | kind |
  +----+------+---------+---------+------------+--------+------+
  |  1 | Ann  |       1 | 5000.00 | 2024-01-15 |      1 | full |
  |  2 | Bob  |       1 | 4000.50 | 2023-06-01 |      1 | full |
  |  3 | Cy   |       2 | 3000.00 | NULL       |      1 | full |
  |  4 | Di   |    NULL |    NULL | 2022-12-31 |      1 | full |
  +----+------+---------+---------+------------+--------+------+
  $ my 'select e.name, d.name as dept from emp e left join dept d on d.id = e.dept_id order by e.id'
  +------+------+
  | name | dept |
  +------+------+
  | Ann  | Eng  |
  | Bob  | Eng  |
  | Cy   | Ops  |
  | Di   | NULL |
  +------+------+
  $ my 'select d.name, count(e.id) as n, sum(salary) as total, avg(salary) from dept d left join emp e on e.dept_id=d.id group by d.name order by d.name'
  +------+---+---------+-------------+
  | name | n | total   | avg(salary) |
  +------+---+---------+-------------+
  | Eng  | 2 | 9000.50 | 4500.250000 |
  | HR   | 0 |    NULL |        NULL |
  | Ops  | 1 | 3000.00 | 3000.000000 |
  +------+---+---------+-------------+
  % my 'select d.name from dept d right join emp e on d.id=e.dept_id'
  $ my 'insert into dept (name) values ('\''Eng'\'')'
  --------------
  insert into dept (name) values ('Eng')
  --------------

  ERROR 1062 (23000) at line 1: Duplicate entry 'Eng' for key 'name'
  [1]
  $ my 'insert into emp (name,dept_id) values ('\''Eve'\'',99)'
  --------------
  insert into emp (name,dept_id) values ('Eve',99)
  --------------

  ERROR 1452 (23000) at line 1: Cannot add or update a child row: a foreign key constraint fails (`shop`.`emp`, CONSTRAINT `emp_ibfk_1` FOREIGN KEY (`dept_id`) REFERENCES `dept` (`id`) ON DELETE SET NULL)
  [1]
  $ my 'insert into emp (name) values (null)'
  --------------
  insert into emp (name) values (null)
  --------------

  ERROR 1048 (23000) at line 1: Column 'name' cannot be null
  [1]
  $ my 'insert into emp (dept_id) values (1)'
  --------------
  insert into emp (dept_id) values (1)
  --------------

  ERROR 1364 (HY000) at line 1: Field 'name' doesn't have a default value
  [1]
  $ my 'insert into emp (name) values ('\''a name that is much too long for it'\'')'
  --------------
  insert into emp (name) values ('a name that is much too long for it')
  --------------

  ERROR 1406 (22001) at line 1: Data too long for column 'name' at row 1
  [1]
  $ my 'insert into emp (name,salary) values ('\''Rich'\'',12345678)'
  --------------
  insert into emp (name,salary) values ('Rich',12345678)
  --------------

  ERROR 1264 (22003) at line 1: Out of range value for column 'salary' at row 1
  [1]
  $ my 'insert into emp (name,hired) values ('\''When'\'','\''2024-02-30'\'')'
  --------------
  insert into emp (name,hired) values ('When','2024-02-30')
  --------------

  ERROR 1292 (22007) at line 1: Incorrect date value: '2024-02-30' for column `shop`.`emp`.`hired` at row 1
  [1]
  $ my 'insert into emp (name,kind) values ('\''K'\'','\''temp'\'')'
  --------------
  insert into emp (name,kind) values ('K','temp')
  --------------

  ERROR 1265 (01000) at line 1: Data truncated for column 'kind' at row 1
  [1]
  $ my 'insert into emp (nam) values ('\''x'\'')'
  --------------
  insert into emp (nam) values ('x')
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nam' in 'INSERT INTO'
  [1]
  $ my 'insert into nosuch values (1)'
  --------------
  insert into nosuch values (1)
  --------------

  ERROR 1146 (42S02) at line 1: Table 'shop.nosuch' doesn't exist
  [1]
  $ my 'insert into emp values (1)'
  --------------
  insert into emp values (1)
  --------------

  ERROR 1136 (21S01) at line 1: Column count doesn't match value count at row 1
  [1]
  $ my 'insert into emp (id,name) values (1,'\''Dup'\'')'
  --------------
  insert into emp (id,name) values (1,'Dup')
  --------------

  ERROR 1062 (23000) at line 1: Duplicate entry '1' for key 'PRIMARY'
  [1]
  $ my 'delete from dept where id=1'
  $ my 'select name from emp where dept_id is null'
  +------+
  | name |
  +------+
  | Ann  |
  | Bob  |
  | Di   |
  +------+
  $ my 'select * from nosuch'
  --------------
  select * from nosuch
  --------------

  ERROR 1146 (42S02) at line 1: Table 'shop.nosuch' doesn't exist
  [1]
  $ my 'select nosuch from emp'
  --------------
  select nosuch from emp
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nosuch' in 'SELECT'
  [1]
  $ my 'select emp.nosuch from emp'
  --------------
  select emp.nosuch from emp
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'emp.nosuch' in 'SELECT'
  [1]
  $ my 'select x.name from emp'
  --------------
  select x.name from emp
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'x.name' in 'SELECT'
  [1]
  $ my 'select id from emp join dept on emp.dept_id=dept.id'
  --------------
  select id from emp join dept on emp.dept_id=dept.id
  --------------

  ERROR 1052 (23000) at line 1: Column 'id' in SELECT is ambiguous
  [1]
  $ my 'select nosuchfn(1)'
  --------------
  select nosuchfn(1)
  --------------

  ERROR 1305 (42000) at line 1: FUNCTION shop.nosuchfn does not exist
  [1]
  $ my 'select count(*) from emp where count(*) > 1'
  --------------
  select count(*) from emp where count(*) > 1
  --------------

  ERROR 1111 (HY000) at line 1: Invalid use of group function
  [1]
  $ my 'selec 1'
  --------------
  selec 1
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'selec 1' at line 1
  [1]
  $ my 'select * form emp'
  --------------
  select * form emp
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'form emp' at line 1
  [1]
  $ my 'select '\''abc'
  --------------
  select 'abc
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near ''abc' at line 1
  [1]
  $ my 'select 1/0, 7/2, 7 div 2, 7 % 3, 2*3.5, '\''a'\''+1, '\''3'\''+4, 1=1, '\''a'\''='\''A'\'', null=null, null<=>null'
  +------+--------+---------+-------+-------+-------+-------+-----+---------+-----------+-------------+
  | 1/0  | 7/2    | 7 div 2 | 7 % 3 | 2*3.5 | 'a'+1 | '3'+4 | 1=1 | 'a'='A' | null=null | null<=>null |
  +------+--------+---------+-------+-------+-------+-------+-----+---------+-----------+-------------+
  | NULL | 3.5000 |       3 |     1 |   7.0 |     1 |     7 |   1 |       1 |      NULL |           1 |
  +------+--------+---------+-------+-------+-------+-------+-----+---------+-----------+-------------+
  % my 'select concat('\''a'\'',1,'\''b'\''), concat_ws('\''-'\'','\''a'\'',null,'\''b'\''), upper('\''abc'\''), length('\''héllo'\''), char_length('\''héllo'\''), substring('\''abcdef'\'',2,3), left('\''abc'\'',2), right('\''abc'\'',2), replace('\''aba'\'','\''a'\'','\''x'\''), reverse('\''abc'\''), trim('\''  a '\''), lpad('\''7'\'',3,'\''0'\''), repeat('\''ab'\'',2), instr('\''hello'\'','\''l'\''), locate('\''l'\'','\''hello'\''), strcmp('\''a'\'','\''b'\'')'
  $ my 'select round(2.5), round(-1.555,2), ceil(1.2), floor(-1.2), truncate(1.29,1), abs(-3), mod(10,3), power(2,3), sqrt(16), sign(-2), greatest(1,3), least(2,1)'
  +------------+-----------------+-----------+-------------+------------------+---------+-----------+------------+----------+----------+---------------+------------+
  | round(2.5) | round(-1.555,2) | ceil(1.2) | floor(-1.2) | truncate(1.29,1) | abs(-3) | mod(10,3) | power(2,3) | sqrt(16) | sign(-2) | greatest(1,3) | least(2,1) |
  +------------+-----------------+-----------+-------------+------------------+---------+-----------+------------+----------+----------+---------------+------------+
  |          3 |           -1.56 |         2 |          -2 |              1.2 |       3 |         1 |          8 |        4 |       -1 |             3 |          1 |
  +------------+-----------------+-----------+-------------+------------------+---------+-----------+------------+----------+----------+---------------+------------+
  $ my 'select if(1>2,'\''x'\'','\''y'\''), ifnull(null,2), nullif(1,1), coalesce(null,null,3), case when 1 then '\''a'\'' else '\''b'\'' end, 1 between 0 and 2, 3 in (1,2), isnull(null)'
  +-----------------+----------------+-------------+-----------------------+-----------------------------------+-------------------+------------+--------------+
  | if(1>2,'x','y') | ifnull(null,2) | nullif(1,1) | coalesce(null,null,3) | case when 1 then 'a' else 'b' end | 1 between 0 and 2 | 3 in (1,2) | isnull(null) |
  +-----------------+----------------+-------------+-----------------------+-----------------------------------+-------------------+------------+--------------+
  | y               |              2 |        NULL |                     3 | a                                 |                 1 |          0 |            1 |
  +-----------------+----------------+-------------+-----------------------+-----------------------------------+-------------------+------------+--------------+
  $ my 'select date_add('\''2024-01-31'\'', interval 1 month), datediff('\''2024-03-01'\'','\''2024-02-01'\''), year('\''2024-05-06'\''), month('\''2024-05-06'\''), dayname('\''2024-05-06'\''), date_format('\''2024-03-05 14:07:09'\'','\''%d/%m/%Y %H:%i'\''), last_day('\''2024-02-10'\''), str_to_date('\''05/03/2024'\'','\''%d/%m/%Y'\'')'
  +------------------------------------------+-------------------------------------+--------------------+---------------------+-----------------------+-----------------------------------------------------+------------------------+--------------------------------------+
  | date_add('2024-01-31', interval 1 month) | datediff('2024-03-01','2024-02-01') | year('2024-05-06') | month('2024-05-06') | dayname('2024-05-06') | date_format('2024-03-05 14:07:09','%d/%m/%Y %H:%i') | last_day('2024-02-10') | str_to_date('05/03/2024','%d/%m/%Y') |
  +------------------------------------------+-------------------------------------+--------------------+---------------------+-----------------------+-----------------------------------------------------+------------------------+--------------------------------------+
  | 2024-02-29                               |                                  29 |               2024 |                   5 | Monday                | 05/03/2024 14:07                                    | 2024-02-29             | 2024-03-05                           |
  +------------------------------------------+-------------------------------------+--------------------+---------------------+-----------------------+-----------------------------------------------------+------------------------+--------------------------------------+
  $ my 'select cast('\''12'\'' as int), cast('\''2024-01-01'\'' as date), cast(1.5 as char), cast('\''abc'\'' as signed), convert('\''5'\'', unsigned)'
  +-------------------+----------------------------+-------------------+-----------------------+------------------------+
  | cast('12' as int) | cast('2024-01-01' as date) | cast(1.5 as char) | cast('abc' as signed) | convert('5', unsigned) |
  +-------------------+----------------------------+-------------------+-----------------------+------------------------+
  |                12 | 2024-01-01                 | 1.5               |                     0 |                      5 |
  +-------------------+----------------------------+-------------------+-----------------------+------------------------+
  $ my 'select distinct dept_id from emp order by dept_id desc'
  +---------+
  | dept_id |
  +---------+
  |       2 |
  |    NULL |
  +---------+
  $ my 'select name, salary from emp order by salary desc limit 2'
  +------+---------+
  | name | salary  |
  +------+---------+
  | Ann  | 5000.00 |
  | Bob  | 4000.50 |
  +------+---------+
  $ my 'select name from emp limit 1,2'
  +------+
  | name |
  +------+
  | Bob  |
  | Cy   |
  +------+
  $ my 'select name from emp order by 3'
  --------------
  select name from emp order by 3
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column '3' in 'ORDER BY'
  [1]
  $ my 'select dept_id, group_concat(name order by name separator '\''; '\'') from emp group by dept_id'
  +---------+-------------------------------------------------+
  | dept_id | group_concat(name order by name separator '; ') |
  +---------+-------------------------------------------------+
  |    NULL | Ann; Bob; Di                                    |
  |       2 | Cy                                              |
  +---------+-------------------------------------------------+
  $ my 'select dept_id, max(salary) m from emp group by dept_id having m > 3500'
  +---------+---------+
  | dept_id | m       |
  +---------+---------+
  |    NULL | 5000.00 |
  +---------+---------+
  $ my 'select name from emp where name like '\''_n%'\'''
  +------+
  | name |
  +------+
  | Ann  |
  +------+
  $ my 'select name from emp where name regexp '\''^[AB]'\'''
  +------+
  | name |
  +------+
  | Ann  |
  | Bob  |
  +------+
  $ my 'select name from emp union select name from dept order by name'
  +------+
  | name |
  +------+
  | Ann  |
  | Bob  |
  | Cy   |
  | Di   |
  | HR   |
  | Ops  |
  +------+
  $ my 'select 1 union select 1,2'
  --------------
  select 1 union select 1,2
  --------------

  ERROR 1222 (21000) at line 1: The used SELECT statements have a different number of columns
  [1]
  $ my 'select * from emp where dept_id = (select id from dept where name='\''Eng'\'')'
  $ my 'select * from emp where dept_id = (select id from dept)'
  --------------
  select * from emp where dept_id = (select id from dept)
  --------------

  ERROR 1242 (21000) at line 1: Subquery returns more than 1 row
  [1]
  % my 'select name, row_number() over (order by salary desc) rn, sum(salary) over (partition by dept_id) s from emp order by rn'
  % my 'with t as (select * from emp where salary > 3500) select count(*) from t'
  $ my 'update emp set salary = salary*1.1 where dept_id=1'
  $ my 'update emp set nosuch=1'
  --------------
  update emp set nosuch=1
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nosuch' in 'SET'
  [1]
  $ my 'update emp set name=null where id=1'
  --------------
  update emp set name=null where id=1
  --------------

  ERROR 1048 (23000) at line 1: Column 'name' cannot be null
  [1]
  $ my 'delete from emp where id=99'
  $ my 'replace into dept (id,name,budget) values (3,'\''HR'\'',7)'
  $ my 'insert into dept (name,budget) values ('\''Eng'\'',9) on duplicate key update budget=values(budget)'
  $ my 'insert ignore into dept (name) values ('\''Eng'\'')'
  $ my 'insert into dept set name='\''Set'\'', budget=3'
  $ my 'select * from dept'
  +----+------+--------+
  | id | name | budget |
  +----+------+--------+
  |  2 | Ops  | 500.50 |
  |  3 | HR   |   7.00 |
  |  5 | Eng  |   9.00 |
  |  7 | Set  |   3.00 |
  +----+------+--------+
  $ my 'create table dept (a int)'
  --------------
  create table dept (a int)
  --------------

  ERROR 1050 (42S01) at line 1: Table 'dept' already exists
  [1]
  $ my 'create table if not exists dept (a int)'
  $ my 'create table t1 (a int, a int)'
  --------------
  create table t1 (a int, a int)
  --------------

  ERROR 1060 (42S21) at line 1: Duplicate column name 'a'
  [1]
  $ my 'create table t1 (a inte)'
  --------------
  create table t1 (a inte)
  --------------

  ERROR 4161 (HY000) at line 1: Unknown data type: 'inte'
  [1]
  $ my 'create table t1 (a int,)'
  --------------
  create table t1 (a int,)
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near ')' at line 1
  [1]
  $ my 'create table t1 (a int, foreign key (a) references nosuch(id))'
  --------------
  create table t1 (a int, foreign key (a) references nosuch(id))
  --------------

  ERROR 1005 (HY000) at line 1: Can't create table `shop`.`t1` (errno: 150 "Foreign key constraint is incorrectly formed")
  [1]
  $ my 'drop table nosuch'
  --------------
  drop table nosuch
  --------------

  ERROR 1051 (42S02) at line 1: Unknown table 'shop.nosuch'
  [1]
  $ my 'drop table if exists nosuch'
  $ my 'drop table dept'
  --------------
  drop table dept
  --------------

  ERROR 1451 (23000) at line 1: Cannot delete or update a parent row: a foreign key constraint fails
  [1]
  $ my 'alter table emp add column email varchar(50) after name'
  $ my 'alter table emp add column email varchar(50)'
  --------------
  alter table emp add column email varchar(50)
  --------------

  ERROR 1060 (42S21) at line 1: Duplicate column name 'email'
  [1]
  $ my 'alter table emp drop column nosuch'
  --------------
  alter table emp drop column nosuch
  --------------

  ERROR 1091 (42000) at line 1: Can't DROP COLUMN `nosuch`; check that it exists
  [1]
  $ my 'alter table emp modify salary decimal(12,2) not null default 0'
  --------------
  alter table emp modify salary decimal(12,2) not null default 0
  --------------

  ERROR 1265 (01000) at line 1: Data truncated for column 'salary' at row 4
  [1]
  $ my 'alter table emp rename column email to mail'
  $ my 'alter table emp change mail contact varchar(60)'
  $ my 'alter table nosuch add x int'
  --------------
  alter table nosuch add x int
  --------------

  ERROR 1146 (42S02) at line 1: Table 'shop.nosuch' doesn't exist
  [1]
  $ my 'create index i_name on emp (name)'
  $ my 'create index i_name on emp (name)'
  --------------
  create index i_name on emp (name)
  --------------

  ERROR 1061 (42000) at line 1: Duplicate key name 'i_name'
  [1]
  % my 'show index from dept'
  $ my 'desc emp'
  +---------+---------------------+------+-----+---------+----------------+
  | Field   | Type                | Null | Key | Default | Extra          |
  +---------+---------------------+------+-----+---------+----------------+
  | id      | int(11)             | NO   | PRI | NULL    | auto_increment |
  | name    | varchar(20)         | NO   | MUL | NULL    |                |
  | contact | varchar(60)         | YES  |     | NULL    |                |
  | dept_id | int(11)             | YES  | MUL | NULL    |                |
  | salary  | decimal(8,2)        | YES  |     | NULL    |                |
  | hired   | date                | YES  |     | NULL    |                |
  | active  | tinyint(1)          | YES  |     | 1       |                |
  | kind    | enum('full','part') | YES  |     | full    |                |
  +---------+---------------------+------+-----+---------+----------------+
  $ my 'show columns from dept'
  +--------+---------------+------+-----+---------+----------------+
  | Field  | Type          | Null | Key | Default | Extra          |
  +--------+---------------+------+-----+---------+----------------+
  | id     | int(11)       | NO   | PRI | NULL    | auto_increment |
  | name   | varchar(30)   | NO   | UNI | NULL    |                |
  | budget | decimal(10,2) | YES  |     | 0.00    |                |
  +--------+---------------+------+-----+---------+----------------+
  % my 'show create table dept'
  $ my 'show tables like '\''e%'\'''
  +---------------------+
  | Tables_in_shop (e%) |
  +---------------------+
  | emp                 |
  +---------------------+
  $ my 'show databases like '\''sh%'\'''
  +----------------+
  | Database (sh%) |
  +----------------+
  | shop           |
  +----------------+
  $ my 'show tables from nosuch'
  --------------
  show tables from nosuch
  --------------

  ERROR 1049 (42000) at line 1: Unknown database 'nosuch'
  [1]
  $ my 'use nosuch'
  ERROR 1049 (42000) at line 1: Unknown database 'nosuch'
  [1]
  $ my 'create database shop'
  --------------
  create database shop
  --------------

  ERROR 1007 (HY000) at line 1: Can't create database 'shop'; database exists
  [1]
  $ my 'drop database nosuch'
  --------------
  drop database nosuch
  --------------

  ERROR 1008 (HY000) at line 1: Can't drop database 'nosuch'; database doesn't exist
  [1]
  $ my 'create view v as select name from emp where active=1'
  $ my 'select * from v limit 1'
  +------+
  | name |
  +------+
  | Ann  |
  +------+
  $ my 'drop view nosuch'
  --------------
  drop view nosuch
  --------------

  ERROR 4092 (42S02) at line 1: Unknown VIEW: 'shop.nosuch'
  [1]
  $ my 'create user '\''bob'\''@'\''%'\'' identified by '\''pw'\'''
  $ my 'create user '\''bob'\''@'\''%'\'' identified by '\''pw'\'''
  --------------
  create user 'bob'@'%' identified by 'pw'
  --------------

  ERROR 1396 (HY000) at line 1: Operation CREATE USER failed for 'bob'@'%'
  [1]
  $ my 'grant select on shop.* to '\''bob'\''@'\''%'\'''
  $ my 'grant select on shop.* to '\''nobody'\''@'\''%'\'''
  --------------
  grant select on shop.* to 'nobody'@'%'
  --------------

  ERROR 1133 (28000) at line 1: Can't find any matching row in the user table
  [1]
  $ my 'show grants for '\''bob'\''@'\''%'\'''
  +----------------------------------------------------------------------------------------------------+
  | Grants for bob@%                                                                                   |
  +----------------------------------------------------------------------------------------------------+
  | GRANT USAGE ON *.* TO `bob`@`%` IDENTIFIED BY PASSWORD '*D821809F681A40A6E379B50D0463EFAE20BDD122' |
  | GRANT SELECT ON `shop`.* TO `bob`@`%`                                                              |
  +----------------------------------------------------------------------------------------------------+
  % my 'show grants for '\''nobody'\''@'\''%'\'''
  $ my 'revoke select on shop.* from '\''bob'\''@'\''%'\'''
  $ my 'drop user '\''nobody'\''@'\''%'\'''
  --------------
  drop user 'nobody'@'%'
  --------------

  ERROR 1396 (HY000) at line 1: Operation DROP USER failed for 'nobody'@'%'
  [1]
  $ my 'start transaction; insert into dept (name) values ('\''T'\''); rollback; select count(*) from dept where name='\''T'\'''
  +----------+
  | count(*) |
  +----------+
  |        0 |
  +----------+
  % my 'begin; update dept set budget=1 where id=2; savepoint a; delete from dept where id=3; rollback to a; commit; select count(*) from dept'
  % my 'rollback to nosuch'
  $ my 'set @a = 5; select @a, @a+1, @nosuch'
  +------+------+---------+
  | @a   | @a+1 | @nosuch |
  +------+------+---------+
  |    5 |    6 | NULL    |
  +------+------+---------+
  $ my 'show variables like '\''nosuch'\'''
  $ my 'show variables like '\''autocommit'\'''
  +---------------+-------+
  | Variable_name | Value |
  +---------------+-------+
  | autocommit    | ON    |
  +---------------+-------+
  $ my 'show engines like '\''x'\'''
  --------------
  show engines like 'x'
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'like 'x'' at line 1
  [1]
  $ my 'set nosuch = 1'
  --------------
  set nosuch = 1
  --------------

  ERROR 1193 (HY000) at line 1: Unknown system variable 'nosuch'
  [1]
  $ my 'select @@nosuch'
  --------------
  select @@nosuch
  --------------

  ERROR 1193 (HY000) at line 1: Unknown system variable 'nosuch'
  [1]
  $ my 'select database(), user(), current_user(), connection_id() > 0'
  +------------+----------------+----------------+---------------------+
  | database() | user()         | current_user() | connection_id() > 0 |
  +------------+----------------+----------------+---------------------+
  | shop       | root@localhost | root@localhost |                   1 |
  +------------+----------------+----------------+---------------------+
  $ my 'truncate table nosuch'
  --------------
  truncate table nosuch
  --------------

  ERROR 1146 (42S02) at line 1: Table 'shop.nosuch' doesn't exist
  [1]
  $ my 'lock tables emp read; unlock tables'
  % my 'explain select * from emp where id=1'
  $ my 'describe nosuch'
  --------------
  describe nosuch
  --------------

  ERROR 1146 (42S02) at line 1: Table 'shop.nosuch' doesn't exist
  [1]
  $ my 'show warnings'
  % my 'select 1 as `a b`, 2 as '\''c d'\'', '\''it'\'''\''s'\'', "dq", 0x41, true, -5'
  $ my 'select * from emp where name = Ann'
  --------------
  select * from emp where name = Ann
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'Ann' in 'WHERE'
  [1]
  $ my 'select * from emp where name = "Ann"'
  +----+------+---------+---------+---------+------------+--------+------+
  | id | name | contact | dept_id | salary  | hired      | active | kind |
  +----+------+---------+---------+---------+------------+--------+------+
  |  1 | Ann  | NULL    |    NULL | 5000.00 | 2024-01-15 |      1 | full |
  +----+------+---------+---------+---------+------------+--------+------+
  $ my 'select `name`, from emp'
  --------------
  select `name`, from emp
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'from emp' at line 1
  [1]
  $ my 'select sleep(0)'
  +----------+
  | sleep(0) |
  +----------+
  |        0 |
  +----------+
  $ my 'select json_extract('\''{"a":[1,2]}'\'','\''$.a[1]'\''), json_object('\''k'\'',1), json_array(1,'\''a'\''), json_valid('\''{'\'')'
  +--------------------------------------+--------------------+-------------------+-----------------+
  | json_extract('{"a":[1,2]}','$.a[1]') | json_object('k',1) | json_array(1,'a') | json_valid('{') |
  +--------------------------------------+--------------------+-------------------+-----------------+
  | 2                                    | {"k": 1}           | [1, "a"]          |               0 |
  +--------------------------------------+--------------------+-------------------+-----------------+
  $ my 'select md5('\''a'\''), hex('\''AB'\''), unhex('\''41'\''), sha1('\''a'\''), ascii('\''A'\''), char(65), bin(5), conv('\''ff'\'',16,10), format(1234567.891,2)'
  +----------------------------------+-----------+-------------+------------------------------------------+------------+----------+--------+------------------+-----------------------+
  | md5('a')                         | hex('AB') | unhex('41') | sha1('a')                                | ascii('A') | char(65) | bin(5) | conv('ff',16,10) | format(1234567.891,2) |
  +----------------------------------+-----------+-------------+------------------------------------------+------------+----------+--------+------------------+-----------------------+
  | 0cc175b9c0f1b6a831c399e269772661 | 4142      | A           | 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8 |         65 | A        | 101    | 255              | 1,234,567.89          |
  +----------------------------------+-----------+-------------+------------------------------------------+------------+----------+--------+------------------+-----------------------+
  % my 'create procedure p() select 1'
  $ my 'call nosuch()'
  --------------
  call nosuch()
  --------------

  ERROR 1305 (42000) at line 1: PROCEDURE shop.nosuch does not exist
  [1]
  % my 'prepare s from '\''select ?+1'\''; set @x=4; execute s using @x; deallocate prepare s'
  $ my 'select 1\G'
  *************************** 1. row ***************************
  1: 1
  % my 'kill 99999'
