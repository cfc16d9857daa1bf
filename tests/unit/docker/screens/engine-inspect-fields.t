  % docker pull -q busybox:1.36
  % mkdir real
  $ docker run -d --name holder -v lab:/data:ro --tmpfs /t --mount type=bind,src=/root/lab/real,dst=/r,readonly --health-cmd true --health-interval 90s --health-start-period 1m --stop-timeout 5 busybox:1.36 sleep 300 | wc -c
  65
  $ docker inspect -f '{{range .Mounts}}{{.Type}} [{{.Name}}] {{.Destination}} {{.Driver}};{{end}}' holder
  volume [lab] /data local;bind [] /r ;
  $ docker inspect -f '{{.Config.Healthcheck.Interval}} {{.Config.Healthcheck.Timeout}} {{.Config.Healthcheck.StartPeriod}} {{json .Config.Healthcheck.Interval}}' holder
  1m30s 0s 1m0s 90000000000
  $ docker inspect -f '{{.Config.StopTimeout}} {{.HostConfig.Init}} {{.GraphDriver}} {{.SizeRw}} {{.HostConfig.Runtime}}' holder
  5 <nil> <nil> <nil> runc
  $ docker inspect -f '{{if .Config.StopTimeout}}yes{{end}}{{if .HostConfig.Init}}init{{end}}{{if .SizeRw}}size{{end}}' holder
  yes
  $ docker inspect -s busybox:1.36 -f '{{.Os}}'
  WARNING: --size ignored for image
  linux
  $ docker image inspect -f '[{{.Comment}}] [{{.Author}}] [{{.Variant}}] {{.OsVersion}} {{.GraphDriver}} {{.Manifests}}' busybox:1.36
  [] [] []  <nil> []
  % docker network create n1
  $ docker volume inspect -f '{{.Status}} {{.UsageData}} {{.ClusterVolume}} {{.Labels}} {{.Options}}' lab
  map[] <nil> <nil> map[] map[]
  $ docker volume inspect -f '{{json .Status}} {{json .Labels}}' lab
  null null
  $ docker inspect -f '{{.ImageManifestDescriptor.Platform.OS}}/{{.ImageManifestDescriptor.Platform.Architecture}} {{.Storage}}' holder | cut -c1-12
  linux/amd64
  $ docker ps -q --format '{{.Names}}'
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  5f19b2f45a34
  $ docker ps -q --format table | wc -c
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  13
  % docker pull -q alpine:3.20
  $ docker run --rm --mount type=npipe,src=a,dst=/b busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "npipe": mount type unknown

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=image,src=nosuch:1,dst=/img busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  1.36: Pulling from library/busybox
  Digest: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  Status: Image is up to date for busybox:1.36
  docker: Error response from daemon: No such image: nosuch:1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=image,src=alpine:3.20,dst=/img,image-subpath=etc busybox:1.36 ls /img/passwd
  /img/passwd
  $ docker run --rm --mount type=image,dst=/img busybox:1.36 ls /img
  docker: Error response from daemon: invalid mount config for type "image": field Source must not be empty

  Run 'docker run --help' for more information
  [125]
  % docker run --rm -v sub:/v busybox:1.36 sh -c "mkdir /v/d; echo deep > /v/d/f"
  $ docker run --rm --mount type=volume,src=sub,dst=/d,volume-subpath=d busybox:1.36 cat /d/f
  deep
  $ docker run --rm --mount type=volume,src=sub,dst=/d,volume-subpath=../x busybox:1.36 ls /d
  docker: Error response from daemon: invalid mount config for type "volume": subpath must be a relative path within the volume

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=sub,dst=/d,volume-subpath=/d busybox:1.36 ls /d
  docker: Error response from daemon: invalid mount config for type "volume": subpath must be a relative path within the volume

  Run 'docker run --help' for more information
  [125]
