MariaDB's client and accounts, recorded from the real ones.

  % docker run -d --name ma -e MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=1 -e MARIADB_DATABASE=app mariadb >/dev/null; sleep 20
  % my() { docker exec ma sh -c "$1 2>&1"; }
  % my "mariadb -e \"create table app.t (id int primary key, n varchar(5)); create user web@'%' identified by 'pw'; grant select on app.* to web@'%'\""
  $ my 'mariadb -uweb -pbad'
  ERROR 1045 (28000): Access denied for user 'web'@'localhost' (using password: YES)
  [1]
  $ my 'mariadb -uweb'
  ERROR 1045 (28000): Access denied for user 'web'@'localhost' (using password: NO)
  [1]
  $ my 'mariadb -uweb -ppw -e "select 1"'
  1
  1
  $ my 'mariadb -uweb -ppw -e "insert into app.t values (1,2)"'
  --------------
  insert into app.t values (1,2)
  --------------

  ERROR 1142 (42000) at line 1: INSERT command denied to user 'web'@'localhost' for table `app`.`t`
  [1]
  $ my 'mariadb -uweb -ppw -e "use mysql"'
  ERROR 1044 (42000) at line 1: Access denied for user 'web'@'%' to database 'mysql'
  [1]
  $ my 'mariadb -uweb -ppw nosuch -e "select 1"'
  ERROR 1044 (42000): Access denied for user 'web'@'%' to database 'nosuch'
  [1]
  $ my 'mariadb -uweb -ppw mysql -e "select 1"'
  ERROR 1044 (42000): Access denied for user 'web'@'%' to database 'mysql'
  [1]
  $ my 'mariadb -uweb -ppw -e "show databases"'
  Database
  app
  information_schema
  $ my 'mariadb -uweb -ppw -e "create database z"'
  --------------
  create database z
  --------------

  ERROR 1044 (42000) at line 1: Access denied for user 'web'@'%' to database 'z'
  [1]
  $ my 'mariadb -uweb -ppw -e "create table app.z (id int)"'
  --------------
  create table app.z (id int)
  --------------

  ERROR 1142 (42000) at line 1: CREATE command denied to user 'web'@'localhost' for table `app`.`z`
  [1]
  $ my 'mariadb -uweb -ppw -e "drop table app.t"'
  --------------
  drop table app.t
  --------------

  ERROR 1142 (42000) at line 1: DROP command denied to user 'web'@'localhost' for table `app`.`t`
  [1]
  $ my 'mariadb -uweb -ppw -e "create user q"'
  --------------
  create user q
  --------------

  ERROR 1227 (42000) at line 1: Access denied; you need (at least one of) the CREATE USER privilege(s) for this operation
  [1]
  $ my 'mariadb -uweb -ppw -e "update app.t set n = 1"'
  --------------
  update app.t set n = 1
  --------------

  ERROR 1142 (42000) at line 1: UPDATE command denied to user 'web'@'localhost' for table `app`.`t`
  [1]
  $ my 'mariadb -uweb -ppw -e "select current_user(), user()"'
  current_user()	user()
  web@%	web@localhost
  $ my 'mariadb -e "select 1;selec"'
  1
  1
  --------------
  selec
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'selec' at line 1
  [1]
  $ my 'mariadb -e "select 1;selec;select 2"'
  1
  1
  --------------
  selec
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'selec' at line 1
  [1]
  $ my 'mariadb -f -e "select 1;selec;select 2"'
  1
  1
  --------------
  selec
  --------------

  ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'selec' at line 1
  [1]
  $ my 'mariadb -N -e "select 1,null"'
  1	NULL
  $ my 'mariadb -t -e "select 1,null"'
  +---+------+
  | 1 | NULL |
  +---+------+
  | 1 | NULL |
  +---+------+
  $ my 'mariadb -E -e "select 1,null"'
  *************************** 1. row ***************************
     1: 1
  NULL: NULL
  $ my 'mariadb -e "select 1\G"'
  *************************** 1. row ***************************
  1: 1
  $ my 'mariadb -h 127.0.0.1 -P 3307 -uweb -ppw'
  ERROR 2002 (HY000): Can't connect to server on '127.0.0.1' (115)
  [1]
  $ my 'mariadb -S /nosuch'
  ERROR 2002 (HY000): Can't connect to local server through socket '/nosuch' (2)
  [1]
  $ my 'mariadb --nosuch'
  mariadb: unknown option '--nosuch'
  [2]
  $ my 'mariadb-admin ping'
  mysqld is alive
  $ my 'mariadb-admin -uweb -pbad ping'
  mariadb-admin: connect to server at 'localhost' failed
  error: 'Access denied for user 'web'@'localhost' (using password: YES)'
  $ my 'mariadb-admin nosuch'
  mariadb-admin: Unknown command: 'nosuch'
  [1]
  $ my 'mariadb-admin -S /nosuch ping'
  mariadb-admin: connect to server at 'localhost' failed
  error: 'Can't connect to local server through socket '/nosuch' (2)'
  Check that mariadbd is running and that the socket: '/nosuch' exists!
  [1]
  $ my 'echo "select 1" | mariadb'
  1
  1
  $ my 'printf "select 1;\nselec;\nselect 2;\n" | mariadb'
  1
  1
  --------------
  selec
  --------------

  ERROR 1064 (42000) at line 2: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'selec' at line 1
  [1]
  $ my 'printf "use app;\n-- a comment\nselect *\nfrom t;\n" | mariadb'
  $ my 'printf "create table app.u (id int);\ninsert into app.u values (1),\n(2);\nselect count(*) from app.u;" | mariadb -t'
  +----------+
  | count(*) |
  +----------+
  |        2 |
  +----------+
  $ my 'mariadb app -e "select * from nosuch; select 2"'
  --------------
  select * from nosuch
  --------------

  ERROR 1146 (42S02) at line 1: Table 'app.nosuch' doesn't exist
  [1]
  $ my 'mariadb -e ""'
  $ my 'mariadb -D app -e "show tables"'
  Tables_in_app
  t
  u
  $ my 'mariadb app -B -e "select 1 as a"'
  a
  1
  $ my 'mariadb app -ss -e "select 1 as a"'
  1
  $ my 'mariadb -e "use app; show tables"'
  Tables_in_app
  t
  u
  $ my 'mariadb -e "source /nosuch"'
  ERROR at line 1: Failed to open file '/nosuch', error: 2
  [1]
  $ my 'mariadb -e "drop user nosuch"'
  --------------
  drop user nosuch
  --------------

  ERROR 1396 (HY000) at line 1: Operation DROP USER failed for 'nosuch'@'%'
  [1]
  $ my 'mariadb nosuch -e "select 1"'
  ERROR 1049 (42000): Unknown database 'nosuch'
  [1]
  $ my 'mariadb -e "show grants for web"'
  Grants for web@%
  GRANT USAGE ON *.* TO `web`@`%` IDENTIFIED BY PASSWORD '*D821809F681A40A6E379B50D0463EFAE20BDD122'
  GRANT SELECT ON `app`.* TO `web`@`%`
  $ my 'mariadb -e "revoke select on app.* from web; show grants for web"'
  Grants for web@%
  GRANT USAGE ON *.* TO `web`@`%` IDENTIFIED BY PASSWORD '*D821809F681A40A6E379B50D0463EFAE20BDD122'
  $ my 'mariadb -e "alter user web identified by '\''new'\''"'
  $ my 'mariadb -uweb -ppw -e "select 1"'
  ERROR 1045 (28000): Access denied for user 'web'@'localhost' (using password: YES)
  [1]
  $ my 'mariadb -uweb -pnew -e "select 1"'
  1
  1
  $ my 'mariadb -e "set password for web = password('\''third'\'')"'
  $ my 'mariadb -e "select 1" -r -s nosuchdb'
  ERROR 1049 (42000): Unknown database 'nosuchdb'
  [1]
  $ my 'mariadb app -e "create table d (id int auto_increment primary key, n varchar(20), p decimal(6,2), at datetime, unique key (n)); insert into d (n, p, at) values ('\''it'\'''\''s'\'', 1.5, '\''2026-11-20 10:00:00'\''), (null, null, null)"'
  $ my 'mariadb-dump app | grep -v "^-- MariaDB dump\|^-- Server version\|^-- Dump completed"'
  /*M!999999\- enable the sandbox mode */
  --
  -- Host: localhost    Database: app
  -- ------------------------------------------------------

  /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
  /*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
  /*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
  /*!40101 SET NAMES utf8mb4 */;
  /*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
  /*!40103 SET TIME_ZONE='+00:00' */;
  /*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
  /*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
  /*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
  /*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */;

  --
  -- Table structure for table `d`
  --

  DROP TABLE IF EXISTS `d`;
  /*!40101 SET @saved_cs_client     = @@character_set_client */;
  /*!40101 SET character_set_client = utf8mb4 */;
  CREATE TABLE `d` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    `n` varchar(20) DEFAULT NULL,
    `p` decimal(6,2) DEFAULT NULL,
    `at` datetime DEFAULT NULL,
    PRIMARY KEY (`id`),
    UNIQUE KEY `n` (`n`)
  ) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
  /*!40101 SET character_set_client = @saved_cs_client */;

  --
  -- Dumping data for table `d`
  --

  SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;
  LOCK TABLES `d` WRITE;
  /*!40000 ALTER TABLE `d` DISABLE KEYS */;
  INSERT INTO `d` VALUES
  (1,'it\'s',1.50,'2026-11-20 10:00:00'),
  (2,NULL,NULL,NULL);
  /*!40000 ALTER TABLE `d` ENABLE KEYS */;
  UNLOCK TABLES;
  COMMIT;
  SET AUTOCOMMIT=@OLD_AUTOCOMMIT;

  --
  -- Table structure for table `t`
  --

  DROP TABLE IF EXISTS `t`;
  /*!40101 SET @saved_cs_client     = @@character_set_client */;
  /*!40101 SET character_set_client = utf8mb4 */;
  CREATE TABLE `t` (
    `id` int(11) NOT NULL,
    `n` varchar(5) DEFAULT NULL,
    PRIMARY KEY (`id`)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
  /*!40101 SET character_set_client = @saved_cs_client */;

  --
  -- Dumping data for table `t`
  --

  SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;
  LOCK TABLES `t` WRITE;
  /*!40000 ALTER TABLE `t` DISABLE KEYS */;
  /*!40000 ALTER TABLE `t` ENABLE KEYS */;
  UNLOCK TABLES;
  COMMIT;
  SET AUTOCOMMIT=@OLD_AUTOCOMMIT;

  --
  -- Table structure for table `u`
  --

  DROP TABLE IF EXISTS `u`;
  /*!40101 SET @saved_cs_client     = @@character_set_client */;
  /*!40101 SET character_set_client = utf8mb4 */;
  CREATE TABLE `u` (
    `id` int(11) DEFAULT NULL
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
  /*!40101 SET character_set_client = @saved_cs_client */;

  --
  -- Dumping data for table `u`
  --

  SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;
  LOCK TABLES `u` WRITE;
  /*!40000 ALTER TABLE `u` DISABLE KEYS */;
  INSERT INTO `u` VALUES
  (1),
  (2);
  /*!40000 ALTER TABLE `u` ENABLE KEYS */;
  UNLOCK TABLES;
  COMMIT;
  SET AUTOCOMMIT=@OLD_AUTOCOMMIT;
  /*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

  /*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
  /*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
  /*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
  /*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
  /*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
  /*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
  /*M!100616 SET NOTE_VERBOSITY=@OLD_NOTE_VERBOSITY */;
  $ my 'mariadb-dump --no-data app d | grep -v "^--"'
  /*M!999999\- enable the sandbox mode */

  /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
  /*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
  /*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
  /*!40101 SET NAMES utf8mb4 */;
  /*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
  /*!40103 SET TIME_ZONE='+00:00' */;
  /*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
  /*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
  /*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
  /*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */;


  DROP TABLE IF EXISTS `d`;
  /*!40101 SET @saved_cs_client     = @@character_set_client */;
  /*!40101 SET character_set_client = utf8mb4 */;
  CREATE TABLE `d` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    `n` varchar(20) DEFAULT NULL,
    `p` decimal(6,2) DEFAULT NULL,
    `at` datetime DEFAULT NULL,
    PRIMARY KEY (`id`),
    UNIQUE KEY `n` (`n`)
  ) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
  /*!40101 SET character_set_client = @saved_cs_client */;
  /*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

  /*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
  /*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
  /*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
  /*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
  /*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
  /*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
  /*M!100616 SET NOTE_VERBOSITY=@OLD_NOTE_VERBOSITY */;
  $ my 'mariadb-dump --databases app | grep -v "^--\|^/\*" | head -20'



  CREATE DATABASE /*!32312 IF NOT EXISTS*/ `app` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci */;

  USE `app`;


  DROP TABLE IF EXISTS `d`;
  CREATE TABLE `d` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    `n` varchar(20) DEFAULT NULL,
    `p` decimal(6,2) DEFAULT NULL,
    `at` datetime DEFAULT NULL,
    PRIMARY KEY (`id`),
    UNIQUE KEY `n` (`n`)
  ) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;


  SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;
  $ my 'mariadb-dump app > /tmp/dump.sql; mariadb -e "create database copy"; mariadb copy < /tmp/dump.sql; mariadb copy -t -e "select * from d; show tables"; mariadb -e "drop database copy"'
  +----+------+------+---------------------+
  | id | n    | p    | at                  |
  +----+------+------+---------------------+
  |  1 | it's | 1.50 | 2026-11-20 10:00:00 |
  |  2 | NULL | NULL | NULL                |
  +----+------+------+---------------------+
  +----------------+
  | Tables_in_copy |
  +----------------+
  | d              |
  | t              |
  | u              |
  +----------------+
  $ my 'mariadb-dump nosuch > /dev/null'
  [2]
  $ my 'mariadb-dump'
  Usage: mariadb-dump [OPTIONS] database [tables]
  OR     mariadb-dump [OPTIONS] --databases DB1 [DB2 DB3...]
  OR     mariadb-dump [OPTIONS] --all-databases
  OR     mariadb-dump [OPTIONS] --system=[SYSTEMOPTIONS]]
  For more options, use mariadb-dump --help
  [1]
