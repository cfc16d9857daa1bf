  % docker pull -q busybox:1.36
  $ docker run --name fg busybox:1.36 sh -c 'trap "echo int; exit 4" INT; echo go; while :; do sleep 0.1; done'
  < @1s ^C
  go
  int
  [4]
  $ docker start -a fg
  < @1s ^C
  go
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' fg
  exited 4
  % docker start fg
  $ docker exec fg sleep 20
  < @1s ^C
