  % mkdir b; cd b; printf "FROM busybox:1.36\n" > Dockerfile
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = abs(-5)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # abs(-5)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = abs(-5)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-12: Call to unknown function; There is no function named "abs". Did you mean "add"?, and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = split(",","a,b,c")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # split(",","a,b,c")
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = split(",","a,b,c")
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = regex("([a-z]+)-([0-9]+)","ab-12")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # regex("([a-z]+)-([0-9]+)","ab-12")
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = regex("([a-z]+)-([0-9]+)","ab-12")
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = keys({b=1,a=2})
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # keys({b=1,a=2})
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = keys({b=1,a=2})
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = values({b=1,a=2})
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # values({b=1,a=2})
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = values({b=1,a=2})
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = merge({a=1},{b=2})
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # merge({a=1},{b=2})
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = merge({a=1},{b=2})
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have object
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = setunion(["a"],["b"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # setunion(["a"],["b"])
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = setunion(["a"],["b"])
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have set of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = range(3)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # range(3)
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = range(3)
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of number
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = range(1,10,4)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # range(1,10,4)
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = range(1,10,4)
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of number
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = cidrsubnets("10.0.0.0/8",4,4)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # cidrsubnets("10.0.0.0/8",4,4)
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = cidrsubnets("10.0.0.0/8",4,4)
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = env("HOME")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # env("HOME")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = env("HOME")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-12: Call to unknown function; There is no function named "env". Did you mean "and"?, and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = assertnotnull("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # assertnotnull("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = assertnotnull("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-22: Call to unknown function; There is no function named "assertnotnull"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = byteslen("aé")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # byteslen("aé")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = byteslen("aé")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-21: Invalid function argument; Invalid value for "buf" parameter: bytes required, but have string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = cmp("a","b")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # cmp("a","b")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = cmp("a","b")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-12: Call to unknown function; There is no function named "cmp". Did you mean "can"?, and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = tobool("true")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # tobool("true")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = tobool("true")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-15: Call to unknown function; There is no function named "tobool"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [for x in [1,2,3] : x if x > 1]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [for x in [1,2,3] : x if x > 1]
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = [for x in [1,2,3] : x if x > 1]
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "a" + 1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "a" + 1
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "a" + 1
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-12: Invalid operand; Unsuitable value for left operand: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {a=1}.b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {a=1}.b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = {a=1}.b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-16: Unsupported attribute; This object does not have an attribute named "b"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = ["a"][3]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # ["a"][3]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = ["a"][3]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-17: Invalid index; The given key does not identify an element in this collection value., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = null
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # null
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
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 0x10
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 0x10
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 0x10
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-13: Missing attribute separator; Expected a newline or comma to mark the beginning of the next attribute.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = upper()
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # upper()
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = upper()
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,15-16: Not enough function arguments; Function "upper" expects 1 argument(s). Missing value for "str"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = upper("a","b")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # upper("a","b")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = upper("a","b")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,20-21: Too many function arguments; Function "upper" expects only 1 argument(s)., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = upper([1])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # upper([1])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = upper([1])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,15-16: Invalid function argument; Invalid value for "str" parameter: string required, but have tuple., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = length(5)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # length(5)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = length(5)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-16: Error in function call; Call to function "length" failed: collection must be a list, a map or a tuple., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = split("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # split("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = split("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,18-19: Not enough function arguments; Function "split" expects 2 argument(s). Missing value for "str"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = join("-","a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # join("-","a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = join("-","a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-20: Invalid function argument; Invalid value for "lists" parameter: list of string required, but have string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = abs("x")
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # abs("x")
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = parseint("zz",10)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # parseint("zz",10)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = parseint("zz",10)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-21: Invalid function argument; Invalid value for "number" parameter: cannot parse "zz" as a base 10 integer., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = regex("(","a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # regex("(","a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = regex("(","a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,16-17: Invalid function argument; Invalid value for "pattern" parameter: invalid regexp pattern: missing closing ) in (., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = range(0)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # range(0)
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = range(0)
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of number
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = chunklist(["a"],0)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # chunklist(["a"],0)
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = chunklist(["a"],0)
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = lookup({a="1"},"b")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # lookup({a="1"},"b")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = lookup({a="1"},"b")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,27-28: Not enough function arguments; Function "lookup" expects 3 argument(s). Missing value for "default"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = formatdate("YYYY","x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # formatdate("YYYY","x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = formatdate("YYYY","x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,28-29: Invalid function argument; Invalid value for "time" parameter: not a valid RFC3339 timestamp: cannot use "x" as year., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = slice(["a"],2,1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # slice(["a"],2,1)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = slice(["a"],2,1)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,21-22: Invalid function argument; Invalid value for "start_index" parameter: start index must not be greater than the length of the list., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = title(null)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # title(null)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = title(null)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,15-19: Invalid function argument; Invalid value for "str" parameter: argument must not be null., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = upper({a=1})
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # upper({a=1})
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = upper({a=1})
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,15-16: Invalid function argument; Invalid value for "str" parameter: string required, but have object., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = ceil("x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # ceil("x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = ceil("x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,15-16: Invalid function argument; Invalid value for "num" parameter: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = ceil(true)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # ceil(true)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = ceil(true)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-18: Invalid function argument; Invalid value for "num" parameter: number required, but have bool., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = ceil([1])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # ceil([1])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = ceil([1])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-15: Invalid function argument; Invalid value for "num" parameter: number required, but have tuple., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = add("3",4)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # add("3",4)
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
          "V": "7"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = add("x",4)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # add("x",4)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = add("x",4)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-15: Invalid function argument; Invalid value for "a" parameter: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = and("true",true)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # and("true",true)
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
          "V": "true"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = and("x",true)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # and("x",true)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = and("x",true)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-15: Invalid function argument; Invalid value for "a" parameter: a bool is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = and(1,true)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # and(1,true)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = and(1,true)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,13-14: Invalid function argument; Invalid value for "a" parameter: bool required, but have number., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = not("yes")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # not("yes")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = not("yes")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-17: Invalid function argument; Invalid value for "val" parameter: a bool is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = concat("a",["b"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # concat("a",["b"])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = concat("a",["b"])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-18: Invalid function argument; Invalid value for "seqs" parameter: all arguments must be lists or tuples; got string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = contains("abc","a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # contains("abc","a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = contains("abc","a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-18: Error in function call; Call to function "contains" failed: argument must be list, tuple, or set., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = distinct("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # distinct("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = distinct("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-20: Invalid function argument; Invalid value for "list" parameter: list of dynamic required, but have string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = element("a",0)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # element("a",0)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = element("a",0)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-17: Error in function call; Call to function "element" failed: cannot read elements from string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = flatten("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # flatten("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = flatten("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-17: Error in function call; Call to function "flatten" failed: can only flatten lists, sets and tuples., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = keys(["a"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # keys(["a"])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = keys(["a"])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-15: Invalid function argument; Invalid value for "inputMap" parameter: must have map or object type., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = values("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # values("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = values("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-16: Error in function call; Call to function "values" failed: values() requires a map as the first argument., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = length("abc")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # length("abc")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = length("abc")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-16: Error in function call; Call to function "length" failed: collection must be a list, a map or a tuple., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = length(null)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # length(null)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = length(null)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,16-20: Invalid function argument; Invalid value for "collection" parameter: argument must not be null., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = merge("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # merge("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = merge("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-15: Error in function call; Call to function "merge" failed: arguments must be maps or objects, got "string"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = range()
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # range()
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = range()
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-15: Error in function call; Call to function "range" failed: must have one, two, or three arguments., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = range(1,2,3,4)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # range(1,2,3,4)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = range(1,2,3,4)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-15: Error in function call; Call to function "range" failed: must have one, two, or three arguments., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = range(5,1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # range(5,1)
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = range(5,1)
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of number
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = range(1,5,-1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # range(1,5,-1)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = range(1,5,-1)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-18: Invalid function argument; Invalid value for "params" parameter: end must be less than start when step is negative., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = range(1,5,0)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # range(1,5,0)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = range(1,5,0)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-15: Error in function call; Call to function "range" failed: more than 1024 values were generated; either decrease the difference between start and end or use a smaller step., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = reverselist("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # reverselist("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = reverselist("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,22-23: Invalid function argument; Invalid value for "list" parameter: can only reverse list or tuple values, not string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = sort("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # sort("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = sort("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,15-16: Invalid function argument; Invalid value for "list" parameter: list of string required, but have string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = sort([2,1])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # sort([2,1])
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = sort([2,1])
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = join("-",[1,2])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # join("-",[1,2])
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
          "V": "1-2"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = join("-",[["a"]])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # join("-",[["a"]])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = join("-",[["a"]])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,18-19: Invalid function argument; Invalid value for "lists" parameter: element 0: string required, but have tuple., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = join(1,["a"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # join(1,["a"])
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
          "V": "a"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = slice(["a","b"],0,5)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # slice(["a","b"],0,5)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = slice(["a","b"],0,5)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,27-28: Invalid function argument; Invalid value for "end_index" parameter: end index must not be greater than the length of the list., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = slice(["a","b"],-1,1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # slice(["a","b"],-1,1)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = slice(["a","b"],-1,1)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,25-26: Invalid function argument; Invalid value for "start_index" parameter: start index must not be less than zero., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = slice("a",0,1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # slice("a",0,1)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = slice("a",0,1)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,16-17: Invalid function argument; Invalid value for "list" parameter: must be a list or tuple value., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = element(["a"],"x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # element(["a"],"x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = element(["a"],"x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,24-25: Invalid function argument; Invalid value for "index" parameter: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = element(["a","b"],-1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # element(["a","b"],-1)
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
          "V": "b"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = index({a=1},"b")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # index({a=1},"b")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = index({a=1},"b")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-15: Error in function call; Call to function "index" failed: collection must be a list, a map or a tuple., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = index(["a"],5)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # index(["a"],5)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = index(["a"],5)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-15: Error in function call; Call to function "index" failed: key must be between 0 and 1 inclusive., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = lookup(["a"],"b","c")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # lookup(["a"],"b","c")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = lookup(["a"],"b","c")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,16-17: Invalid function argument; Invalid value for "inputMap" parameter: lookup() requires a map as the first argument., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = lookup({a=1},"b","x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # lookup({a=1},"b","x")
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
          "V": "x"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = zipmap("a",["b"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # zipmap("a",["b"])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = zipmap("a",["b"])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-18: Invalid function argument; Invalid value for "keys" parameter: list of string required, but have string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = setproduct(["a"],[])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # setproduct(["a"],[])
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = setproduct(["a"],[])
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = setunion("a",["b"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # setunion("a",["b"])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = setunion("a",["b"])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-20: Invalid function argument; Invalid value for "first_set" parameter: set of dynamic required, but have string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = compact([null,"a"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # compact([null,"a"])
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = compact([null,"a"])
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = coalesce("",null,"x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # coalesce("",null,"x")
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
          "V": ""
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = coalesce(1,"a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # coalesce(1,"a")
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = coalescelist([],[])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # coalescelist([],[])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = coalescelist([],[])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-22: Error in function call; Call to function "coalescelist" failed: no non-null arguments., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = coalescelist("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # coalescelist("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = coalescelist("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-22: Error in function call; Call to function "coalescelist" failed: coalescelist arguments must be lists or tuples., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = chunklist(["a","b"],-1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # chunklist(["a","b"],-1)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = chunklist(["a","b"],-1)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-19: Error in function call; Call to function "chunklist" failed: the size argument must be positive., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = indexof(["a","b"],"b")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # indexof(["a","b"],"b")
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = indexof(["a"],"z")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # indexof(["a"],"z")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = indexof(["a"],"z")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-17: Error in function call; Call to function "indexof" failed: item not found., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = hasindex({a=1},"a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # hasindex({a=1},"a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = hasindex({a=1},"a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-18: Error in function call; Call to function "hasindex" failed: collection must be a list, a map or a tuple., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = substr("hello",10,2)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # substr("hello",10,2)
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
          "V": ""
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = substr("hello",-9,3)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # substr("hello",-9,3)
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
          "V": "hel"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = replace("a.b","/[.]/","-")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # replace("a.b","/[.]/","-")
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
          "V": "a.b"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = replace("a","","-")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # replace("a","","-")
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
          "V": "-a-"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = regex_replace("abc","(b)","[$1]")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # regex_replace("abc","(b)","[$1]")
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
          "V": "a[b]c"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = regex_replace("abc","(","x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # regex_replace("abc","(","x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = regex_replace("abc","(","x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-23: Error in function call; Call to function "regex_replace" failed: error parsing regexp: missing closing ): `(`., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = regex("x","abc")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # regex("x","abc")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = regex("x","abc")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-15: Error in function call; Call to function "regex" failed: pattern did not match any part of the given string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = regex("(?P<n>b)","abc")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # regex("(?P<n>b)","abc")
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = regex("(?P<n>b)","abc")
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have object
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = regexall("(b)(c)","abcbc")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # regexall("(b)(c)","abcbc")
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = regexall("(b)(c)","abcbc")
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = trim("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # trim("a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = trim("a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-18: Not enough function arguments; Function "trim" expects 2 argument(s). Missing value for "cutset"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%s")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%s")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = format("%s")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-16: Error in function call; Call to function "format" failed: not enough arguments for "%s" at 0: need index 1 but have 0 total., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%s %s","a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%s %s","a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = format("%s %s","a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-16: Error in function call; Call to function "format" failed: not enough arguments for "%s" at 3: need index 2 but have 1 total., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%s","a","b")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%s","a","b")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = format("%s","a","b")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,26-27: Invalid function argument; Invalid value for "args" parameter: too many arguments; only 1 used by format string., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%z","a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%z","a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = format("%z","a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-16: Error in function call; Call to function "format" failed: unsupported format verb 'z' in "%z" at offset 0., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%5.2f|%-5s|%+d|%x|%q",3.14159,"ab",5,255,"q")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%5.2f|%-5s|%+d|%x|%q",3.14159,"ab",5,255,"q")
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
          "V": " 3.14|ab   |+5|ff|\"q\""
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%t",true)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%t",true)
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
          "V": "true"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%v",["a"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%v",["a"])
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
          "V": "[\"a\"]"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%v",{a=1})
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%v",{a=1})
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
          "V": "{\"a\":1}"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%#v","a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%#v","a")
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
          "V": "\"a\""
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%d",1.5)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%d",1.5)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = format("%d",1.5)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-16: Error in function call; Call to function "format" failed: unsupported value for "%d" at 0: an integer is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%b %o %e",5,8,1.5)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%b %o %e",5,8,1.5)
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
          "V": "101 10 1.500000e+00"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%%")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%%")
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
          "V": "%"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = format("%[2]s %[1]s","a","b")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # format("%[2]s %[1]s","a","b")
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
          "V": "b a"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = formatlist("%s-%s","x",["a","b"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # formatlist("%s-%s","x",["a","b"])
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = formatlist("%s-%s","x",["a","b"])
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = formatlist("%s-%s",["a"],["b","c"])
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # formatlist("%s-%s",["a"],["b","c"])
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = formatlist("%s-%s",["a"],["b","c"])
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,34-35: Invalid function argument; Invalid value for "args" parameter: argument 2 has length 2, which is inconsistent with argument 1 of length 1., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = parseint("12",1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # parseint("12",1)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = parseint("12",1)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,23-24: Invalid function argument; Invalid value for "base" parameter: base must be a whole number between 2 and 62 inclusive., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = parseint(5,10)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # parseint(5,10)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = parseint(5,10)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,18-19: Invalid function argument; Invalid value for "number" parameter: first argument must be a string, not number., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = parseint("-7f",16)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # parseint("-7f",16)
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
          "V": "-127"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = pow(2,0.5)
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # pow(2,0.5)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = log(0,2)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # log(0,2)
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
          "V": "-Inf"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = log(10,10)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # log(10,10)
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = int("5.7")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # int("5.7")
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
          "V": "5"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = int(-3.9)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # int(-3.9)
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
          "V": "-3"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = signum("x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # signum("x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = signum("x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-18: Invalid function argument; Invalid value for "num" parameter: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = max("5",7)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # max("5",7)
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
          "V": "7"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = max(1,"a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # max(1,"a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = max(1,"a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,16-17: Invalid function argument; Invalid value for "numbers" parameter: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = divide(1,0)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # divide(1,0)
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
          "V": "+Inf"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = modulo(5,0)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # modulo(5,0)
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
          "V": "5"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = modulo(-5,3)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # modulo(-5,3)
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
          "V": "-2"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1 % 0
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 1 % 0
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 0 / 0
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 0 / 0
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 0 / 0
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-14: Operation failed; Error during operation: can't divide zero by zero or infinity by infinity., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 5 / 3
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # 5 / 3
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 0.1 + 0.2
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 0.1 + 0.2
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
          "V": "0.3"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1 / 3
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # 1 / 3
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1e100
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # 1e100
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 123456789012345678901234567890 + 1
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # 123456789012345678901234567890 + 1
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = -"a"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # -"a"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = -"a"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-13: Invalid operand; Unsuitable value for unary operand: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = !"x"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # !"x"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = !"x"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-13: Invalid operand; Unsuitable value for unary operand: a bool is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = !1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # !1
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = !1
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-11: Invalid operand; Unsuitable value for unary operand: bool required, but have number., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = true && "x"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # true && "x"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = true && "x"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-20: Invalid operand; Unsuitable value for right operand: a bool is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1 && true
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 1 && true
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 1 && true
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid operand; Unsuitable value for left operand: bool required, but have number., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1 < "a"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 1 < "a"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 1 < "a"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,13-16: Invalid operand; Unsuitable value for right operand: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "1" < 2
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "1" < 2
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
          "V": "true"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = null == null
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # null == null
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
          "V": "true"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = null + 1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # null + 1
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = null + 1
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-17: Operation failed; Error during operation: argument must not be null., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "a" == 1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "a" == 1
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
          "V": "false"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "1" == 1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "1" == 1
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
          "V": "false"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [1] == [1]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [1] == [1]
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
          "V": "true"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {} == {}
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {} == {}
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
          "V": "true"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = true ? 1 : "a"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # true ? 1 : "a"
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = null ? 1 : 2
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # null ? 1 : 2
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = null ? 1 : 2
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-13: Null condition; The condition value is null. Conditions must either be true or false., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "x" ? 1 : 2
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "x" ? 1 : 2
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "x" ? 1 : 2
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-12: Incorrect condition type; The condition expression must be of type bool., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = true ? [1] : ["a","b"]
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # true ? [1] : ["a","b"]
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = false ? null : "z"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # false ? null : "z"
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
          "V": "z"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = base64encode(5)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # base64encode(5)
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
          "V": "NQ=="
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = base64decode("aGk")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # base64decode("aGk")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = base64decode("aGk")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-22: Error in function call; Call to function "base64decode" failed: failed to decode base64 data 'aGk'., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = jsondecode("")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # jsondecode("")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = jsondecode("")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-20: Error in function call; Call to function "jsondecode" failed: EOF., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = jsondecode("[1,")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # jsondecode("[1,")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = jsondecode("[1,")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-20: Error in function call; Call to function "jsondecode" failed: EOF., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = jsondecode("nul")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # jsondecode("nul")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = jsondecode("nul")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-20: Error in function call; Call to function "jsondecode" failed: unexpected EOF., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = jsondecode("{\"a\":1} x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # jsondecode("{\"a\":1} x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = jsondecode("{\"a\":1} x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-20: Error in function call; Call to function "jsondecode" failed: extraneous data after JSON object., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = jsonencode(1.50)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # jsonencode(1.50)
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
          "V": "1.5"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = jsonencode("<a&b>")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # jsonencode("<a&b>")
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
          "V": "\"\\u003ca\\u0026b\\u003e\""
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = jsonencode({z=null,a=[true,{}]})
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # jsonencode({z=null,a=[true,{}]})
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
          "V": "{\"a\":[true,{}],\"z\":null}"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = urlencode("ä/?=+~")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # urlencode("ä/?=+~")
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
          "V": "%C3%A4%2F%3F%3D%2B~"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = csvdecode("")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # csvdecode("")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = csvdecode("")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-19: Error in function call; Call to function "csvdecode" failed: missing header line., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = csvdecode("a,b\n1")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # csvdecode("a,b\n1")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = csvdecode("a,b\n1")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-19: Error in function call; Call to function "csvdecode" failed: CSV parse error on line 2: wrong number of fields., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = csvdecode("a,a\n1,2")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # csvdecode("a,a\n1,2")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = csvdecode("a,a\n1,2")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-19: Error in function call; Call to function "csvdecode" failed: duplicate column name "a"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = timeadd("2020-01-31T00:00:00Z","1x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # timeadd("2020-01-31T00:00:00Z","1x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = timeadd("2020-01-31T00:00:00Z","1x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-17: Error in function call; Call to function "timeadd" failed: time: unknown unit "x" in duration "1x"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = timeadd("2020-01-31T00:00:00+02:00","-90m")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # timeadd("2020-01-31T00:00:00+02:00","-90m")
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
          "V": "2020-01-30T22:30:00+02:00"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = formatdate("DD MMM YYYY hh:mm:ss ZZZ","2020-01-02T03:04:05+02:00")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # formatdate("DD MMM YYYY hh:mm:ss ZZZ","2020-01-02T03:04:05+0
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
          "V": "02 Jan 2020 03:04:05 +0200"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = formatdate("QQ","2020-01-02T03:04:05Z")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # formatdate("QQ","2020-01-02T03:04:05Z")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = formatdate("QQ","2020-01-02T03:04:05Z")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,21-23: Invalid function argument; Invalid value for "format" parameter: invalid date format verb "QQ"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = formatdate("'","2020-01-02T03:04:05Z")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # formatdate("'","2020-01-02T03:04:05Z")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = formatdate("'","2020-01-02T03:04:05Z")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,21-22: Invalid function argument; Invalid value for "format" parameter: unterminated literal '., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = formattimestamp("X","x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # formattimestamp("X","x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = formattimestamp("X","x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,30-31: Invalid function argument; Invalid value for "time" parameter: timestamp string must be RFC3339., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = formattimestamp("YYYY",1700000000)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # formattimestamp("YYYY",1700000000)
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
          "V": "2023"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = unixtimestampparse("x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # unixtimestampparse("x")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = unixtimestampparse("x")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,29-30: Invalid function argument; Invalid value for "unix_timestamp" parameter: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = jsonencode(unixtimestampparse(0))
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # jsonencode(unixtimestampparse(0))
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
          "V": "{\"day\":1,\"hour\":0,\"iso_week\":1,\"iso_year\":1970,\"minute\":0,\"month\":1,\"month_name\":\"January\",\"rfc3339\":\"1970-01-01T00:00:00Z\",\"second\":0,\"weekday\":4,\"weekday_name\":\"Thursday\",\"year\":1970,\"year_day\":1}"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = cidrhost("10.0.0.0/30",9)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # cidrhost("10.0.0.0/30",9)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = cidrhost("10.0.0.0/30",9)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-18: Error in function call; Call to function "cidrhost" failed: prefix of 30 does not accommodate a host numbered 9., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = cidrhost("10.0.0.0/24",-1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # cidrhost("10.0.0.0/24",-1)
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
          "V": "10.0.0.255"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = cidrsubnet("10.0.0.0/31",2,0)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # cidrsubnet("10.0.0.0/31",2,0)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = cidrsubnet("10.0.0.0/31",2,0)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-20: Error in function call; Call to function "cidrsubnet" failed: insufficient address space to extend prefix of 31 by 2., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = cidrsubnet("10.0.0.0/24",2,9)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # cidrsubnet("10.0.0.0/24",2,9)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = cidrsubnet("10.0.0.0/24",2,9)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-20: Error in function call; Call to function "cidrsubnet" failed: prefix extension of 2 does not accommodate a subnet numbered 9., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = cidrnetmask("fe80::/10")
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # cidrnetmask("fe80::/10")
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = cidrhost("fd00::/64",10)
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # cidrhost("fd00::/64",10)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = uuidv5("x","y")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # uuidv5("x","y")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = uuidv5("x","y")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-16: Error in function call; Call to function "uuidv5" failed: uuidv5() doesn't support namespace x (invalid UUID length: 1)., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = uuidv5("url","http://a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # uuidv5("url","http://a")
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
          "V": "bcf7b280-b0ac-52cf-aa46-68920fe34ea0"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = bcrypt("x",99)
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # bcrypt("x",99)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = semvercmp("x","1")
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # semvercmp("x","1")
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = semvercmp("1.2","~1.1")
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # semvercmp("1.2","~1.1")
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = semvercmp("1.2.3","^2 || 1.x")
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # semvercmp("1.2.3","^2 || 1.x")
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = dirname("a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # dirname("a")
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
          "V": "."
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = dirname("")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # dirname("")
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
          "V": "."
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = dirname("a/")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # dirname("a/")
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
          "V": "a"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = basename("")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # basename("")
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
          "V": "."
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = basename("a/")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # basename("a/")
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
          "V": "a"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = sanitize("ä-b_C 9")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # sanitize("ä-b_C 9")
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
          "V": "_-b_C_9"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = indent("x","a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # indent("x","a")
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = indent("x","a")
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-18: Invalid function argument; Invalid value for "spaces" parameter: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = title("hELLO wORLD-x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # title("hELLO wORLD-x")
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
          "V": "HELLO WORLD-X"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = upper("straße")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # upper("straße")
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
          "V": "STRAßE"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = strlen("é👍")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # strlen("é👍")
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
          "V": "2"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = reverse("é👍a")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # reverse("é👍a")
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
          "V": "a👍é"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = substr("é👍a",1,1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # substr("é👍a",1,1)
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
          "V": "👍"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = trimspace("\n\t x\n")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # trimspace("\n\t x\n")
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
          "V": "x"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = chomp("a\r\n\n")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # chomp("a\r\n\n")
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
          "V": "a"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = trim("  x "," ")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # trim("  x "," ")
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
          "V": "x"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = trimprefix("a","")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # trimprefix("a","")
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
          "V": "a"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = split("","abc")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # split("","abc")
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = split("","abc")
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = split(",","")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # split(",","")
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = split(",","")
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = convert("x",number)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # convert("x",number)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = convert("x",number)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,18-19: Invalid function argument; Invalid value for "value" parameter: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = convert(1,string)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # convert(1,string)
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = convert("true",bool)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # convert("true",bool)
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
          "V": "true"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = convert(["a"],list(string))
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # convert(["a"],list(string))
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = convert(["a"],list(string))
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have list of string
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = convert(1,nope)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # convert(1,nope)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = convert(1,nope)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-23: Invalid type specification; The keyword "nope" is not a valid type specification., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = try(NOPE)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # try(NOPE)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = try(NOPE)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-13: Error in function call; Call to function "try" failed: no expression succeeded:
  - Unknown variable (at docker-bake.hcl:3,13-17)
    There is no variable named "NOPE".

  At least one expression must produce a successful result., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = try()
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # try()
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = try()
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-13: Error in function call; Call to function "try" failed: at least one argument is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = can()
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # can()
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = can()
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,13-14: Not enough function arguments; Function "can" expects 1 argument(s). Missing value for "expression"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = can(1)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # can(1)
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
          "V": "true"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = try(upper(),"x")
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # try(upper(),"x")
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
          "V": "x"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = upper(NOPE)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # upper(NOPE)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = upper(NOPE)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,15-19: Unknown variable; There is no variable named "NOPE"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = nope(NOPE)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # nope(NOPE)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = nope(NOPE)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-13: Call to unknown function; There is no function named "nope". Did you mean "not"?, and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = upper(["a"]...)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # upper(["a"]...)
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
          "V": "A"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = upper("a"...)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # upper("a"...)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = upper("a"...)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,15-18: Invalid expanding argument value; The expanding argument (indicated by ...) must be of a tuple, list, or set type., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = max([1,2]...)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # max([1,2]...)
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
          "V": "2"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = max([]...)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # max([]...)
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = max([]...)
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-13: Error in function call; Call to function "max" failed: must pass at least one number., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = concat([["a"],["b"]]...)
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # concat([["a"],["b"]]...)
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = concat([["a"],["b"]]...)
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "${[1]}"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "${[1]}"
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = "${[1]}"
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "${null}"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "${null}"
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
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "x${null}"
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # "x${null}"
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "${1}${2}"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "${1}${2}"
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
          "V": "12"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "${true}!"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "${true}!"
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
          "V": "true!"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "%{ if 1 }a%{ endif }"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "%{ if 1 }a%{ endif }"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "%{ if 1 }a%{ endif }"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,16-17: Incorrect condition type; The condition expression must be of type bool., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "%{ if NOPE }a%{ endif }"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "%{ if NOPE }a%{ endif }"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "%{ if NOPE }a%{ endif }"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,16-20: Unknown variable; There is no variable named "NOPE"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "%{ for x in 5 }a%{ endfor }"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "%{ for x in 5 }a%{ endfor }"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "%{ for x in 5 }a%{ endfor }"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,22-23: Iteration over non-iterable value; A value of type number cannot be used as the collection in a 'for' expression., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "%{ for k,v in {a=1} }${k}=${v}%{ endfor }"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "%{ for k,v in {a=1} }${k}=${v}%{ endfor }"
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
          "V": "a=1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "a %{~ if true ~} b %{~ endif ~} c"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "a %{~ if true ~} b %{~ endif ~} c"
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
          "V": "abc"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "${ "a" ~}  b"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "${ "a" ~}  b"
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
          "V": "ab"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "a  ${~ "b" }"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "a  ${~ "b" }"
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
          "V": "ab"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "%{ if true }a"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "%{ if true }a"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "%{ if true }a"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,23-24: Unexpected end of template; The if directive at docker-bake.hcl:3,10-22 is missing its corresponding endif directive.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "%{ nope }"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "%{ nope }"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "%{ nope }"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,13-17: Invalid template control keyword; "nope" is not a valid template control keyword.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "%{ endif }"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "%{ endif }"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "%{ endif }"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-20: Unexpected endif directive; The control directives within this template are unbalanced.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "%{ else }"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "%{ else }"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "%{ else }"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-19: Unexpected else directive; The control directives within this template are unbalanced.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = ["a",]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # ["a",]
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = ["a",]
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {a=1,b=2}.a
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {a=1,b=2}.a
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {a=1,"b c"=2}["b c"]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {a=1,"b c"=2}["b c"]
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
          "V": "2"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {(upper("a"))=1}.A
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {(upper("a"))=1}.A
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {"${"x"}y"=1}.xy
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {"${"x"}y"=1}.xy
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [1,2,3][1]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [1,2,3][1]
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
          "V": "2"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [1,2][-1]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [1,2][-1]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [1,2][-1]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-18: Invalid index; The given key does not identify an element in this collection value: a negative number is not a valid index for a sequence., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [1,2]["x"]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [1,2]["x"]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [1,2]["x"]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-19: Invalid index; The given key does not identify an element in this collection value: a number is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [1]["0"]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [1]["0"]
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {a=1}[0]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {a=1}[0]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = {a=1}[0]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-17: Invalid index; The given key does not identify an element in this collection value. An object only supports looking up attributes by name, not by numeric index., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "abc"[0]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "abc"[0]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "abc"[0]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-17: Invalid index; This value does not have any indices., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 5.x
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 5.x
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 5.x
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-12: Unsupported attribute; Can't access attributes on a primitive-typed value (number)., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = null.x
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # null.x
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = null.x
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,13-15: Attempt to get attribute from null value; This value is null, so it does not have any attributes., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = null[0]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # null[0]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = null[0]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,13-16: Attempt to index null value; This value is null, so it does not have any indices., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [{a=1}].0.a
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [{a=1}].0.a
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
          "V": "1"
        }
      }
    }
  }
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [{a=1},{b=2}].*.a
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [{a=1},{b=2}].*.a
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [{a=1},{b=2}].*.a
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,24-26: Unsupported attribute; This object does not have an attribute named "a"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {a=[1,2]}.a.*
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {a=[1,2]}.a.*
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = {a=[1,2]}.a.*
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "x".*
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "x".*
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = "x".*
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = null.*
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # null.*
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = null.*
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 5[*]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 5[*]
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = 5[*]
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have tuple
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [for x in "abc" : x]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [for x in "abc" : x]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [for x in "abc" : x]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-24: Iteration over non-iterable value; A value of type string cannot be used as the collection in a 'for' expression., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [for x in null : x]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [for x in null : x]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [for x in null : x]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-23: Iteration over null value; A null value cannot be used as the collection in a 'for' expression., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {for x in ["a","a"] : x => 1}
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {for x in ["a","a"] : x => 1}
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = {for x in ["a","a"] : x => 1}
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,31-32: Duplicate object key; Two different items produced the key "a" in this 'for' expression. If duplicates are expected, use the ellipsis (...) after the value expression to enable grouping by key., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {for x in ["a","a","b"] : x => 1...}
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {for x in ["a","a","b"] : x => 1...}
  docker-bake.hcl:2
  --------------------
     1 |     target "a" {
     2 | >>>   args = {
     3 |         V = {for x in ["a","a","b"] : x => 1...}
     4 |       }
  --------------------
  ERROR: docker-bake.hcl:2,10-11: Unsuitable value type; Unsuitable value: element "V": string required, but have object
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [for x in [1] : x if "y"]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [for x in [1] : x if "y"]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [for x in [1] : x if "y"]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,30-33: Invalid 'for' condition; The 'if' clause value is invalid: a bool is required., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [for x in [1] : x if null]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [for x in [1] : x if null]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [for x in [1] : x if null]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,30-34: Condition is null; The value of the 'if' clause must not be null., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {for x in [null] : x => 1}
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {for x in [null] : x => 1}
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = {for x in [null] : x => 1}
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,28-29: Invalid object key; Key expression in 'for' expression must not produce a null value., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [for in x : y]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [for in x : y]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [for in x : y]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-18: Invalid 'for' expression; For expression requires the 'in' keyword after its name declarations.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [for x [1] : x]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [for x [1] : x]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [for x [1] : x]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,16-17: Invalid 'for' expression; For expression requires the 'in' keyword after its name declarations.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [for x in [1] x]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [for x in [1] x]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = [for x in [1] x]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,23-24: Invalid 'for' expression; For expression requires a colon after the collection expression.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = (1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # (1
  docker-bake.hcl:4
  --------------------
     2 |       args = {
     3 |         V = (1
     4 | >>>   }
     5 |     }
     6 |
  --------------------
  ERROR: docker-bake.hcl:4,3-4: Unbalanced parentheses; Expected a closing parenthesis to terminate the expression.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = [1,2
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # [1,2
  docker-bake.hcl:4
  --------------------
     2 |       args = {
     3 |         V = [1,2
     4 | >>>   }
     5 |     }
     6 |
  --------------------
  ERROR: docker-bake.hcl:4,3-4: Missing item separator; Expected a comma to mark the beginning of the next item.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = {a=1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # {a=1
  docker-bake.hcl:1
  --------------------
     1 | >>> target "a" {
     2 |       args = {
     3 |         V = {a=1
  --------------------
  ERROR: docker-bake.hcl:1,12-13: Unclosed configuration block; There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "abc
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # "abc
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = f(
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # f(
  docker-bake.hcl:4
  --------------------
     2 |       args = {
     3 |         V = f(
     4 | >>>   }
     5 |     }
     6 |
  --------------------
  ERROR: docker-bake.hcl:4,3-4: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = f(1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # f(1
  docker-bake.hcl:4
  --------------------
     2 |       args = {
     3 |         V = f(1
     4 | >>>   }
     5 |     }
     6 |
  --------------------
  ERROR: docker-bake.hcl:4,3-4: Missing argument separator; A comma is required to separate each function argument from the next.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = f(1,
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # f(1,
  docker-bake.hcl:4
  --------------------
     2 |       args = {
     3 |         V = f(1,
     4 | >>>   }
     5 |     }
     6 |
  --------------------
  ERROR: docker-bake.hcl:4,3-4: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1 +
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 1 +
  docker-bake.hcl:3
  --------------------
     2 |       args = {
     3 | >>>     V = 1 +
     4 | >>>   }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,12-4,1: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = + 1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # + 1
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = + 1
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = * 2
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # * 2
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = * 2
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-12: Missing attribute separator; Expected a newline or comma to mark the beginning of the next attribute.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "a" "b"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "a" "b"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "a" "b"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,13-14: Missing attribute separator; Expected a newline or comma to mark the beginning of the next attribute.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1 2
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 1 2
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 1 2
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-12: Missing attribute separator; Expected a newline or comma to mark the beginning of the next attribute.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = @
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # @
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = @
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid character; This character is not used within the language., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = #
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # #
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = $x
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # $x
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = $x
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid character; This character is not used within the language., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a.
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a.
  docker-bake.hcl:3
  --------------------
     2 |       args = {
     3 | >>>     V = a.
     4 | >>>   }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-4,1: Invalid attribute name; An attribute name is required after a dot.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a[
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a[
  docker-bake.hcl:4
  --------------------
     2 |       args = {
     3 |         V = a[
     4 | >>>   }
     5 |     }
     6 |
  --------------------
  ERROR: docker-bake.hcl:4,3-4: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a[1
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # a[1
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a.[0]
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a.[0]
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a.[0]
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-12: Invalid attribute name; An attribute name is required after a dot.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a..b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a..b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a..b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-12: Invalid attribute name; An attribute name is required after a dot.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = ? 1 : 2
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # ? 1 : 2
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = ? 1 : 2
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = true ? 1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # true ? 1
  docker-bake.hcl:3
  --------------------
     2 |       args = {
     3 | >>>     V = true ? 1
     4 | >>>   }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,17-4,1: Missing false expression in conditional; The conditional operator (...?...:...) requires a false expression, delimited by a colon.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = true ? 1 :
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # true ? 1 :
  docker-bake.hcl:3
  --------------------
     2 |       args = {
     3 | >>>     V = true ? 1 :
     4 | >>>   }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,19-4,1: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = ${1}
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # ${1}
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = ${1}
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid character; This character is not used within the language., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = %{1}
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # %{1}
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = %{1}
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 'a'
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 'a'
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 'a'
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid character; Single quotes are not valid. Use double quotes (") to enclose strings., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = `a`
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # `a`
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = `a`
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid character; The "`" character is not valid. To create a multi-line string, use the "heredoc" syntax, like "<<EOT"., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a::b()
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # a::b()
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a::b
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # a::b
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 0b1
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 0b1
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 0b1
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-12: Missing attribute separator; Expected a newline or comma to mark the beginning of the next attribute.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1_000
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 1_000
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 1_000
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-14: Missing attribute separator; Expected a newline or comma to mark the beginning of the next attribute.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = .5
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # .5
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = .5
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-10: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 5.
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 5.
  docker-bake.hcl:3
  --------------------
     2 |       args = {
     3 | >>>     V = 5.
     4 | >>>   }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-4,1: Invalid attribute name; An attribute name is required after a dot.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1.2.3
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # 1.2.3
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = 1e
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # 1e
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = 1e
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-11: Missing attribute separator; Expected a newline or comma to mark the beginning of the next attribute.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "\x"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "\x"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "\x"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-12: Invalid escape sequence; The symbol "x" is not a valid escape sequence selector.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "\u12"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "\u12"
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = "\u12"
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-14: Invalid escape sequence; The \u escape sequence must be followed by four hexadecimal digits.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "a
  > b"
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # "a b"
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = <<E
  > abc
  >
  >   }
  > }
  > END
  % docker buildx bake --print a 2>&1 | grep -v "^#" # <<E abc 
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a = b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a = b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a = b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-12: Missing attribute separator; Expected a newline or comma to mark the beginning of the next attribute.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a == 
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a == 
  docker-bake.hcl:3
  --------------------
     2 |       args = {
     3 | >>>     V = a ==
     4 | >>>   }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,14-4,1: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = !
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # !
  docker-bake.hcl:3
  --------------------
     2 |       args = {
     3 | >>>     V = !
     4 | >>>   }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-4,1: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = -
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # -
  docker-bake.hcl:3
  --------------------
     2 |       args = {
     3 | >>>     V = -
     4 | >>>   }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-4,1: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = &&
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # &&
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = &&
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,9-11: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a & b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a & b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a & b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-12: Unsupported operator; Bitwise operators are not supported. Did you mean boolean AND ("&&")?, and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a | b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a | b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a | b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-12: Unsupported operator; Bitwise operators are not supported. Did you mean boolean OR ("||")?, and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a ?? b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a ?? b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a ?? b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,12-13: Invalid expression; Expected the start of an expression, but found an invalid expression token.
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a ^ b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a ^ b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a ^ b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,11-12: Unsupported operator; Bitwise operators are not supported., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = a; b
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # a; b
  docker-bake.hcl:3
  --------------------
     1 |     target "a" {
     2 |       args = {
     3 | >>>     V = a; b
     4 |       }
     5 |     }
  --------------------
  ERROR: docker-bake.hcl:3,10-11: Invalid character; The ";" character is not valid. Use newlines to separate arguments and blocks, and commas to separate items in collection values., and 1 other diagnostic(s)
  % cat > docker-bake.hcl <<'END'
  > target "a" {
  >   args = {
  >     V = "é" == "é"
  >   }
  > }
  > END
  $ docker buildx bake --print a 2>&1 | grep -v "^#" # "é" == "é"
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
          "V": "true"
        }
      }
    }
  }
