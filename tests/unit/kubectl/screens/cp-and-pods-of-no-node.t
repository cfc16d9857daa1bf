A running pod of no node, and kubectl cp with mistakes.

  % kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"lost"},"spec":{"schedulerName":"none","containers":[{"name":"c","image":"nginx"}]}}'
  % kubectl patch pod lost --subresource=status -p '{"status":{"phase":"Running"}}'
  $ kubectl exec lost -- ls
  error: unable to upgrade connection: pod lost does not have a host assigned
  [1]
  $ kubectl logs lost
  $ kubectl attach lost
  All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.
  If you don't see a command prompt, try pressing enter.
  error: unable to upgrade connection: pod lost does not have a host assigned
  [1]
  $ kubectl cp lost:/x y
  error: unable to upgrade connection: pod lost does not have a host assigned
  [1]
  $ kubectl cp y lost:/x
  error: y doesn't exist in local filesystem
  [1]
  $ kubectl cp
  error: source and destination are required
  [1]
  $ kubectl cp a b
  error: one of src or dest must be a remote file specification
  [1]
  $ kubectl cp lost:/x lost:/y
  error: one of src or dest must be a local file specification
  [1]
  $ kubectl cp lost: y
  error: filepath can not be empty
  [1]
  $ kubectl cp :/x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp nope:/x y
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp default/nope:/x y
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp a/b/c:/x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp y nope:
  error: filepath can not be empty
  [1]
  % echo hi > y
  $ kubectl cp y nope:
  error: filepath can not be empty
  [1]
  $ kubectl cp y nope:/tmp
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp y nope:/tmp -c x
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp y z nope:/tmp
  error: source and destination are required
  [1]
  $ kubectl cp nope:/x
  error: source and destination are required
  [1]
  $ kubectl cp y nope:/tmp --retries=x
  error: invalid argument "x" for "--retries" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl cp y nopens/nope:/tmp -n default
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp y deploy/nope:/tmp
  Error from server (NotFound): pods "nope" not found
  [1]
