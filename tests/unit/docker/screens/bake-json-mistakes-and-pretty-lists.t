  % docker pull -q busybox:1.36; docker swarm init --advertise-addr 127.0.0.1; echo x | docker secret create s1 -; echo y | docker config create c1 -
  $ docker run --rm --shm-size 1 busybox:1.36 df -k /dev/shm
  Filesystem           1K-blocks      Used Available Use% Mounted on
  shm                          4         0         4   0% /dev/shm
  $ docker run --rm --shm-size 5000 busybox:1.36 df /dev/shm
  Filesystem           1K-blocks      Used Available Use% Mounted on
  shm                          8         0         8   0% /dev/shm
  $ docker run --rm --shm-size 64m busybox:1.36 df -k /dev/shm
  Filesystem           1K-blocks      Used Available Use% Mounted on
  shm                      65536         0     65536   0% /dev/shm
  $ docker run --rm --tmpfs /t:size=5000 busybox:1.36 df -k /t
  Filesystem           1K-blocks      Used Available Use% Mounted on
  tmpfs                        8         0         8   0% /t
  $ docker run --rm --mount type=tmpfs,dst=/t,tmpfs-size=1 busybox:1.36 df -k /t
  Filesystem           1K-blocks      Used Available Use% Mounted on
  tmpfs                        4         0         4   0% /t
  $ docker create --name an --mount type=volume,dst=/d -v /e busybox:1.36 | wc -c
  65
  $ docker inspect an -f '{{json .HostConfig.Mounts}} {{json .Config.Volumes}} {{len .Mounts}}'
  [{"Type":"volume","Target":"/d"}] {"/e":{}} 2
  $ docker create --name an2 --mount type=volume,src=nv,dst=/d --mount type=volume,dst=/f,volume-label=a=b busybox:1.36 | wc -c
  65
  $ docker inspect an2 -f '{{json .HostConfig.Mounts}}'
  [{"Type":"volume","Source":"nv","Target":"/d"},{"Type":"volume","Target":"/f","VolumeOptions":{"Labels":{"a":"b","com.docker.volume.anonymous":""}}}]
  $ docker volume inspect $(docker inspect an2 -f '{{range .Mounts}}{{.Name}} {{end}}') -f '{{json .Labels}}'
  null
  {"a":"b","com.docker.volume.anonymous":""}
  $ docker node ls --format pretty
  template parsing error: template: :2:7: executing "" at <.Name>: can't evaluate field Name in type *node.nodeContext
  [1]
  $ docker secret ls --format pretty
  ID:              rvzar48rfwxao0uq1zn2b93a1
  Name:              s1
  Driver:
  Created at:        4 seconds ago
  Updated at:        4 seconds ago
  $ docker config ls --format pretty
  template parsing error: template: :11:2: executing "" at <.Data>: can't evaluate field Data in type *config.configContext
  [1]
  $ docker service ls --format pretty
  $ docker node ps --format pretty
  $ docker node ls --format raw
  node_id: 5ohd2bhvynavgel5grcr4ebkh
  hostname: lab
  status: Ready
  availability: Active
  manager_status: Leader
  $ docker ps --format pretty
  $ docker images --format pretty
  pretty
  $ docker network ls --format pretty
  pretty
  pretty
  pretty
  pretty
  pretty
  $ docker context ls --format pretty
  pretty
  $ docker stack ls --format pretty
  $ docker plugin ls --format pretty
  $ docker secret ls --format raw
  raw
  $ docker buildx history logs nosuch
  ERROR: no record found for ref "nosuch"
  [1]
  $ docker buildx history inspect nosuch
  ERROR: no record found for ref "nosuch"
  [1]
  $ echo '{"target": {' > x.json; docker buildx bake -f x.json --print j

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 13B / 13B                                                                                                                                                                    0.0s
  x.json:2
  --------------------
     1 |     {"target": {
     2 | >>>
  --------------------
  ERROR: x.json:2,1-1: Missing value; The JSON data ends prematurely., and 3 other diagnostic(s)
  [1]
  $ echo '{"target": {"a": }}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 20B / 20B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": }}
     2 |
  --------------------
  ERROR: x.json:1,18-19: Missing JSON value; A JSON value must start with a brace, a bracket, a number, a string, or a keyword.
  [1]
  $ echo '{"target": {"a": {"context": 5,}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 35B / 35B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"context": 5,}}}
     2 |
  --------------------
  ERROR: x.json:1,31-32: Trailing comma in object; JSON does not permit a trailing comma after the final property in an object.
  [1]
  $ echo '[1]' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 4B / 4B                                                                                                                                                                      0.0s
  x.json:1
  --------------------
     1 | >>> [1]
     2 |
  --------------------
  ERROR: x.json:1,2-3: Incorrect JSON value type; A JSON object is required here, to define arguments and child blocks.
  [1]
  $ echo '"a"' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 4B / 4B                                                                                                                                                                      0.0s
  x.json:1
  --------------------
     1 | >>> "a"
     2 |
  --------------------
  ERROR: x.json:1,1-4: Root value must be object; The root value in a JSON-based configuration must be either a JSON object or a JSON array of objects.
  [1]
  $ echo '{"target": "a"}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 16B / 16B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": "a"}
     2 |
  --------------------
  ERROR: x.json:1,12-15: Incorrect JSON value type; Either a JSON object or JSON array of objects is required here, to specify name labels for this block., and 1 other diagnostic(s)
  [1]
  $ echo '{"target": {"a": {"tags": "x"}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 33B / 33B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"tags": "x"}}}
     2 |
  --------------------
  ERROR: x.json:1,27-30: Unsuitable value type; Unsuitable value: list of string required, but have string
  [1]
  $ echo '{"targets": {"a": {"tags": ["x"]}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 36B / 36B                                                                                                                                                                    0.0s
  ERROR: failed to find target a
  [1]
  $ echo '{"target": {"a": {"tag": ["x"]}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 34B / 34B                                                                                                                                                                    0.0s
  {
    "group": {
      "default": {
        "targets": [
          "a"
        ]
      }
    },
    "target": {
      "a": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ printf '{\n "target": {\n  "a": {\n   "context": "."\n   "tags": ["x"]\n  }\n }\n}\n' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 68B / 68B                                                                                                                                                                    0.0s
  x.json:7
  --------------------
     5 |        "tags": ["x"]
     6 |       }
     7 | >>>  }
     8 |     }
     9 |
  --------------------
  ERROR: x.json:7,2-3: Missing attribute seperator comma; A comma must appear between each property definition in an object.
  [1]
  $ printf '{\n "target": {\n  "a": {\n   context: "."\n  }\n }\n}\n' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 49B / 49B                                                                                                                                                                    0.0s
  x.json:4
  --------------------
     2 |      "target": {
     3 |       "a": {
     4 | >>>    context: "."
     5 |       }
     6 |      }
  --------------------
  ERROR: x.json:4,4-11: Invalid JSON keyword; "context" is not a valid JSON keyword., and 2 other diagnostic(s)
  [1]
  $ printf '{"target": {"a": {"context": ".", "tags": ["x" "y"]}}}\n' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 55B / 55B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"context": ".", "tags": ["x" "y"]}}}
     2 |
  --------------------
  ERROR: x.json:1,52-53: Missing attribute seperator comma; A comma must appear between each value in an array.
  [1]
  $ printf "{'target': {}}\n" > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 15B / 15B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {'target': {}}
     2 |
  --------------------
  ERROR: x.json:1,2-3: Invalid start of value; A JSON value must start with a brace, a bracket, a number, a string, or a keyword., and 2 other diagnostic(s)
  [1]
  $ printf '{"target": {"a": {"context": "."}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 34B / 34B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"context": "."}}
  --------------------
  ERROR: x.json:1,1-2: Unclosed object; No closing brace was found for this JSON object., and 1 other diagnostic(s)
  [1]
  $ printf '{"target": {"a": {"context": "."}}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 36B / 36B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"context": "."}}}}
  --------------------
  ERROR: x.json:1,36-37: Extraneous data after value; Extra characters appear after the JSON value.
  [1]
  $ printf '{"target": {"a": {"context": "\\q"}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 36B / 36B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"context": "\q"}}}
  --------------------
  ERROR: x.json:1,33-34: Invalid JSON string; There is a syntax error in the given JSON string.
  [1]
  $ printf '{"target": {"a": {"context": "abc}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 36B / 36B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"context": "abc}}}
  --------------------
  ERROR: x.json:1,37-38: Invalid JSON string; There is a syntax error in the given JSON string., and 4 other diagnostic(s)
  [1]
  $ printf '{"target": {"a": {"no-cache": tru}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 36B / 36B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"no-cache": tru}}}
  --------------------
  ERROR: x.json:1,31-34: Invalid JSON keyword; "tru" is not a valid JSON keyword. Did you mean "true"?
  [1]
  $ printf '{"target": {"a": {"no-cache": 01}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 35B / 35B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"no-cache": 01}}}
  --------------------
  ERROR: x.json:1,31-33: Invalid JSON number; There is a syntax error in the given JSON number.
  [1]
  $ printf '' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json                                                                                                                                                                              0.0s
  ERROR: couldn't find a bake definition
  [1]
  $ printf '{}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 2B / 2B                                                                                                                                                                      0.0s
  ERROR: failed to find target a
  [1]
  $ printf '// c\n{}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 7B / 7B                                                                                                                                                                      0.0s
  x.json:1
  --------------------
     1 | >>> // c
     2 |     {}
  --------------------
  ERROR: x.json:1,1-2: Invalid start of value; A JSON value must start with a brace, a bracket, a number, a string, or a keyword., and 1 other diagnostic(s)
  [1]
  $ printf '{"target": {"a": {"context": "${"}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 36B / 36B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"context": "${"}}}
  --------------------
  ERROR: x.json:1,33-33: Missing expression; Expected the start of an expression, but found the end of the file., and 1 other diagnostic(s)
  [1]
  $ printf '{"target": {"a": {"context": "${NOPE}"}}}' > x.json; docker buildx bake -f x.json --print a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading x.json 41B / 41B                                                                                                                                                                    0.0s
  x.json:1
  --------------------
     1 | >>> {"target": {"a": {"context": "${NOPE}"}}}
  --------------------
  ERROR: x.json:1,33-37: Unknown variable; There is no variable named "NOPE"., and 1 other diagnostic(s)
  [1]
  $ docker buildx ls --format '{{json .Nodes}}'
  ERROR: template parsing error: template: :1:7: executing "" at <.Nodes>: can't evaluate field Nodes in type *commands.lsContext
  [1]
  $ docker buildx ls --format '{{.Name}} {{.DriverEndpoint}} {{.Status}}'
  default docker
  default default running
  % docker swarm leave -f
