  % mkdir b; cd b; printf "FROM busybox:1.36\n" > Dockerfile; cp Dockerfile Dockerfile.web; echo s > s.txt
  % cat > docker-bake.hcl <<'END'
  > target "default" {
  >   context = "."
  >   dockerfile = "Dockerfile.web"
  >   args = { A = 1, B = true, C = 1.5, D = null }
  >   labels = { "z" = "1", "a" = "2" }
  >   platforms = ["linux/amd64", "linux/arm64"]
  >   cache-from = ["type=gha", "type=registry,ref=user/app:cache"]
  >   cache-to = ["type=inline", "user/app:cache"]
  >   secret = ["id=tok,env=TOKEN", "id=f,src=./s.txt"]
  >   shm-size = "128m"
  >   ulimits = ["nofile=1024:2048"]
  >   extra-hosts = { a = "10.0.0.1" }
  >   network = "host"
  >   no-cache-filter = ["a", "b"]
  >   annotations = ["org.x=1", "index:org.y=2"]
  >   attest = ["type=provenance,mode=min", "type=sbom"]
  >   call = "check"
  >   pull = true
  >   no-cache = false
  > }
  > END
  $ docker buildx bake --print

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.args.A=9 --set default.labels.z=

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "9",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": ""
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set "*.cache-from=" --set "*.cache-to=type=inline"

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-to": [
          {
            "type": "inline"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.platform=linux/riscv64 --set default.secret=id=x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: invalid key default.secret, secret requires name
  [1]
  $ docker buildx bake --print --set default.attest=type=sbom,disabled=true

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "disabled": true,
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.shm-size=64m --set default.ulimits=nproc=5

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "64m",
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.pull=false --set default.no-cache=1

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": false,
        "no-cache": true,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.pull=maybe

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: invalid value maybe for boolean key pull
  [1]
  $ docker buildx bake --print --set default.no-cache-filter=x --set default.network=none

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "",
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.contexts.base=docker-image://alpine --set default.context=sub

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": "sub",
        "contexts": {
          "base": "docker-image://alpine"
        },
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.annotations=k=v --set default.call=outline

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2",
          "k=v"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "outline",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.extra-hosts.b=1.1.1.1 --set default.description=hello

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: unknown key: description
  [1]
  $ docker buildx bake --print --set default.dockerfile-inline="FROM scratch"

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: unknown key: dockerfile-inline
  [1]
  $ docker buildx bake --print --set default.inherits=x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: unknown key: inherits
  [1]
  $ docker buildx bake --print --set default.entitlements=network.host

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.tags=t1 --set default.tags=t2

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "tags": [
          "t1",
          "t2"
        ],
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.tags+=t3

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "tags": [
          "t3"
        ],
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.args.NEW

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.labels

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: invalid override default.labels, expected target.name=value
  [1]
  $ docker buildx bake --print --set =x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: invalid override key , expected target.name
  [1]
  $ docker buildx bake --print --set default.=x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: unknown key:
  [1]
  $ docker buildx bake --print --set default.args=x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: invalid key default.args, args requires name
  [1]
  $ docker buildx bake --print --set default.args.=x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "": "x",
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set "d*.tags=q"

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "tags": [
          "q"
        ],
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.load=true --set default.push=true

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "output": [
          {
            "type": "docker"
          },
          {
            "push": "true",
            "type": "image"
          }
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.push=true --set default.output=type=image,name=a/b

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
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
        "annotations": [
          "org.x=1",
          "index:org.y=2"
        ],
        "attest": [
          {
            "mode": "min",
            "type": "provenance"
          },
          {
            "type": "sbom"
          }
        ],
        "context": ".",
        "dockerfile": "Dockerfile.web",
        "args": {
          "A": "1",
          "B": "true",
          "C": "1.5"
        },
        "labels": {
          "a": "2",
          "z": "1"
        },
        "cache-from": [
          {
            "type": "gha"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "cache-to": [
          {
            "type": "inline"
          },
          {
            "ref": "user/app:cache",
            "type": "registry"
          }
        ],
        "secret": [
          {
            "id": "tok",
            "env": "TOKEN"
          },
          {
            "id": "f",
            "src": "./s.txt"
          }
        ],
        "platforms": [
          "linux/amd64",
          "linux/arm64"
        ],
        "output": [
          {
            "name": "a/b",
            "type": "image"
          }
        ],
        "pull": true,
        "no-cache": false,
        "network": "host",
        "no-cache-filter": [
          "a",
          "b"
        ],
        "shm-size": "128m",
        "ulimits": [
          "nofile=1024:2048"
        ],
        "call": "check",
        "entitlements": [
          "network.host"
        ],
        "extra-hosts": {
          "a": "10.0.0.1"
        }
      }
    }
  }
  $ docker buildx bake --print --set default.policy=x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 647B / 647B                                                                                                                                                         0.0s
  ERROR: invalid value x
  [1]
  % cat > docker-bake.hcl <<'END'
  > variable "TAG" { default = "1" }
  > group "all" { targets = ["web", "tools"] }
  > group "tools" { targets = ["lint", "fmt"] }
  > target "web" { tags = ["w:${TAG}"] }
  > target "lint" { target = "lint" }
  > target "fmt" {
  >   inherits = ["lint"]
  >   target = "fmt"
  > }
  > END
  $ docker buildx bake --print all

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
  {
    "group": {
      "all": {
        "targets": [
          "web",
          "tools"
        ]
      },
      "default": {
        "targets": [
          "all"
        ]
      },
      "tools": {
        "targets": [
          "lint",
          "fmt"
        ]
      }
    },
    "target": {
      "fmt": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "fmt"
      },
      "lint": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "lint"
      },
      "web": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "tags": [
          "w:1"
        ]
      }
    }
  }
  $ docker buildx bake --print tools web

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "tools",
          "web"
        ]
      },
      "tools": {
        "targets": [
          "lint",
          "fmt"
        ]
      }
    },
    "target": {
      "fmt": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "fmt"
      },
      "lint": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "lint"
      },
      "web": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "tags": [
          "w:1"
        ]
      }
    }
  }
  $ docker buildx bake --print web web

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
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
        "tags": [
          "w:1"
        ]
      }
    }
  }
  $ docker buildx bake --print all lint

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
  {
    "group": {
      "all": {
        "targets": [
          "web",
          "tools"
        ]
      },
      "default": {
        "targets": [
          "all",
          "lint"
        ]
      },
      "tools": {
        "targets": [
          "lint",
          "fmt"
        ]
      }
    },
    "target": {
      "fmt": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "fmt"
      },
      "lint": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "lint"
      },
      "web": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "tags": [
          "w:1"
        ]
      }
    }
  }
  $ docker buildx bake --print "t*"

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "tools"
        ]
      },
      "tools": {
        "targets": [
          "lint",
          "fmt"
        ]
      }
    },
    "target": {
      "fmt": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "fmt"
      },
      "lint": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "lint"
      }
    }
  }
  $ docker buildx bake --print web all --set "*.args.X=1"

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
  {
    "group": {
      "all": {
        "targets": [
          "web",
          "tools"
        ]
      },
      "default": {
        "targets": [
          "all",
          "web"
        ]
      },
      "tools": {
        "targets": [
          "lint",
          "fmt"
        ]
      }
    },
    "target": {
      "fmt": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "X": "1"
        },
        "target": "fmt"
      },
      "lint": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "X": "1"
        },
        "target": "lint"
      },
      "web": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "X": "1"
        },
        "tags": [
          "w:1"
        ]
      }
    }
  }
  $ docker buildx bake --print all --set "l*.output=type=cacheonly"

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
  {
    "group": {
      "all": {
        "targets": [
          "web",
          "tools"
        ]
      },
      "default": {
        "targets": [
          "all"
        ]
      },
      "tools": {
        "targets": [
          "lint",
          "fmt"
        ]
      }
    },
    "target": {
      "fmt": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "fmt",
        "output": [
          {
            "type": "cacheonly"
          }
        ]
      },
      "lint": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "target": "lint",
        "output": [
          {
            "type": "cacheonly"
          }
        ]
      },
      "web": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "tags": [
          "w:1"
        ]
      }
    }
  }
  $ docker buildx bake --print --list targets
  ERROR: --print and --list are mutually exclusive
  [1]
  $ docker buildx bake --print TAG

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
  ERROR: failed to find target TAG
  [1]
  $ docker buildx bake --print

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 247B / 247B                                                                                                                                                         0.0s
  ERROR: failed to find target default
  [1]
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = { V = "a", X = "1" }
  >   labels = { l = "a" }
  >   tags = ["a"]
  > }
  > target "b" {
  >   args = { V = "b" }
  >   labels = { m = "b" }
  >   tags = ["b"]
  >   platforms = ["linux/amd64"]
  > }
  > target "c" {
  >   inherits = ["a", "b"]
  >   args = { Y = "c" }
  > }
  > target "d" {
  >   inherits = ["b", "a"]
  > }
  > target "e" {
  >   inherits = ["c", "d"]
  >   tags = []
  > }
  > END
  $ docker buildx bake --print c

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 337B / 337B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "c"
        ]
      }
    },
    "target": {
      "c": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "b",
          "X": "1",
          "Y": "c"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "tags": [
          "b"
        ],
        "platforms": [
          "linux/amd64"
        ]
      }
    }
  }
  $ docker buildx bake --print d

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 337B / 337B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "d"
        ]
      }
    },
    "target": {
      "d": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "a",
          "X": "1"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "tags": [
          "a"
        ],
        "platforms": [
          "linux/amd64"
        ]
      }
    }
  }
  $ docker buildx bake --print e

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 337B / 337B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "e"
        ]
      }
    },
    "target": {
      "e": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "a",
          "X": "1",
          "Y": "c"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "platforms": [
          "linux/amd64"
        ]
      }
    }
  }
  $ docker buildx bake --print a b c d e

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 337B / 337B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "a",
          "b",
          "c",
          "d",
          "e"
        ]
      }
    },
    "target": {
      "a": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "a",
          "X": "1"
        },
        "labels": {
          "l": "a"
        },
        "tags": [
          "a"
        ]
      },
      "b": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "b"
        },
        "labels": {
          "m": "b"
        },
        "tags": [
          "b"
        ],
        "platforms": [
          "linux/amd64"
        ]
      },
      "c": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "b",
          "X": "1",
          "Y": "c"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "tags": [
          "b"
        ],
        "platforms": [
          "linux/amd64"
        ]
      },
      "d": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "a",
          "X": "1"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "tags": [
          "a"
        ],
        "platforms": [
          "linux/amd64"
        ]
      },
      "e": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "a",
          "X": "1",
          "Y": "c"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "platforms": [
          "linux/amd64"
        ]
      }
    }
  }
  $ docker buildx bake --print --set a.args.V=over c

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 337B / 337B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "c"
        ]
      }
    },
    "target": {
      "c": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "b",
          "X": "1",
          "Y": "c"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "tags": [
          "b"
        ],
        "platforms": [
          "linux/amd64"
        ]
      }
    }
  }
  $ docker buildx bake --print --set b.tags=zz c d

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 337B / 337B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "c",
          "d"
        ]
      }
    },
    "target": {
      "c": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "b",
          "X": "1",
          "Y": "c"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "tags": [
          "zz"
        ],
        "platforms": [
          "linux/amd64"
        ]
      },
      "d": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "a",
          "X": "1"
        },
        "labels": {
          "l": "a",
          "m": "b"
        },
        "tags": [
          "a"
        ],
        "platforms": [
          "linux/amd64"
        ]
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "t" {
  >   name = "t-${replace(v, ".", "-")}-${os}"
  >   matrix = {
  >     v = ["1.0", "2.1"]
  >     os = ["alpine", "debian"]
  >   }
  >   args = { V = v, OS = os }
  >   tags = ["t:${v}-${os}"]
  > }
  > group "some" { targets = ["t-1-0-alpine"] }
  > END
  $ docker buildx bake --print t

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 226B / 226B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "t"
        ]
      },
      "t": {
        "targets": [
          "t-1-0-alpine",
          "t-1-0-debian",
          "t-2-1-alpine",
          "t-2-1-debian"
        ]
      }
    },
    "target": {
      "t-1-0-alpine": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "alpine",
          "V": "1.0"
        },
        "tags": [
          "t:1.0-alpine"
        ]
      },
      "t-1-0-debian": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "debian",
          "V": "1.0"
        },
        "tags": [
          "t:1.0-debian"
        ]
      },
      "t-2-1-alpine": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "alpine",
          "V": "2.1"
        },
        "tags": [
          "t:2.1-alpine"
        ]
      },
      "t-2-1-debian": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "debian",
          "V": "2.1"
        },
        "tags": [
          "t:2.1-debian"
        ]
      }
    }
  }
  $ docker buildx bake --print some

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 226B / 226B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "some"
        ]
      },
      "some": {
        "targets": [
          "t-1-0-alpine"
        ]
      }
    },
    "target": {
      "t-1-0-alpine": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "alpine",
          "V": "1.0"
        },
        "tags": [
          "t:1.0-alpine"
        ]
      }
    }
  }
  $ docker buildx bake --print t-2-1-debian

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 226B / 226B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "t-2-1-debian"
        ]
      }
    },
    "target": {
      "t-2-1-debian": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "debian",
          "V": "2.1"
        },
        "tags": [
          "t:2.1-debian"
        ]
      }
    }
  }
  $ docker buildx bake --print --set t.args.V=9 t

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 226B / 226B                                                                                                                                                         0.0s
  ERROR: could not find any target matching 't'
  [1]
  $ docker buildx bake --print --set "t-1*.args.V=9" t

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 226B / 226B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "t"
        ]
      },
      "t": {
        "targets": [
          "t-1-0-alpine",
          "t-1-0-debian",
          "t-2-1-alpine",
          "t-2-1-debian"
        ]
      }
    },
    "target": {
      "t-1-0-alpine": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "alpine",
          "V": "9"
        },
        "tags": [
          "t:1.0-alpine"
        ]
      },
      "t-1-0-debian": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "debian",
          "V": "9"
        },
        "tags": [
          "t:1.0-debian"
        ]
      },
      "t-2-1-alpine": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "alpine",
          "V": "2.1"
        },
        "tags": [
          "t:2.1-alpine"
        ]
      },
      "t-2-1-debian": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "OS": "debian",
          "V": "2.1"
        },
        "tags": [
          "t:2.1-debian"
        ]
      }
    }
  }
  $ docker buildx bake --print t-3

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 226B / 226B                                                                                                                                                         0.0s
  ERROR: failed to find target t-3
  [1]
  $ docker buildx bake --print --list targets
  ERROR: --print and --list are mutually exclusive
  [1]
  % cat > docker-bake.hcl <<'END'
  > variable "NODES" { default = [{ n = "one", v = 1 }, { n = "two", v = 2 }] }
  > target "m" {
  >   matrix = { i = NODES }
  >   name = "m-${i.n}"
  >   args = { N = "${i.v * 10 + 1}", S = i.v > 1 ? "big" : "small" }
  > }
  > END
  $ docker buildx bake --print m

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 202B / 202B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "m"
        ]
      },
      "m": {
        "targets": [
          "m-one",
          "m-two"
        ]
      }
    },
    "target": {
      "m-one": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "N": "11",
          "S": "small"
        }
      },
      "m-two": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "N": "21",
          "S": "big"
        }
      }
    }
  }
  $ docker buildx bake --print m-two

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 202B / 202B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "m-two"
        ]
      }
    },
    "target": {
      "m-two": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "N": "21",
          "S": "big"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "m" {
  >   matrix = { i = "x" }
  >   name = "m-${i}"
  > }
  > END
  $ docker buildx bake --print m

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 56B / 56B                                                                                                                                                           0.0s
  docker-bake.hcl:1
  --------------------
     1 | >>> target "m" {
     2 |       matrix = { i = "x" }
     3 |       name = "m-${i}"
  --------------------
  ERROR: docker-bake.hcl:1,8-11: Invalid name; matrix values must be a list
  [1]
  % cat > docker-bake.hcl <<'END'
  > target "m" {
  >   matrix = { i = ["a", "a"] }
  >   name = "m-${i}"
  > }
  > END
  $ docker buildx bake --print m

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 63B / 63B                                                                                                                                                           0.0s
  docker-bake.hcl:1
  --------------------
     1 | >>> target "m" {
     2 |       matrix = { i = ["a", "a"] }
     3 |       name = "m-${i}"
  --------------------
  ERROR: docker-bake.hcl:1,8-11: Invalid name; duplicate name "m-a"
  [1]
  % cat > docker-bake.hcl <<'END'
  > target "m" {
  >   matrix = { i = [] }
  >   name = "m-${i}"
  > }
  > END
  $ docker buildx bake --print m

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 55B / 55B                                                                                                                                                           0.0s
  ERROR: failed to find target m
  [1]
  % cat > docker-bake.hcl <<'END'
  > target "m" {
  >   matrix = { i = ["a"] }
  >   name = "m-${j}"
  > }
  > END
  % docker buildx bake --print m
  % cat > docker-bake.hcl <<'END'
  > target "m" {
  >   matrix = { "bad name" = ["a"] }
  >   name = "m"
  > }
  > END
  $ docker buildx bake --print m

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 62B / 62B                                                                                                                                                           0.0s
  {
    "group": {
      "default": {
        "targets": [
          "m"
        ]
      }
    },
    "target": {
      "m": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "m" {
  >   name = "x"
  > }
  > END
  $ docker buildx bake --print m

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 28B / 28B                                                                                                                                                           0.0s
  docker-bake.hcl:1
  --------------------
     1 | >>> target "m" {
     2 |       name = "x"
     3 |     }
  --------------------
  ERROR: docker-bake.hcl:1,8-11: Invalid name; name requires matrix
  [1]
  $ docker buildx bake --print x

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 28B / 28B                                                                                                                                                           0.0s
  docker-bake.hcl:1
  --------------------
     1 | >>> target "m" {
     2 |       name = "x"
     3 |     }
  --------------------
  ERROR: docker-bake.hcl:1,8-11: Invalid name; name requires matrix
  [1]
