MariaDB's SQL, as its client shows it with -t: recorded from the real server and client, one statement after the other.

  % docker run -d --name ma -e MARIADB_ROOT_PASSWORD=pw -e MARIADB_DATABASE=app mariadb >/dev/null; sleep 20
  % my() { docker exec ma mariadb -uroot -ppw -t app -e "$1" 2>&1; }
  $ my 'create table users (id int auto_increment primary key, name varchar(20) not null, email varchar(50) unique, age int default 18, created timestamp default current_timestamp)'
  $ my 'show tables'
  +---------------+
  | Tables_in_app |
  +---------------+
  | users         |
  +---------------+
  $ my 'describe users'
  +---------+-------------+------+-----+---------------------+----------------+
  | Field   | Type        | Null | Key | Default             | Extra          |
  +---------+-------------+------+-----+---------------------+----------------+
  | id      | int(11)     | NO   | PRI | NULL                | auto_increment |
  | name    | varchar(20) | NO   |     | NULL                |                |
  | email   | varchar(50) | YES  | UNI | NULL                |                |
  | age     | int(11)     | YES  |     | 18                  |                |
  | created | timestamp   | YES  |     | current_timestamp() |                |
  +---------+-------------+------+-----+---------------------+----------------+
  $ my 'show create table users'
  +-------+--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  | Table | Create Table                                                                                                                                                                                                                                                                                                                                     |
  +-------+--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  | users | CREATE TABLE `users` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    `name` varchar(20) NOT NULL,
    `email` varchar(50) DEFAULT NULL,
    `age` int(11) DEFAULT 18,
    `created` timestamp NULL DEFAULT current_timestamp(),
    PRIMARY KEY (`id`),
    UNIQUE KEY `email` (`email`)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci |
  +-------+--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  $ my 'insert into users (name,email) values ('\''kim'\'','\''kim@x.io'\''),('\''lee'\'','\''lee@x.io'\'')'
  $ my 'insert into users (name,email) values ('\''kim'\'','\''kim@x.io'\'')'
  --------------
  insert into users (name,email) values ('kim','kim@x.io')
  --------------

  ERROR 1062 (23000) at line 1: Duplicate entry 'kim@x.io' for key 'email'
  [1]
  $ my 'insert into users (email) values ('\''a@b'\'')'
  --------------
  insert into users (email) values ('a@b')
  --------------

  ERROR 1364 (HY000) at line 1: Field 'name' doesn't have a default value
  [1]
  $ my 'insert into users (name) values (null)'
  --------------
  insert into users (name) values (null)
  --------------

  ERROR 1048 (23000) at line 1: Column 'name' cannot be null
  [1]
  $ my 'insert into users (id,name) values (1,'\''x'\'')'
  --------------
  insert into users (id,name) values (1,'x')
  --------------

  ERROR 1062 (23000) at line 1: Duplicate entry '1' for key 'PRIMARY'
  [1]
  $ my 'insert into users values (5,'\''a'\'')'
  --------------
  insert into users values (5,'a')
  --------------

  ERROR 1136 (21S01) at line 1: Column count doesn't match value count at row 1
  [1]
  $ my 'insert into users (name) values ('\''this name is far too long for it'\'')'
  --------------
  insert into users (name) values ('this name is far too long for it')
  --------------

  ERROR 1406 (22001) at line 1: Data too long for column 'name' at row 1
  [1]
  $ my 'insert into users (name, age) values ('\''x'\'','\''abc'\'')'
  --------------
  insert into users (name, age) values ('x','abc')
  --------------

  ERROR 1366 (22007) at line 1: Incorrect integer value: 'abc' for column `app`.`users`.`age` at row 1
  [1]
  $ my 'insert into users (name, age) values ('\''x'\'',99999999999)'
  --------------
  insert into users (name, age) values ('x',99999999999)
  --------------

  ERROR 1264 (22003) at line 1: Out of range value for column 'age' at row 1
  [1]
  $ my 'insert into users (nosuch) values (1)'
  --------------
  insert into users (nosuch) values (1)
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nosuch' in 'INSERT INTO'
  [1]
  $ my 'select id,name,email,age from users'
  +----+------+----------+------+
  | id | name | email    | age  |
  +----+------+----------+------+
  |  1 | kim  | kim@x.io |   18 |
  |  2 | lee  | lee@x.io |   18 |
  +----+------+----------+------+
  $ my 'select nosuch from users'
  --------------
  select nosuch from users
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nosuch' in 'SELECT'
  [1]
  $ my 'select * from nosuch'
  --------------
  select * from nosuch
  --------------

  ERROR 1146 (42S02) at line 1: Table 'app.nosuch' doesn't exist
  [1]
  $ my 'select * from users where nosuch = 1'
  --------------
  select * from users where nosuch = 1
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nosuch' in 'WHERE'
  [1]
  $ my 'select name from users order by nosuch'
  --------------
  select name from users order by nosuch
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nosuch' in 'ORDER BY'
  [1]
  $ my 'selec 1'
  --------------
  selec 1
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'selec 1' at line 1
  [1]
  $ my 'select * form users'
  --------------
  select * form users
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'form users' at line 1
  [1]
  $ my 'select id from users where'
  --------------
  select id from users where
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '' at line 1
  [1]
  $ my 'select count(*) from users'
  +----------+
  | count(*) |
  +----------+
  |        2 |
  +----------+
  $ my 'select count(*), max(age), min(age), avg(age), sum(age) from users'
  +----------+----------+----------+----------+----------+
  | count(*) | max(age) | min(age) | avg(age) | sum(age) |
  +----------+----------+----------+----------+----------+
  |        2 |       18 |       18 |  18.0000 |       36 |
  +----------+----------+----------+----------+----------+
  $ my 'select 1+1, 7/2, 7 div 2, 7 % 3, '\''a'\'' '\''b'\'', concat('\''a'\'',1), 1/0, null, true, 1=1, '\''a'\''='\''A'\'', not 1'
  +-----+--------+---------+-------+----+---------------+------+------+------+-----+---------+-------+
  | 1+1 | 7/2    | 7 div 2 | 7 % 3 | ab | concat('a',1) | 1/0  | NULL | TRUE | 1=1 | 'a'='A' | not 1 |
  +-----+--------+---------+-------+----+---------------+------+------+------+-----+---------+-------+
  |   2 | 3.5000 |       3 |     1 | ab | a1            | NULL | NULL |    1 |   1 |       1 |     0 |
  +-----+--------+---------+-------+----+---------------+------+------+------+-----+---------+-------+
  $ my 'select upper(name), length(name), substring(name,1,2), replace(name,'\''k'\'','\''K'\'') from users'
  +-------------+--------------+---------------------+-----------------------+
  | upper(name) | length(name) | substring(name,1,2) | replace(name,'k','K') |
  +-------------+--------------+---------------------+-----------------------+
  | KIM         |            3 | ki                  | Kim                   |
  | LEE         |            3 | le                  | lee                   |
  +-------------+--------------+---------------------+-----------------------+
  $ my 'update users set age = 30 where name = '\''kim'\'''
  $ my 'update users set age = 30 where name = '\''kim'\'''
  $ my 'select name, age from users where age > 20'
  +------+------+
  | name | age  |
  +------+------+
  | kim  |   30 |
  +------+------+
  $ my 'delete from users where id = 99'
  $ my 'delete from users where id = 2'
  $ my 'create table orders (id int primary key auto_increment, user_id int, total decimal(10,2), foreign key (user_id) references users(id))'
  $ my 'insert into orders (user_id,total) values (1, 9.5), (1, 20)'
  $ my 'insert into orders (user_id,total) values (77, 9.5)'
  --------------
  insert into orders (user_id,total) values (77, 9.5)
  --------------

  ERROR 1452 (23000) at line 1: Cannot add or update a child row: a foreign key constraint fails (`app`.`orders`, CONSTRAINT `orders_ibfk_1` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`))
  [1]
  $ my 'delete from users where id = 1'
  --------------
  delete from users where id = 1
  --------------

  ERROR 1451 (23000) at line 1: Cannot delete or update a parent row: a foreign key constraint fails (`app`.`orders`, CONSTRAINT `orders_ibfk_1` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`))
  [1]
  $ my 'drop table users'
  --------------
  drop table users
  --------------

  ERROR 1451 (23000) at line 1: Cannot delete or update a parent row: a foreign key constraint fails
  [1]
  $ my 'select u.name, sum(o.total) as total from users u join orders o on o.user_id = u.id group by u.name'
  +------+-------+
  | name | total |
  +------+-------+
  | kim  | 29.50 |
  +------+-------+
  $ my 'select u.name, o.total from users u left join orders o on o.user_id = u.id order by o.total desc limit 1'
  +------+-------+
  | name | total |
  +------+-------+
  | kim  | 20.00 |
  +------+-------+
  $ my 'select id from users u join orders o on o.user_id = u.id'
  --------------
  select id from users u join orders o on o.user_id = u.id
  --------------

  ERROR 1052 (23000) at line 1: Column 'id' in SELECT is ambiguous
  [1]
  $ my 'select name, case when age > 20 then '\''old'\'' else '\''young'\'' end as kind from users'
  +------+------+
  | name | kind |
  +------+------+
  | kim  | old  |
  +------+------+
  $ my 'select * from orders where total between 5 and 10'
  +----+---------+-------+
  | id | user_id | total |
  +----+---------+-------+
  |  1 |       1 |  9.50 |
  +----+---------+-------+
  $ my 'select * from users where name like '\''k%'\'' and email is not null and id in (1,2,3)'
  +----+------+----------+------+---------------------+
  | id | name | email    | age  | created             |
  +----+------+----------+------+---------------------+
  |  1 | kim  | kim@x.io |   30 | 2026-11-22 01:47:01 |
  +----+------+----------+------+---------------------+
  $ my 'select distinct user_id from orders'
  +---------+
  | user_id |
  +---------+
  |       1 |
  +---------+
  $ my 'select (select count(*) from orders) as n'
  +------+
  | n    |
  +------+
  |    2 |
  +------+
  $ my 'select nosuchfunction(1)'
  --------------
  select nosuchfunction(1)
  --------------

  ERROR 1305 (42000) at line 1: FUNCTION app.nosuchfunction does not exist
  [1]
  $ my 'select count(* from users'
  --------------
  select count(* from users
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'from users' at line 1
  [1]
  $ my 'drop database nosuch'
  --------------
  drop database nosuch
  --------------

  ERROR 1008 (HY000) at line 1: Can't drop database 'nosuch'; database doesn't exist
  [1]
  $ my 'create table users (id int)'
  --------------
  create table users (id int)
  --------------

  ERROR 1050 (42S01) at line 1: Table 'users' already exists
  [1]
  $ my 'drop table nosuch'
  --------------
  drop table nosuch
  --------------

  ERROR 1051 (42S02) at line 1: Unknown table 'app.nosuch'
  [1]
  $ my 'drop table if exists nosuch'
  $ my 'alter table users add column city varchar(10) default '\''Seoul'\'''
  $ my 'alter table users drop column nosuch'
  --------------
  alter table users drop column nosuch
  --------------

  ERROR 1091 (42000) at line 1: Can't DROP COLUMN `nosuch`; check that it exists
  [1]
  $ my 'alter table users add column city int'
  --------------
  alter table users add column city int
  --------------

  ERROR 1060 (42S21) at line 1: Duplicate column name 'city'
  [1]
  $ my 'alter table users modify age bigint'
  $ my 'alter table users rename column city to town'
  $ my 'describe users'
  +---------+-------------+------+-----+---------------------+----------------+
  | Field   | Type        | Null | Key | Default             | Extra          |
  +---------+-------------+------+-----+---------------------+----------------+
  | id      | int(11)     | NO   | PRI | NULL                | auto_increment |
  | name    | varchar(20) | NO   |     | NULL                |                |
  | email   | varchar(50) | YES  | UNI | NULL                |                |
  | age     | bigint(20)  | YES  |     | NULL                |                |
  | created | timestamp   | YES  |     | current_timestamp() |                |
  | town    | varchar(10) | YES  |     | Seoul               |                |
  +---------+-------------+------+-----+---------------------+----------------+
  $ my 'select * from users\G'
  *************************** 1. row ***************************
       id: 1
     name: kim
    email: kim@x.io
      age: 30
  created: 2026-11-22 01:47:01
     town: Seoul
  $ my 'create index idx_name on users (name)'
  $ my 'create index idx_name on users (name)'
  --------------
  create index idx_name on users (name)
  --------------

  ERROR 1061 (42000) at line 1: Duplicate key name 'idx_name'
  [1]
  $ my 'show index from users'
  +-------+------------+----------+--------------+-------------+-----------+-------------+----------+--------+------+------------+---------+---------------+---------+
  | Table | Non_unique | Key_name | Seq_in_index | Column_name | Collation | Cardinality | Sub_part | Packed | Null | Index_type | Comment | Index_comment | Ignored |
  +-------+------------+----------+--------------+-------------+-----------+-------------+----------+--------+------+------------+---------+---------------+---------+
  | users |          0 | PRIMARY  |            1 | id          | A         |           1 |     NULL | NULL   |      | BTREE      |         |               | NO      |
  | users |          0 | email    |            1 | email       | A         |           1 |     NULL | NULL   | YES  | BTREE      |         |               | NO      |
  | users |          1 | idx_name |            1 | name        | A         |           1 |     NULL | NULL   |      | BTREE      |         |               | NO      |
  +-------+------------+----------+--------------+-------------+-----------+-------------+----------+--------+------+------------+---------+---------------+---------+
  $ my 'drop index nosuch on users'
  --------------
  drop index nosuch on users
  --------------

  ERROR 1091 (42000) at line 1: Can't DROP INDEX `nosuch`; check that it exists
  [1]
  $ my 'insert into users (name) values ('\''temp'\'')'
  $ my 'select count(*) from users'
  +----------+
  | count(*) |
  +----------+
  |        2 |
  +----------+
  $ my 'truncate table orders'
  $ my 'select count(*) from orders'
  +----------+
  | count(*) |
  +----------+
  |        0 |
  +----------+
  $ my 'create user '\''web'\''@'\''%'\'' identified by '\''pw'\'''
  $ my 'create user '\''web'\''@'\''%'\'' identified by '\''pw'\'''
  --------------
  create user 'web'@'%' identified by 'pw'
  --------------

  ERROR 1396 (HY000) at line 1: Operation CREATE USER failed for 'web'@'%'
  [1]
  $ my 'grant all privileges on app.* to '\''web'\''@'\''%'\'''
  $ my 'grant select on app.* to '\''nosuch'\''@'\''%'\'''
  --------------
  grant select on app.* to 'nosuch'@'%'
  --------------

  ERROR 1133 (28000) at line 1: Can't find any matching row in the user table
  [1]
  $ my 'flush privileges'
  $ my 'show variables like '\''max_connections'\'''
  +-----------------+-------+
  | Variable_name   | Value |
  +-----------------+-------+
  | max_connections | 151   |
  +-----------------+-------+
  $ my 'explain select * from users'
  +------+-------------+-------+------+---------------+------+---------+------+------+-------+
  | id   | select_type | table | type | possible_keys | key  | key_len | ref  | rows | Extra |
  +------+-------------+-------+------+---------------+------+---------+------+------+-------+
  |    1 | SIMPLE      | users | ALL  | NULL          | NULL | NULL    | NULL | 2    |       |
  +------+-------------+-------+------+---------------+------+---------+------+------+-------+
  $ my 'insert ignore into users (id,name) values (1,'\''dup'\'')'
  $ my 'replace into users (id,name) values (1,'\''new'\'')'
  $ my 'insert into users (id,name) values (1,'\''dup'\'') on duplicate key update name = '\''upd'\'''
  $ my 'select id, name from users where id = 1'
  +----+------+
  | id | name |
  +----+------+
  |  1 | upd  |
  +----+------+
  $ my 'select json_extract('\''{"a": 1}'\'', '\''$.a'\'')'
  +---------------------------------+
  | json_extract('{"a": 1}', '$.a') |
  +---------------------------------+
  | 1                               |
  +---------------------------------+
  $ my 'select ifnull(null, '\''x'\''), coalesce(null, 2), if(1>2,'\''y'\'','\''n'\''), round(2.567, 1), floor(2.7), ceil(2.1), abs(-3), mod(7,3)'
  +-------------------+-------------------+-----------------+-----------------+------------+-----------+---------+----------+
  | ifnull(null, 'x') | coalesce(null, 2) | if(1>2,'y','n') | round(2.567, 1) | floor(2.7) | ceil(2.1) | abs(-3) | mod(7,3) |
  +-------------------+-------------------+-----------------+-----------------+------------+-----------+---------+----------+
  | x                 |                 2 | n               |             2.6 |          2 |         3 |       3 |        1 |
  +-------------------+-------------------+-----------------+-----------------+------------+-----------+---------+----------+
  $ my 'select date('\''2026-11-20 10:00:00'\''), year('\''2026-11-20'\''), datediff('\''2026-11-20'\'','\''2026-11-10'\''), date_format('\''2026-11-20'\'','\''%Y/%m'\''), date_add('\''2026-11-20'\'', interval 1 day)'
  +-----------------------------+--------------------+-------------------------------------+-----------------------------------+----------------------------------------+
  | date('2026-11-20 10:00:00') | year('2026-11-20') | datediff('2026-11-20','2026-11-10') | date_format('2026-11-20','%Y/%m') | date_add('2026-11-20', interval 1 day) |
  +-----------------------------+--------------------+-------------------------------------+-----------------------------------+----------------------------------------+
  | 2026-11-20                  |               2026 |                                  10 | 2026/11                           | 2026-11-21                             |
  +-----------------------------+--------------------+-------------------------------------+-----------------------------------+----------------------------------------+
  $ my 'select * from users limit 1, 2'
  +----+------+-------+------+---------------------+-------+
  | id | name | email | age  | created             | town  |
  +----+------+-------+------+---------------------+-------+
  |  4 | temp | NULL  | NULL | 2026-11-22 01:47:14 | Seoul |
  +----+------+-------+------+---------------------+-------+
  $ my 'create view v as select id, name from users'
  $ my 'select count(*) from v'
  +----------+
  | count(*) |
  +----------+
  |        2 |
  +----------+
  $ my 'show tables'
  +---------------+
  | Tables_in_app |
  +---------------+
  | orders        |
  | users         |
  | v             |
  +---------------+
  $ my 'show full tables'
  +---------------+------------+
  | Tables_in_app | Table_type |
  +---------------+------------+
  | orders        | BASE TABLE |
  | users         | BASE TABLE |
  | v             | VIEW       |
  +---------------+------------+
  $ my 'drop view v'
  $ my 'create table t2 as select id, name from users'
  $ my 'create table t3 like users'
  $ my 'select * from t3'
  $ my 'drop table orders, t2, t3'
  $ my 'drop user '\''web'\''@'\''%'\'''
  $ my 'drop user '\''web'\''@'\''%'\'''
  --------------
  drop user 'web'@'%'
  --------------

  ERROR 1396 (HY000) at line 1: Operation DROP USER failed for 'web'@'%'
  [1]
  $ my 'show create database app'
  +----------+-----------------------------------------------------------------------------------------------+
  | Database | Create Database                                                                               |
  +----------+-----------------------------------------------------------------------------------------------+
  | app      | CREATE DATABASE `app` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci */ |
  +----------+-----------------------------------------------------------------------------------------------+
  $ my 'show tables'
  +---------------+
  | Tables_in_app |
  +---------------+
  | users         |
  +---------------+
  $ my 'create table x (id int)'
  $ my 'select '\''a'\'' + 1'
  +---------+
  | 'a' + 1 |
  +---------+
  |       1 |
  +---------+
  $ my 'select 1 from dual'
  +---+
  | 1 |
  +---+
  | 1 |
  +---+
  $ my 'select now() > '\''2020-01-01'\'''
  +----------------------+
  | now() > '2020-01-01' |
  +----------------------+
  |                    1 |
  +----------------------+
  $ my 'select sleep(0)'
  +----------+
  | sleep(0) |
  +----------+
  |        0 |
  +----------+
  $ my 'set @a = 5; select @a, @a + 1'
  +------+--------+
  | @a   | @a + 1 |
  +------+--------+
  |    5 |      6 |
  +------+--------+
  $ my 'start transaction; insert into users (name) values ('\''temp'\''); rollback; select count(*) from users'
  +----------+
  | count(*) |
  +----------+
  |        2 |
  +----------+
  $ my 'begin; insert into users (name) values ('\''kept'\''); commit; select last_insert_id()'
  +------------------+
  | last_insert_id() |
  +------------------+
  |                6 |
  +------------------+
  $ my 'drop table if exists nosuch; show warnings'
  +-------+------+----------------------------+
  | Level | Code | Message                    |
  +-------+------+----------------------------+
  | Note  | 1051 | Unknown table 'app.nosuch' |
  +-------+------+----------------------------+
  $ my 'select 5 > 3 and 2 > 1, 5 = 5.0, null = null, null <=> null, 1 xor 1, 10 mod 3, 2 * 3.5, 1.5 + 1'
  +-----------------+---------+-------------+---------------+---------+----------+---------+---------+
  | 5 > 3 and 2 > 1 | 5 = 5.0 | null = null | null <=> null | 1 xor 1 | 10 mod 3 | 2 * 3.5 | 1.5 + 1 |
  +-----------------+---------+-------------+---------------+---------+----------+---------+---------+
  |               1 |       1 |        NULL |             1 |       0 |        1 |     7.0 |     2.5 |
  +-----------------+---------+-------------+---------------+---------+----------+---------+---------+
  $ my 'select round(5.5), round(-2.5), truncate(2.567, 2), 1e3, 0.1 + 0.2, 10 / 4, 10 / 5'
  +------------+-------------+--------------------+------+-----------+--------+--------+
  | round(5.5) | round(-2.5) | truncate(2.567, 2) | 1e3  | 0.1 + 0.2 | 10 / 4 | 10 / 5 |
  +------------+-------------+--------------------+------+-----------+--------+--------+
  |          6 |          -3 |               2.56 | 1000 |       0.3 | 2.5000 | 2.0000 |
  +------------+-------------+--------------------+------+-----------+--------+--------+
  $ my 'select concat_ws('\''-'\'', '\''a'\'', null, '\''b'\''), lpad('\''7'\'', 3, '\''0'\''), reverse('\''abc'\''), trim('\''  x '\''), locate('\''b'\'', '\''abc'\''), left('\''hello'\'', 2), right('\''hello'\'', 2)'
  +--------------------------------+-------------------+----------------+--------------+--------------------+------------------+-------------------+
  | concat_ws('-', 'a', null, 'b') | lpad('7', 3, '0') | reverse('abc') | trim('  x ') | locate('b', 'abc') | left('hello', 2) | right('hello', 2) |
  +--------------------------------+-------------------+----------------+--------------+--------------------+------------------+-------------------+
  | a-b                            | 007               | cba            | x            |                  2 | he               | lo                |
  +--------------------------------+-------------------+----------------+--------------+--------------------+------------------+-------------------+
  $ my 'create table p (id int unsigned not null auto_increment primary key, k varchar(10) not null unique, v text, f float, d double, b boolean default true, dt datetime, da date, e enum('\''x'\'','\''y'\'') default '\''x'\'')'
  $ my 'insert into p (k, v, f, d, b, dt, da, e) values ('\''one'\'', '\''long text'\'', 1.5, 2.25, false, '\''2026-11-20 10:00'\'', '\''2026-11-20'\'', '\''y'\'')'
  $ my 'insert into p (k) values ('\''two'\'')'
  $ my 'select * from p'
  +----+-----+-----------+------+------+------+---------------------+------------+------+
  | id | k   | v         | f    | d    | b    | dt                  | da         | e    |
  +----+-----+-----------+------+------+------+---------------------+------------+------+
  |  1 | one | long text |  1.5 | 2.25 |    0 | 2026-11-20 10:00:00 | 2026-11-20 | y    |
  |  2 | two | NULL      | NULL | NULL |    1 | NULL                | NULL       | x    |
  +----+-----+-----------+------+------+------+---------------------+------------+------+
  $ my 'describe p'
  +-------+------------------+------+-----+---------+----------------+
  | Field | Type             | Null | Key | Default | Extra          |
  +-------+------------------+------+-----+---------+----------------+
  | id    | int(10) unsigned | NO   | PRI | NULL    | auto_increment |
  | k     | varchar(10)      | NO   | UNI | NULL    |                |
  | v     | text             | YES  |     | NULL    |                |
  | f     | float            | YES  |     | NULL    |                |
  | d     | double           | YES  |     | NULL    |                |
  | b     | tinyint(1)       | YES  |     | 1       |                |
  | dt    | datetime         | YES  |     | NULL    |                |
  | da    | date             | YES  |     | NULL    |                |
  | e     | enum('x','y')    | YES  |     | x       |                |
  +-------+------------------+------+-----+---------+----------------+
  $ my 'show create table p'
  +-------+----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  | Table | Create Table                                                                                                                                                                                                                                                                                                                                                                                                                           |
  +-------+----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  | p     | CREATE TABLE `p` (
    `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
    `k` varchar(10) NOT NULL,
    `v` text DEFAULT NULL,
    `f` float DEFAULT NULL,
    `d` double DEFAULT NULL,
    `b` tinyint(1) DEFAULT 1,
    `dt` datetime DEFAULT NULL,
    `da` date DEFAULT NULL,
    `e` enum('x','y') DEFAULT 'x',
    PRIMARY KEY (`id`),
    UNIQUE KEY `k` (`k`)
  ) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci |
  +-------+----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  $ my 'insert into p (k, e) values ('\''three'\'', '\''z'\'')'
  --------------
  insert into p (k, e) values ('three', 'z')
  --------------

  ERROR 1265 (01000) at line 1: Data truncated for column 'e' at row 1
  [1]
  $ my 'insert into p (k, dt) values ('\''four'\'', '\''yesterday'\'')'
  --------------
  insert into p (k, dt) values ('four', 'yesterday')
  --------------

  ERROR 1292 (22007) at line 1: Incorrect datetime value: 'yesterday' for column `app`.`p`.`dt` at row 1
  [1]
  $ my 'insert into p (id, k) values (-1, '\''neg'\'')'
  --------------
  insert into p (id, k) values (-1, 'neg')
  --------------

  ERROR 1264 (22003) at line 1: Out of range value for column 'id' at row 1
  [1]
  $ my 'insert into p set k = '\''set'\'', v = '\''by set'\'''
  $ my 'select k, b, f, d from p where b order by k'
  +-----+------+------+------+
  | k   | b    | f    | d    |
  +-----+------+------+------+
  | set |    1 | NULL | NULL |
  | two |    1 | NULL | NULL |
  +-----+------+------+------+
  $ my 'select k from p where da > '\''2026-01-01'\'''
  +-----+
  | k   |
  +-----+
  | one |
  +-----+
  $ my 'select count(*) as n, b from p group by b order by n desc'
  +---+------+
  | n | b    |
  +---+------+
  | 2 |    1 |
  | 1 |    0 |
  +---+------+
  $ my 'select b, count(*) from p group by b having count(*) > 1'
  +------+----------+
  | b    | count(*) |
  +------+----------+
  |    1 |        2 |
  +------+----------+
  $ my 'update p set v = concat(v, '\''!'\'') where k = '\''one'\'''
  $ my 'select v from p where k = '\''one'\'''
  +------------+
  | v          |
  +------------+
  | long text! |
  +------------+
  $ my 'update p set nosuch = 1'
  --------------
  update p set nosuch = 1
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nosuch' in 'SET'
  [1]
  $ my 'update p set k = '\''two'\'' where k = '\''one'\'''
  --------------
  update p set k = 'two' where k = 'one'
  --------------

  ERROR 1062 (23000) at line 1: Duplicate entry 'two' for key 'k'
  [1]
  $ my 'delete from p'
  $ my 'select * from p'
  $ my 'select max(id), count(*) from p'
  +---------+----------+
  | max(id) | count(*) |
  +---------+----------+
  |    NULL |        0 |
  +---------+----------+
  $ my 'alter table p add index (v)'
  $ my 'alter table p drop primary key'
  --------------
  alter table p drop primary key
  --------------

  ERROR 1075 (42000) at line 1: Incorrect table definition; there can be only one auto column and it must be defined as a key
  [1]
  $ my 'alter table p rename to q'
  $ my 'show tables'
  +---------------+
  | Tables_in_app |
  +---------------+
  | q             |
  | users         |
  | x             |
  +---------------+
  $ my 'create table q (id int)'
  --------------
  create table q (id int)
  --------------

  ERROR 1050 (42S01) at line 1: Table 'q' already exists
  [1]
  $ my 'create table c1 (id int primary key, pid int, constraint fk_p foreign key (pid) references q(id) on delete cascade)'
  --------------
  create table c1 (id int primary key, pid int, constraint fk_p foreign key (pid) references q(id) on delete cascade)
  --------------

  ERROR 1005 (HY000) at line 1: Can't create table `app`.`c1` (errno: 150 "Foreign key constraint is incorrectly formed")
  [1]
  $ my 'create table par (id int primary key)'
  $ my 'create table ch (id int primary key, pid int, constraint fk_par foreign key (pid) references par(id) on delete cascade)'
  $ my 'insert into par values (1),(2)'
  $ my 'insert into ch values (10,1),(11,2)'
  $ my 'delete from par where id = 1'
  $ my 'select * from ch'
  +----+------+
  | id | pid  |
  +----+------+
  | 11 |    2 |
  +----+------+
  $ my 'insert into ch values (12, 5)'
  --------------
  insert into ch values (12, 5)
  --------------

  ERROR 1452 (23000) at line 1: Cannot add or update a child row: a foreign key constraint fails (`app`.`ch`, CONSTRAINT `fk_par` FOREIGN KEY (`pid`) REFERENCES `par` (`id`) ON DELETE CASCADE)
  [1]
  $ my 'show create table ch'
  +-------+------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  | Table | Create Table                                                                                                                                                                                                                                                                       |
  +-------+------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  | ch    | CREATE TABLE `ch` (
    `id` int(11) NOT NULL,
    `pid` int(11) DEFAULT NULL,
    PRIMARY KEY (`id`),
    KEY `fk_par` (`pid`),
    CONSTRAINT `fk_par` FOREIGN KEY (`pid`) REFERENCES `par` (`id`) ON DELETE CASCADE
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci |
  +-------+------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------+
  $ my 'truncate table par'
  --------------
  truncate table par
  --------------

  ERROR 1701 (42000) at line 1: Cannot truncate a table referenced in a foreign key constraint (`app`.`ch`, CONSTRAINT `fk_par` FOREIGN KEY (`pid`) REFERENCES `app`.`par` (`id`))
  [1]
  $ my 'create table chk (n int check (n > 0))'
  $ my 'insert into chk values (-1)'
  --------------
  insert into chk values (-1)
  --------------

  ERROR 4025 (23000) at line 1: CONSTRAINT `chk.n` failed for `app`.`chk`
  [1]
  $ my 'create table two (a int, b int, primary key (a, b))'
  $ my 'insert into two values (1,1),(1,2)'
  $ my 'insert into two values (1,2)'
  --------------
  insert into two values (1,2)
  --------------

  ERROR 1062 (23000) at line 1: Duplicate entry '1-2' for key 'PRIMARY'
  [1]
  $ my 'describe two'
  +-------+---------+------+-----+---------+-------+
  | Field | Type    | Null | Key | Default | Extra |
  +-------+---------+------+-----+---------+-------+
  | a     | int(11) | NO   | PRI | NULL    |       |
  | b     | int(11) | NO   | PRI | NULL    |       |
  +-------+---------+------+-----+---------+-------+
  $ my 'create table bad (id int, id int)'
  --------------
  create table bad (id int, id int)
  --------------

  ERROR 1060 (42S21) at line 1: Duplicate column name 'id'
  [1]
  $ my 'create table bad (id nosuchtype)'
  --------------
  create table bad (id nosuchtype)
  --------------

  ERROR 4161 (HY000) at line 1: Unknown data type: 'nosuchtype'
  [1]
  $ my 'create table bad (id int primary key, x int primary key)'
  --------------
  create table bad (id int primary key, x int primary key)
  --------------

  ERROR 1068 (42000) at line 1: Multiple primary key defined
  [1]
  $ my 'create table bad (id int auto_increment)'
  --------------
  create table bad (id int auto_increment)
  --------------

  ERROR 1075 (42000) at line 1: Incorrect table definition; there can be only one auto column and it must be defined as a key
  [1]
  $ my 'create table bad ('
  --------------
  create table bad (
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '' at line 1
  [1]
  $ my 'select * from two t1 join two t2 on t1.a = t2.b'
  +---+---+---+---+
  | a | b | a | b |
  +---+---+---+---+
  | 1 | 1 | 1 | 1 |
  | 1 | 2 | 1 | 1 |
  +---+---+---+---+
  $ my 'select t1.* from two t1, two t2 where t1.a = t2.b'
  +---+---+
  | a | b |
  +---+---+
  | 1 | 1 |
  | 1 | 2 |
  +---+---+
  $ my 'select * from two, two'
  --------------
  select * from two, two
  --------------

  ERROR 1066 (42000) at line 1: Not unique table/alias: 'two'
  [1]
  $ my 'select nosuch.a from two'
  --------------
  select nosuch.a from two
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'nosuch.a' in 'SELECT'
  [1]
  $ my 'select a from two group by a'
  +---+
  | a |
  +---+
  | 1 |
  +---+
  $ my 'select sum(a) from two where a > 100'
  +--------+
  | sum(a) |
  +--------+
  |   NULL |
  +--------+
  $ my 'select avg(a), count(distinct a) from two'
  +--------+-------------------+
  | avg(a) | count(distinct a) |
  +--------+-------------------+
  | 1.0000 |                 1 |
  +--------+-------------------+
  $ my 'select * from two order by 2 desc'
  +---+---+
  | a | b |
  +---+---+
  | 1 | 2 |
  | 1 | 1 |
  +---+---+
  $ my 'select a as x from two where x = 1'
  --------------
  select a as x from two where x = 1
  --------------

  ERROR 1054 (42S22) at line 1: Unknown column 'x' in 'WHERE'
  [1]
  $ my 'select (select a, b from two)'
  --------------
  select (select a, b from two)
  --------------

  ERROR 1241 (21000) at line 1: Operand should contain 1 column(s)
  [1]
  $ my 'select a from two where a = (select a from two)'
  --------------
  select a from two where a = (select a from two)
  --------------

  ERROR 1242 (21000) at line 1: Subquery returns more than 1 row
  [1]
  $ my 'select exists(select 1 from two where a = 5)'
  +---------------------------------------+
  | exists(select 1 from two where a = 5) |
  +---------------------------------------+
  |                                     0 |
  +---------------------------------------+
  $ my 'select * from two where (a) in (select a from two where b = 2)'
  +---+---+
  | a | b |
  +---+---+
  | 1 | 1 |
  | 1 | 2 |
  +---+---+
  $ my 'select '\''it'\'''\''s'\'', "dq", '\''a\nb'\'''
  +------+----+-----+
  | it's | dq | a
  b |
  +------+----+-----+
  | it's | dq | a
  b |
  +------+----+-----+
  $ my 'select date_format('\''2026-11-20 13:05:09'\'', '\''%W %M %e %Y %H:%i:%s'\''), dayname('\''2026-11-20'\''), last_day('\''2026-02-10'\''), week('\''2026-11-20'\'')'
  +------------------------------------------------------------+-----------------------+------------------------+--------------------+
  | date_format('2026-11-20 13:05:09', '%W %M %e %Y %H:%i:%s') | dayname('2026-11-20') | last_day('2026-02-10') | week('2026-11-20') |
  +------------------------------------------------------------+-----------------------+------------------------+--------------------+
  | Friday November 20 2026 13:05:09                           | Friday                | 2026-02-28             |                 46 |
  +------------------------------------------------------------+-----------------------+------------------------+--------------------+
  $ my 'select timestampdiff(day, '\''2026-11-01'\'', '\''2026-11-20'\'')'
  +------------------------------------------------+
  | timestampdiff(day, '2026-11-01', '2026-11-20') |
  +------------------------------------------------+
  |                                             19 |
  +------------------------------------------------+
  $ my 'select cast('\''12'\'' as int) + 1, cast(3.7 as signed), cast('\''2026-11-20'\'' as date), convert('\''5'\'', unsigned)'
  +-----------------------+---------------------+----------------------------+------------------------+
  | cast('12' as int) + 1 | cast(3.7 as signed) | cast('2026-11-20' as date) | convert('5', unsigned) |
  +-----------------------+---------------------+----------------------------+------------------------+
  |                    13 |                   4 | 2026-11-20                 |                      5 |
  +-----------------------+---------------------+----------------------------+------------------------+
  $ my 'select json_object('\''a'\'', 1, '\''b'\'', '\''x'\''), json_array(1, '\''y'\'', null), json_value('\''{"a": {"b": 7}}'\'', '\''$.a.b'\'')'
  +-------------------------------+--------------------------+----------------------------------------+
  | json_object('a', 1, 'b', 'x') | json_array(1, 'y', null) | json_value('{"a": {"b": 7}}', '$.a.b') |
  +-------------------------------+--------------------------+----------------------------------------+
  | {"a": 1, "b": "x"}            | [1, "y", null]           | 7                                      |
  +-------------------------------+--------------------------+----------------------------------------+
  $ my 'select 1 from two limit 1 offset 1'
  +---+
  | 1 |
  +---+
  | 1 |
  +---+
  $ my 'insert into two values (1)'
  --------------
  insert into two values (1)
  --------------

  ERROR 1136 (21S01) at line 1: Column count doesn't match value count at row 1
  [1]
  $ my 'insert into two (a) values (1,2)'
  --------------
  insert into two (a) values (1,2)
  --------------

  ERROR 1136 (21S01) at line 1: Column count doesn't match value count at row 1
  [1]
  $ my 'insert into nosuch values (1)'
  --------------
  insert into nosuch values (1)
  --------------

  ERROR 1146 (42S02) at line 1: Table 'app.nosuch' doesn't exist
  [1]
  $ my 'drop table nosuch, two'
  --------------
  drop table nosuch, two
  --------------

  ERROR 1051 (42S02) at line 1: Unknown table 'app.nosuch'
  [1]
  $ my 'drop index nosuch on chk'
  --------------
  drop index nosuch on chk
  --------------

  ERROR 1091 (42000) at line 1: Can't DROP INDEX `nosuch`; check that it exists
  [1]
  $ my 'call nosuch()'
  --------------
  call nosuch()
  --------------

  ERROR 1305 (42000) at line 1: PROCEDURE app.nosuch does not exist
  [1]
  $ my 'foo'
  --------------
  foo
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'foo' at line 1
  [1]
  $ my 'show foo'
  --------------
  show foo
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'foo' at line 1
  [1]
  $ my 'show tables like '\''t%'\'''
  $ my 'show columns from chk'
  +-------+---------+------+-----+---------+-------+
  | Field | Type    | Null | Key | Default | Extra |
  +-------+---------+------+-----+---------+-------+
  | n     | int(11) | YES  |     | NULL    |       |
  +-------+---------+------+-----+---------+-------+
  $ my 'show index from two'
  --------------
  show index from two
  --------------

  ERROR 1146 (42S02) at line 1: Table 'app.two' doesn't exist
  [1]
  $ my 'use'
  ERROR at line 1: USE must be followed by a database name
  $ my 'update'
  --------------
  update
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '' at line 1
  [1]
  $ my 'select'
  --------------
  select
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '' at line 1
  [1]
  $ my 'select a from two union select 5 order by a desc'
  --------------
  select a from two union select 5 order by a desc
  --------------

  ERROR 1146 (42S02) at line 1: Table 'app.two' doesn't exist
  [1]
  $ my 'select b from two union all select b from two order by 1 limit 3'
  --------------
  select b from two union all select b from two order by 1 limit 3
  --------------

  ERROR 1146 (42S02) at line 1: Table 'app.two' doesn't exist
  [1]
  $ my 'select group_concat(b order by b desc separator '\''-'\'') from two'
  --------------
  select group_concat(b order by b desc separator '-') from two
  --------------

  ERROR 1146 (42S02) at line 1: Table 'app.two' doesn't exist
  [1]
