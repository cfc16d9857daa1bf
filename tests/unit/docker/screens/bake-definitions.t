  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; mkdir -p bake && cd bake
  % printf 'ARG V=none\nFROM busybox:1.36 AS base\nARG V\nRUN echo "v=$V" > /v\nFROM base AS app\nLABEL app=1\nFROM base AS test\nRUN cat /v\n' > Dockerfile
  $ docker buildx bake

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
  ERROR: couldn't find a bake definition
  [1]
  $ cat > docker-bake.hcl <<'END'
  > variable "TAG" {
  >   default = "dev"
  >   description = "the tag"
  > }
  > variable "N" {
  >   type = number
  >   default = 2
  >   validation {
  >     condition = N > 0
  >     error_message = "N must be positive"
  >   }
  > }
  > variable "LIST" { default = ["a", "b"] }
  > function "tag" {
  >   params = [name]
  >   result = ["reg.local/${name}:${TAG}", "${upper(name) == "APP" ? "app" : name}:latest"]
  > }
  > group "default" { targets = ["app", "test"] }
  > target "_common" {
  >   args = { V = "v-${TAG}-${N}" }
  >   labels = { "team" = join("-", LIST) }
  > }
  > target "app" {
  >   inherits = ["_common"]
  >   target = "app"
  >   tags = tag("app")
  > }
  > target "test" {
  >   description = "run the tests"
  >   inherits = ["_common"]
  >   target = "test"
  >   output = ["type=cacheonly"]
  >   args = { EXTRA = equal(TAG, "dev") ? "yes" : null }
  > }
  > target "mx" {
  >   name = "mx-${item}-${replace(ver, ".", "-")}"
  >   matrix = {
  >     item = LIST
  >     ver = ["1.0", "2.0"]
  >   }
  >   target = "app"
  >   tags = ["mx:${item}-${ver}"]
  > }
  > END
  $ docker buildx bake --print

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "app",
          "test"
        ]
      }
    },
    "target": {
      "app": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "v-dev-2"
        },
        "labels": {
          "team": "a-b"
        },
        "tags": [
          "reg.local/app:dev",
          "app:latest"
        ],
        "target": "app"
      },
      "test": {
        "description": "run the tests",
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "EXTRA": "yes",
          "V": "v-dev-2"
        },
        "labels": {
          "team": "a-b"
        },
        "target": "test",
        "output": [
          {
            "type": "cacheonly"
          }
        ]
      }
    }
  }
  % docker buildx bake --print mx
  $ docker buildx bake --print mx-a-1-0 2>/dev/null | grep tags -A1
        "tags": [
          "mx:a-1.0"
  $ TAG=prod N=5 docker buildx bake --print app

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "app"
        ]
      }
    },
    "target": {
      "app": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "v-prod-5"
        },
        "labels": {
          "team": "a-b"
        },
        "tags": [
          "reg.local/app:prod",
          "app:latest"
        ],
        "target": "app"
      }
    }
  }
  $ N=0 docker buildx bake --print app

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  docker-bake.hcl:9
  --------------------
     7 |       default = 2
     8 |       validation {
     9 | >>>     condition = N > 0
    10 |         error_message = "N must be positive"
    11 |       }
  --------------------
  ERROR: docker-bake.hcl:9,17-22: Validation failed; N must be positive
  [1]
  $ N=abc docker buildx bake --print app

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  docker-bake.hcl:5
  --------------------
     3 |       description = "the tag"
     4 |     }
     5 | >>> variable "N" {
     6 |       type = number
     7 |       default = 2
  --------------------
  ERROR: docker-bake.hcl:5,14-14: Invalid value; failed to parse N as number: strconv.ParseFloat: parsing "abc": invalid syntax
  [1]
  $ docker buildx bake --list targets

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  TARGET          DESCRIPTION
  app
  default         app, test
  mx              mx-a-1-0, mx-a-2-0, mx-b-1-0, mx-b-2-0
  mx-a-1-0
  mx-a-2-0
  mx-b-1-0
  mx-b-2-0
  test            run the tests
  $ docker buildx bake --list variables

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  VARIABLE        TYPE    VALUE           DESCRIPTION
  LIST                    ["a","b"]
  N               number  2
  TAG                     dev             the tag
  $ docker buildx bake --list type=targets,format=json

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  [
    {
      "name": "app"
    },
    {
      "name": "default",
      "description": "app, test",
      "group": true
    },
    {
      "name": "mx",
      "description": "mx-a-1-0, mx-a-2-0, mx-b-1-0, mx-b-2-0",
      "group": true
    },
    {
      "name": "mx-a-1-0"
    },
    {
      "name": "mx-a-2-0"
    },
    {
      "name": "mx-b-1-0"
    },
    {
      "name": "mx-b-2-0"
    },
    {
      "name": "test",
      "description": "run the tests"
    }
  ]
  $ docker buildx bake --list foo

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  ERROR: invalid list type "foo"
  [1]
  % docker buildx bake --list-targets
  % docker buildx bake
  $ docker buildx bake app --progress=plain
  #0 building with "default" instance using docker driver

  #1 [internal] load local bake definitions
  #1 reading docker-bake.hcl 925B / 925B done
  #1 DONE 0.0s

  #2 [internal] load build definition from Dockerfile
  #2 transferring dockerfile: 159B done
  #2 DONE 0.0s

  #3 [internal] load metadata for docker.io/library/busybox:1.36
  #3 DONE 0.0s

  #4 [internal] load .dockerignore
  #4 transferring context: 2B done
  #4 DONE 0.0s

  #5 [base 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #5 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #5 DONE 0.0s

  #6 [base 2/2] RUN echo "v=v-dev-2" > /v
  #6 CACHED

  #7 exporting to image
  #7 exporting layers done
  #7 exporting manifest sha256:e735182c365e3a50855fadcd73d73a35a078d50419e12bd117a47315fffe121d done
  #7 exporting config sha256:f1c0554843a74f91de34fb24088cb6a436f9298637c061941948e76d099c5d43 done
  #7 exporting attestation manifest sha256:213ffea655ea37bf2ba99b5396f9bb1527293a948f27d00416250a422f5560ec
  #7 exporting attestation manifest sha256:213ffea655ea37bf2ba99b5396f9bb1527293a948f27d00416250a422f5560ec 0.0s done
  #7 exporting manifest list sha256:5bf2e2cde44b1a3bbb7ecad64ca847666bc652fc504213880b5376bf996cff88 0.0s done
  #7 naming to reg.local/app:dev done
  #7 unpacking to reg.local/app:dev done
  #7 naming to docker.io/library/app:latest done
  #7 unpacking to docker.io/library/app:latest done
  #7 DONE 0.1s
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort
  alpine:3.20
  app:latest
  busybox:1.36
  reg.local/app:dev
  $ docker buildx bake nosuch

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  ERROR: failed to find target nosuch
  [1]
  $ docker buildx bake --set app.tags=x:1 --set '*.args.V=set' --set app.labels.k=v --print app

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "app"
        ]
      }
    },
    "target": {
      "app": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "set"
        },
        "labels": {
          "k": "v",
          "team": "a-b"
        },
        "tags": [
          "x:1"
        ],
        "target": "app"
      }
    }
  }
  $ docker buildx bake --set app.nosuch=1 --print app

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  ERROR: unknown key: nosuch
  [1]
  $ docker buildx bake --set nosuch.tags=1 --print app

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  ERROR: could not find any target matching 'nosuch'
  [1]
  $ docker buildx bake --set app --print app

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  ERROR: invalid override key app, expected target.name
  [1]
  $ docker buildx bake --set app.no-cache=true --set app.platform=linux/amd64,linux/arm64 --print app 2>/dev/null
  {
    "group": {
      "default": {
        "targets": [
          "app"
        ]
      }
    },
    "target": {
      "app": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "v-dev-2"
        },
        "labels": {
          "team": "a-b"
        },
        "tags": [
          "reg.local/app:dev",
          "app:latest"
        ],
        "target": "app",
        "platforms": [
          "linux/amd64,linux/arm64"
        ],
        "no-cache": true
      }
    }
  }
  $ docker buildx bake --set app.output=type=local,dest=o --print app 2>/dev/null | tail -8
          {
            "dest": "o",
            "type": "local"
          }
        ]
      }
    }
  }
  $ docker buildx bake -f nosuch.hcl

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading nosuch.hcl                                                                                                                                                                          0.0s
  ERROR: open nosuch.hcl: no such file or directory
  [1]
  $ docker buildx bake --no-cache --pull --print app 2>/dev/null | grep -E 'no-cache|pull'
        "pull": true,
        "no-cache": true
  $ docker buildx bake --load --print app 2>/dev/null | grep -A5 output
        "output": [
          {
            "type": "docker"
          }
        ]
      }
  $ docker buildx bake --push --print app 2>/dev/null | grep -A6 output
        "output": [
          {
            "push": "true",
            "type": "image"
          }
        ]
      }
  % docker buildx bake --check
  $ docker buildx bake --call targets app

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 159B                                                                                                                                                               0.0s
  app

  TARGET         DESCRIPTION
  base
  app
  test (default)
  $ docker buildx bake --metadata-file m.json app -q 2>/dev/null; grep -o '"[a-z.]*":' m.json | sort | uniq -c
  grep: m.json: No such file or directory
  $ docker buildx bake --sbom=true --provenance=mode=max --print app 2>/dev/null | grep -A3 attest
        "attest": [
          {
            "type": "sbom"
          },
  $ docker buildx bake --progress=quiet app
  $ docker buildx bake --builder nosuch app
  ERROR: no builder "nosuch" found
  [1]
  $ printf 'target "default" {\n  dockerfile-inline = "FROM busybox:1.36\\nRUN echo inline > /i\\n"\n  tags = ["inl"]\n}\n' > i.hcl
  $ docker buildx bake -f i.hcl

  [+] Building 0.6s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading i.hcl 104B / 104B                                                                                                                                                                   0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN echo inline > /i                                                                                                                                                                     0.2s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:67930c27d6bd2fe75b5b3cd6f88343e563d62eb86d677e6b0e8009c42c95fc96                                                                                                  0.0s
   => => exporting config sha256:452b8802b9f573bbf5110ad173e3f4f0377c2065f3d229ce38ea30cd39839d00                                                                                                    0.0s
   => => exporting attestation manifest sha256:4a03e47dd132293b1f307cc2ce94bc49377b8e759ab86733adb08ee8753474ae                                                                                      0.0s
   => => exporting manifest list sha256:94c542c93293bc5ae807b98bdc0e406ddf228f806ff8814e046f6641ade16b0f                                                                                             0.0s
   => => naming to docker.io/library/inl:latest                                                                                                                                                      0.0s
   => => unpacking to docker.io/library/inl:latest                                                                                                                                                   0.0s
  $ printf 'target "a" {\n  contexts = { base = "target:b" }\n  dockerfile-inline = "FROM base\\nRUN cat /b"\n}\ntarget "b" {\n  dockerfile-inline = "FROM busybox:1.36\\nRUN echo b > /b"\n}\n' > c.hcl
  % docker buildx bake -f c.hcl a --progress=plain
  $ printf 'target "x" {\n  tagz = ["a"]\n}\n' > e.hcl
  $ docker buildx bake -f e.hcl --print x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading e.hcl 30B / 30B                                                                                                                                                                     0.0s
  {
    "group": {
      "default": {
        "targets": [
          "x"
        ]
      }
    },
    "target": {
      "x": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ printf 'target "x" {\n  tags = [nosuch]\n}\n' > e.hcl
  $ docker buildx bake -f e.hcl --print x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading e.hcl 33B / 33B                                                                                                                                                                     0.0s
  e.hcl:2
  --------------------
     1 |     target "x" {
     2 | >>>   tags = [nosuch]
     3 |     }
     4 |
  --------------------
  ERROR: e.hcl:2,11-17: Unknown variable; There is no variable named "nosuch"., and 1 other diagnostic(s)
  [1]
  $ printf 'target "x" {\n  tags = nofn("a")\n}\n' > e.hcl
  $ docker buildx bake -f e.hcl --print x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading e.hcl 34B / 34B                                                                                                                                                                     0.0s
  e.hcl:2
  --------------------
     1 |     target "x" {
     2 | >>>   tags = nofn("a")
     3 |     }
     4 |
  --------------------
  ERROR: e.hcl:2,10-14: Call to unknown function; There is no function named "nofn". Did you mean "not"?, and 1 other diagnostic(s)
  [1]
  $ printf 'target "x" {\n  tags = ["a"\n}\n' > e.hcl
  $ docker buildx bake -f e.hcl --print x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading e.hcl 29B / 29B                                                                                                                                                                     0.0s
  e.hcl:3
  --------------------
     1 |     target "x" {
     2 |       tags = ["a"
     3 | >>> }
     4 |
  --------------------
  ERROR: e.hcl:3,1-2: Missing item separator; Expected a comma to mark the beginning of the next item.
  [1]
  $ printf 'target "x" {\n  inherits = ["y"]\n}\n' > e.hcl
  $ docker buildx bake -f e.hcl --print x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading e.hcl 34B / 34B                                                                                                                                                                     0.0s
  ERROR: failed to find target y
  [1]
  $ printf 'target "x" {\n  inherits = ["y"]\n}\ntarget "y" {\n  inherits = ["x"]\n}\n' > e.hcl
  $ docker buildx bake -f e.hcl --print x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading e.hcl 68B / 68B                                                                                                                                                                     0.0s
  {
    "group": {
      "default": {
        "targets": [
          "x"
        ]
      }
    },
    "target": {
      "x": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ printf 'group "default" { targets = ["g"] }\n' > e.hcl
  $ docker buildx bake -f e.hcl --print

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading e.hcl 36B / 36B                                                                                                                                                                     0.0s
  ERROR: failed to find target g
  [1]
  $ printf 'variable "A" { default = "${B}" }\nvariable "B" { default = "${A}" }\ntarget "x" { tags = [A] }\n' > e.hcl
  % docker buildx bake -f e.hcl --print x
  $ printf 'target "x y" {}\n' > e.hcl
  $ docker buildx bake -f e.hcl --print

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading e.hcl 16B / 16B                                                                                                                                                                     0.0s
  e.hcl:1
  --------------------
     1 | >>> target "x y" {}
     2 |
  --------------------
  ERROR: e.hcl:1,8-13: Invalid name; only "[a-zA-Z0-9_-]+" are allowed
  [1]
  $ printf '{"target":{"j":{"tags":["j:${TAG}"]}},"variable":{"TAG":{"default":"t"}}}' > docker-bake.json
  $ docker buildx bake --print j

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.json 73B / 73B                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "j"
        ]
      }
    },
    "target": {
      "j": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "tags": [
          "j:dev"
        ]
      }
    }
  }
  $ printf 'services:\n  web:\n    image: web:1\n    build:\n      context: .\n      target: app\n      args:\n        V: c\n' > compose.yaml
  $ docker buildx bake -f compose.yaml --print

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading compose.yaml 105B / 105B                                                                                                                                                            0.0s
  {
    "group": {
      "default": {
        "targets": [
          "web"
        ]
      }
    },
    "target": {
      "web": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "c"
        },
        "tags": [
          "web:1"
        ],
        "target": "app"
      }
    }
  }
  $ docker buildx bake -f docker-bake.hcl -f compose.yaml --print web

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
   => => reading compose.yaml 105B / 105B                                                                                                                                                            0.0s
  {
    "group": {
      "default": {
        "targets": [
          "web"
        ]
      }
    },
    "target": {
      "web": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "c"
        },
        "tags": [
          "web:1"
        ],
        "target": "app"
      }
    }
  }
  $ docker buildx bake - --print < i.hcl

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading compose.yaml 105B / 105B                                                                                                                                                            0.0s
   => => reading docker-bake.json 73B / 73B                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  ERROR: failed to find target -
  [1]
  $ docker buildx bake -f - --print < i.hcl

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 104B                                                                                                                                                                     0.0s
  {
    "group": {
      "default": {
        "targets": [
          "default"
        ]
      }
    },
    "target": {
      "default": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "dockerfile-inline": "FROM busybox:1.36\nRUN echo inline \u003e /i\n",
        "tags": [
          "inl"
        ]
      }
    }
  }
  $ docker buildx bake --var TAG=cli --print app 2>/dev/null | grep cli
          "V": "v-cli-2"
          "reg.local/app:cli",
  $ docker buildx bake --var nosuch --print app

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading compose.yaml 105B / 105B                                                                                                                                                            0.0s
   => => reading docker-bake.json 73B / 73B                                                                                                                                                          0.0s
   => => reading docker-bake.hcl 925B / 925B                                                                                                                                                         0.0s
  ERROR: invalid variable "nosuch", expected key=value
  [1]
