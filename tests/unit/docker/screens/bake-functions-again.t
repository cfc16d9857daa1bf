  % mkdir w; cd w
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", ">1.0") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", ">=1.2, <2") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "~1.2") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "^1") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("v1.2.3", "=1.2.3") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2", "1.2.x") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("x", ">1") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-43: Error in function call; Call to function "semvercmp" failed: invalid semantic version., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "q") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-43: Error in function call; Call to function "semvercmp" failed: improper constraint: q., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3-alpha", ">1.0") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "false"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3-alpha", ">1.0-0") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "1.0 - 2.0") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "<1 || >=1.2") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "!=1.2.3") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "false"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "*") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3+b", "1.2.3") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-43: Error in function call; Call to function "semvercmp" failed: improper constraint: ., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("1.2.3", "~>1.2") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = semvercmp("01.2.3", ">1") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "false"
  $ printf '%s\n' 'target "default" { args = { x = sha512("a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f5302860c652bf08d560252aa5e74210546f369fbbbce8c12cfc7957b2652fe9a75"
  $ printf '%s\n' 'target "default" { args = { x = sha512("") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
  $ printf '%s\n' 'target "default" { args = { x = sha512("한글") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "dce5900c6510e69f1f739153f3b8d4c7a76ea472b89f8d62fa7a99cd0f4b0a1179d1d1cad44d400045e25d5d06dafb42bfa23017d5ab284585479174c2ef29c6"
  $ printf '%s\n' 'target "default" { args = { x = length(bcrypt("a")) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "length" failed: collection must be a list, a map or a tuple., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = length(bcrypt("a", 4)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "length" failed: collection must be a list, a map or a tuple., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = substr(bcrypt("a", 4), 0, 7) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "$2a$04$"
  $ printf '%s\n' 'target "default" { args = { x = substr(bcrypt("a"), 0, 7) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "$2a$10$"
  $ printf '%s\n' 'target "default" { args = { x = bcrypt("a", 99) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "bcrypt" failed: error occured generating password crypto/bcrypt: cost 99 is outside allowed inclusive range 4..31., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = bcrypt("a", "x") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,46-47: Invalid function argument; Invalid value for "cost" parameter: a number is required., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = bcrypt("a", 4, 5) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "bcrypt" failed: bcrypt() takes no more than two arguments., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = byteslen("a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,43-44: Invalid function argument; Invalid value for "buf" parameter: bytes required, but have string., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = bytesslice("abc", 0, 1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,45-48: Invalid function argument; Invalid value for "buf" parameter: bytes required, but have string., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = strlen(uuidv4()) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "36"
  $ printf '%s\n' 'target "default" { args = { x = uuidv5("dns", "a.b") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "0e7af403-ee0d-594b-ab31-08b1c687f2fa"
  $ printf '%s\n' 'target "default" { args = { x = uuidv5("url", "http://a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "bcf7b280-b0ac-52cf-aa46-68920fe34ea0"
  $ printf '%s\n' 'target "default" { args = { x = uuidv5("oid", "1.2") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "b4fe3335-a2ae-5c75-889c-b1247a0f6f02"
  $ printf '%s\n' 'target "default" { args = { x = uuidv5("x500", "cn=a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "5c1fcbd6-0ab9-5b0d-9d61-5bcbb36ee6d0"
  $ printf '%s\n' 'target "default" { args = { x = uuidv5("x", "a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "uuidv5" failed: uuidv5() doesn't support namespace x (invalid UUID length: 1)., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "4f3f2898-69e3-5a0d-820a-c4e87987dbce"
  $ printf '%s\n' 'target "default" { args = { x = rsadecrypt("a", "b") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-44: Error in function call; Call to function "rsadecrypt" failed: failed to decode input "a": cipher text must be base64-encoded., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = rsadecrypt("YQ==", "b") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-44: Error in function call; Call to function "rsadecrypt" failed: failed to parse key: no key found., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = cidrhost("10.0.0.0/8", 5) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "10.0.0.5"
  $ printf '%s\n' 'target "default" { args = { x = cidrhost("10.0.0.0/8", -1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "10.255.255.255"
  $ printf '%s\n' 'target "default" { args = { x = cidrhost("10.0.0.0/30", 5) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-42: Error in function call; Call to function "cidrhost" failed: prefix of 30 does not accommodate a host numbered 5., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = cidrnetmask("10.0.0.0/12") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "255.240.0.0"
  $ printf '%s\n' 'target "default" { args = { x = cidrsubnet("10.0.0.0/8", 8, 5) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "10.5.0.0/16"
  $ printf '%s\n' 'target "default" { args = { x = cidrsubnet("10.0.0.0/8", 8, 256) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-44: Error in function call; Call to function "cidrsubnet" failed: prefix extension of 8 does not accommodate a subnet numbered 256., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = join(",", cidrsubnets("10.0.0.0/8", 8, 8, 4)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "10.0.0.0/16,10.1.0.0/16,10.16.0.0/12"
  $ printf '%s\n' 'target "default" { args = { x = cidrhost("x", 1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-42: Error in function call; Call to function "cidrhost" failed: invalid CIDR expression: invalid CIDR address: x., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = csvdecode("a,b\n1,2\n")[0].b } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "2"
  $ printf '%s\n' 'target "default" { args = { x = csvdecode("a,b\n1\n") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-43: Error in function call; Call to function "csvdecode" failed: CSV parse error on line 2: wrong number of fields., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = csvdecode("a,a\n1,2\n") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-43: Error in function call; Call to function "csvdecode" failed: duplicate column name "a"., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = csvdecode("") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-43: Error in function call; Call to function "csvdecode" failed: missing header line., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = formatdate("YYYY-MM-DD", "2020-01-02T03:04:05Z") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "2020-01-02"
  $ printf '%s\n' 'target "default" { args = { x = formatdate("EEEE, DD MMMM YY hh:mm:ss ZZZZZ", "2020-01-02T03:04:05Z") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "Thursday, 02 January 20 03:04:05 +00:00"
  $ printf '%s\n' 'target "default" { args = { x = formatdate("x", "2020-01-02T03:04:05Z") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,45-46: Invalid function argument; Invalid value for "format" parameter: invalid date format verb "x"., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = formatdate("YYYY", "x") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,53-54: Invalid function argument; Invalid value for "time" parameter: not a valid RFC3339 timestamp: cannot use "x" as year., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = formattimestamp("YYYY", 0) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1970"
  $ printf '%s\n' 'target "default" { args = { x = formattimestamp("YYYY-MM-DD", 1e9) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "2001-09-09"
  $ printf '%s\n' 'target "default" { args = { x = timeadd("2020-01-02T03:04:05Z", "1h") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "2020-01-02T04:04:05Z"
  $ printf '%s\n' 'target "default" { args = { x = timeadd("2020-01-02T03:04:05Z", "x") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-41: Error in function call; Call to function "timeadd" failed: time: invalid duration "x"., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = timeadd("x", "1h") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-41: Error in function call; Call to function "timeadd" failed: not a valid RFC3339 timestamp: cannot use "x" as year., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = unixtimestampparse(0).year } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1970"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(unixtimestampparse(1e9)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "{\"day\":9,\"hour\":1,\"iso_week\":36,\"iso_year\":2001,\"minute\":46,\"month\":9,\"month_name\":\"September\",\"rfc3339\":\"2001-09-09T01:46:40Z\",\"second\":40,\"weekday\":0,\"weekday_name\":\"Sunday\",\"year\":2001,\"year_day\":252}"
  $ printf '%s\n' 'target "default" { args = { x = 0.1 + 0.2 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "0.3"
  $ printf '%s\n' 'target "default" { args = { x = 10/4 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "2.5"
  $ printf '%s\n' 'target "default" { args = { x = pow(2, -1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "0.5"
  $ printf '%s\n' 'target "default" { args = { x = log(8, 2) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "3"
  $ printf '%s\n' 'target "default" { args = { x = log(100, 10) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "2"
  $ printf '%s\n' 'target "default" { args = { x = 9223372036854775807 + 1 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "9223372036854775808"
  $ printf '%s\n' 'target "default" { args = { x = 18446744073709551616 % 10 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "6"
  $ printf '%s\n' 'target "default" { args = { x = floor(1e20) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "100000000000000000000"
  $ printf '%s\n' 'target "default" { args = { x = format("%f", 1/3) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "0.333333"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(0.1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "0.1"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(1e21) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1000000000000000000000"
  $ printf '%s\n' 'target "default" { args = { x = tostring(5) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-41: Call to unknown function; There is no function named "tostring"., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = "${1e21}" } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1000000000000000000000"
  $ printf '%s\n' 'target "default" { args = { x = "${0.1+0.2}" } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "0.3"
  $ printf '%s\n' 'target "default" { args = { x = 1.0 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1"
  $ printf '%s\n' 'target "default" { args = { x = 1.50 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1.5"
  $ printf '%s\n' 'target "default" { args = { x = 5 % 3 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "2"
  $ printf '%s\n' 'target "default" { args = { x = -5 % 3 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "-2"
  $ printf '%s\n' 'target "default" { args = { x = 5 % -3 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "2"
  $ printf '%s\n' 'target "default" { args = { x = 5.5 % 2 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1.5"
  $ printf '%s\n' 'target "default" { args = { x = 5 / 0 } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "+Inf"
  $ printf '%s\n' 'target "default" { args = { x = int(5.9) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "5"
  $ printf '%s\n' 'target "default" { args = { x = int(-5.9) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "-5"
  $ printf '%s\n' 'target "default" { args = { x = signum(-3) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "-1"
  $ printf '%s\n' 'target "default" { args = { x = abs(5) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-36: Call to unknown function; There is no function named "abs". Did you mean "add"?, and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = chunklist(["a","b","c"], 2) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,27-28: Unsuitable value type; Unsuitable value: element "x": string required, but have list of list of string
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(chunklist(["a","b","c"], 2)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[[\"a\",\"b\"],[\"c\"]]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(setproduct(["a"],["b","c"])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[[\"a\",\"b\"],[\"a\",\"c\"]]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(zipmap(["a","b"],[1,2])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "{\"a\":1,\"b\":2}"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(setunion(["a"],["b","a"])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\",\"b\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(range(0,1,0.25)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[0,0.25,0.5,0.75]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(range(3)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[0,1,2]"
  $ printf '%s\n' 'target "default" { args = { x = range(1,2,-1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,41-42: Invalid function argument; Invalid value for "params" parameter: end must be less than start when step is negative., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(regex("(a)(b)?", "a")) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\",null]"
  $ printf '%s\n' 'target "default" { args = { x = regex_replace("abc", "(b)", "[$1]") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "a[b]c"
  $ printf '%s\n' 'target "default" { args = { x = regex("[", "a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,40-41: Invalid function argument; Invalid value for "pattern" parameter: invalid regexp pattern: missing closing ] in [., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(regexall("a", "banana")) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\",\"a\",\"a\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(convert("5", number)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "5"
  $ printf '%s\n' 'target "default" { args = { x = convert("x", number) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,42-43: Invalid function argument; Invalid value for "value" parameter: a number is required., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(try(a.b, 5)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "5"
  $ printf '%s\n' 'target "default" { args = { x = can(a.b) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "false"
  $ printf '%s\n' 'target "default" { args = { x = homedir() } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "/root"
  $ printf '%s\n' 'target "default" { args = { x = timestamp() == "" } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "false"
  $ printf '%s\n' 'target "default" { args = { x = indexof(["a","b"], "b") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "1"
  $ printf '%s\n' 'target "default" { args = { x = indexof(["a","b"], "c") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-41: Error in function call; Call to function "indexof" failed: item not found., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(merge({a=1},{b=2})) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "{\"a\":1,\"b\":2}"
  $ printf '%s\n' 'target "default" { args = { x = title("hello world-x") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "Hello World-X"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(flatten([["a"],["b",["c"]]])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\",\"b\",\"c\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(slice(["a","b","c"],1,2)) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"b\"]"
  $ printf '%s\n' 'target "default" { args = { x = reverse("é👍a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "a👍é"
  $ printf '%s\n' 'target "default" { args = { x = upper("straße") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "STRAßE"
  $ printf '%s\n' 'target "default" { args = { x = urlencode("a b&c/d~é") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "a+b%26c%2Fd~%C3%A9"
  $ printf '%s\n' 'target "default" { args = { x = base64decode("!") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-46: Error in function call; Call to function "base64decode" failed: failed to decode base64 data '!'., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = base64encode("é") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "w6k="
  $ printf '%s\n' 'target "default" { args = { x = sanitize("a.b/c:é") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "a_b_c__"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(split(",", "")) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(sort(["b","A","a","10","9"])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"10\",\"9\",\"A\",\"a\",\"b\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(distinct(["a","b","a"])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\",\"b\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(compact(["a","",null])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(keys({b=1,a=2})) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\",\"b\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(values({b=1,a=2})) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[2,1]"
  $ printf '%s\n' 'target "default" { args = { x = element(["a","b"], 5) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "b"
  $ printf '%s\n' 'target "default" { args = { x = element([], 0) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-41: Error in function call; Call to function "element" failed: cannot use element function with an empty list., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = element(["a"], -1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "a"
  $ printf '%s\n' 'target "default" { args = { x = lookup({a=1}, "b", 5) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "5"
  $ printf '%s\n' 'target "default" { args = { x = hasindex(["a"], 0) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = index(["a","b"], 1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "b"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(setsubtract(["a","b"],["a"])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"b\"]"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(sethaselement(["a"],"a")) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(coalescelist([], ["a"])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\"]"
  $ printf '%s\n' 'target "default" { args = { x = coalesce(null, "", "a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": ""
  $ printf '%s\n' 'target "default" { args = { x = length("abc") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "length" failed: collection must be a list, a map or a tuple., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = length({a=1}) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "length" failed: collection must be a list, a map or a tuple., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = jsonencode(concat(["a"],[1])) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "[\"a\",1]"
  $ printf '%s\n' 'target "default" { args = { x = contains(["a"], "a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "true"
  $ printf '%s\n' 'target "default" { args = { x = indent(2, "a\nb") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "a\n  b"
  $ printf '%s\n' 'target "default" { args = { x = trim("xxaxx", "x") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "a"
  $ printf '%s\n' 'target "default" { args = { x = format("%05d|%-5s|%x|%q|%t|%%", 5, "a", 255, "b", true) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "00005|a    |ff|\"b\"|true|%"
  $ printf '%s\n' 'target "default" { args = { x = format("%s %s", "a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "format" failed: not enough arguments for "%s" at 3: need index 2 but have 1 total., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = format("%d", "a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "format" failed: unsupported value for "%d" at 0: a number is required., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = format("%z", 1) } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
  docker-bake.hcl:1
  --------------------
     2 |
  --------------------
  ERROR: docker-bake.hcl:1,33-40: Error in function call; Call to function "format" failed: unsupported format verb 'z' in "%z" at offset 0., and 1 other diagnostic(s)
  $ printf '%s\n' 'target "default" { args = { x = formatlist("%s-%d", ["a","b"], 1)[1] } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "b-1"
  $ printf '%s\n' 'target "default" { args = { x = basename("/a/b/") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "b"
  $ printf '%s\n' 'target "default" { args = { x = dirname("/a/b/") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "/a/b"
  $ printf '%s\n' 'target "default" { args = { x = basename("") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "."
  $ printf '%s\n' 'target "default" { args = { x = dirname("a") } }' > docker-bake.hcl; docker buildx bake --print --progress=quiet 2>&1 | grep -v '^{\|^}\|"group"\|"targets"\|"context"\|"dockerfile"\|^ *[]}{],*$\|"target"\|"default"'
        "args": {
          "x": "."
