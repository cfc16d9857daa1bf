  % docker pull -q busybox:1.36; mkdir b; cd b; printf 'FROM busybox:1.36 AS base\nARG V=0\nRUN echo $V > /v\nFROM base AS app\nLABEL v=$V\nFROM base AS test\nRUN cat /v\n' > Dockerfile
  $ k() { printf "$1" > docker-bake.hcl; shift; docker buildx bake --print "$@"; }; k 'group "default" {\n  targets = ["app", "test"]\n}\ntarget "app" {\n  target = "app"\n  tags = ["app:1"]\n}\ntarget "test" {\n  inherits = ["app"]\n  target = "test"\n}\n'

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 158B / 158B                                                                                                                                                         0.0s
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
        "tags": [
          "app:1"
        ],
        "target": "app"
      },
      "test": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "tags": [
          "app:1"
        ],
        "target": "test"
      }
    }
  }
  $ k 'variable "V" {\n  default = "1"\n}\ntarget "default" {\n  args = { V = V }\n  tags = ["x:${V}", "y:${upper(V)}"]\n}\n'

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 110B / 110B                                                                                                                                                         0.0s
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
        "args": {
          "V": "1"
        },
        "tags": [
          "x:1",
          "y:1"
        ]
      }
    }
  }
  $ V=7 k 'variable "V" {\n  default = "1"\n}\ntarget "default" {\n  tags = ["x:${V}"]\n}\n'

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 74B / 74B                                                                                                                                                           0.0s
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
        "tags": [
          "x:7"
        ]
      }
    }
  }
  $ V=x k 'variable "V" {\n  type = number\n  default = 1\n}\ntarget "default" {\n  tags = ["x:${V + 1}"]\n}\n'

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 92B / 92B                                                                                                                                                           0.0s
  docker-bake.hcl:1
  --------------------
     1 | >>> variable "V" {
     2 |       type = number
     3 |       default = 1
  --------------------
  ERROR: docker-bake.hcl:1,14-14: Invalid value; failed to parse V as number: strconv.ParseFloat: parsing "x": invalid syntax
  [1]
  $ V=5 k 'variable "V" {\n  default = 1\n  validation {\n    condition = V > 9\n    error_message = "too small"\n  }\n}\ntarget "default" {}\n'

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 124B / 124B                                                                                                                                                         0.0s
  docker-bake.hcl:4
  --------------------
     2 |       default = 1
     3 |       validation {
     4 | >>>     condition = V > 9
     5 |         error_message = "too small"
     6 |       }
  --------------------
  ERROR: docker-bake.hcl:4,17-22: Validation failed; too small
  [1]
  $ k 'function "f" {\n  params = [a]\n  result = "p-${a}"\n}\ntarget "default" {\n  tags = [f("q")]\n}\n'

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 91B / 91B                                                                                                                                                           0.0s
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
        "tags": [
          "p-q"
        ]
      }
    }
  }
  $ k 'function "f" {\n  params = [a]\n  variadic_params = b\n  result = join("-", concat([a], b))\n}\ntarget "default" {\n  tags = [f("q", "r", "s")]\n}\n'

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 140B / 140B                                                                                                                                                         0.0s
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
        "tags": [
          "q-r-s"
        ]
      }
    }
  }
  $ k 'target "t" {\n  name = "t-${v}"\n  matrix = { v = ["1", "2"] }\n  args = { V = v }\n}\n' t

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 82B / 82B                                                                                                                                                           0.0s
  {
    "group": {
      "default": {
        "targets": [
          "t"
        ]
      },
      "t": {
        "targets": [
          "t-1",
          "t-2"
        ]
      }
    },
    "target": {
      "t-1": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "1"
        }
      },
      "t-2": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "2"
        }
      }
    }
  }
  $ k 'target "t" {\n  matrix = { v = ["1", "2"] }\n}\n' t

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 45B / 45B                                                                                                                                                           0.0s
  docker-bake.hcl:1
  --------------------
     1 | >>> target "t" {
     2 |       matrix = { v = ["1", "2"] }
     3 |     }
  --------------------
  ERROR: docker-bake.hcl:1,8-11: Invalid name; duplicate name "t"
  [1]
  $ k 'target "t" {\n  name = "t-${a}-${b.x}"\n  matrix = { a = ["1", "2"], b = [{ x = "p" }, { x = "q" }] }\n}\n' t-1-p

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 102B / 102B                                                                                                                                                         0.0s
  {
    "group": {
      "default": {
        "targets": [
          "t-1-p"
        ]
      }
    },
    "target": {
      "t-1-p": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ k 'target "t" {\n  name = "t.${v}"\n  matrix = { v = ["1.0"] }\n}\n' t

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 60B / 60B                                                                                                                                                           0.0s
  docker-bake.hcl:1
  --------------------
     1 | >>> target "t" {
     2 |       name = "t.${v}"
     3 |       matrix = { v = ["1.0"] }
  --------------------
  ERROR: docker-bake.hcl:1,8-11: Invalid name; only "[a-zA-Z0-9_-]+" are allowed
  [1]
  $ k 'target "a" {\n  inherits = ["b"]\n}\ntarget "b" {\n  inherits = ["a"]\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 68B / 68B                                                                                                                                                           0.0s
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
  $ k 'target "a" {\n  inherits = ["nosuch"]\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 39B / 39B                                                                                                                                                           0.0s
  ERROR: failed to find target nosuch
  [1]
  $ k 'group "g" {\n  targets = ["nosuch"]\n}\n' g

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 37B / 37B                                                                                                                                                           0.0s
  ERROR: failed to find target nosuch
  [1]
  $ k 'target "a" {}\n' nosuch

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 14B / 14B                                                                                                                                                           0.0s
  ERROR: failed to find target nosuch
  [1]
  $ k 'target "a" {}\n'

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 14B / 14B                                                                                                                                                           0.0s
  ERROR: failed to find target default
  [1]
  $ k 'target "a" {\n  bogus = 1\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 27B / 27B                                                                                                                                                           0.0s
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
  $ k 'target "a" {\n  tags = "x"\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 28B / 28B                                                                                                                                                           0.0s
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   tags = "x"
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,11-12: Unsuitable value type; Unsuitable value: list of string required, but have string
  [1]
  $ k 'target "a" {\n  tags = [NOPE]\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 31B / 31B                                                                                                                                                           0.0s
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   tags = [NOPE]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,11-15: Unknown variable; There is no variable named "NOPE"., and 1 other diagnostic(s)
  [1]
  $ k 'target "a" {\n  tags = ["${nope(1)}"]\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 39B / 39B                                                                                                                                                           0.0s
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   tags = ["${nope(1)}"]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,14-18: Call to unknown function; There is no function named "nope". Did you mean "not"?, and 1 other diagnostic(s)
  [1]
  $ k 'target "a" {\n  tags = [\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 26B / 26B                                                                                                                                                           0.0s
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       tags = [
     3 | >>> }
     4 |
  --------------------
  ERROR: docker-bake.hcl:3,1-2: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  [1]
  $ k 'target "a" {\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 13B / 13B                                                                                                                                                           0.0s
  docker-bake.hcl:1
  --------------------
     1 | >>> target "a" {
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,12-13: Unclosed configuration block; There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.
  [1]
  $ k 'target "a" {\n  tags = ["x"]\n}\n' --set a.tags=y --set 'a.args.Z=1' --set '*.platform=linux/arm64' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 30B / 30B                                                                                                                                                           0.0s
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
        "dockerfile": "Dockerfile",
        "args": {
          "Z": "1"
        },
        "tags": [
          "y"
        ],
        "platforms": [
          "linux/arm64"
        ]
      }
    }
  }
  $ k 'target "a" {}\n' --set a.bogus=1 a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 14B / 14B                                                                                                                                                           0.0s
  ERROR: unknown key: bogus
  [1]
  $ k 'target "a" {}\n' --set a a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 14B / 14B                                                                                                                                                           0.0s
  ERROR: invalid override key a, expected target.name
  [1]
  $ k 'target "a" {}\n' --set nosuch.tags=1 a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 14B / 14B                                                                                                                                                           0.0s
  ERROR: could not find any target matching 'nosuch'
  [1]
  $ k 'variable "Q" {}\ntarget "a" {\n  tags = [Q == null ? "none" : Q]\n}\n' --var Q=zz a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 65B / 65B                                                                                                                                                           0.0s
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
        "dockerfile": "Dockerfile",
        "tags": [
          "zz"
        ]
      }
    }
  }
  $ k 'variable "L" {\n  type = list(string)\n  default = ["a", "b"]\n}\ntarget "a" {\n  tags = [for x in L : "t:${x}"]\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 110B / 110B                                                                                                                                                         0.0s
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
        "dockerfile": "Dockerfile",
        "tags": [
          "t:a",
          "t:b"
        ]
      }
    }
  }
  $ L=c,d k 'variable "L" {\n  type = list(string)\n  default = ["a"]\n}\ntarget "a" {\n  tags = [for x in L : "t:${x}"]\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 105B / 105B                                                                                                                                                         0.0s
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
        "dockerfile": "Dockerfile",
        "tags": [
          "t:c",
          "t:d"
        ]
      }
    }
  }
  $ k 'target "a" {\n  tags = [timestamp() == "" ? "x" : "y", "${regex("[0-9]+", "ab12")}", substr("hello", 1, 3), "${length([1,2])}", lower("AB"), replace("a-b", "-", "_"), trimspace(" z "), format("%%s-%%02d", "n", 3), join(",", sort(["b", "a"])), "${sha256("x") == "" ? 0 : 1}"]\n}\n' a

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 274B / 274B                                                                                                                                                         0.0s
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
        "dockerfile": "Dockerfile",
        "tags": [
          "y",
          "12",
          "ell",
          "2",
          "ab",
          "a_b",
          "z",
          "n-03",
          "a,b",
          "1"
        ]
      }
    }
  }
  $ k 'variable "A" {\n  default = "x"\n  description = "what it is"\n}\ntarget "a" {\n  description = "builds a"\n}\n' a >/dev/null; docker buildx bake --list=variables; docker buildx bake --list=targets; docker buildx bake --list type=targets,format=json; docker buildx bake --list bogus

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 104B / 104B                                                                                                                                                         0.0s
  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 104B / 104B                                                                                                                                                         0.0s
  VARIABLE        TYPE    VALUE   DESCRIPTION
  A                       x       what it is
  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 104B / 104B                                                                                                                                                         0.0s
  TARGET  DESCRIPTION
  a       builds a
  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 104B / 104B                                                                                                                                                         0.0s
  [
    {
      "name": "a",
      "description": "builds a"
    }
  ]
  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 104B / 104B                                                                                                                                                         0.0s
  ERROR: invalid list type "bogus"
  [1]
  $ docker buildx bake -f nosuch.hcl

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading nosuch.hcl                                                                                                                                                                          0.0s
  ERROR: open nosuch.hcl: no such file or directory
  [1]
  $ printf 'services:\n  w:\n    build: {context: ., args: {V: 5}, target: app}\n    image: ww:1\n  n: {image: busybox}\n' > compose.yaml; docker buildx bake -f compose.yaml --print

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading compose.yaml 104B / 104B                                                                                                                                                            0.0s
  {
    "group": {
      "default": {
        "targets": [
          "w"
        ]
      }
    },
    "target": {
      "w": {
        "context": ".",
        "dockerfile": "Dockerfile",
        "args": {
          "V": "5"
        },
        "tags": [
          "ww:1"
        ],
        "target": "app"
      }
    }
  }
  $ docker buildx bake --check nosuch

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading compose.yaml 104B / 104B                                                                                                                                                            0.0s
   => => reading docker-bake.hcl 104B / 104B                                                                                                                                                         0.0s
  ERROR: failed to find target nosuch
  [1]
  $ docker buildx bake --progress bogus
  ERROR: invalid progress mode bogus
  [1]
  $ docker buildx bake --nope
  unknown flag: --nope

  Usage:  docker buildx bake [OPTIONS] [TARGET...]

  Run 'docker buildx bake --help' for more information
  [125]
  $ k 'target "default" {\n  target = "app"\n  args = { V = "3" }\n  tags = ["bk:1"]\n  output = ["type=docker"]\n}\n' >/dev/null; docker buildx bake -q; docker image inspect -f '{{json .Config.Labels}}' bk:1; docker run --rm bk:1 cat /v

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading compose.yaml 104B / 104B                                                                                                                                                            0.0s
   => => reading docker-bake.hcl 104B / 104B                                                                                                                                                         0.0s
  unknown shorthand flag: 'q' in -q

  Usage:  docker buildx bake [OPTIONS] [TARGET...]

  Run 'docker buildx bake --help' for more information

  Error response from daemon: No such image: bk:1
  Unable to find image 'bk:1' locally
  docker: Error response from daemon: pull access denied for bk, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  $ k 'target "default" {\n  target = "nosuch"\n}\n' > /dev/null; docker buildx bake -q

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading compose.yaml 104B / 104B                                                                                                                                                            0.0s
   => => reading docker-bake.hcl 41B / 41B                                                                                                                                                           0.0s
  unknown shorthand flag: 'q' in -q

  Usage:  docker buildx bake [OPTIONS] [TARGET...]

  Run 'docker buildx bake --help' for more information
  [125]
  $ docker buildx history ls --format '{{.Name}} {{.Status}}'
  $ docker buildx history inspect nosuch
  ERROR: no record found for ref "nosuch"
  [1]
  $ docker buildx history logs nosuch
  ERROR: no record found for ref "nosuch"
  [1]
  $ docker buildx history rm
  ERROR: rm requires at least one argument
  [1]
  $ docker buildx history rm --all
  $ docker buildx history ls
  BUILD ID   NAME      STATUS    CREATED AT   DURATION
  $ docker buildx history inspect
  ERROR: no records found
  [1]
  $ docker buildx create --name bb --driver bogus
  ERROR: failed to find driver "bogus"
  [1]
  $ docker buildx create --name 'b b'
  ERROR: invalid name b b, name needs to start with a letter and may not contain symbols, except ._-
  [1]
  $ docker buildx create --append
  ERROR: append requires a builder name
  [1]
  $ docker buildx create --leave --name x
  ERROR: leave requires node name
  [1]
  $ docker buildx create --driver docker-container --driver-opt bogus=1 --name b1
  ERROR: failed to initialize builder b1 (b10): invalid driver option bogus for docker-container driver
  [1]
  $ docker buildx create --driver docker
  ERROR: additional instances of driver "docker" cannot be created
  [1]
  $ docker buildx use nosuch
  ERROR: failed to find instance "nosuch": open /root/.docker/buildx/instances/nosuch: no such file or directory
  [1]
  $ docker buildx rm nosuch
  failed to remove nosuch: no builder "nosuch" found
  ERROR: failed to remove one or more builders
  [1]
  $ docker buildx rm default
  failed to remove default: context builder cannot be removed, run `docker context rm default` to remove this context
  ERROR: failed to remove one or more builders
  [1]
  $ docker buildx stop nosuch
  ERROR: no builder "nosuch" found
  [1]
  $ docker buildx inspect nosuch
  ERROR: no builder "nosuch" found
  [1]
  $ docker buildx ls --nope
  unknown flag: --nope

  Usage:  docker buildx ls

  Run 'docker buildx ls --help' for more information
  [125]
  $ docker buildx du --format '{{.Nope}}'
  $ docker buildx prune -f --max-used-space x
  invalid argument "x" for "--max-used-space" flag: invalid size: 'x'

  Usage:  docker buildx prune

  Run 'docker buildx prune --help' for more information
  [125]
  $ docker buildx prune -f --filter type=bogus
  Total:  0B
  $ docker buildx version x
  ERROR: docker: 'docker buildx version' requires 0 arguments

  Usage:  docker buildx version

  Run 'docker buildx version --help' for more information
  [1]
  $ docker buildx --builder nosuch du
  ERROR: no builder "nosuch" found
  [1]
