  % mkdir c; cd c; printf 'FROM busybox:1.37\nCOPY a.txt /\nRUN echo hi > /x\nCMD ["sh"]\n' > Dockerfile; echo a > a.txt
  $ docker buildx create --name x --bootstrap --use

  [+] Building 8.9s (1/1) FINISHED
   => [internal] booting buildkit                                                                                                                                                                     8.9s
   => => pulling image moby/buildkit:buildx-stable-1                                                                                                                                                  8.1s
   => => verifying image docker.io/moby/buildkit:buildx-stable-1                                                                                                                                      0.4s
   => => creating container buildx_buildkit_x0                                                                                                                                                        0.4s
  x
  $ docker ps
  CONTAINER ID   IMAGE                           COMMAND                  CREATED                  STATUS                  PORTS     NAMES
  34c88905a892   moby/buildkit:buildx-stable-1   "buildkitd --allow-i…"   Less than a second ago   Up Less than a second             buildx_buildkit_x0
  $ docker logs buildx_buildkit_x0 | head -3
  time="2026-11-20T22:40:08Z" level=info msg="auto snapshotter: using overlayfs"
  time="2026-11-20T22:40:08Z" level=warning msg="using host network as the default"
  time="2026-11-20T22:40:08Z" level=info msg="found worker \"516f3lugvejy94ziydievj6ti\", labels=map[org.mobyproject.buildkit.worker.executor:oci org.mobyproject.buildkit.worker.hostname:34c88905a892 org.mobyproject.buildkit.worker.network:host org.mobyproject.buildkit.worker.oci.process-mode:sandbox org.mobyproject.buildkit.worker.selinux.enabled:false org.mobyproject.buildkit.worker.snapshotter:overlayfs], platforms=[linux/amd64 linux/amd64/v2 linux/amd64/v3 linux/amd64/v4]"
  time="2026-11-20T22:40:08Z" level=warning msg="skipping containerd worker, as \"/run/containerd/containerd.sock\" does not exist"
  time="2026-11-20T22:40:08Z" level=info msg="found 1 workers, default=\"516f3lugvejy94ziydievj6ti\""
  time="2026-11-20T22:40:08Z" level=warning msg="currently, only the default worker can be used."
  time="2026-11-20T22:40:08Z" level=info msg="running server on /run/buildkit/buildkitd.sock"
  $ docker volume ls
  DRIVER    VOLUME NAME
  local     buildx_buildkit_x0_state
  $ docker buildx ls
  NAME/NODE     DRIVER/ENDPOINT                   STATUS    BUILDKIT   PLATFORMS
  x*            docker-container
   \_ x0         \_ unix:///var/run/docker.sock   running   v0.32.2    linux/amd64 (+4)
  default       docker
   \_ default    \_ default                       running   v0.32.2    linux/amd64 (+4)
  $ docker buildx inspect
  Name:          x
  Driver:        docker-container
  Last Activity: 2026-11-20 22:40:00 +0000 UTC

  Nodes:
  Name:                  x0
  Endpoint:              unix:///var/run/docker.sock
  Status:                running
  BuildKit daemon flags: --allow-insecure-entitlement=network.host
  BuildKit version:      v0.32.2
  Platforms:             linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/amd64/v4
  Labels:
   org.mobyproject.buildkit.worker.executor:         oci
   org.mobyproject.buildkit.worker.hostname:         34c88905a892
   org.mobyproject.buildkit.worker.network:          host
   org.mobyproject.buildkit.worker.oci.process-mode: sandbox
   org.mobyproject.buildkit.worker.selinux.enabled:  false
   org.mobyproject.buildkit.worker.snapshotter:      overlayfs
  GC Policy rule#0:
   All:            false
   Filters:        type==source.local type==exec.cachemount type==source.git.checkout
   Keep Duration:  48h0m0s
   Max Used Space: 488.3MiB
  GC Policy rule#1:
   All:            false
   Keep Duration:  1440h0m0s
   Reserved Space: 9.313GiB
   Max Used Space: 69.85GiB
   Min Free Space: 17.7GiB
  GC Policy rule#2:
   All:            false
   Reserved Space: 9.313GiB
   Max Used Space: 69.85GiB
   Min Free Space: 17.7GiB
  GC Policy rule#3:
   All:            true
   Reserved Space: 9.313GiB
   Max Used Space: 69.85GiB
   Min Free Space: 17.7GiB
  $ docker buildx build .

  [+] Building 1.0s (7/7) FINISHED                                                                                                                                                      docker-container:x
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [1/3] FROM docker.io/library/busybox:1.37@sha256:9db7b59979c38555a39def84a31fb98b5296952f9e3afd4f6f11f05b07adfab0                                                                               0.5s
   => => resolve docker.io/library/busybox:1.37@sha256:9db7b59979c38555a39def84a31fb98b5296952f9e3afd4f6f11f05b07adfab0                                                                               0.0s
   => => sha256:436a1b1fd078f7a0d57cb5dbaef68056d81f0178285676e949bd94d8ebfbacc1 2.21MB / 2.21MB                                                                                                      0.2s
   => => extracting sha256:436a1b1fd078f7a0d57cb5dbaef68056d81f0178285676e949bd94d8ebfbacc1                                                                                                           0.0s
   => [internal] load build context                                                                                                                                                                   0.0s
   => => transferring context: 32B                                                                                                                                                                    0.0s
   => [2/3] COPY a.txt /                                                                                                                                                                              0.0s
   => [3/3] RUN echo hi > /x                                                                                                                                                                          0.2s
  WARNING: No output specified with docker-container driver. Build result will only remain in the build cache. To push result image into registry use --push or to load image into docker use --load
  $ docker buildx build --progress plain -t y:1 --load .
  #0 building with "x" instance using docker-container driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 95B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.37
  #2 DONE 0.3s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.37@sha256:9db7b59979c38555a39def84a31fb98b5296952f9e3afd4f6f11f05b07adfab0
  #4 resolve docker.io/library/busybox:1.37@sha256:9db7b59979c38555a39def84a31fb98b5296952f9e3afd4f6f11f05b07adfab0 done
  #4 DONE 0.0s

  #5 [internal] load build context
  #5 transferring context: 25B done
  #5 DONE 0.0s

  #6 [2/3] COPY a.txt /
  #6 CACHED

  #7 [3/3] RUN echo hi > /x
  #7 CACHED

  #8 exporting to oci image format
  #8 exporting layers done
  #8 exporting manifest sha256:3c3a2cb7e543e9208db040a3b8382156eda2fd14f5cd4ddbb56a2517c1c2a1ff done
  #8 exporting config sha256:49e81cde787488901028223dfed573f528da93310891272ec6322ba024d82b22 done
  #8 sending tarball done
  #8 DONE 0.0s

  #9 importing to docker
  #9 DONE 0.1s
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                           ID             DISK USAGE   CONTENT SIZE   EXTRA
  moby/buildkit:buildx-stable-1   938e4ab0f8d1        414MB          108MB    U
  y:1                             3c3a2cb7e543       6.63MB         2.21MB
  $ docker buildx du
  ID                           RECLAIMABLE   SIZE       LAST ACCESSED
  k91rvixep06jybvcn4jbohkia*   true          8.192kB    Less than a second ago
  mrheoir4f497notzb5bs9v5fz*   true          8.192kB    Less than a second ago
  vv27cfl63dulpehbsf10e8ez7    true          8.192kB*   Less than a second ago
  oa0olnslbxgruoire41mm2e6w    true          8.192kB*   Less than a second ago
  Shared:         16.38kB
  Private:        16.38kB
  Reclaimable:    32.77kB
  Total:          32.77kB
  $ docker buildx history ls
  BUILD ID                    NAME      STATUS      CREATED AT               DURATION
  8gvwht8yu92vc0goxj6g1uclp   c         Completed   Less than a second ago   0.4s       Open
  c2vzkd09cy39661urpxrltz69   c         Completed   1 second ago             1.0s       Open
  $ docker build -q .
  sha256:fb6bf4205b3e9b0133893e4128b691e34d2c1bc0af01e92dab8025ef6410d2bb
  $ docker buildx stop
  $ docker buildx ls
  NAME/NODE     DRIVER/ENDPOINT                   STATUS    BUILDKIT   PLATFORMS
  x*            docker-container
   \_ x0         \_ unix:///var/run/docker.sock   stopped
  default       docker
   \_ default    \_ default                       running   v0.32.2    linux/amd64 (+4)
  $ docker buildx build -q -t z:1 --load .
  sha256:49e81cde787488901028223dfed573f528da93310891272ec6322ba024d82b22
  $ docker buildx prune -af | tail -1
  Total:  32.77kB
  $ docker buildx rm x
  x removed
  $ docker volume ls
  DRIVER    VOLUME NAME
  $ docker buildx create --name q
  q
  $ docker buildx build --builder q --progress plain .
  #0 building with "q" instance using docker-container driver

  #1 [internal] booting buildkit
  #1 pulling image moby/buildkit:buildx-stable-1 0.1s done
  #1 verifying image docker.io/moby/buildkit:buildx-stable-1 0.4s done
  #1 creating container buildx_buildkit_q0 0.4s done
  #1 DONE 0.9s

  #2 [internal] load build definition from Dockerfile
  #2 transferring dockerfile: 95B done
  #2 DONE 0.0s

  #3 [internal] load metadata for docker.io/library/busybox:1.37
  #3 DONE 0.3s

  #4 [internal] load .dockerignore
  #4 transferring context: 2B done
  #4 DONE 0.0s

  #5 [1/3] FROM docker.io/library/busybox:1.37@sha256:9db7b59979c38555a39def84a31fb98b5296952f9e3afd4f6f11f05b07adfab0
  #5 resolve docker.io/library/busybox:1.37@sha256:9db7b59979c38555a39def84a31fb98b5296952f9e3afd4f6f11f05b07adfab0 done
  #5 DONE 0.0s

  #6 [internal] load build context
  #6 transferring context: 32B done
  #6 DONE 0.0s

  #7 [2/3] COPY a.txt /
  #7 DONE 0.0s

  #8 [3/3] RUN echo hi > /x
  #8 DONE 0.2s
  WARNING: No output specified with docker-container driver. Build result will only remain in the build cache. To push result image into registry use --push or to load image into docker use --load
  $ docker builder ls
  NAME/NODE     DRIVER/ENDPOINT                   STATUS    BUILDKIT   PLATFORMS
  q             docker-container
   \_ q0         \_ unix:///var/run/docker.sock   running   v0.32.2    linux/amd64 (+4)
  default*      docker
   \_ default    \_ default                       running   v0.32.2    linux/amd64 (+4)
  $ BUILDX_BUILDER=q docker build --progress plain . 2>&1 | head -1
  #0 building with "q" instance using docker-container driver
  $ docker buildx history inspect
  Name:           c
  Ref:            1jdtk3y0edxrodpblhutti6h9
  Context:        .
  Dockerfile:     Dockerfile

  Started:        2026-11-20 22:40:10
  Duration:       0.5s
  Build Steps:    8/8 (0% cached)

  Image Resolve Mode:     local

  Materials:
  URI                                             DIGEST
  pkg:docker/busybox@1.37?platform=linux%2Famd64  sha256:9db7b59979c38555a39def84a31fb98b5296952f9e3afd4f6f11f05b07adfab0

  Attachments:
  DIGEST                                                                  PLATFORM        TYPE
  sha256:fb6bf4205b3e9b0133893e4128b691e34d2c1bc0af01e92dab8025ef6410d2bb                 application/vnd.oci.image.index.v1+json
  sha256:445b9f6c9e80f8f07f7c9df8f55db4c9ed97ba306333187a531d095ce8ed7b6d                 https://slsa.dev/provenance/v1
  sha256:5b51c5f106fc3eeaad7f848c7beb1510171bfefaf828238c84575afd6695b76f linux/amd64     application/vnd.oci.image.manifest.v1+json

  Print build logs: docker buildx history logs 1jdtk3y0edxrodpblhutti6h9
  View build in Docker Desktop: docker-desktop://dashboard/build/default/default/1jdtk3y0edxrodpblhutti6h9
  $ docker buildx history inspect abc def
  ERROR: docker: 'docker buildx history inspect' requires at most 1 argument

  Usage:  docker buildx history inspect [OPTIONS] COMMAND

  Run 'docker buildx history inspect --help' for more information
  [1]
  $ docker buildx history inspect --format json | head -20
  {
    "Name": "c",
    "Ref": "1jdtk3y0edxrodpblhutti6h9",
    "Context": ".",
    "Dockerfile": "Dockerfile",
    "StartedAt": "2026-11-20T22:40:10.707491699Z",
    "CompletedAt": "2026-11-20T22:40:11.253492676Z",
    "Duration": 546000977,
    "Status": "completed",
    "NumCompletedSteps": 8,
    "NumTotalSteps": 8,
    "NumCachedSteps": 0,
    "Config": {
      "ImageResolveMode": "local"
    },
    "Materials": [
      {
        "URI": "pkg:docker/busybox@1.37?platform=linux%2Famd64",
        "Digests": [
          "sha256:9db7b59979c38555a39def84a31fb98b5296952f9e3afd4f6f11f05b07adfab0"
