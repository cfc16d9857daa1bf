  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % docker create --name cr busybox:1.36 sleep 1000; docker run -d --name ru busybox:1.36 sh -c 'echo started; sleep 1000'; docker run -d --name pa busybox:1.36 sleep 1000; docker pause pa; docker run -d --name re --restart always busybox:1.36 sh -c 'echo try; exit 2'; docker run --name ex busybox:1.36 sh -c 'echo out; echo err >&2; exit 3'; docker run --name de busybox:1.36 nosuch; sleep 2
  $ docker wait de; docker wait cr; docker start de; docker wait de
  127
  0
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  failed to start containers: de
  127
  % docker start cr
  % docker restart -t 0 ru ex nosuch; docker restart -s KILL cr; docker restart -t x ru; docker restart de; docker stop --signal INT -t 1 ru; docker stop --time 0 cr; docker stop nosuch; docker kill -s 0 cr; docker kill -s FOO cr; docker kill --signal=SIGHUP re ex; docker kill
  $ docker rm cr ru; docker rm -f cr nosuch; docker rm nosuch; docker rm -l ex; docker rm --link ex; docker rm -v ex; docker rm; docker start pa; docker pause pa; docker rm pa; docker rm -f pa; docker container prune -f --filter label=x; docker container prune -f | tail -1 | cut -d: -f1; docker container prune --filter until=5m -f; docker container prune --filter foo=1 -f; docker container prune
  < N
  cr
  ru
  Error response from daemon: No such container: nosuch
  Error response from daemon: Conflict, cannot remove the default link name of the container
  Error response from daemon: Conflict, cannot remove the default link name of the container
  ex
  docker: 'docker rm' requires at least 1 argument

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker rm --help' for more information
  Error response from daemon: cannot start a paused container, try unpause instead
  failed to start containers: pa
  Error response from daemon: container b70473e6ac97664c01640dd2917219dec35db74e9bbe682788b2a46b265ad82b is already paused
  Error response from daemon: cannot remove container "pa": container is paused and must be unpaused first
  pa
  Total reclaimed space: 0B
  Total reclaimed space
  Total reclaimed space: 0B
  Error response from daemon: invalid filter 'foo'
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N]
  $ docker run -d --name ru busybox:1.36 sh -c 'echo started; sleep 1000' | wc -c; docker rename ru ru; docker rename ru 'a b'; docker rename nosuch x; docker rename ru; docker rename ru ''; docker rename ru /slash; docker rename slash -x 2>&1 | head -1; docker rename slash ru; docker run -d --name other busybox:1.36 sleep 1000 | wc -c; docker rename ru other
  65
  failed to rename container: Error response from daemon: Renaming a container with the same name as its current name
  failed to rename container: Error response from daemon: Error when allocating new name: Invalid container name (/a b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  failed to rename container: Error response from daemon: No such container: nosuch
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  failed to rename container: new name cannot be blank
  unknown shorthand flag: 'x' in -x
  65
  failed to rename container: Error response from daemon: Error when allocating new name: Conflict. The container name "/other" is already in use by container "c2db28493a84b13a770bc9f9a5aedef09cc240db1f1a41615af89feab5a95447". You have to remove (or rename) that container to be able to reuse that name.
  [1]
