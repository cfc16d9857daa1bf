  % mkdir c d; cd c; echo a > a.txt; echo q > ../d/q; cat > docker-bake.hcl <<'E2'
  > group "default" { targets = ["app"] }
  > target "base" {
  >   dockerfile-inline = "FROM busybox:1.36\nRUN echo base > /base"
  > }
  > target "app" {
  >   contexts = { base = "target:base" }
  >   dockerfile-inline = "FROM base\nRUN cat /base > /app"
  >   tags = ["bake:1"]
  >   output = ["type=docker", "type=local,dest=o"]
  > }
  > target "two" {
  >   dockerfile-inline = "FROM busybox:1.36\nRUN echo two > /two"
  > }
  > target "net" {
  >   dockerfile-inline = "FROM busybox:1.36\nRUN --network=host echo net"
  >   entitlements = ["network.host"]
  > }
  > E2
  $ docker buildx bake

  [+] Building 2.8s (10/10) FINISHED                                                                                                                                                        docker:default
   => [internal] load local bake definitions                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 502B / 502B                                                                                                                                                          0.0s
   => [base internal] load build definition from Dockerfile                                                                                                                                           0.0s
   => => transferring dockerfile: 75B                                                                                                                                                                 0.0s
   => [base internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                0.3s
   => [base internal] load .dockerignore                                                                                                                                                              0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [app 1/2] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                           0.4s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => => sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf 1.04MB / 1.04MB                                                                                                      0.0s
   => => extracting sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf                                                                                                           0.0s
   => [app 2/2] RUN echo base > /base                                                                                                                                                                 0.2s
   => [app internal] load build definition from Dockerfile                                                                                                                                            0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                 0.0s
   => [app 1/2] RUN cat /base > /app                                                                                                                                                                  0.2s
   => [app] exporting to image                                                                                                                                                                        0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:3a0269e9857a5f0ce65ceca94e8f8cdf4162dd4492702c20b42f1e9fb5aa5440                                                                                                   0.0s
   => => exporting config sha256:7441f90230d0fdacfd808b7b9c738eb2d6cde4a925ad40a6c4964e7ba0fb2069                                                                                                     0.0s
   => => exporting attestation manifest sha256:f520b7071386442cdc25fedf0d94595a57fd6dba5e8f85db295e6be20bc52244                                                                                       0.0s
   => => exporting manifest list sha256:7cc11ad9e88ed70edbf6666f690bc8437dc056a028e598e37597f57645d58df6                                                                                              0.0s
   => => naming to docker.io/library/bake:1                                                                                                                                                           0.0s
   => => unpacking to docker.io/library/bake:1                                                                                                                                                        0.0s
   => [app] exporting to client directory                                                                                                                                                             1.7s
   => => copying files 250.92MB                                                                                                                                                                       1.7s
  $ ls o | head -3; docker run --rm bake:1 cat /app
  app
  base
  bin
  base
  $ docker buildx bake base two

  [+] Building 0.9s (10/10) FINISHED                                                                                                                                                        docker:default
   => [internal] load local bake definitions                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 502B / 502B                                                                                                                                                          0.0s
   => [base internal] load build definition from Dockerfile                                                                                                                                           0.0s
   => => transferring dockerfile: 75B                                                                                                                                                                 0.0s
   => [base internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                0.3s
   => [base internal] load .dockerignore                                                                                                                                                              0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [base 1/2] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                          0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => CACHED [base 2/2] RUN echo base > /base                                                                                                                                                         0.0s
   => [base] exporting to image                                                                                                                                                                       0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:67af7c27eb07206b004d3ec504e9e2e2a8f68162705d531d54abfe940da8f2e7                                                                                                   0.0s
   => => exporting config sha256:47ee6c4a3234c0567cb3d5366ba443fe570fc41c8d06bae5d1b773e5260d49ce                                                                                                     0.0s
   => => exporting attestation manifest sha256:3e18834713ca7fe039c83d6e8f67df237241174b30e729ddf7d4d14f8d244802                                                                                       0.0s
   => => exporting manifest list sha256:15e447033db33fbecbb9537079bb97f67c4eda1e918fb081772177df452bf8dc                                                                                              0.0s
   => => naming to moby-dangling@sha256:15e447033db33fbecbb9537079bb97f67c4eda1e918fb081772177df452bf8dc                                                                                              0.0s
   => => unpacking to moby-dangling@sha256:15e447033db33fbecbb9537079bb97f67c4eda1e918fb081772177df452bf8dc                                                                                           0.0s
   => [two internal] load build definition from Dockerfile                                                                                                                                            0.0s
   => => transferring dockerfile: 73B                                                                                                                                                                 0.0s
   => [two 2/2] RUN echo two > /two                                                                                                                                                                   0.2s
   => [two] exporting to image                                                                                                                                                                        0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:3a37e9de971fdbf68e36125428f2b7cc8ab4e9223d1fed8516709d82b2c2b93d                                                                                                   0.0s
   => => exporting config sha256:03f8df4466927b15c0f1d34787779fccebeb47cc8118f073a360e5a7eeb4b115                                                                                                     0.0s
   => => exporting attestation manifest sha256:86e81c1d4e89ad9ef0def0c5d211e330955867bf0c69357c698c2f817a73e45c                                                                                       0.0s
   => => exporting manifest list sha256:14976786d2d22a269b1d9b5df672396034f400aa9bb68096adfb4fde3d7faae6                                                                                              0.0s
   => => naming to moby-dangling@sha256:14976786d2d22a269b1d9b5df672396034f400aa9bb68096adfb4fde3d7faae6                                                                                              0.0s
   => => unpacking to moby-dangling@sha256:14976786d2d22a269b1d9b5df672396034f400aa9bb68096adfb4fde3d7faae6                                                                                           0.0s
  $ docker buildx bake net </dev/null

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                          docker:default
   => [internal] load local bake definitions                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 502B / 502B                                                                                                                                                          0.0s
  Your build is requesting privileges for following possibly insecure capabilities:

   - Running build containers that can access host network

  Pass "--allow=network.host" to grant requested privileges.

  Your full command with requested privileges:

  docker buildx bake --allow=network.host net

  ERROR: additional privileges requested
  [1]
  $ docker buildx bake --allow network.host net

  [+] Building 0.5s (7/7) FINISHED                                                                                                                                                          docker:default
   => [internal] load local bake definitions                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 502B / 502B                                                                                                                                                          0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                        0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => [2/2] RUN --network=host echo net                                                                                                                                                               0.2s
   => exporting to image                                                                                                                                                                              0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:9259f29bb4663805f0d879185f6256832a7746c7b7b193fd8615e05cab34c2eb                                                                                                   0.0s
   => => exporting config sha256:4622644ca5011e68d43b12710578deb2f0d27cf9123acafd318acdc98fbc07c8                                                                                                     0.0s
   => => exporting attestation manifest sha256:03583d447c0565cfb41faafa03afd26ba53931d4ad15a8a9da256fb06a1aa11f                                                                                       0.0s
   => => exporting manifest list sha256:8d6eeb963092a803892818675e9f8d13b11a8aeae93b9d8821363598c8254d44                                                                                              0.0s
   => => naming to moby-dangling@sha256:8d6eeb963092a803892818675e9f8d13b11a8aeae93b9d8821363598c8254d44                                                                                              0.0s
   => => unpacking to moby-dangling@sha256:8d6eeb963092a803892818675e9f8d13b11a8aeae93b9d8821363598c8254d44                                                                                           0.0s
  $ docker buildx bake --allow foo net

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                          docker:default
   => [internal] load local bake definitions                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 502B / 502B                                                                                                                                                          0.0s
  ERROR: unknown entitlement key "foo"
  [1]
  $ docker buildx bake net
  < y

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                          docker:default
   => [internal] load local bake definitions                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 502B / 502B                                                                                                                                                          0.0s
  Your build is requesting privileges for following possibly insecure capabilities:

   - Running build containers that can access host network

  In order to not see this message in the future pass "--allow=network.host" to grant requested privileges.

  Your full command with requested privileges:

  docker buildx bake --allow=network.host net

  Do you want to grant requested privileges and continue? [y/N]
  [+] Building 0.4s (6/6) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => CACHED [2/2] RUN --network=host echo net                                                                                                                                                        0.0s
   => exporting to image                                                                                                                                                                              0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:9259f29bb4663805f0d879185f6256832a7746c7b7b193fd8615e05cab34c2eb                                                                                                   0.0s
   => => exporting config sha256:4622644ca5011e68d43b12710578deb2f0d27cf9123acafd318acdc98fbc07c8                                                                                                     0.0s
   => => exporting attestation manifest sha256:9cb53d56115610437fac13e663b8c4b0481395e2c51d9f5c04d2cd41f5c22928                                                                                       0.0s
   => => exporting manifest list sha256:60d93eead6a2b5f3f63dcb00657ebba844eb448494f513d30a3b7e8d1e3026c3                                                                                              0.0s
   => => naming to moby-dangling@sha256:60d93eead6a2b5f3f63dcb00657ebba844eb448494f513d30a3b7e8d1e3026c3                                                                                              0.0s
   => => unpacking to moby-dangling@sha256:60d93eead6a2b5f3f63dcb00657ebba844eb448494f513d30a3b7e8d1e3026c3                                                                                           0.0s
  $ printf 'FROM base\nCOPY --from=base /q /q2\nCOPY a.txt /\n' | docker build -f - --build-context base=../d --progress plain -o type=cacheonly .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 83B done
  #1 DONE 0.0s

  #2 [context base] load .dockerignore
  #2 transferring base: 2B done
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [internal] load build context
  #4 transferring context: 32B done
  #4 DONE 0.0s

  #5 [context base] load from client
  #5 transferring base: 28B done
  #5 DONE 0.0s

  #6 [context base] load from client
  #6 transferring base: 21B done
  #6 DONE 0.0s

  #7 [stage-0 1/3] COPY --from=base /q /q2
  #7 DONE 0.0s

  #8 [stage-0 2/3] COPY a.txt /
  #8 DONE 0.0s
  $ printf 'FROM busybox:1.36\nRUN --network=host echo h\n' | docker build -

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 80B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
  ERROR: failed to build: failed to solve: failed to load LLB: network.host is not allowed
  [1]
  $ printf 'FROM busybox:1.36\nRUN --network=host echo h\nRUN --network=none echo n\nRUN --security=sandbox echo s\nRUN --mount=type=tmpfs,target=/t mount | grep " /t "\n' | docker build --allow network.host --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 189B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.3s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [stage-0 1/5] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #4 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #4 CACHED

  #5 [stage-0 2/5] RUN --network=host echo h
  #5 0.120 h
  #5 DONE 0.2s

  #6 [stage-0 3/5] RUN --network=none echo n
  #6 0.120 n
  #6 DONE 0.2s

  #7 [stage-0 4/5] RUN --security=sandbox echo s
  #7 0.120 s
  #7 DONE 0.2s

  #8 [stage-0 5/5] RUN --mount=type=tmpfs,target=/t mount | grep " /t "
  #8 0.120 tmpfs on /t type tmpfs (rw,relatime)
  #8 DONE 0.2s
  $ printf 'FROM busybox:1.36\nRUN --security=insecure echo h\n' | docker build -

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 85B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
  ERROR: failed to build: failed to solve: failed to load LLB: security.insecure is not allowed
  [1]
  $ docker build --allow foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: unknown entitlement foo
  [1]
