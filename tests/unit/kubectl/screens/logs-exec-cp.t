Begins with: workloads.t

  $ kubectl logs
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs nope
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl logs alone
  hello
  world
  $ kubectl logs alone -c c
  hello
  world
  $ kubectl logs alone c
  hello
  world
  $ kubectl logs alone -c nope
  error: container nope is not valid for pod alone out of: c
  [1]
  $ kubectl logs alone nope
  error: container nope is not valid for pod alone out of: c
  [1]
  $ kubectl logs alone c -c c
  error: only one of -c or an inline [CONTAINER] arg is allowed
  [1]
  $ kubectl logs pod/alone
  hello
  world
  $ kubectl logs alone --tail=1
  world
  $ kubectl logs alone --tail=0
  $ kubectl logs alone --tail=-2
  error: --tail must be greater than or equal to -1
  [1]
  $ kubectl logs alone --tail=x
  error: invalid argument "x" for "--tail" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs alone --since=1h
  hello
  world
  $ kubectl logs alone --since=x
  error: invalid argument "x" for "--since" flag: time: invalid duration "x"
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs alone --since=-1h
  error: --since must be greater than 0
  [1]
  $ kubectl logs alone --since-time=x
  error: parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
  [1]
  $ kubectl logs alone --since-time=2020-01-01T00:00:00Z
  hello
  world
  $ kubectl logs alone --since=1h --since-time=2020-01-01T00:00:00Z
  error: at most one of `sinceTime` or `sinceSeconds` may be specified
  [1]
  $ kubectl logs alone --limit-bytes=5
  hello
  $ kubectl logs alone --limit-bytes=-1
  error: --limit-bytes must be greater than 0
  [1]
  $ kubectl logs alone --timestamps | cut -c1-5
  2026-
  2026-
  $ kubectl logs alone -p
  Error from server (BadRequest): previous terminated container "c" in pod "alone" not found
  [1]
  $ kubectl logs alone --prefix
  [pod/alone/c] hello
  [pod/alone/c] world
  $ kubectl logs alone --all-containers
  hello
  world
  $ kubectl logs alone --all-containers --prefix
  [pod/alone/c] hello
  [pod/alone/c] world
  $ kubectl logs alone --all-containers -c c
  error: --all-containers=true should not be specified with container name c
  [1]
  $ kubectl logs alone --all-pods
  [pod/alone/c] hello
  [pod/alone/c] world
  $ kubectl logs deploy/web --tail=1 | cut -c1-10
  Found 2 pods, using pod/web-77fb76c55f-gczw4
  172.18.0.3
  $ kubectl logs deploy/web --all-pods --prefix --tail=1 | sed 's/web-[a-z0-9-]*/P/' | cut -c1-20
  [pod/P/nginx] 172.18
  [pod/P/nginx] 172.18
  $ kubectl logs -l app=web --tail=1 | wc -l
  2
  $ kubectl logs -l app=web --prefix --tail=1 | sed 's/web-[a-z0-9-]*/P/' | cut -c1-30
  [pod/P/nginx] 172.18.0.3 - - [
  [pod/P/nginx] 172.18.0.4 - - [
  $ kubectl logs -l app=web -f --max-log-requests=1
  error: you are attempting to follow 2 log streams, but maximum allowed concurrency is 1, use --max-log-requests to increase the limit
  [1]
  $ kubectl logs -l app=nope
  No resources found in default namespace.
  $ kubectl logs -l app=web alone
  error: only a selector (-l) or a POD name is allowed
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs -l 'a in ('
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a in (", field selector "": unable to parse requirement: found '', expected: ',', ')' or identifier
  [1]
  $ kubectl logs job/once
  done
  $ kubectl logs job/nope
  error: error from server (NotFound): jobs.batch "nope" not found in namespace "default"
  [1]
  $ kubectl logs ds/ag
  Found 2 pods, using pod/ag-5xbn6
  $ kubectl logs sts/st
  $ kubectl logs svc/web --tail=1 | cut -c1-9
  Found 2 pods, using pod/web-77fb76c55f-gczw4
  172.18.0.
  $ kubectl logs cm/settings
  error: cannot get the logs from *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ kubectl logs deploy/web job/once
  Found 2 pods, using pod/web-77fb76c55f-gczw4
  error: container job/once is not valid for pod web-77fb76c55f-gczw4 out of: nginx
  [1]
  $ kubectl logs rs/nope
  error: error from server (NotFound): replicasets.apps "nope" not found in namespace "default"
  [1]
  $ kubectl logs alone -f --tail=1 --pod-running-timeout=x
  error: invalid argument "x" for "--pod-running-timeout" flag: time: invalid duration "x"
  See 'kubectl logs --help' for usage.
  [1]
  $ timeout 2 kubectl logs -f alone --tail=1
  world
  [124]
  $ kubectl logs alone --ignore-errors
  hello
  world
  $ kubectl logs alone --insecure-skip-tls-verify-backend
  hello
  world
  $ kubectl logs alone -n nope
  error: error from server (NotFound): namespaces "nope" not found in namespace "nope"
  [1]
  $ kubectl logs -f all.yaml
  error: error from server (NotFound): pods "all.yaml" not found in namespace "default"
  [1]
  $ kubectl logs alone --as=jane
  hello
  world
  $ kubectl run bad --image=nope:1 -- x; sleep 3
  pod/bad created
  $ kubectl logs bad
  Error from server (BadRequest): container "bad" in pod "bad" is waiting to start: image can't be pulled
  [1]
  $ kubectl logs bad -p
  Error from server (BadRequest): previous terminated container "bad" in pod "bad" not found
  [1]
  $ kubectl run pend --image=nginx:1.27 --overrides='{"spec":{"nodeSelector":{"a":"b"}}}'; sleep 1
  pod/pend created
  $ kubectl logs pend
  $ kubectl logs -f pend --pod-running-timeout=1s
  $ kubectl exec
  error: pod, type/name or --filename must be specified
  [1]
  $ kubectl exec alone
  error: you must specify at least one command for the container
  [1]
  $ kubectl exec alone -- echo hi
  hi
  $ kubectl exec alone echo hi
  error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
  See 'kubectl exec -h' for help and examples
  [1]
  $ kubectl exec alone -c nope -- echo
  error: container nope is not valid for pod alone out of: c
  [1]
  $ kubectl exec nope -- echo
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl exec alone -- nosuch
  error: Internal error occurred: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "9a58af394d84bcf5dbde29c883b3d63e6408f264e544cd3d486d037993b313ef": OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  [1]
  $ kubectl exec alone -- sh -c 'exit 3'
  command terminated with exit code 3
  [3]
  $ kubectl exec alone -- sh -c 'echo out; echo err >&2; exit 4' 2>/dev/null
  out
  [4]
  $ kubectl exec -i alone -- cat < all.yaml | head -1
  apiVersion: v1
  $ echo hi | kubectl exec -i alone -- tr a-z A-Z
  HI
  $ kubectl exec -it alone -- echo tty
  tty
  $ echo x | kubectl exec -it alone -- cat
  Unable to use a TTY - input is not a terminal or the right kind of file
  x
  $ kubectl exec deploy/web -- echo dep
  dep
  $ kubectl exec job/once -- echo job
  error: cannot exec into a container in a completed pod; current phase is Succeeded
  [1]
  $ kubectl exec svc/web -- echo svc
  svc
  $ kubectl exec cm/settings -- echo
  error: cannot attach to *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ kubectl exec deploy/nope -- echo
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl exec pod/alone -- pwd
  /
  $ kubectl exec -f all.yaml -- echo
  error: cannot exec into multiple objects at a time
  [1]
  % kubectl exec pend -- echo
  $ kubectl exec bad -- echo
  error: unable to upgrade connection: container not found ("bad")
  [1]
  $ kubectl exec once-x -- echo
  Error from server (NotFound): pods "once-x" not found
  [1]
  $ kubectl exec -q alone -- echo q
  q
  $ kubectl exec alone --pod-running-timeout=x -- echo
  error: invalid argument "x" for "--pod-running-timeout" flag: time: invalid duration "x"
  See 'kubectl exec --help' for usage.
  [1]
  % kubectl exec alone --as=jane -- echo
  $ kubectl attach
  error: at least 1 argument is required for attach
  [1]
  $ kubectl attach nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl attach alone -c nope
  error: cannot attach to the container: container nope is not valid for pod alone out of: c
  [1]
  $ kubectl attach job/once
  error: cannot attach a container in a completed pod; current phase is Succeeded
  [1]
  $ timeout 2 kubectl attach alone
  All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.
  If you don't see a command prompt, try pressing enter.
  [124]
  $ kubectl attach alone -it
  < ^C
  error: Unable to use a TTY - container c did not allocate one
  All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.
  If you don't see a command prompt, try pressing enter.
  [1]
  $ kubectl attach cm/settings
  error: cannot attach to *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ kubectl cp
  error: source and destination are required
  [1]
  $ kubectl cp a
  error: source and destination are required
  [1]
  $ kubectl cp a b
  error: one of src or dest must be a remote file specification
  [1]
  $ kubectl cp a b c
  error: source and destination are required
  [1]
  $ kubectl cp alone:/etc/hostname h; cat h
  tar: removing leading '/' from member names
  alone
  $ kubectl cp default/alone:/etc/hostname h2; cat h2
  tar: removing leading '/' from member names
  alone
  % kubectl cp alone:/nope x
  $ kubectl cp nope:/etc x
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp alone:/etc/hostname /nodir/x/y
  tar: removing leading '/' from member names
  $ kubectl cp nofile alone:/tmp/
  error: nofile doesn't exist in local filesystem
  [1]
  $ kubectl cp all.yaml alone:/tmp/all.yaml; kubectl exec alone -- head -1 /tmp/all.yaml
  apiVersion: v1
  $ kubectl cp all.yaml alone:/nodir/all.yaml
  tar: can't change directory to '/nodir': No such file or directory
  command terminated with exit code 1
  [1]
  $ mkdir -p dd/s; echo 1 > dd/a; echo 2 > dd/s/b; kubectl cp dd alone:/tmp/dd; kubectl exec alone -- find /tmp/dd -type f | sort
  /tmp/dd/a
  /tmp/dd/s/b
  $ kubectl cp alone:/tmp/dd back; find back -type f | sort
  tar: removing leading '/' from member names
  back/a
  back/s/b
  $ kubectl cp alone:/tmp/dd/ back2 --retries=2; find back2 | sort
  tar: removing leading '/' from member names
  back2
  back2/a
  back2/s
  back2/s/b
  $ kubectl cp alone:/tmp/dd alone:/tmp/ee
  error: one of src or dest must be a local file specification
  [1]
  $ kubectl cp :x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp alone: y
  error: filepath can not be empty
  [1]
  $ kubectl cp a/b/c:/x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp alone:/etc/hostname h -c nope
  error: container nope is not valid for pod alone out of: c
  [1]
  $ kubectl cp alone:etc/hostname h3; cat h3
  alone
  $ kubectl cp alone:../etc/hostname h4; cat h4
  error: tar contents corrupted
  cat: h4: No such file or directory
  [1]
  % kubectl cp --no-preserve all.yaml alone:/tmp/z; kubectl exec alone -- ls /tmp
  $ kubectl port-forward
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward alone
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward alone x
  error: Pod 'alone' does not have a named port 'x'
  [1]
  $ kubectl port-forward alone 99999
  error: error parsing local port '99999': strconv.ParseUint: parsing "99999": value out of range
  [1]
  $ kubectl port-forward alone 0
  error: remote port must be > 0
  [1]
  $ kubectl port-forward nope 8080:80
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl port-forward svc/web 8080:81
  error: Service web does not have a service port 81
  [1]
  $ kubectl port-forward svc/web 8080:foo
  error: Service 'web' does not have a named port 'foo'
  [1]
  $ kubectl port-forward svc/nope 8080:80
  Error from server (NotFound): services "nope" not found
  [1]
  % kubectl port-forward deploy/web 8081:80 > pf.log 2>&1 & sleep 2; curl -s localhost:8081 | head -1; kill %1; wait; cat pf.log
  % kubectl port-forward svc/web 8082:http > pf2.log 2>&1 & sleep 2; curl -s localhost:8082 | head -1; kill %1; wait; cat pf2.log
