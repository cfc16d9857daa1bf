  % docker pull -q busybox:1.36
  % docker run -d --name rr busybox:1.36 sh -c 'echo out; echo err >&2; trap "exit 4" TERM; while :; do sleep 1; done' >/dev/null; docker create --name cc busybox:1.36 sh >/dev/null; docker run --name ee busybox:1.36 sh -c 'for i in 1 2 3 4 5; do echo $i; done; printf last'
  $ docker exec nope ls
  Error response from daemon: No such container: nope
  [1]
  $ docker exec cc ls
  Error response from daemon: container 6d9c477d55a61837a5b1b5769f518e0730dce2edc708fb7b204eaba2e2e9e7c6 is not running
  [1]
  $ docker exec ee ls
  Error response from daemon: container fcbd7f24f6feb561e0131acd98647814a19b6e7b71d2dfdff347c759cc63a058 is not running
  [1]
  $ docker exec rr
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec rr nope
  OCI runtime exec failed: exec failed: unable to start container process: exec: "nope": executable file not found in $PATH
  [127]
  $ docker exec rr /etc
  OCI runtime exec failed: exec failed: unable to start container process: exec: "/etc": is a directory: permission denied
  [126]
  $ docker exec rr /etc/passwd
  OCI runtime exec failed: exec failed: unable to start container process: exec: "/etc/passwd": permission denied
  [126]
  $ docker exec rr sh -c 'exit 9'
  [9]
  $ docker exec rr sh -c 'kill -9 $$'
  [137]
  $ docker exec -u nobody2 rr id
  Error response from daemon: unable to find user nobody2: no matching entries in passwd file
  [1]
  % docker exec -u 5:6 rr id
  $ docker exec -u 5:foo rr id
  Error response from daemon: unable to find group foo: no matching entries in group file
  [1]
  $ docker exec -w /nope rr pwd
  OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/nope") set in config.json failed: no such file or directory
  [127]
  $ docker exec -w tmp rr pwd
  OCI runtime exec failed: exec failed: Cwd must be an absolute path
  [128]
  $ docker exec -w /tmp rr pwd
  /tmp
  $ docker exec -e A=1 -e B rr sh -c 'echo $A$B'
  1
  $ docker exec --env-file nope rr env
  open nope: no such file or directory
  [1]
  $ docker exec -d rr sleep 5
  $ docker exec -d rr nope
  Error response from daemon: OCI runtime exec failed: exec failed: unable to start container process: exec: "nope": executable file not found in $PATH
  [1]
  $ docker exec -it rr sh -c 'tty; echo hi'
  /dev/pts/0
  hi
  $ echo hi | docker exec -i rr cat
  hi
  $ echo hi | docker exec rr cat
  $ echo hi | docker exec -it rr cat
  cannot attach stdin to a TTY-enabled container because stdin is not a terminal
  [1]
  $ docker exec -t rr sh -c 'stty size'
  1000 200
  $ docker exec --privileged rr echo ok
  ok
  $ docker exec --detach-keys foo,bar rr echo ok
  invalid detach keys (foo,bar): Unknown character: 'foo'
  [1]
  $ docker exec -ti rr
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec '' ls
  invalid container name or ID: value is empty
  [1]
  $ docker exec rr ''
  OCI runtime exec failed: exec failed: unable to start container process: exec: "": executable file not found in $PATH
  [127]
  $ docker pause rr; docker exec rr ls; docker unpause rr
  rr
  Error response from daemon: Container rr is paused, unpause the container before exec
  rr
  $ docker logs nope
  Error response from daemon: No such container: nope
  [1]
  $ docker logs cc
  $ docker logs ee
  1
  2
  3
  4
  5
  last
  $ docker logs -n 2 ee
  5
  last
  $ docker logs -n 0 ee
  $ docker logs -n -1 ee
  1
  2
  3
  4
  5
  last
  $ docker logs -n x ee
  1
  2
  3
  4
  5
  last
  $ docker logs --tail all ee
  1
  2
  3
  4
  5
  last
  $ docker logs --tail 1 --tail 3 ee
  4
  5
  last
  $ docker logs --since x ee
  invalid value for "since": failed to parse value as time or duration: "x"
  [1]
  $ docker logs --since 1h ee
  1
  2
  3
  4
  5
  last
  $ docker logs --until 1h ee
  $ docker logs --until x ee
  invalid value for "until": failed to parse value as time or duration: "x"
  [1]
  $ docker logs --since 2030-01-01 ee
  $ docker logs --since 2030-01-01T00:00:00Z ee
  $ docker logs --since 0 ee
  1
  2
  3
  4
  5
  last
  $ docker logs --since -1h ee
  $ docker logs -t ee
  2026-11-21T11:04:34.192855012Z 1
  2026-11-21T11:04:34.192872930Z 2
  2026-11-21T11:04:34.192875168Z 3
  2026-11-21T11:04:34.192876384Z 4
  2026-11-21T11:04:34.192877516Z 5
  2026-11-21T11:04:34.214007906Z last
  $ docker logs --details ee
   1
   2
   3
   4
   5
   last
  $ docker run --name l1 --log-opt labels=a --label a=b busybox:1.36 echo hi; docker logs --details l1
  hi
  a=b hi
  $ docker run --name l2 --log-driver none busybox:1.36 echo hi; docker logs l2
  hi
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run --log-driver foo busybox:1.36 echo hi
  docker: Error response from daemon: error looking up logging plugin foo: plugin "foo" not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt foo=bar busybox:1.36 echo hi
  docker: Error response from daemon: unknown log opt 'foo' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt max-size=x busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'x'

  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt max-file=x busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: strconv.Atoi: parsing "x": invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt max-file=3 busybox:1.36 echo hi
  hi
  $ docker run --name l3 --log-driver local busybox:1.36 echo hi; docker logs l3
  hi
  hi
  $ docker logs ee rr
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker logs rr 2>/dev/null
  out
  $ docker logs rr >/dev/null
  err
  $ docker logs rr 2>&1 >/dev/null
  err
  $ docker cp nope:/a .
  Error response from daemon: No such container: nope
  [1]
  $ docker cp rr:/nope .
  Error response from daemon: Could not find the file /nope in container rr
  [1]
  $ docker cp nope rr:/
  lstat /root/lab/nope: no such file or directory
  [1]
  $ docker cp a b
  must specify at least one container source
  [1]
  $ docker cp rr:/a rr:/b
  copying between containers is not supported
  [1]
  $ docker cp rr:/a cc:/b
  copying between containers is not supported
  [1]
  $ docker cp rr: .
  Error response from daemon: bad parameter: path cannot be empty
  [1]
  $ docker cp - rr:/tmp </dev/null
  Successfully copied 0B to rr:/tmp
  % docker cp rr:/etc - | tar t
  $ echo x > f; docker cp f rr:/tmp/
  Successfully copied 2B (transferred 2.05kB) to rr:/tmp/
  $ docker cp f rr:/nope/
  no such directory
  [1]
  $ docker cp f rr:/nope/g
  Successfully copied 2B (transferred 2.05kB) to rr:/nope/g
  Error response from daemon: Could not find the file /nope in container rr
  [1]
  $ docker cp f rr:/etc/passwd/
  no such directory
  [1]
  $ docker cp f rr:/etc/passwd/x
  Successfully copied 2B (transferred 2.05kB) to rr:/etc/passwd/x
  Error response from daemon: extraction point is not a directory
  [1]
  $ mkdir d; echo y > d/y; docker cp d rr:/tmp/; docker exec rr ls /tmp /tmp/d
  Successfully copied 2B (transferred 2.56kB) to rr:/tmp/
  /tmp:
  d
  f

  /tmp/d:
  y
  % docker cp d rr:/tmp/f
  $ docker cp d rr:/tmp/d2; docker cp d rr:/tmp/d2; docker exec rr ls /tmp/d2
  Successfully copied 2B (transferred 2.56kB) to rr:/tmp/d2
  Successfully copied 2B (transferred 2.56kB) to rr:/tmp/d2
  d
  y
  % docker cp d/. rr:/tmp/d3; docker exec rr ls /tmp/d3
  $ docker cp rr:/tmp/d .; ls d
  Successfully copied 2.56kB to /root/lab/.
  y
  $ docker cp rr:/tmp/d/. e1; ls e1
  Successfully copied 2.56kB to /root/lab/e1
  y
  $ docker cp rr:/tmp/f nodir/x
  invalid output path: directory "/root/lab/nodir" does not exist
  [1]
  $ docker cp rr:/tmp/f d/; cat d/f
  Successfully copied 2B (transferred 2.05kB) to /root/lab/d/
  x
  $ docker cp rr:/tmp/f f/x
  stat /root/lab/f/x: not a directory
  [1]
  % docker cp rr:/tmp/d f
  $ docker cp -q f rr:/tmp/q
  $ docker cp f rr:tmp/rel; docker exec rr cat /tmp/rel
  Successfully copied 2B (transferred 2.05kB) to rr:tmp/rel
  x
  $ docker cp -a f rr:/tmp/arch
  Successfully copied 2B (transferred 2.05kB) to rr:/tmp/arch
  $ docker cp -L f rr:/tmp/l
  Successfully copied 2B (transferred 2.05kB) to rr:/tmp/l
  $ ln -s f ln; docker cp ln rr:/tmp/ln; docker exec rr ls -l /tmp/ln | cut -c1
  Successfully copied 0B (transferred 1.54kB) to rr:/tmp/ln
  l
  $ docker cp -L ln rr:/tmp/ln2; docker exec rr ls -l /tmp/ln2 | cut -c1
  Successfully copied 2B (transferred 2.05kB) to rr:/tmp/ln2
  -
  $ docker cp cc:/etc/passwd - | tar xO | head -n1
  root:x:0:0:root:/root:/bin/sh
  $ docker cp f cc:/ff; docker start -a cc; docker cp cc:/ff -| tar t
  Successfully copied 2B (transferred 2.05kB) to cc:/ff
  ff
  % docker cp f rr:/proc/x
  $ tar c f | docker cp - rr:/tmp/x
  destination "rr:/tmp/x" must be a directory
  [1]
  $ tar c f | docker cp - rr:/tmp/f
  destination "rr:/tmp/f" must be a directory
  [1]
  $ echo junk | docker cp - rr:/tmp
  Successfully copied 0B to rr:/tmp
  Error response from daemon: unexpected EOF
  [1]
  $ docker cp f
  docker: 'docker cp' requires 2 arguments

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [1]
  $ docker cp f rr:
  no such directory
  [1]
  $ docker export nope
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export rr
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export -o x/y rr
  failed to export container: invalid output path: stat x: no such file or directory
  [1]
  % docker export rr | tar t | grep passwd
  % docker export -o r.tar r; docker import r.tar imp:1 | cut -c1-7; docker run --rm imp:1 echo hi
  % docker run --rm imp:1
  $ docker import nope.tar
  open nope.tar: no such file or directory
  [1]
  % echo junk | docker import - x:1
  % docker import -c 'CMD ["echo","hi"]' -c 'ENV A=5' -m msg r.tar imp:2 >/dev/null; docker run --rm imp:2; docker history imp:2
  $ docker import -c 'FOO x' r.tar imp:3
  open r.tar: no such file or directory
  [1]
  $ docker import -c 'RUN x' r.tar imp:3
  open r.tar: no such file or directory
  [1]
  $ docker import r.tar IMP:3
  open r.tar: no such file or directory
  [1]
  $ docker commit nope
  Error response from daemon: No such container: nope
  [1]
  $ docker commit rr X:1
  invalid reference format: repository name (library/X) must be lowercase
  [1]
  $ docker commit rr com:1 | cut -c1-7; docker history com:1 | head -n2
  sha256:
  IMAGE          CREATED                  CREATED BY                                      SIZE      COMMENT
  e0150a4048dd   Less than a second ago   sh -c echo out; echo err >&2; trap "exit 4" …   73.7kB
  $ docker commit -c 'CMD ["echo","c"]' -c 'FOO' rr com:2
  Error response from daemon: FOO is not a valid change command
  [1]
  % docker commit -c 'CMD ["echo","c"]' -c 'EXPOSE 80' -c 'USER 5' -c 'WORKDIR /w' -c 'LABEL a=b' -c 'VOLUME /v' -c 'ENTRYPOINT []' -c 'STOPSIGNAL HUP' -c 'ONBUILD RUN x' -c 'HEALTHCHECK NONE' -a me -m msg rr com:3 >/dev/null; docker inspect -f '{{json .Config}} {{.Author}} {{.Comment}}' com:3
  % docker commit --no-pause rr com:4 >/dev/null; docker commit -p=false rr com:4 >/dev/null; docker images --format '{{.Repository}}:{{.Tag}}'
  $ docker stop rr; docker inspect -f '{{.State.ExitCode}}' rr
  rr
  4
