  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % docker create --name cr busybox:1.36 sleep 1000; docker run -d --name ru busybox:1.36 sh -c 'echo started; sleep 1000'; docker run -d --name pa busybox:1.36 sleep 1000; docker pause pa; docker run -d --name re --restart always busybox:1.36 sh -c 'echo try; exit 2'; docker run --name ex busybox:1.36 sh -c 'echo out; echo err >&2; exit 3'; docker run --name de busybox:1.36 nosuch; sleep 5
  $ docker ps -a --format '{{.Names}} {{.State}}' | sort; docker ps -a --filter exited=3 --format '{{.Names}}'; docker ps -a --filter status=created --filter status=paused --format '{{.Names}}'; docker ps -a --filter exited=x; docker ps -a --filter status=foo; docker ps --last 2 --format '{{.Names}}'; docker ps -l -q | wc -l; docker ps -n -1 -q | wc -l; docker ps -n x
  cr created
  de created
  ex exited
  pa paused
  re restarting
  ru running
  ex
  de
  pa
  cr
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  Error response from daemon: invalid filter 'status=foo': invalid value for state (foo): must be one of created, running, paused, restarting, removing, exited, dead
  de
  ex
  1
  3
  invalid argument "x" for "-n, --last" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ for c in cr ru pa re ex de; do docker inspect -f '{{.Name}} {{.State.Status}} {{.State.Running}} {{.State.Paused}} {{.State.Restarting}} {{.State.ExitCode}} {{.State.Dead}} {{gt .State.Pid 0}} {{.State.Error}}' $c; done
  /cr created false false false 0 false false
  /ru running true false false 0 false true
  /pa paused true true false 0 false true
  /re restarting true false true 2 false false
  /ex exited false false false 3 false false
  /de created false false false 127 false false failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  $ for c in cr ru pa ex de; do echo "== $c"; docker logs $c; done
  == cr
  == ru
  started
  == pa
  == ex
  out
  err
  == de
  $ for c in cr pa re ex de; do echo "== $c"; docker exec $c true; done
  == cr
  Error response from daemon: container e8c72570e0ce4c2c2a7517c9e42e3dde821260899290446f31f2d36fd47eee95 is not running
  == pa
  Error response from daemon: Container pa is paused, unpause the container before exec
  == re
  Error response from daemon: Container 7f3afa2b2e6c3f37ab7118e55b645c9d64d7ec91737fb1d0398cdb535ca81600 is restarting, wait until the container is running
  == ex
  Error response from daemon: container 395b1e5b334f2da139c5ca48e755faeb90d0e96237e4d0db517117a0830d7428 is not running
  == de
  Error response from daemon: container 0377e881a92930e56025ed25719a4faf2af9ecf4c88edbb1eb9ac4fdc7920b65 is not running
  [1]
  $ for c in cr pa re ex de; do echo "== $c"; timeout 3 docker attach --no-stdin $c; done
  == cr
  cannot attach to a stopped container, start it first
  == pa
  cannot attach to a paused container, unpause it first
  == re
  cannot attach to a restarting container, wait until it is running
  == ex
  cannot attach to a stopped container, start it first
  == de
  cannot attach to a stopped container, start it first
  [1]
  $ for c in cr ru pa re ex de; do echo "== $c"; docker cp $c:/etc/hostname h; docker cp h $c:/tmp/; done
  == cr
  Successfully copied 0B (transferred 1.54kB) to /root/lab/h
  Successfully copied 0B (transferred 1.54kB) to cr:/tmp/
  == ru
  Successfully copied 13B (transferred 2.05kB) to /root/lab/h
  Successfully copied 13B (transferred 2.05kB) to ru:/tmp/
  == pa
  Successfully copied 13B (transferred 2.05kB) to /root/lab/h
  Successfully copied 13B (transferred 2.05kB) to pa:/tmp/
  == re
  Successfully copied 13B (transferred 2.05kB) to /root/lab/h
  Successfully copied 13B (transferred 2.05kB) to re:/tmp/
  == ex
  Successfully copied 13B (transferred 2.05kB) to /root/lab/h
  Successfully copied 13B (transferred 2.05kB) to ex:/tmp/
  == de
  Successfully copied 13B (transferred 2.05kB) to /root/lab/h
  Successfully copied 13B (transferred 2.05kB) to de:/tmp/
  $ for c in cr ru pa ex de; do echo "== $c"; docker diff $c; done
  == cr
  C /tmp
  A /tmp/h
  == ru
  C /tmp
  A /tmp/h
  == pa
  C /tmp
  A /tmp/h
  == ex
  C /tmp
  A /tmp/h
  == de
  C /tmp
  A /tmp/h
  $ for c in cr ru pa re ex de; do echo "== $c"; docker top $c | wc -l; done
  == cr
  Error response from daemon: container e8c72570e0ce4c2c2a7517c9e42e3dde821260899290446f31f2d36fd47eee95 is not running
  0
  == ru
  2
  == pa
  2
  == re
  Error response from daemon: Container 7f3afa2b2e6c3f37ab7118e55b645c9d64d7ec91737fb1d0398cdb535ca81600 is restarting, wait until the container is running
  0
  == ex
  Error response from daemon: container 395b1e5b334f2da139c5ca48e755faeb90d0e96237e4d0db517117a0830d7428 is not running
  0
  == de
  Error response from daemon: container 0377e881a92930e56025ed25719a4faf2af9ecf4c88edbb1eb9ac4fdc7920b65 is not running
  0
  $ for c in cr ru pa ex de; do echo "== $c"; docker stats --no-stream --format '{{.Name}} {{.PIDs}}' $c; done
  == cr
  cr 0
  == ru
  ru 1
  == pa
  pa 1
  == ex
  ex 0
  == de
  de 0
  % for c in cr ru pa ex de; do echo "== $c"; docker port $c; docker commit -q $c x/$c | cut -c1-7; docker export $c | tar t | wc -l; done
  $ for c in cr ru pa re ex de; do echo "== $c"; docker update --memory 64m --memory-swap 64m $c; docker rename $c ${c}2; docker rename ${c}2 $c; done
  == cr
  cr
  == ru
  ru
  == pa
  pa
  == re
  re
  == ex
  ex
  == de
  de
  $ for c in cr ex de; do echo "== $c"; docker wait $c; done; timeout 1 docker wait ru pa; echo $?; docker wait nosuch ex
  == cr
  0
  == ex
  3
  == de
  127
  124
  3
  Error response from daemon: No such container: nosuch
  [1]
  $ for c in cr pa re ex de; do echo "== $c"; docker kill $c; done
  == cr
  Error response from daemon: cannot kill container: cr: container e8c72570e0ce4c2c2a7517c9e42e3dde821260899290446f31f2d36fd47eee95 is not running
  == pa
  pa
  == re
  re
  == ex
  Error response from daemon: cannot kill container: ex: container 395b1e5b334f2da139c5ca48e755faeb90d0e96237e4d0db517117a0830d7428 is not running
  == de
  Error response from daemon: cannot kill container: de: container 0377e881a92930e56025ed25719a4faf2af9ecf4c88edbb1eb9ac4fdc7920b65 is not running
  [1]
  $ for c in cr re ex de; do echo "== $c"; docker pause $c; docker unpause $c; done; docker unpause pa; docker ps --filter name=pa --format '{{.State}}'
  == cr
  Error response from daemon: container e8c72570e0ce4c2c2a7517c9e42e3dde821260899290446f31f2d36fd47eee95 is not running
  Error response from daemon: Container e8c72570e0ce4c2c2a7517c9e42e3dde821260899290446f31f2d36fd47eee95 is not paused
  == re
  Error response from daemon: container 7f3afa2b2e6c3f37ab7118e55b645c9d64d7ec91737fb1d0398cdb535ca81600 is not running
  Error response from daemon: Container 7f3afa2b2e6c3f37ab7118e55b645c9d64d7ec91737fb1d0398cdb535ca81600 is not paused
  == ex
  Error response from daemon: container 395b1e5b334f2da139c5ca48e755faeb90d0e96237e4d0db517117a0830d7428 is not running
  Error response from daemon: Container 395b1e5b334f2da139c5ca48e755faeb90d0e96237e4d0db517117a0830d7428 is not paused
  == de
  Error response from daemon: container 0377e881a92930e56025ed25719a4faf2af9ecf4c88edbb1eb9ac4fdc7920b65 is not running
  Error response from daemon: Container 0377e881a92930e56025ed25719a4faf2af9ecf4c88edbb1eb9ac4fdc7920b65 is not paused
  Error response from daemon: Container 298dbdca610151fb93e0696308e6121839a8dc2862c81ecc16ee493e301dc918 is not paused
  $ for c in cr ru pa re ex de; do echo "== $c"; docker stop -t 0 $c; done; docker ps -a --format '{{.Names}} {{.State}}' | sort
  == cr
  cr
  == ru
  ru
  == pa
  pa
  == re
  re
  == ex
  ex
  == de
  de
  cr created
  de created
  ex exited
  pa exited
  re exited
  ru exited
  $ for c in cr ru pa re ex de; do echo "== $c"; docker start $c; done; docker ps -a --format '{{.Names}} {{.State}}' | sort
  == cr
  cr
  == ru
  ru
  == pa
  pa
  == re
  re
  == ex
  ex
  == de
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  failed to start containers: de
  cr running
  de created
  ex exited
  pa running
  re restarting
  ru running
  % docker start -a ex; docker start -ai ex; docker start -a ex ru; docker start -i nosuch; docker start ex nosuch cr; docker start; docker start -a de
