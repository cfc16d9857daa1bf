Variables that come from a file in an empty volume: what may be written of them (KEP-3721).
  $ cat > pod.sh <<'X'
  > cat <<Y
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: $1}
  > spec:
  >   volumes: [{name: v, emptyDir: {}}, {name: c, configMap: {name: nosuch}}]
  >   initContainers: [{name: i, image: "busybox:1.36", command: [sh, -c, "echo \"A='one'\" > /v/e"], volumeMounts: [{name: v, mountPath: /v}]}]
  >   containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "echo [\$X]"], env: [{name: X, valueFrom: {fileKeyRef: $2}}]}]
  > Y
  > X
  $ sh pod.sh a '{}' | kubectl apply -f -
  The Pod "a" is invalid:
  * spec.containers[0].env[0].valueFrom.fileKeyRef.key: Required value
  * spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Required value
  * spec.containers[0].env[0].valueFrom.fileKeyRef.path: Required value
  * spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Not found: ""
  [1]
  $ sh pod.sh a '{volumeName: v, path: e}' | kubectl apply -f -
  The Pod "a" is invalid: spec.containers[0].env[0].valueFrom.fileKeyRef.key: Required value
  [1]
  $ sh pod.sh a '{volumeName: v, key: A}' | kubectl apply -f -
  The Pod "a" is invalid: spec.containers[0].env[0].valueFrom.fileKeyRef.path: Required value
  [1]
  $ sh pod.sh a '{path: e, key: A}' | kubectl apply -f -
  The Pod "a" is invalid:
  * spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Required value
  * spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Not found: ""
  [1]
  $ sh pod.sh a '{volumeName: nosuch, path: e, key: A}' | kubectl apply -f -
  The Pod "a" is invalid: spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Not found: "nosuch"
  [1]
  $ sh pod.sh a '{volumeName: c, path: e, key: A}' | kubectl apply -f -
  The Pod "a" is invalid: spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Invalid value: "c": referenced volume must be of type emptyDir
  [1]
  $ sh pod.sh a '{volumeName: v, path: ../e, key: A}' | kubectl apply -f -
  The Pod "a" is invalid: spec.containers[0].env[0].valueFrom.fileKeyRef.path: Invalid value: "../e": must not contain '..'
  [1]
  $ sh pod.sh a '{volumeName: v, path: /e, key: A}' | kubectl apply -f -
  pod/a created
  $ sh pod.sh b '{volumeName: V_, path: e, key: "A=B"}' | kubectl apply -f -
  The Pod "b" is invalid:
  * spec.containers[0].env[0].valueFrom.fileKeyRef.key: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than '='
  * spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Invalid value: "V_": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  * spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Not found: "V_"
  [1]
  $ sh pod.sh b '{volumeName: v, path: e, key: "A B"}' | kubectl apply -f -
  pod/b created
  $ sh pod.sh c '{volumeName: v, path: e, key: A, optional: maybe}' | kubectl apply -f -
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field FileKeySelector.spec.containers.env.valueFrom.fileKeyRef.optional of type bool
  [1]
  $ sh pod.sh c '{volumeName: v, path: e, key: A, optional: true}' | kubectl apply -f -
  pod/c created
  $ sh pod.sh d '{volumeName: v, path: e, key: A, name: x}' | kubectl apply -f -
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.containers[0].env[0].valueFrom.fileKeyRef.name"
  [1]
  $ kubectl get pod c -o jsonpath='{.spec.containers[0].env}{"\n"}'
  [{"name":"X","valueFrom":{"fileKeyRef":{"key":"A","optional":true,"path":"e","volumeName":"v"}}}]
  $ kubectl describe pod c | sed -n '/^Containers:/,/Mounts:/p' | grep -A2 Environment
      Environment:
      Mounts:
  $ kubectl explain pod.spec.containers.env.valueFrom.fileKeyRef
  KIND:       Pod
  VERSION:    v1
  
  FIELD: fileKeyRef <FileKeySelector>
  
  
  DESCRIPTION:
      FileKeyRef selects a key of the env file. Requires the EnvFiles feature gate
      to be enabled.
      FileKeySelector selects a key of the env file.
  
  FIELDS:
    key   <string> -required-
      The key within the env file. An invalid key will prevent the pod from
      starting. The keys defined within a source may consist of any printable
      ASCII characters except '='. During Alpha stage of the EnvFiles feature
      gate, the key size is limited to 128 characters.
  
    optional      <boolean>
      Specify whether the file or its key must be defined. If the file or key does
      not exist, then the env var is not published. If optional is set to true and
      the specified key does not exist, the environment variable will not be set
      in the Pod's containers.
  
      If optional is set to false and the specified key does not exist, an error
      will be returned during Pod creation.
  
    path  <string> -required-
      The path within the volume from which to select the file. Must be relative
      and may not contain the '..' path or start with '..'.
  
    volumeName    <string> -required-
      The name of the volume mount containing the env file.
  $ kubectl set env pod/c --list
  # Pod c, container c
  # X from invalid valueFrom
  # Pod c, container i
  $ kubectl set env pod/c --list --resolve
  # Pod c, container c
  # X from invalid valueFrom
  error retrieving reference for X: invalid valueFrom
  # Pod c, container i
  $ sh pod.sh e '{volumeName: v, path: e, key: A}' | sed 's/fileKeyRef: {/fieldRef: {fieldPath: metadata.name}, fileKeyRef: {/' | kubectl apply -f -
  The Pod "e" is invalid: spec.containers[0].env[0].valueFrom: Invalid value: "": may not have more than one field specified at a time
  [1]
  $ sh pod.sh e '{volumeName: v, path: e, key: A}' | sed 's/name: X,/name: X, value: y,/' | kubectl apply -f -
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal bool into Go struct field EnvVar.spec.containers.env.value of type string
  [1]
  $ kubectl create deployment w --image=nginx:1.27 --dry-run=client -o yaml > d.yaml; kubectl apply -f d.yaml
  deployment.apps/w created
  $ kubectl patch deployment w -p '{"spec":{"template":{"spec":{"containers":[{"name":"nginx","env":[{"name":"X","valueFrom":{"fileKeyRef":{"volumeName":"v","path":"e","key":"A"}}}]}]}}}}'
  The Deployment "w" is invalid: spec.template.spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Not found: "v"
  [1]
  $ kubectl delete deployment w; kubectl delete pod --all --now
  deployment.apps "w" deleted from default namespace
  pod "a" deleted from default namespace
  pod "b" deleted from default namespace
  pod "c" deleted from default namespace
  pod "w-75dc5fcd87-px9ps" deleted from default namespace
