  % mkdir w; cd w
  % docker pull -q busybox:1.36 >/dev/null 2>&1
  % docker run -d --name r1 busybox:1.36 sleep 100000
  % docker run -d --name p1 busybox:1.36 sleep 100000
  % docker pause p1
  % docker create --name c1 busybox:1.36 true
  % docker run --name x1 busybox:1.36 sh -c 'echo out; echo err >&2; exit 3'
  % docker network create n1
  % docker volume create v1
  $ docker commit -c 'LABEL a' r1 a:1
  Error response from daemon: LABEL must have two arguments
  [1]
  $ docker commit -c 'LABEL a b' r1 a:1 >/dev/null
  $ docker commit -c 'LABEL a=1 b' r1 a:1
  Error response from daemon: Syntax error - can't find = in "b". Must be of the form: name=value
  [1]
  $ docker commit -c 'HEALTHCHECK x' r1 a:1
  Error response from daemon: Unknown type "X" in HEALTHCHECK (try CMD)
  [1]
  $ docker commit -c 'HEALTHCHECK foo bar' r1 a:1
  Error response from daemon: Unknown type "FOO" in HEALTHCHECK (try CMD)
  [1]
  $ docker commit -c 'HEALTHCHECK CMD' r1 a:1
  Error response from daemon: Missing command after HEALTHCHECK CMD
  [1]
  $ docker commit -c 'HEALTHCHECK NONE x' r1 a:1
  Error response from daemon: HEALTHCHECK NONE takes no arguments
  [1]
  $ docker commit -c 'HEALTHCHECK --interval=x CMD a' r1 a:1
  Error response from daemon: time: invalid duration "x"
  [1]
  $ docker commit -c 'HEALTHCHECK --interval=1us CMD a' r1 a:1
  Error response from daemon: Interval "interval" cannot be less than 1ms
  [1]
  $ docker commit -c 'HEALTHCHECK --foo=1 CMD a' r1 a:1
  Error response from daemon: unknown flag: --foo
  [1]
  $ docker commit -c 'HEALTHCHECK --retries=x CMD a' r1 a:1
  Error response from daemon: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker commit -c 'HEALTHCHECK --retries=-1 CMD a' r1 a:1
  Error response from daemon: --retries cannot be negative (-1)
  [1]
  $ docker commit -c 'HEALTHCHECK' r1 a:1
  Error response from daemon: HEALTHCHECK requires at least one argument
  [1]
  $ docker commit -c 'ONBUILD FROM x' r1 a:1
  Error response from daemon: FROM isn't allowed as an ONBUILD trigger
  [1]
  $ docker commit -c 'ONBUILD MAINTAINER x' r1 a:1
  Error response from daemon: MAINTAINER isn't allowed as an ONBUILD trigger
  [1]
  $ docker commit -c 'ONBUILD ONBUILD RUN x' r1 a:1
  Error response from daemon: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed
  [1]
  $ docker commit -c 'ONBUILD' r1 a:1
  Error response from daemon: ONBUILD requires at least one argument
  [1]
  $ docker commit -c 'ONBUILD foo' r1 a:1 >/dev/null
  $ docker commit -c 'ENV =a' r1 a:1
  Error response from daemon: ENV names can not be blank
  [1]
  $ docker commit -c 'ENV a=1 b' r1 a:1
  Error response from daemon: Syntax error - can't find = in "b". Must be of the form: name=value
  [1]
  % docker commit -c 'ENV a "b' r1 a:1 >/dev/null
  $ docker commit -c 'LABEL =a' r1 a:1
  Error response from daemon: LABEL names can not be blank
  [1]
  $ docker commit -c 'EXPOSE 99999' r1 a:1
  Error response from daemon: invalid containerPort: 99999
  [1]
  $ docker commit -c 'EXPOSE 80/foo' r1 a:1
  Error response from daemon: invalid proto: foo
  [1]
  $ docker commit -c 'EXPOSE 5-3' r1 a:1
  Error response from daemon: invalid containerPort: 5-3
  [1]
  $ docker commit -c 'VOLUME' r1 a:1
  Error response from daemon: VOLUME requires at least one argument
  [1]
  $ docker commit -c 'VOLUME [""]' r1 a:1
  Error response from daemon: VOLUME specified can not be an empty string
  [1]
  $ docker commit -c 'USER' r1 a:1
  Error response from daemon: USER requires exactly one argument
  [1]
  % docker commit -c 'USER a b' r1 a:1
  $ docker commit -c 'WORKDIR a b' r1 a:1 >/dev/null
  % docker commit -c 'STOPSIGNAL 99' r1 a:1
  $ docker commit -c 'STOPSIGNAL a b' r1 a:1
  Error response from daemon: invalid signal: a b
  [1]
  $ docker commit -c 'FROM x' r1 a:1
  Error response from daemon: FROM is not a valid change command
  [1]
  $ docker commit -c 'COPY a b' r1 a:1
  Error response from daemon: COPY is not a valid change command
  [1]
  $ docker commit -c 'SHELL ["a"]' r1 a:1
  Error response from daemon: SHELL is not a valid change command
  [1]
  $ docker commit -c 'ARG a' r1 a:1
  Error response from daemon: ARG is not a valid change command
  [1]
  $ docker commit -c 'MAINTAINER x' r1 a:1
  Error response from daemon: MAINTAINER is not a valid change command
  [1]
  $ docker commit -c 'CMD --x=1 ls' r1 a:1
  Error response from daemon: unknown flag: --x
  [1]
  $ docker commit -c 'ENV --x=1 a=1' r1 a:1
  Error response from daemon: unknown flag: --x
  [1]
  $ docker commit -c '# x' r1 a:1
  Error response from daemon: file with no instructions
  [1]
  $ docker commit -c '' r1 a:1 >/dev/null
  Error response from daemon: file with no instructions
  [1]
  $ docker tag busybox:1.36 a:b/c
  error parsing reference: "a:b/c" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a:1/c:2
  $ docker tag busybox:1.36 a:/c
  error parsing reference: "a:/c" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a.b:80x/c
  error parsing reference: "a.b:80x/c" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 localhost:5000x/c
  error parsing reference: "localhost:5000x/c" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 -
  error parsing reference: "-" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a..b
  error parsing reference: "a..b" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a___b
  error parsing reference: "a___b" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a-_b
  error parsing reference: "a-_b" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a:.x
  error parsing reference: "a:.x" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a:x:y
  error parsing reference: "a:x:y" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a@b
  error parsing reference: "a@b" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a/
  error parsing reference: "a/" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 /a
  error parsing reference: "/a" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 -x:1/a
  error parsing reference: "-x:1/a" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 '[::1]:5000/a'
  $ docker tag busybox:1.36 '[::1]/a:1'
  $ docker tag busybox:1.36 A.b/c:1
  $ docker tag busybox:1.36 Ab/c
  $ docker tag busybox:1.36 a_b/c:1
  $ docker tag busybox:1.36 a_b:80/c:1
  error parsing reference: "a_b:80/c:1" is not a valid repository/tag: invalid reference format
  [1]
  $ docker run --rm -v v1:/a -v v1:/a busybox:1.36 true
  $ docker run --rm -v /a -v /a busybox:1.36 true
  $ docker run --rm -v v1:/a -v v1:/a:ro busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /a
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name two -v v1:/a -v v1:/a -v v1:/b busybox:1.36 true >/dev/null
  $ docker inspect -f '{{len .HostConfig.Binds}}' two
  2
  $ docker ps -f expose=1-
  Error response from daemon: error while looking up for expose 1-: invalid end port '': value is empty
  [1]
  $ docker ps -f expose=-1
  Error response from daemon: error while looking up for expose -1: invalid start port '': value is empty
  [1]
  $ docker ps -f expose=-
  Error response from daemon: error while looking up for expose -: invalid start port '': value is empty
  [1]
  $ docker ps -f publish=1-
  Error response from daemon: error while looking up for publish 1-: invalid end port '': value is empty
  [1]
  $ docker ps -f publish=a-b
  Error response from daemon: error while looking up for publish a-b: invalid start port 'a': invalid syntax
  [1]
  $ docker ps -f expose=70000
  Error response from daemon: error while looking up for expose 70000: invalid start port '70000': value out of range
  [1]
  $ docker ps -f expose=3-1
  Error response from daemon: error while looking up for expose 3-1: invalid port range: 3-1
  [1]
  $ docker ps -f expose=80/
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -f expose=/tcp
  Error response from daemon: error while looking up for expose /tcp: invalid start port '': value is empty
  [1]
  $ docker ps -f expose=
  Error response from daemon: error while looking up for expose : invalid port range: value is empty
  [1]
