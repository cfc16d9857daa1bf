  % docker pull -q busybox:1.36; docker run -d --name ru busybox:1.36 sh -c 'echo started; sleep 1000'; docker run -d --name other busybox:1.36 sleep 1000
  % docker start ru; docker update --cpus 1.5 --cpu-shares 100 --cpuset-cpus 0 --pids-limit 10 --restart on-failure:3 ru; docker inspect -f '{{json .HostConfig.RestartPolicy}} {{.HostConfig.NanoCpus}} {{.HostConfig.CpuShares}} {{.HostConfig.CpusetCpus}}' ru; docker update --cpus 99 ru; docker update --memory 1m ru; docker update --memory 100m ru; docker update --memory-reservation 500m ru; docker update --cpuset-cpus 77 ru; docker update --restart foo ru; docker update --restart always:2 ru; docker update; docker update nosuch --cpus 1; docker update --blkio-weight 5 ru; docker update --cpu-period 1 ru; docker update --cpus x ru; docker update --pids-limit -1 ru
  $ docker logs --tail 0 ru; docker logs --tail=-5 ru; docker logs -n 1 --details ru; docker logs --since 1s ru; docker logs --since 2020-01-01 ru; docker logs --since foo ru; docker logs --until 2020-01-01T00:00:00 ru; docker logs -t ru | cut -d' ' -f2; docker logs ru other; docker logs; docker logs -t --tail 1 ru | cut -d' ' -f2
  started
   started
  started
  started
  invalid value for "since": failed to parse value as time or duration: "foo"
  started
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  started
  % docker exec ru sh -c 'exit 9'; docker exec -d ru sleep 7; docker top ru -o args; docker top ru -eo pid,comm | awk '{print $2}'; docker top ru nosuch; docker top ru -Q; docker top nosuch; docker exec ru; docker exec; docker exec -e 'A' -e B=2 ru sh -c 'echo $A$B'; docker exec --env-file nosuch ru true; docker exec -u 5:6 ru id; docker exec -w /nosuch ru true; docker exec --privileged ru true; docker exec ru /etc; echo in | docker exec -i ru cat; echo in | docker exec ru cat; docker exec -t ru echo x | od -c | head -1; docker exec --detach-keys a,b ru echo k
  % docker cp ru:/etc/passwd -  | tar tv | awk '{print $1,$2,$6}'; docker cp ru:/etc . ; ls etc | head -3; tar c etc/passwd | docker cp - ru:/tmp; docker exec ru ls /tmp/etc; docker cp - ru:/x < /dev/null; docker cp ru:/etc/passwd /nosuch/x; docker cp ru:/etc/passwd etc; docker cp etc ru:/etc/passwd; docker cp etc/. ru:/tmp/new; docker cp etc/passwd ru:/tmp/a/b; docker cp ru:/a other:/b; docker cp ru: x; docker cp ru:/etc/passwd; docker cp -q ru:/etc/passwd p; docker cp -a ru:/etc/group .; docker cp -L ru:/etc/mtab m; ls -l m | cut -c1; docker cp ru:/proc/1/status s; docker cp nosuch:/x .; docker cp ./nope ru:/; docker cp etc/passwd ru:/tmp/
  $ docker commit -m msg -a me -c 'CMD ["x"]' -c 'ENV A=1' -c 'EXPOSE 9' ru c/1 | cut -c1-7; docker inspect -f '{{json .Config.Cmd}} {{.Config.Env}} {{.Comment}} {{.Author}} {{json .Config.ExposedPorts}}' c/1; docker commit -c 'FOO 1' ru; docker commit -c 'RUN x' ru; docker commit ru BAD; docker commit; docker commit nosuch; docker commit -p=false ru | cut -c1-7; docker commit --no-pause ru c/2:t | cut -c1-7; docker history --format '{{.CreatedBy}}|{{.Comment}}' c/1 | head -2
  sha256:
  ["x"] [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin A=1] msg me {"9/tcp":{}}
  Error response from daemon: FOO is not a valid change command
  Error response from daemon: RUN is not a valid change command
  invalid reference format: repository name (library/BAD) must be lowercase
  docker: 'docker commit' requires at least 1 and at most 2 arguments

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  Error response from daemon: No such container: nosuch
  Flag --
  sha256:
  sha256:
  sh -c echo started; sleep 1000|msg
  BusyBox 1.36.1 (glibc), Debian 12|
  $ docker export -o e.tar ru; tar tf e.tar | grep -c ^etc/; docker export nosuch; docker export; docker export ru > /dev/null; docker import e.tar imp:1 | cut -c1-7; docker import -c 'CMD ["sh","-c","echo imported"]' -m hello - imp:2 < e.tar | cut -c1-7; docker run --rm imp:2; docker run --rm imp:1; docker history --format '{{.Comment}}' imp:2; docker import nosuch.tar; docker import http://127.0.0.1:1/x; docker import e.tar BAD; docker import --platform linux/arm64 e.tar imp:3 | cut -c1-7; docker inspect -f '{{.Architecture}}' imp:3; docker import
  9
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  docker: 'docker export' requires 1 argument

  Usage:  docker export [OPTIONS] CONTAINER

  Run 'docker export --help' for more information
  sha256:
  sha256:
  imported
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  hello
  open nosuch.tar: no such file or directory
  Error response from daemon: Get "http://127.0.0.1:1/x": dial tcp 127.0.0.1:1: connect: connection refused
  invalid reference format: repository name (library/BAD) must be lowercase
  sha256:
  arm64
  docker: 'docker import' requires at least 1 argument

  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]

  See 'docker import --help' for more information
  [1]
