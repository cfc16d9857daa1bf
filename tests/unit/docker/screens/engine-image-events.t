  % docker pull -q busybox:1.36; docker pull -q alpine:3.20
  % docker run --name base busybox:1.36 sh -c 'echo data > /data.txt; mkdir /app; chmod 700 /app'
  % docker commit base; docker commit -m "first try" base work:v1; docker commit base work:v2; docker commit base work:cfg; docker commit base work:ob
  % docker export base > /dev/null
  $ docker export -o dir.tar base; ls -l dir.tar | cut -c1-10
  -rw-------
  % docker import dir.tar flat; docker save -o one.tar $(docker images -q alpine); docker rmi alpine:3.20
  $ docker load -i one.tar
  Loaded image ID: sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0
  $ docker events --since 1h --until 0s --filter type=image --format '{{.Action}}' | sort -u
  create
  delete
  import
  load
  pull
  save
  tag
  untag
  $ docker events --since 1h --until 0s --filter container=base --format '{{.Action}} {{.Type}} {{.Scope}}'
  create container local
  attach container local
  start container local
  die container local
  commit container local
  commit container local
  commit container local
  commit container local
  commit container local
  export container local
  export container local
