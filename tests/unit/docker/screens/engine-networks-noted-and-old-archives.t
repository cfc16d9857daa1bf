The real docker CLI 29.7.2 beside the real engine: networks of containers that do not run, top, archives without an index, interrupted builds.

  % docker pull -q busybox:1.36
  % printf 'FROM busybox:1.36\nRUN sleep 1000\n' > Dockerfile
  $ docker build .
  < @3s ^C

  [+] Building 3.2s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => CANCELED [2/2] RUN sleep 1000                                                                                                                                                                  2.9s
  ERROR: failed to build: failed to solve: Canceled: context canceled
  [130]
  $ docker build --progress plain .
  < @3s ^C
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 70B done
  #1 DONE 0.1s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  #4 resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e 0.0s done
  #4 CACHED

  #5 [2/2] RUN sleep 1000
  #5 CANCELED
  ERROR: failed to build: failed to solve: Canceled: context canceled
  [130]
  $ docker build -q .
  < @3s ^C
  ERROR: failed to build: failed to solve: Canceled: context canceled
  [130]
  $ docker network create n1 | wc -c
  65
  $ docker create --name never busybox:1.36 sleep 100 | wc -c
  65
  $ docker network connect n1 never; docker inspect -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{$v.IPAddress}} {{end}}' never
  bridge invalid IP n1 invalid IP
  $ docker network connect n1 never
  $ docker network connect nosuch never
  $ docker network connect n1 nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker network connect --ip 10.9.9.9 n1 never
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address 10.9.9.9
  [1]
  $ docker network connect host never
  Error response from daemon: cannot connect container to host network - container must be created in host network mode
  [1]
  $ docker network connect none never
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker network connect bridge never
  $ docker network disconnect n1 never; docker inspect -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{end}}' never
  bridge nosuch
  $ docker network disconnect n1 never
  Error response from daemon: container 3e0709cf7ee6242870ab8c1badaba457394c8f0d31dc8575022b1853968bd77b is not connected to the network n1
  [1]
  $ docker network disconnect -f n1 never
  Error response from daemon: container 3e0709cf7ee6242870ab8c1badaba457394c8f0d31dc8575022b1853968bd77b is not connected to the network n1
  [1]
  $ docker network disconnect n1 nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker network disconnect -f n1 nosuch
  Error response from daemon: endpoint nosuch not found
  [1]
  $ docker network disconnect nosuch never
  $ docker network disconnect bridge never
  $ docker network disconnect bridge never
  Error response from daemon: container 3e0709cf7ee6242870ab8c1badaba457394c8f0d31dc8575022b1853968bd77b is not connected to the network bridge
  [1]
  $ docker network disconnect host never
  Error response from daemon: container 3e0709cf7ee6242870ab8c1badaba457394c8f0d31dc8575022b1853968bd77b is not connected to the network host
  [1]
  $ docker network connect --alias a --alias b n1 never; docker inspect -f '{{json .NetworkSettings.Networks.n1.Aliases}}' never
  ["a","b"]
  $ docker start never; docker inspect -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{len $v.IPAddress}} {{json $v.DNSNames}}{{end}}' never | tr -d '0123456789abcdef'
  never
  n  ["nvr","","",""]
  $ docker stop -t 0 never; docker network disconnect n1 never; docker inspect -f '{{json .NetworkSettings.Networks}}' never
  never
  {}
  $ docker start never; docker network connect n1 never; docker stop -t 0 never
  never
  never
  $ docker network rm n1; docker network ls --format '{{.Name}} {{.Scope}}'
  n1
  bridge local
  host local
  none local
  $ docker start never
  Error response from daemon: failed to set up container networking: network 6970ae78644cd5adb653ea556e9e27cbf0aae2f6d667793f6e8e8584392ee065 not found
  failed to start containers: never
  [1]
  % docker network create n1 | wc -c; docker start never; docker ps -a --format '{{.Names}} {{.Status}}'
  $ docker network connect --ip 172.30.9.9 n1 never
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address 172.30.9.9
  [1]
  $ docker rm -f never; docker network rm n1
  never
  n1
  $ docker run -d --name t busybox:1.36 sleep 1000 | wc -c
  docker: Error response from daemon: Invalid container name (t), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  0
  $ docker top t
  Error response from daemon: No such container: t
  [1]
  $ docker top t -o pid,comm
  Error response from daemon: No such container: t
  [1]
  $ docker top t -o pid=,comm=
  Error response from daemon: No such container: t
  [1]
  $ docker top t o pid,comm
  Error response from daemon: No such container: t
  [1]
  $ docker top t -eo pid,args
  Error response from daemon: No such container: t
  [1]
  $ docker top t -eo pid=PROC,args=WHAT
  Error response from daemon: No such container: t
  [1]
  $ docker top t -ef
  Error response from daemon: No such container: t
  [1]
  $ docker top t aux | head -1
  Error response from daemon: No such container: t
  $ docker top t -x | head -1
  Error response from daemon: No such container: t
  $ docker top t -o nosuch
  Error response from daemon: No such container: t
  [1]
  $ docker top t -o comm
  Error response from daemon: No such container: t
  [1]
  $ docker top t --nosuch
  Error response from daemon: No such container: t
  [1]
  $ docker top t -Q
  Error response from daemon: No such container: t
  [1]
  $ docker top t -o pid -o comm
  Error response from daemon: No such container: t
  [1]
  $ docker top t -ww -o pid,args
  Error response from daemon: No such container: t
  [1]
  $ docker top t -H | head -1
  Error response from daemon: No such container: t
  $ docker top t axf | head -1
  Error response from daemon: No such container: t
  $ docker top t -l | head -1
  Error response from daemon: No such container: t
  $ docker top nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker top
  docker: 'docker top' requires at least 1 argument

  Usage:  docker top CONTAINER [ps OPTIONS]

  See 'docker top --help' for more information
  [1]
  $ docker stop -t 0 t; docker top t
  Error response from daemon: No such container: t
  Error response from daemon: No such container: t
  [1]
  $ docker rm t
  Error response from daemon: No such container: t
  [1]
  $ docker run -it --name tt busybox:1.36 stty size
  1000 200
  $ docker run -dit --name t2 busybox:1.36 | wc -c; docker exec -t t2 stty size; docker exec t2 stty size
  65
  1000 200
  stty: standard input: Inappropriate ioctl for device
  [1]
  $ docker rm -f t2 tt
  t2
  tt
  % docker save busybox:1.36 -o b.tar; mkdir old; tar -C old -xf b.tar; ls old > /dev/null
  $ cat old/manifest.json | tr -d 'a-f0-9' | head -c 300
  [{"Conig":"los/sh/","RpoTgs":["usyox:."],"Lyrs":["los/sh/"]}]
  $ tar tf b.tar | grep -v blobs/sha256/. | sort
  blobs/
  blobs/sha256/
  index.json
  manifest.json
  oci-layout
  $ docker rmi busybox:1.36 | wc -l
  2
  % rm old/index.json old/oci-layout; tar -C old -cf nooci.tar .
  $ docker load -i nooci.tar
  Loaded image: busybox:1.36
  $ docker images --format '{{.Repository}}:{{.Tag}}'
  busybox:1.36
  $ docker run --rm busybox:1.36 echo ok
  ok
  % mkdir old2; printf '[]' > old2/manifest.json; tar -C old2 -cf e1.tar .
  $ docker load -i e1.tar
  image might be filtered out
  [1]
  % printf '[{"Config":"c.json","RepoTags":["x:1"],"Layers":["l.tar"]}]' > old2/manifest.json; tar -C old2 -cf e2.tar .
  $ docker load -i e2.tar
  image config "c.json" not found
  [1]
  % mkdir rootfs; echo hi > rootfs/f; tar -C rootfs -cf old2/l.tar .; D=$(sha256sum old2/l.tar | cut -d' ' -f1); printf '{"architecture":"amd64","os":"linux","config":{"Cmd":["/bin/true"]},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]},"history":[{"created_by":"me"}]}' $D > old2/c.json; tar -C old2 -cf e3.tar .
  $ docker load -i e3.tar
  Loaded image: x:1
  $ docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}'
  busybox:1.36 3.13MB
  x:1 19.1kB
  $ docker history x:1 --format '{{.CreatedBy}} {{.Size}}'
  me 8.19kB
  $ docker inspect -f '{{json .Config}} {{.Os}}/{{.Architecture}}' x:1
  {"Cmd":["/bin/true"]} linux/amd64
  $ docker create --name xx x:1 | wc -c; docker cp xx:/f - | tar xO; docker rm xx
  65
  hi
  xx
  % printf '[{"Config":"c.json","RepoTags":null,"Layers":["l.tar"]}]' > old2/manifest.json; tar -C old2 -cf e4.tar .
  $ docker load -i e4.tar
  Loaded image ID: sha256:b96ebc82363c91d9ae80d96b01e5768f2ab4376dd4cab7578281100313a9a619
  % printf '[{"Config":"c.json","RepoTags":["y:1","y:2","Bad:3"],"Layers":["l.tar"]}]' > old2/manifest.json; tar -C old2 -cf e5.tar .
  $ docker load -i e5.tar
  normalize image ref "Bad:3": invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  % printf 'garbage' > old2/manifest.json; tar -C old2 -cf e6.tar .
  $ docker load -i e6.tar
  untar manifest "./manifest.json": invalid character 'g' looking for beginning of value
  [1]
  % printf '[{"Config":"c.json","RepoTags":["z:1"],"Layers":[]}]' > old2/manifest.json; tar -C old2 -cf e7.tar .
  $ docker load -i e7.tar
  Loaded image: z:1
  $ docker load -q -i e3.tar
  Loaded image: x:1
  $ docker load < e3.tar
  Loaded image: x:1
  $ docker load --platform linux/arm64 -i e3.tar
  requested platform(s) ([linux/arm64]) not found: image might be filtered out
  [1]
  % docker images --format '{{.Repository}}:{{.Tag}}'
  % gzip -k e3.tar
  $ docker load -i e3.tar.gz
  Loaded image: x:1
  $ docker load -i nosuch.tar
  open nosuch.tar: no such file or directory
  [1]
  $ docker load -i rootfs
  error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.55/images/load?quiet=0": read rootfs: is a directory
  [1]
  $ docker load -i old2/l.tar
  unrecognized image format
  [1]
  $ docker load < /dev/null
  unrecognized image format
  [1]
  $ docker load
  requested load from stdin, but stdin is empty
  [1]
  $ echo hi | docker load
  unexpected EOF
  [1]
