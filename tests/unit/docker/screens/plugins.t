The real docker CLI 29.7.2 beside the real engine: managed plugins.

  % docker plugin
  $ docker plugin ls
  ID        NAME      DESCRIPTION   ENABLED
  $ docker plugin ls -q
  $ docker plugin ls --format json
  $ docker plugin ls --format '{{.ID}}'
  $ docker plugin ls --filter enabled=true
  ID        NAME      DESCRIPTION   ENABLED
  $ docker plugin ls --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker plugin ls --filter capability=volumedriver
  ID        NAME      DESCRIPTION   ENABLED
  $ docker plugin ls --filter enabled=x
  Error response from daemon: invalid filter 'enabled=[x]'
  [1]
  $ docker plugin inspect nosuch
  []
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin inspect
  docker: 'docker plugin inspect' requires at least 1 argument

  Usage:  docker plugin inspect [OPTIONS] PLUGIN [PLUGIN...]

  See 'docker plugin inspect --help' for more information
  [1]
  $ docker plugin inspect a b
  []
  Error response from daemon: plugin "a" not found
  Error response from daemon: plugin "b" not found
  [1]
  $ docker plugin inspect -f '{{.Id}}' nosuch

  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin rm nosuch
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin rm a b
  Error response from daemon: plugin "a" not found
  Error response from daemon: plugin "b" not found
  [1]
  $ docker plugin rm -f nosuch
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin enable nosuch
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin enable --timeout 5 nosuch
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin enable --timeout=-1 nosuch
  negative timeout -1 is invalid
  [1]
  $ docker plugin disable nosuch
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin disable -f nosuch
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin set nosuch A=1
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin set nosuch
  docker: 'docker plugin set' requires at least 2 arguments

  Usage:  docker plugin set PLUGIN KEY=VALUE [KEY=VALUE...]

  See 'docker plugin set --help' for more information
  [1]
  $ docker plugin push nosuch
  Error response from daemon: plugin "nosuch:latest" not found
  [1]
  $ docker plugin push Bad
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker plugin upgrade nosuch
  error reading plugin data: Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin upgrade nosuch other
  error reading plugin data: Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker plugin install nosuch
  Error response from daemon: error resolving plugin reference: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker plugin install nosuch/x
  Error response from daemon: error resolving plugin reference: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker plugin install vieux/sshfs
  Error response from daemon: error resolving plugin reference: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker plugin install --grant-all-permissions busybox:1.36
  Error response from daemon: did not find plugin config for specified reference docker.io/library/busybox:1.36
  [1]
  $ docker plugin install busybox:1.36
  < y
  Error response from daemon: did not find plugin config for specified reference docker.io/library/busybox:1.36
  [1]
  $ docker plugin install busybox:nosuch
  Error response from daemon: error resolving plugin reference: docker.io/library/busybox:nosuch: not found
  [1]
  $ docker plugin install --alias Bad busybox
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker plugin install Bad
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker plugin install busybox@sha256:e246aa22ad2cbdfbd19e2a6ca2b275e26245a21920e2b2d0666324cee3f15549
  Error response from daemon: error resolving plugin reference: docker.io/library/busybox@sha256:e246aa22ad2cbdfbd19e2a6ca2b275e26245a21920e2b2d0666324cee3f15549: not found
  [1]
  $ docker plugin install --disable --grant-all-permissions nosuch A=1
  Error response from daemon: error resolving plugin reference: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  % docker plugin create
  % docker plugin create p
  $ docker plugin create p nosuchdir
  lstat /root/lab/nosuchdir: no such file or directory
  [1]
  % mkdir pd
  $ docker plugin create p pd
  open pd/config.json: no such file or directory
  [1]
  % echo '{}' > pd/config.json
  $ docker plugin create p pd
  p
  % mkdir pd/rootfs
  $ docker plugin create Bad pd
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker plugin create p pd
  Error response from daemon: plugin p:latest already exists
  [1]
  $ docker plugin ls
  ID             NAME       DESCRIPTION   ENABLED
  a5570bbddb71   p:latest                 false
  $ docker plugin create p pd
  Error response from daemon: plugin p:latest already exists
  [1]
  $ docker plugin inspect p --format '{{.Name}} {{.Enabled}} {{json .Settings}} {{json .Config.Interface}}'
  p:latest false {"Args":[],"Devices":[],"Env":[],"Mounts":[]} {"Socket":"","Types":null}
  $ docker plugin enable p
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: args must not be empty
  [1]
  $ docker plugin disable p
  Error response from daemon: plugin is already disabled: plugin p:latest found but disabled
  [1]
  $ docker plugin set p A=1
  Error response from daemon: setting "A" not found in the plugin configuration
  [1]
  $ docker plugin inspect p:latest -f '{{.PluginReference}}'
  p:latest
  $ docker plugin ls --no-trunc | wc -l
  2
  $ docker plugin rm p
  p
  $ docker plugin rm p
  Error response from daemon: plugin "p" not found
  [1]
  % echo 'no json' > pd/config.json
  $ docker plugin create p pd
  invalid character 'o' in literal null (expecting 'u')
  [1]
  % mkdir -p pd/rootfs/bin; docker pull -q busybox:1.36; docker create --name bb busybox:1.36; docker cp bb:/bin/busybox pd/rootfs/bin/sleep
  % echo '{"description":"a plugin","documentation":"none","entrypoint":["/bin/sleep","1000"],"workdir":"/","interface":{"types":["docker.volumedriver/1.0"],"socket":"p.sock"},"network":{"type":"host"},"env":[{"name":"DEBUG","description":"debug","settable":["value"],"value":"0"},{"name":"FIXED","description":"f","value":"0"}],"linux":{"capabilities":["CAP_SYS_ADMIN"]},"mounts":[],"propagatedMount":"/data"}' > pd/config.json
  $ docker plugin create me/p:1 pd/
  me/p:1
  $ docker plugin ls
  ID             NAME      DESCRIPTION   ENABLED
  af027e7b83b8   me/p:1    a plugin      false
  $ docker plugin ls --filter capability=volumedriver --format '{{.Name}} {{.Description}} {{.Enabled}} {{.PluginReference}}'
  me/p:1 a plugin false me/p:1
  $ docker plugin ls --filter enabled=true
  ID        NAME      DESCRIPTION   ENABLED
  $ docker plugin inspect me/p:1
  [
      {
          "Config": {
              "Args": {
                  "Description": "",
                  "Name": "",
                  "Settable": null,
                  "Value": null
              },
              "Description": "a plugin",
              "Documentation": "none",
              "Entrypoint": [
                  "/bin/sleep",
                  "1000"
              ],
              "Env": [
                  {
                      "Description": "debug",
                      "Name": "DEBUG",
                      "Settable": [
                          "value"
                      ],
                      "Value": "0"
                  },
                  {
                      "Description": "f",
                      "Name": "FIXED",
                      "Settable": null,
                      "Value": "0"
                  }
              ],
              "Interface": {
                  "Socket": "p.sock",
                  "Types": [
                      "docker.volumedriver/1.0"
                  ]
              },
              "IpcHost": false,
              "Linux": {
                  "AllowAllDevices": false,
                  "Capabilities": [
                      "CAP_SYS_ADMIN"
                  ],
                  "Devices": null
              },
              "Mounts": [],
              "Network": {
                  "Type": "host"
              },
              "PidHost": false,
              "PropagatedMount": "/data",
              "User": {},
              "WorkDir": "/",
              "rootfs": {
                  "diff_ids": [
                      "sha256:0d9dcf81684b2bce20fd3ec6086cfbd05529d4c560505386a0b815dd9f302b60"
                  ],
                  "type": "layers"
              }
          },
          "Enabled": false,
          "Id": "af027e7b83b8931dadcf5e5d7fa1ca2843dbd1dbb22b1036d10e00c467d71250",
          "Name": "me/p:1",
          "PluginReference": "me/p:1",
          "Settings": {
              "Args": [],
              "Devices": [],
              "Env": [
                  "DEBUG=0",
                  "FIXED=0"
              ],
              "Mounts": []
          }
      }
  ]
  $ docker plugin set me/p:1 DEBUG=1
  $ docker plugin set me/p:1 FIXED=1
  Error response from daemon: "FIXED" is not settable
  [1]
  $ docker plugin set me/p:1 NOSUCH=1
  Error response from daemon: setting "NOSUCH" not found in the plugin configuration
  [1]
  $ docker plugin inspect -f '{{json .Settings}}' me/p:1
  {"Args":[],"Devices":[],"Env":["DEBUG=1","FIXED=0"],"Mounts":[]}
  $ docker plugin push me/p:1
  The push refers to repository [me/p]
  61b04b263518: Preparing
  0d9dcf81684b: Preparing
  7d141dd8066f: Preparing
  error pushing plugin: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker plugin upgrade me/p:1
  Upgrading plugin me/p:1 from me/p:1 to me/p:1
  Error response from daemon: error resolving plugin reference: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker plugin rm me/p:1
  me/p:1
  $ docker volume create -d nosuch v
  Error response from daemon: create v: error looking up volume plugin nosuch: plugin "nosuch" not found
  [1]
  $ docker volume create -d me/p v
  Error response from daemon: create v: error looking up volume plugin me/p: plugin "me/p" not found
  [1]
  $ docker network create -d nosuch n
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker run --rm --volume-driver nosuch -v v:/x busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  1.36: Pulling from library/busybox
  Digest: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  Status: Image is up to date for busybox:1.36
  docker: Error response from daemon: create f64ab6fbff321504417514fda5ebf9cd9c840e2871c5e13b0ecbd017a2e43e40: error looking up volume plugin nosuch: plugin "nosuch" not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver nosuch busybox:1.36 true
  docker: Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found

  Run 'docker run --help' for more information
  [125]
