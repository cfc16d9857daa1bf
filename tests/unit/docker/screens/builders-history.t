  % mkdir c; cd c; printf 'FROM busybox:1.36\nCOPY a.txt /\nRUN echo hi > /x\nCMD ["sh"]\n' > Dockerfile; echo a > a.txt
  $ docker build -q -t x:1 .
  sha256:9539f1abfceaaf0146f7581bb80cd6d371c328570f4e7da9610b52abde2ee495
  $ docker buildx history ls
  BUILD ID                    NAME      STATUS      CREATED AT               DURATION
  7gvsfd0sn1utm5ii3sffjsuc7   c         Completed   Less than a second ago   0.9s       Open
  $ docker buildx history inspect
  Name:           c
  Ref:            7gvsfd0sn1utm5ii3sffjsuc7
  Context:        .
  Dockerfile:     Dockerfile

  Started:        2026-11-20 22:40:00
  Duration:       0.9s
  Build Steps:    8/8 (0% cached)

  Image Resolve Mode:     local

  Materials:
  URI                                             DIGEST
  pkg:docker/busybox@1.36?platform=linux%2Famd64  sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89

  Attachments:
  DIGEST                                                                  PLATFORM        TYPE
  sha256:9539f1abfceaaf0146f7581bb80cd6d371c328570f4e7da9610b52abde2ee495                 application/vnd.oci.image.index.v1+json
  sha256:658cf49f51e56e02b754ada9a05257a04a111c05e3c36636b64945afae52fb82                 https://slsa.dev/provenance/v1
  sha256:c04b4a7a6fdbd5e211121c98a19fb1c1414d9f7ca7d6163814d33b023b4f518f linux/amd64     application/vnd.oci.image.manifest.v1+json

  Print build logs: docker buildx history logs 7gvsfd0sn1utm5ii3sffjsuc7
  View build in Docker Desktop: docker-desktop://dashboard/build/default/default/7gvsfd0sn1utm5ii3sffjsuc7
  $ docker buildx history logs
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 95B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.3s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #4 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #4 sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf 1.04MB / 1.04MB done
  #4 extracting sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf done
  #4 DONE 0.4s

  #5 [internal] load build context
  #5 transferring context: 32B done
  #5 DONE 0.0s

  #6 [2/3] COPY a.txt /
  #6 DONE 0.0s

  #7 [3/3] RUN echo hi > /x
  #7 DONE 0.2s

  #8 exporting to image
  #8 exporting layers done
  #8 exporting manifest sha256:2f1acc8c9d858cab9b954167022bec2e4eb7882622f45859b3c72c14e953d89c done
  #8 exporting config sha256:5a3e87637393c46be113b90d6be03e35d94f9e3e55de9649901c4af534717241 done
  #8 exporting attestation manifest sha256:bb9d45e20a592a6f42e0df685bff7980e206f13f196dc6be24a88718686ede63 done
  #8 exporting manifest list sha256:2aa30caf8a31105216ca5b14e8f15955eb52f5efa569db8b922353180a7dc05a done
  #8 naming to docker.io/library/x:1 done
  #8 unpacking to docker.io/library/x:1 done
  #8 DONE 0.0s
  $ docker buildx ls
  NAME/NODE     DRIVER/ENDPOINT   STATUS    BUILDKIT   PLATFORMS
  default*      docker
   \_ default    \_ default       running   v0.32.2    linux/amd64 (+4)
  $ docker buildx inspect
  Name:          default
  Driver:        docker
  Last Activity: 2026-11-20 22:40:00 +0000 UTC

  Nodes:
  Name:             default
  Endpoint:         default
  Status:           running
  BuildKit version: v0.32.2
  Platforms:        linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/amd64/v4
  Labels:
   org.mobyproject.buildkit.worker.containerd.namespace: moby
   org.mobyproject.buildkit.worker.containerd.uuid:      e24da6af-4d07-08a7-b3db-3cdde568b596
   org.mobyproject.buildkit.worker.executor:             containerd
   org.mobyproject.buildkit.worker.hostname:             lab
   org.mobyproject.buildkit.worker.moby.host-gateway-ip: 172.17.0.1
   org.mobyproject.buildkit.worker.network:              host
   org.mobyproject.buildkit.worker.selinux.enabled:      false
   org.mobyproject.buildkit.worker.snapshotter:          overlayfs
  GC Policy rule#0:
   All:            false
   Filters:        type==source.local type==exec.cachemount type==source.git.checkout
   Keep Duration:  48h0m0s
   Max Used Space: 1.416GiB
  GC Policy rule#1:
   All:            false
   Keep Duration:  1440h0m0s
   Reserved Space: 10.24GiB
   Max Used Space: 69.85GiB
   Min Free Space: 17.7GiB
  GC Policy rule#2:
   All:            false
   Reserved Space: 10.24GiB
   Max Used Space: 69.85GiB
   Min Free Space: 17.7GiB
  GC Policy rule#3:
   All:            true
   Reserved Space: 10.24GiB
   Max Used Space: 69.85GiB
   Min Free Space: 17.7GiB
  $ docker buildx create --name x
  x
  $ docker buildx ls
  NAME/NODE     DRIVER/ENDPOINT                   STATUS     BUILDKIT   PLATFORMS
  x             docker-container
   \_ x0         \_ unix:///var/run/docker.sock   inactive
  default*      docker
   \_ default    \_ default                       running    v0.32.2    linux/amd64 (+4)
  $ docker buildx inspect x
  Name:          x
  Driver:        docker-container
  Last Activity: 2026-11-20 22:40:01 +0000 UTC

  Nodes:
  Name:                  x0
  Endpoint:              unix:///var/run/docker.sock
  Status:                inactive
  BuildKit daemon flags: --allow-insecure-entitlement=network.host
  $ docker buildx use x
  $ docker buildx ls
  NAME/NODE     DRIVER/ENDPOINT                   STATUS     BUILDKIT   PLATFORMS
  x*            docker-container
   \_ x0         \_ unix:///var/run/docker.sock   inactive
  default       docker
   \_ default    \_ default                       running    v0.32.2    linux/amd64 (+4)
  $ docker build .

  [+] Building 0.4s (8/8) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => [internal] load build context                                                                                                                                                                   0.0s
   => => transferring context: 25B                                                                                                                                                                    0.0s
   => CACHED [2/3] COPY a.txt /                                                                                                                                                                       0.0s
   => CACHED [3/3] RUN echo hi > /x                                                                                                                                                                   0.0s
   => exporting to image                                                                                                                                                                              0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:c04b4a7a6fdbd5e211121c98a19fb1c1414d9f7ca7d6163814d33b023b4f518f                                                                                                   0.0s
   => => exporting config sha256:4507092bb9bc25fca84f59dd9087ec1d26891d81a4c73eae325c6d3b0fe1c1a7                                                                                                     0.0s
   => => exporting attestation manifest sha256:ab2381d82b924d49e96190feb95eb21266b4f244782cf6b6d7345b9a5ab78e38                                                                                       0.0s
   => => exporting manifest list sha256:fc8803a8c61ce1811cd08f9d8b8b91c2c8700dd2126b61cc629c4bb6a4e9374a                                                                                              0.0s
   => => naming to moby-dangling@sha256:fc8803a8c61ce1811cd08f9d8b8b91c2c8700dd2126b61cc629c4bb6a4e9374a                                                                                              0.0s
   => => unpacking to moby-dangling@sha256:fc8803a8c61ce1811cd08f9d8b8b91c2c8700dd2126b61cc629c4bb6a4e9374a                                                                                           0.0s
  $ docker buildx use default
  $ docker buildx create --name x
  ERROR: existing instance for "x" but no append mode, specify the node name to make changes for existing instances
  [1]
  $ docker buildx create --name y --platform linux/arm64,linux/arm/v7 --driver-opt network=host
  y
  $ docker buildx inspect y
  Name:          y
  Driver:        docker-container
  Last Activity: 2026-11-20 22:40:01 +0000 UTC

  Nodes:
  Name:                  y0
  Endpoint:              unix:///var/run/docker.sock
  Driver Options:        network="host"
  Status:                inactive
  BuildKit daemon flags: --allow-insecure-entitlement=network.host
  Platforms:             linux/arm64*, linux/arm/v7*
  % docker buildx ls --format json
  $ docker buildx inspect nope
  ERROR: no builder "nope" found
  [1]
  $ docker buildx rm nope x
  failed to remove nope: no builder "nope" found
  x removed
  ERROR: failed to remove one or more builders
  [1]
  $ docker buildx rm default
  failed to remove default: context builder cannot be removed, run `docker context rm default` to remove this context
  ERROR: failed to remove one or more builders
  [1]
  $ docker buildx rm
  failed to remove : context builder cannot be removed, run `docker context rm default` to remove this context
  ERROR: failed to remove one or more builders
  [1]
  $ docker buildx stop
  $ docker buildx du
  ID                           RECLAIMABLE   SIZE       LAST ACCESSED
  k91rvixep06jybvcn4jbohkia*   true          8.192kB    Less than a second ago
  mrheoir4f497notzb5bs9v5fz*   true          8.192kB    Less than a second ago
  e1f69i0f1zq9cbesnfd2oj0vz    true          8.192kB*   Less than a second ago
  l1mqq2fbptoktyx5tjwy6no3d    true          8.192kB*   Less than a second ago
  Shared:         16.38kB
  Private:        16.38kB
  Reclaimable:    32.77kB
  Total:          32.77kB
  $ docker buildx du --verbose | head -30
  ID:           k91rvixep06jybvcn4jbohkia
  Created at:   2026-11-20 22:40:00.044050781 +0000 UTC
  Mutable:      true
  Reclaimable:  true
  Shared:       false
  Size:         8.192kB
  Description:  local source for dockerfile
  Usage count:  2
  Last used:    Less than a second ago
  Type:         source.local

  ID:           mrheoir4f497notzb5bs9v5fz
  Created at:   2026-11-20 22:40:00.340050781 +0000 UTC
  Mutable:      true
  Reclaimable:  true
  Shared:       false
  Size:         8.192kB
  Description:  local source for context
  Usage count:  2
  Last used:    Less than a second ago
  Type:         source.local

  ID:           e1f69i0f1zq9cbesnfd2oj0vz
  Created at:   2026-11-20 22:40:00.759216797 +0000 UTC
  Mutable:      false
  Reclaimable:  true
  Shared:       true
  Size:         8.192kB
  Description:  [2/3] COPY a.txt /
  Usage count:  3
  $ docker buildx prune -f
  ID                                              RECLAIMABLE     SIZE            LAST ACCESSED
  k91rvixep06jybvcn4jbohkia*                      true            8.192kB         Less than a second ago
  mrheoir4f497notzb5bs9v5fz*                      true    8.192kB         Less than a second ago
  Total:  16.38kB
  $ docker buildx history rm abc
  ERROR: lease "ref_abc": not found
  [1]
  $ docker buildx history rm --all
  $ docker buildx history ls
  BUILD ID   NAME      STATUS    CREATED AT   DURATION
  $ docker buildx history inspect
  ERROR: no records found
  [1]
  $ docker --context nope buildx ls
  Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ DOCKER_HOST=tcp://127.0.0.1:99 docker buildx ls
  NAME/NODE   DRIVER/ENDPOINT   STATUS    BUILDKIT   PLATFORMS
  y                             error
  default*                      error

  Cannot load builder y: Cannot connect to the Docker daemon at tcp://127.0.0.1:99. Is the docker daemon running?
  Cannot load builder default: Cannot connect to the Docker daemon at tcp://127.0.0.1:99. Is the docker daemon running?
