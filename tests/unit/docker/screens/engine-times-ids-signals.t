  % mkdir w; cd w
  % docker pull busybox:1.36
  % docker create --name c1 busybox:1.36
  $ docker commit -c 'STOPSIGNAL x' c1
  Error response from daemon: invalid signal: x
  [1]
  $ docker commit -c 'STOPSIGNAL 9' c1 | wc -c
  72
  $ docker logs --since -5 c1
  invalid value for "since": parsing time "-5" as "2006-01-02": cannot parse "-5" as "2006"
  [1]
  $ docker logs --since 2020-1-1 c1
  invalid value for "since": parsing time "2020-1-1" as "2006-01-02": cannot parse "1-1" as "01"
  [1]
  $ docker logs --since 2020-01-01T c1
  invalid value for "since": parsing time "2020-01-01T" as "2006-01-02T15": cannot parse "" as "15"
  [1]
  $ docker logs --since x-y c1
  invalid value for "since": parsing time "x-y" as "2006-01-02": cannot parse "x-y" as "2006"
  [1]
  $ docker logs --since 2020-01-01x c1
  invalid value for "since": parsing time "2020-01-01x": extra text: "x"
  [1]
  $ docker logs --until 2020-01-01T10:1 c1
  invalid value for "until": parsing time "2020-01-01T10:1" as "2006-01-02T15:04": cannot parse "1" as "04"
  [1]
  $ docker logs --since -1.5 c1
  invalid value for "since": parsing time "-1.5" as "2006-01-02T15:04:05.999999999": cannot parse "-1.5" as "2006"
  [1]
  $ docker logs --since 2020-01-01-07:00 c1
  $ docker logs --since 2020-01-01-0 c1
  invalid value for "since": parsing time "2020-01-01-0" as "2006-01-02Z07:00": cannot parse "-0" as "Z07:00"
  [1]
  $ docker events --since x-y --until 5
  parsing time "x-y" as "2006-01-02": cannot parse "x-y" as "2006"
  [1]
  $ docker events --since 2020-01-01-07:00 --until 2020-01-01T10
  $ docker ps -aq -f id= | wc -l
  0
  $ docker ps -aq -f id=$(docker ps -aqf name=c1) | wc -l
  1
  $ docker ps -aq -f id=[0-9a-f] | wc -l
  0
  $ docker save --platform=x nope
  invalid platform: "x": unknown operating system or architecture: invalid argument
  [1]
  $ docker save --platform=a/b/c/d nope
  invalid platform: "a/b/c/d": cannot parse platform specifier: invalid argument
  [1]
  $ docker import --change='STOPSIGNAL x' /dev/null imp:1
  Error response from daemon: invalid signal: x
  [1]
