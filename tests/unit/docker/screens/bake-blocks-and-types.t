  % mkdir b; cd b; printf "FROM busybox:1.36\n" > Dockerfile; k() { printf "$1" > docker-bake.hcl; shift; docker buildx bake --print "$@" 2>&1 | grep -v '^ =>' | tail -6; }
  $ k 'variable "A" { default = NOPE }\ntarget "a" { tags = [A] }\n' a
  --------------------
     1 | >>> variable "A" { default = NOPE }
     2 |     target "a" { tags = [A] }
     3 |
  --------------------
  ERROR: docker-bake.hcl:1,26-30: Unknown variable; There is no variable named "NOPE".
  $ k 'variable "A" { default = upper() }\ntarget "a" { tags = [A] }\n' a
  --------------------
     1 | >>> variable "A" { default = upper() }
     2 |     target "a" { tags = [A] }
     3 |
  --------------------
  ERROR: docker-bake.hcl:1,32-33: Not enough function arguments; Function "upper" expects 1 argument(s). Missing value for "str".
  $ k 'variable "A" { default = "x" }\ntarget "a" {\n  tags = [upper(A, A)]\n}\n' a
     2 |     target "a" {
     3 | >>>   tags = [upper(A, A)]
     4 |     }
     5 |
  --------------------
  ERROR: docker-bake.hcl:3,20-21: Too many function arguments; Function "upper" expects only 1 argument(s)., and 1 other diagnostic(s)
  $ k 'group "g" { targets = [NOPE] }\ntarget "a" {}\n' g
  --------------------
     1 | >>> group "g" { targets = [NOPE] }
     2 |     target "a" {}
     3 |
  --------------------
  ERROR: docker-bake.hcl:1,24-28: Unknown variable; There is no variable named "NOPE"., and 1 other diagnostic(s)
  $ k 'group "g" { targets = [upper("a")] }\ntarget "A" {}\n' g
      "A": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ k 'group "g" { targets = "a" }\ntarget "a" {}\n' g
  --------------------
     1 | >>> group "g" { targets = "a" }
     2 |     target "a" {}
     3 |
  --------------------
  ERROR: docker-bake.hcl:1,24-25: Unsuitable value type; Unsuitable value: list of string required, but have string
  $ k 'group "g" { name = "x" }\n' g
  docker-bake.hcl:1
  --------------------
     1 | >>> group "g" { name = "x" }
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,7-10: Invalid name; name is not supported for groups
  $ k 'group "g" { matrix = { a = ["b"] } }\n' g
  docker-bake.hcl:1
  --------------------
     1 | >>> group "g" { matrix = { a = ["b"] } }
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,7-10: Invalid name; matrix is not supported for groups
  $ k 'function "f" {\n  params = [x]\n  result = upper(x, x)\n}\ntarget "a" { tags = [f("b")] }\n' a
     3 |       result = upper(x, x)
     4 |     }
     5 | >>> target "a" { tags = [f("b")] }
     6 |
  --------------------
  ERROR: docker-bake.hcl:5,22-24: Error in function call; Call to function "f" failed: docker-bake.hcl:3,21-22: Too many function arguments; Function "upper" expects only 1 argument(s).., and 1 other diagnostic(s)
  $ k 'function "f" {\n  params = [x]\n  result = "${x}${NOPE}"\n}\ntarget "a" { tags = [f("b")] }\n' a
     2 |       params = [x]
     3 | >>>   result = "${x}${NOPE}"
     4 |     }
     5 |     target "a" { tags = [f("b")] }
  --------------------
  ERROR: docker-bake.hcl:3,12-25: Invalid expression; variable "NOPE" does not exist: undefined
  $ k 'function "f" {\n  params = [x]\n  result = x\n}\ntarget "a" { tags = [f()] }\n' a
     3 |       result = x
     4 |     }
     5 | >>> target "a" { tags = [f()] }
     6 |
  --------------------
  ERROR: docker-bake.hcl:5,24-25: Not enough function arguments; Function "f" expects 1 argument(s). Missing value for "x"., and 1 other diagnostic(s)
  $ k 'function "f" {\n  params = [x]\n  result = x\n}\ntarget "a" { tags = [f("a", "b")] }\n' a
     3 |       result = x
     4 |     }
     5 | >>> target "a" { tags = [f("a", "b")] }
     6 |
  --------------------
  ERROR: docker-bake.hcl:5,30-31: Too many function arguments; Function "f" expects only 1 argument(s)., and 1 other diagnostic(s)
  $ k 'function "f" {\n  params = []\n  result = "q"\n}\ntarget "a" { tags = [f()] }\n' a
        "tags": [
          "q"
        ]
      }
    }
  }
  $ k 'function "f" {\n  params = ["x"]\n  result = x\n}\ntarget "a" { tags = [f("a")] }\n' a
     1 |     function "f" {
     2 | >>>   params = ["x"]
     3 |       result = x
     4 |     }
  --------------------
  ERROR: docker-bake.hcl:2,13-16: Invalid param element; Each parameter name must be an identifier.
  $ k 'function "f" {\n  result = "x"\n}\ntarget "a" { tags = [f()] }\n' a
  --------------------
     1 | >>> function "f" {
     2 |       result = "x"
     3 |     }
  --------------------
  ERROR: docker-bake.hcl:1,10-13: Invalid function; empty params not allowed for f
  $ k 'function "f" {\n  params = [x]\n}\ntarget "a" { tags = [f("a")] }\n' a
     1 |     function "f" {
     2 | >>>   params = [x]
     3 |     }
     4 |     target "a" { tags = [f("a")] }
  --------------------
  ERROR: docker-bake.hcl:2,3-15: Invalid function; empty result not allowed for f
  $ k 'function "f" {\n  params = [x]\n  variadic_params = y\n  result = "${x}-${length(y)}"\n}\ntarget "a" { tags = [f("a", "b", "c")] }\n' a
        "tags": [
          "a-2"
        ]
      }
    }
  }
  $ k 'function "upper" {\n  params = [x]\n  result = "own"\n}\ntarget "a" { tags = [upper("a")] }\n' a
        "tags": [
          "A"
        ]
      }
    }
  }
  $ k 'target "a" {\n  args = NOPE\n}\n' a
     1 |     target "a" {
     2 | >>>   args = NOPE
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,10-14: Unknown variable; There is no variable named "NOPE"., and 1 other diagnostic(s)
  $ k 'target "a" {\n  args = "x"\n}\n' a
     1 |     target "a" {
     2 | >>>   args = "x"
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,11-12: Unsuitable value type; Unsuitable value: map of string required, but have string
  $ k 'target "a" {\n  args = ["x"]\n}\n' a
     1 |     target "a" {
     2 | >>>   args = ["x"]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: map of string required
  $ k 'target "a" {\n  tags = "x"\n}\n' a
     1 |     target "a" {
     2 | >>>   tags = "x"
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,11-12: Unsuitable value type; Unsuitable value: list of string required, but have string
  $ k 'target "a" {\n  tags = [["x"]]\n}\n' a
     1 |     target "a" {
     2 | >>>   tags = [["x"]]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element 0: string required, but have tuple
  $ k 'target "a" {\n  tags = { a = "b" }\n}\n' a
     1 |     target "a" {
     2 | >>>   tags = { a = "b" }
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: list of string required
  $ k 'target "a" {\n  tags = [1, true, null]\n}\n' a
     1 |     target "a" {
     2 | >>>   tags = [1, true, null]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: null value is not allowed
  $ k 'target "a" {\n  context = ["x"]\n}\n' a
     1 |     target "a" {
     2 | >>>   context = ["x"]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,13-14: Unsuitable value type; Unsuitable value: string required, but have tuple
  $ k 'target "a" {\n  context = 5\n}\n' a
      "a": {
        "context": "5",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ k 'target "a" {\n  context = null\n}\n' a
      "a": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ k 'target "a" {\n  no-cache = "maybe"\n}\n' a
     1 |     target "a" {
     2 | >>>   no-cache = "maybe"
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,15-20: Unsuitable value type; Unsuitable value: a bool is required
  $ k 'target "a" {\n  no-cache = "true"\n  pull = 1\n}\n' a
     2 |       no-cache = "true"
     3 | >>>   pull = 1
     4 |     }
     5 |
  --------------------
  ERROR: docker-bake.hcl:3,10-11: Unsuitable value type; Unsuitable value: bool required, but have number
  $ k 'target "a" {\n  output = "x"\n}\n' a
     1 |     target "a" {
     2 | >>>   output = "x"
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,13-14: Unsuitable value type; Unsuitable value: list of map of string required, but have string
  $ k 'target "a" {\n  output = ["x", "type=bogus,dest=q", { type = "local", dest = "o" }]\n}\n' a
            "type": "local"
          }
        ]
      }
    }
  }
  $ k 'target "a" {\n  output = [5]\n}\n' a
     1 |     target "a" {
     2 | >>>   output = [5]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,12-13: Unsuitable value type; Unsuitable value: map of string required, but have number
  $ k 'target "a" {\n  output = [["a"]]\n}\n' a
     1 |     target "a" {
     2 | >>>   output = [["a"]]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,12-13: Unsuitable value type; Unsuitable value: map of string required
  $ k 'target "a" {\n  output = ["type"]\n}\n' a
            "type": "local"
          }
        ]
      }
    }
  }
  $ k 'target "a" {\n  output = ["a,b"]\n}\n' a
     1 |     target "a" {
     2 | >>>   output = ["a,b"]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,12-13: Unsuitable value type; Unsuitable value: invalid value a
  $ k 'target "a" {\n  cache-from = [{ type = "gha" }, "type=local,src=c", "x/y"]\n  cache-to = ["mode=max"]\n}\n' a
     2 |       cache-from = [{ type = "gha" }, "type=local,src=c", "x/y"]
     3 | >>>   cache-to = ["mode=max"]
     4 |     }
     5 |
  --------------------
  ERROR: docker-bake.hcl:3,14-15: Unsuitable value type; Unsuitable value: type required for "mode=max"
  $ k 'target "a" {\n  secret = ["x"]\n}\n' a
     1 |     target "a" {
     2 | >>>   secret = ["x"]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,12-13: Unsuitable value type; Unsuitable value: invalid field 'x' must be a key=value pair
  $ k 'target "a" {\n  secret = ["id=a,src=f,env=E", { id = "b", env = "Q" }, "type=env,id=c", "type=bogus,id=d"]\n}\n' a
     1 |     target "a" {
     2 | >>>   secret = ["id=a,src=f,env=E", { id = "b", env = "Q" }, "type=env,id=c", "type=bogus,id=d"]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,12-13: Unsuitable value type; Unsuitable value: unsupported secret type "bogus"
  $ k 'target "a" {\n  secret = ["id=a,bogus=1"]\n}\n' a
     1 |     target "a" {
     2 | >>>   secret = ["id=a,bogus=1"]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,12-13: Unsuitable value type; Unsuitable value: unexpected key 'bogus' in 'bogus=1'
  $ k 'target "a" {\n  attest = ["provenance"]\n}\n' a
     1 |     target "a" {
     2 | >>>   attest = ["provenance"]
     3 |     }
     4 |
  --------------------
  ERROR: docker-bake.hcl:2,12-13: Unsuitable value type; Unsuitable value: invalid value provenance
  $ k 'target "a" {\n  attest = ["type=provenance,disabled=true", { type = "sbom", generator = "g" }, "type=sbom"]\n}\n' a
        ],
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ k 'target "a" {\n  attest = [{ mode = "max" }]\n}\n' a
        ],
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ k 'target "a" {\n  ulimits = ["nofile"]\n  shm-size = "x"\n}\n' a
  #1 [internal] load local bake definitions
  #1 reading docker-bake.hcl 55B / 55B done
  #1 DONE 0.0s
  ERROR: invalid value x for membytes key shm-size
  $ k 'target "a" {\n  network = "bogus"\n  platforms = ["bogus", "linux/amd64", "linux/amd64"]\n}\n' a
  #1 [internal] load local bake definitions
  #1 reading docker-bake.hcl 89B / 89B done
  #1 DONE 0.0s
  ERROR: "bogus": unknown operating system or architecture: invalid argument
  $ k 'target "a" {\n  call = "bogus"\n  entitlements = ["a", "b"]\n}\n' a
          "a",
          "b"
        ]
      }
    }
  }
  $ k 'target "a" {\n  extra-hosts = { h = "x" }\n  labels = { a = null, b = 1 }\n}\n' a
        "extra-hosts": {
          "h": "x"
        }
      }
    }
  }
  $ k 'target "a" {\n  contexts = { x = "", y = "target:b", z = "./q" }\n}\ntarget "b" {}\n' a
            "type": "cacheonly"
          }
        ]
      }
    }
  }
  $ k 'target "a" {\n  contexts = { y = "target:nope" }\n}\n' a
  #1 [internal] load local bake definitions
  #1 reading docker-bake.hcl 50B / 50B done
  #1 DONE 0.0s
  ERROR: failed to find target nope
  $ k 'target "a" {\n  contexts = { y = "target:a" }\n}\n' a
  #1 [internal] load local bake definitions
  #1 reading docker-bake.hcl 47B / 47B done
  #1 DONE 0.0s
  ERROR: target a cannot link to itself
  % k 'target "a" {\n  policy = ["x"]\n}\n' a
  $ k 'target "a" {\n  resources = { memory = "1g", cpu-shares = 512 }\n}\n' a
          "memory": "1g",
          "cpu-shares": 512
        }
      }
    }
  }
  $ k 'target "a" "b" {}\n' a
  docker-bake.hcl:1
  --------------------
     1 | >>> target "a" "b" {}
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,12-15: Extraneous label for target; Only 1 labels (name) are expected for target blocks.
  $ k 'target {}\n' a
  docker-bake.hcl:1
  --------------------
     1 | >>> target {}
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,8-9: Missing name for target; All target blocks must have 1 labels (name).
  $ k 'target "" {}\n' a
  docker-bake.hcl:1
  --------------------
     1 | >>> target "" {}
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,8-10: Invalid name; only "[a-zA-Z0-9_-]+" are allowed
  $ k 'target a {}\n' a
      "a": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ k 'target a { tags = ["x"] }\n' a
        "tags": [
          "x"
        ]
      }
    }
  }
  $ k 'bogus "a" {}\n' a
  #1 [internal] load local bake definitions
  #1 reading docker-bake.hcl 13B / 13B done
  #1 DONE 0.0s
  ERROR: failed to find target a
  $ k 'target "a" {}\ntarget "a" { tags = ["x"] }\n' a
        "tags": [
          "x"
        ]
      }
    }
  }
  $ k 'group "a" { targets = ["a"] }\ntarget "a" { tags = ["x"] }\n' a
        "tags": [
          "x"
        ]
      }
    }
  }
  $ k 'group "a" { targets = ["b"] }\ngroup "b" { targets = ["a", "c"] }\ntarget "c" {}\n' a
  #1 [internal] load local bake definitions
  #1 reading docker-bake.hcl 79B / 79B done
  #1 DONE 0.0s
  ERROR: failed to find target a
  $ k 'variable "A" {}\nvariable "A" { default = "2" }\ntarget "a" { tags = [A] }\n' a
        "tags": [
          "2"
        ]
      }
    }
  }
  $ k 'variable "A" { default = "1" }\nA = "2"\ntarget "a" { tags = [A] }\n' a
        "tags": [
          "2"
        ]
      }
    }
  }
  $ k 'A = "2"\nB = "${A}${A}"\ntarget "a" { tags = [B] }\n' a
        "tags": [
          "22"
        ]
      }
    }
  }
  $ k 'variable "A" { bogus = 1 }\ntarget "a" { tags = [A] }\n' a
      "a": {
        "context": ".",
        "dockerfile": "Dockerfile"
      }
    }
  }
  $ k 'variable "A" { default = "x", type = number }\ntarget "a" { tags = [A] }\n' a
  --------------------
     1 | >>> variable "A" { default = "x", type = number }
     2 |     target "a" { tags = [A] }
     3 |
  --------------------
  ERROR: docker-bake.hcl:1,29-30: Invalid single-argument block definition; Single-line block syntax can include only one argument definition. To define multiple arguments, use the multi-line block syntax with one argument definition per line.
  $ k 'variable "A" {\n  default = "x"\n  type = number\n}\ntarget "a" { tags = [A] }\n' a
  --------------------
     1 | >>> variable "A" {
     2 |       default = "x"
     3 |       type = number
  --------------------
  ERROR: docker-bake.hcl:1,14-14: Invalid value; invalid type number for variable A default value: a number is required
  $ k 'variable "A" {\n  type = bogus\n}\ntarget "a" { tags = [A] }\n' a
     1 |     variable "A" {
     2 | >>>   type = bogus
     3 |     }
     4 |     target "a" { tags = [A] }
  --------------------
  ERROR: docker-bake.hcl:2,10-15: Invalid type specification; The keyword "bogus" is not a valid type specification.
  $ k 'variable "A" {\n  type = list(number)\n}\ntarget "a" { tags = [for x in A : "t:${x + 1}"] }\n' a --var A=1,2
          "t:2",
          "t:3"
        ]
      }
    }
  }
  $ k 'variable "A" {\n  type = list(number)\n}\ntarget "a" { tags = [for x in A : "t:${x + 1}"] }\n' a --var A=1,x
  --------------------
     1 | >>> variable "A" {
     2 |       type = list(number)
     3 |     }
  --------------------
  ERROR: docker-bake.hcl:1,14-14: Invalid value; failed to convert variable A from CSV: failed to parse element of type list of number: failed to parse A as number: strconv.ParseFloat: parsing "x": invalid syntax
  $ k 'variable "A" {\n  type = list(number)\n}\ntarget "a" { tags = [for x in A : "t:${x + 1}"] }\n' a
     2 |       type = list(number)
     3 |     }
     4 | >>> target "a" { tags = [for x in A : "t:${x + 1}"] }
     5 |
  --------------------
  ERROR: docker-bake.hcl:4,31-32: Iteration over null value; A null value cannot be used as the collection in a 'for' expression., and 1 other diagnostic(s)
  $ k 'variable "A" {\n  type = map(string)\n}\ntarget "a" { args = A }\n' a --var A=x=1,y=2
  --------------------
     1 | >>> variable "A" {
     2 |       type = map(string)
     3 |     }
  --------------------
  ERROR: docker-bake.hcl:1,14-14: Invalid value; failed to convert variable A from CSV: expected one k/v pair but got 1 pieces from x=1
  $ k 'variable "A" {\n  type = bool\n  default = true\n}\ntarget "a" { args = { B = A ? "y" : "n" } }\n' a --var A=no
  --------------------
     1 | >>> variable "A" {
     2 |       type = bool
     3 |       default = true
  --------------------
  ERROR: docker-bake.hcl:1,14-14: Invalid value; failed to parse A as bool: strconv.ParseBool: parsing "no": invalid syntax
  $ k 'variable "A" {\n  default = ["x"]\n}\ntarget "a" { tags = A }\n' a --var A=q
  --------------------
     1 | >>> variable "A" {
     2 |       default = ["x"]
     3 |     }
  --------------------
  ERROR: docker-bake.hcl:1,14-14: Invalid value; unsupported type tuple for variable A
  $ k 'variable "A" {\n  default = { x = 1 }\n}\ntarget "a" { args = A }\n' a
        "args": {
          "x": "1"
        }
      }
    }
  }
  $ k 'variable "A" {\n  default = "b"\n  validation {\n    condition = A == "a" ? true : false\n  }\n}\ntarget "a" { tags = [A] }\n' a
     3 |       validation {
     4 | >>>     condition = A == "a" ? true : false
     5 |       }
     6 |     }
  --------------------
  ERROR: docker-bake.hcl:4,17-40: Validation failed; This check failed, but has an invalid error message.
  $ k 'variable "A" {\n  default = "b"\n  validation {\n    condition = "x"\n    error_message = "m"\n  }\n}\ntarget "a" { tags = [A] }\n' a
     3 |       validation {
     4 | >>>     condition = "x"
     5 |         error_message = "m"
     6 |       }
  --------------------
  ERROR: docker-bake.hcl:4,17-20: Invalid condition result; Invalid condition result value: a bool is required
  $ k 'variable "A" {\n  default = "b"\n  validation {\n    error_message = "m"\n  }\n}\ntarget "a" { tags = [A] }\n' a
     2 |       default = "b"
     3 | >>>   validation {
     4 |         error_message = "m"
     5 |       }
  --------------------
  ERROR: docker-bake.hcl:3,14-14: Invalid condition result; Condition expression must return either true or false, not null.
  $ k 'variable "A" {\n  default = "b"\n  validation {\n    condition = contains(["a", "c"], A)\n    error_message = "The A is ${A}, not a or c."\n  }\n}\ntarget "a" { tags = [A] }\n' a
     3 |       validation {
     4 | >>>     condition = contains(["a", "c"], A)
     5 |         error_message = "The A is ${A}, not a or c."
     6 |       }
  --------------------
  ERROR: docker-bake.hcl:4,17-40: Validation failed; The A is b, not a or c.
  $ k 'target "a" { tags = [target.b.tags[0]] }\ntarget "b" { tags = ["q"] }\n' a
        "tags": [
          "q"
        ]
      }
    }
  }
  $ k 'target "a" { tags = target.a.tags }\n' a
  docker-bake.hcl:1
  --------------------
     1 | >>> target "a" { tags = target.a.tags }
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,21-34: Invalid expression; reference cycle not allowed for target.a.tags
  $ k 'target "a" { tags = [target.nope.tags[0]] }\n' a
  docker-bake.hcl:1
  --------------------
     1 | >>> target "a" { tags = [target.nope.tags[0]] }
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,28-33: Missing map element; This map does not have an element with the key "nope"., and 1 other diagnostic(s)
  $ k 'target "a" { inherits = ["b", "c"] }\ntarget "b" { args = { X = "b" } }\ntarget "c" { args = { X = null, Y = "c" } }\n' a
          "X": "b",
          "Y": "c"
        }
      }
    }
  }
  $ k 'target "_base" { tags = ["q"] }\ntarget "a" { inherits = ["_base"] }\n' _base a
        "tags": [
          "q"
        ]
      }
    }
  }
  $ docker buildx bake --list targets; docker buildx bake --list=variables; docker buildx bake --list bogus; docker buildx bake --list type=variables,format=json; docker buildx bake --list format=json

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 68B / 68B                                                                                                                                                           0.0s
  TARGET  DESCRIPTION
  a
  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 68B / 68B                                                                                                                                                           0.0s
  VARIABLE        TYPE    VALUE   DESCRIPTION
  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 68B / 68B                                                                                                                                                           0.0s
  ERROR: invalid list type "bogus"
  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 68B / 68B                                                                                                                                                           0.0s
  []
  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 68B / 68B                                                                                                                                                           0.0s
  ERROR: invalid list type "format=json"
  [1]
  $ docker buildx bake --var; docker buildx bake --var X; docker buildx bake --var =1 a
  flag needs an argument: --var

  Usage:  docker buildx bake [OPTIONS] [TARGET...]

  Run 'docker buildx bake --help' for more information
  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 68B / 68B                                                                                                                                                           0.0s
  ERROR: invalid variable "X", expected key=value
  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading docker-bake.hcl 68B / 68B                                                                                                                                                           0.0s
  ERROR: invalid variable "=1", key is empty
  [1]
