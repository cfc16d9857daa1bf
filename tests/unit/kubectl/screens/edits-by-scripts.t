kubectl edit with editors that are scripts: what is wrong afterwards, several objects, forms of output.

  % kubectl create cm c1 --from-literal=a=1; kubectl create cm c2 --from-literal=a=1; kubectl create deploy d --image=nginx:1.29; ed() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; ed e1 'sed -i "s/ a: .*/ a: \"7\"/" $1'; ed bad 'sed -i "s/a: .*/a: [1]/" $1'; ed broken 'sed -i "s/a: .*/a: {/" $1'; ed empty ': > $1'; ed comments 'sed -i "/^[^#]/d" $1'; ed rm 'rm $1'; ed fail 'exit 3'; ed rename 'sed -i "s/name: c1/name: zz/" $1'; ed rv 'sed -i "s/resourceVersion: .*/resourceVersion: \"1\"/" $1'; ed kind 'sed -i "s/^kind: ConfigMap/kind: Nope/" $1'; ed apiv 'sed -i "s/^apiVersion: v1/apiVersion: v9/" $1'; ed unk 'sed -i "s/^data:/daat:/" $1'; ed key 'sed -i "s/  a: /  a b: /" $1'; ed show 'cat $1 | grep -v -e uid -e resourceV -e creation'; for w in six:6 five:5 four:4 three:3 two:2 one:1 zero:0; do ed ${w%:*} "sed -i -E 's/( \"?a\"?: ).*/\\1\"${w#*:}\"/' \$1"; done; ed ns 'sed -i "s/namespace: default/namespace: other/" $1'
  $ KUBE_EDITOR=true kubectl edit nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ KUBE_EDITOR=true kubectl edit cm nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ KUBE_EDITOR=true kubectl edit cm c1
  Edit cancelled, no changes made.
  $ KUBE_EDITOR=false kubectl edit cm c1
  error: there was a problem with the editor "false"
  [1]
  $ KUBE_EDITOR=./fail kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: there was a problem with the editor "./fail"
  $ KUBE_EDITOR=./missing kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: there was a problem with the editor "./missing"
  $ kubectl get cm c1 -o jsonpath='{.data}'
  {"a":"1"}
  $ EDITOR=false KUBE_EDITOR=./e1 kubectl edit cm c1
  configmap/c1 edited
  $ kubectl get cm c2 -o jsonpath='{.data}'
  {"a":"1"}
  $ KUBE_EDITOR=./bad kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: configmaps "c1" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  $ KUBE_EDITOR=./broken kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: configmaps "c1" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  % KUBE_EDITOR=./empty kubectl edit cm c1
  % KUBE_EDITOR=./comments kubectl edit cm c1
  $ KUBE_EDITOR=./rm kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: open /tmp/kubectl-edit-N.yaml: no such file or directory
  $ KUBE_EDITOR=./rename kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: At least one of apiVersion, kind and name was changed
  $ KUBE_EDITOR=./rv kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: configmaps "c1" could not be patched: Operation cannot be fulfilled on configmaps "c1": the object has been modified; please apply your changes to the latest version and try again
  You can run `kubectl replace -f /tmp/kubectl-edit-N.yaml` to try this update again.
  $ KUBE_EDITOR=./kind kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  $ KUBE_EDITOR=./apiv kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  $ KUBE_EDITOR=./unk kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: configmaps "c1" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  $ KUBE_EDITOR=./key kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: configmaps "c1" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  $ KUBE_EDITOR=./ns kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: the namespace from the provided object "other" does not match the namespace "default". You must pass '--namespace=other' to perform this operation.
  $ KUBE_EDITOR=./show kubectl edit cm c1
  # Please edit the object below. Lines beginning with a '#' will be ignored,
  # and an empty file will abort the edit. If an error occurs while saving this file will be
  # reopened with the relevant failures.
  #
  apiVersion: v1
  data:
    a: "7"
  kind: ConfigMap
  metadata:
    name: c1
    namespace: default
  Edit cancelled, no changes made.
  $ KUBE_EDITOR=./show kubectl edit cm c1 c2
  # Please edit the object below. Lines beginning with a '#' will be ignored,
  # and an empty file will abort the edit. If an error occurs while saving this file will be
  # reopened with the relevant failures.
  #
  apiVersion: v1
  items:
  - apiVersion: v1
    data:
      a: "7"
    kind: ConfigMap
    metadata:
      name: c1
      namespace: default
  - apiVersion: v1
    data:
      a: "1"
    kind: ConfigMap
    metadata:
      name: c2
      namespace: default
  kind: List
  metadata: {}
  Edit cancelled, no changes made.
  $ KUBE_EDITOR=./e1 kubectl edit cm c1 c2
  configmap/c1 skipped
  configmap/c2 edited
  $ KUBE_EDITOR=./six kubectl edit cm c1 c2
  configmap/c1 edited
  configmap/c2 edited
  $ KUBE_EDITOR=./five kubectl edit cm/c1 cm/c2 -o yaml | grep -e 'a:' -e name:
  data:
    a: "5"
  metadata:
    name: c1
  data:
    a: "5"
  metadata:
    name: c2
  $ KUBE_EDITOR=./four kubectl edit cm c1 -o json | grep '"a"'
          "a": "4"
  $ KUBE_EDITOR=./three kubectl edit cm c1 -o name
  error: unable to match a printer suitable for the output format "name", allowed formats are: json,kyaml,yaml
  [1]
  $ KUBE_EDITOR=./two kubectl edit cm c1 -o nope
  error: unable to match a printer suitable for the output format "nope", allowed formats are: json,kyaml,yaml
  [1]
  $ KUBE_EDITOR=./two kubectl edit cm c1 -o jsonpath='{.data}'
  error: unable to match a printer suitable for the output format "jsonpath={.data}", allowed formats are: json,kyaml,yaml
  [1]
  $ KUBE_EDITOR=./show kubectl edit cm c1 -o json
  {
      "apiVersion": "v1",
      "data": {
          "a": "4"
      },
      "kind": "ConfigMap",
      "metadata": {
          "name": "c1",
          "namespace": "default",
      }
  }
  Edit cancelled, no changes made.
  $ KUBE_EDITOR=./one kubectl edit cm c1 --output-patch
  Patch: {"data":{"a":"1"}}
  configmap/c1 edited
  $ KUBE_EDITOR=./zero kubectl edit cm c1 --output-patch -o yaml
  Patch: {"data":{"a":"0"}}
  apiVersion: v1
  data:
    a: "0"
  kind: ConfigMap
  metadata:
    creationTimestamp: "2026-11-23T16:49:13Z"
    name: c1
    namespace: default
    resourceVersion: "1123"
    uid: 5801aca9-1547-4b2c-88d1-730addc554cc
  $ KUBE_EDITOR='sed -i s/nope/0/' kubectl edit cm c1 --output-patch
  Edit cancelled, no changes made.
  $ KUBE_EDITOR='sed -i s/replicas:.*/replicas:\ 3/' kubectl edit deploy d
  deployment.apps/d edited
  $ KUBE_EDITOR='sed -i s/replicas:.*/replicas:\ x/' kubectl edit deploy d 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: deployments.apps "d" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  $ KUBE_EDITOR='sed -i s/replicas:.*/replicas:\ -3/' kubectl edit deploy d 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: deployments.apps "d" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  $ KUBE_EDITOR='sed -i s/replicas:.*/replicas:\ -3/' kubectl edit deploy d --validate=false 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: deployments.apps "d" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  $ KUBE_EDITOR='sed -i s/matchLabels/matchLables/' kubectl edit deploy d 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: deployments.apps "d" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  % KUBE_EDITOR='sed -i s/replicas:.*/replicas:\ 2/' kubectl edit deploy d --subresource=scale
  $ KUBE_EDITOR='sed -i s/replicas:.*/replicas:\ 2/' kubectl edit deploy d --subresource=nope
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ KUBE_EDITOR='sed -i s/image:.*/image:\ nginx:1.28/' kubectl edit deploy d --save-config
  deployment.apps/d edited
  $ KUBE_EDITOR='sed -i s/image:.*/image:\ nginx:1.27/' kubectl edit deploy d --record 2>&1
  Flag --record has been deprecated, --record will be removed in the future
  deployment.apps/d edited
  $ KUBE_EDITOR=./e1 kubectl edit cm --all
  error: unknown flag: --all
  See 'kubectl edit --help' for usage.
  [1]
  $ KUBE_EDITOR=./e1 kubectl edit cm -l a=b
  error: unknown shorthand flag: 'l' in -l
  See 'kubectl edit --help' for usage.
  [1]
  $ KUBE_EDITOR=./e1 kubectl edit -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  % kubectl create cm c1 --from-literal=a=1 --dry-run=client -o yaml > c1.yaml; kubectl create cm zz --from-literal=a=1 --dry-run=client -o yaml > zz.yaml
  $ KUBE_EDITOR=./e1 kubectl edit -f c1.yaml
  configmap/c1 edited
  $ KUBE_EDITOR=./e1 kubectl edit -f zz.yaml
  Error from server (NotFound): configmaps "zz" not found
  [1]
  $ KUBE_EDITOR=./e1 kubectl edit -f c1.yaml cm c2
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ KUBE_EDITOR=./show kubectl edit cm c1 --windows-line-endings | od -c | grep -c '\\r'
  Edit cancelled, no changes made.
  9
  $ KUBE_EDITOR=./show kubectl edit cm c1 --show-managed-fields | grep -c managedFields
  Edit cancelled, no changes made.
  0
  [1]
  $ KUBE_EDITOR='sed -i s/"replaced"/x/' kubectl edit cm c1 -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ KUBE_EDITOR='sed -i s/name:.*/name:\ q1/' kubectl create -f zz.yaml --edit
  configmap/q1 created
  $ KUBE_EDITOR=true kubectl create -f zz.yaml --edit
  Edit cancelled, no changes made.
  $ KUBE_EDITOR=true kubectl edit svc kubernetes
  Edit cancelled, no changes made.
  $ KUBE_EDITOR='sed -i s/port:\ 443/port:\ 99999/' kubectl edit svc kubernetes 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  error: services "kubernetes" is invalid
  A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"
  error: Edit cancelled, no valid changes were saved.
  % KUBE_EDITOR='sed -i s/^/#/' kubectl edit cm c1
  % KUBE_EDITOR='sed -i $d' kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  $ printf '#!/bin/sh\nkubectl patch cm c1 -p "{\\"data\\":{\\"q\\":\\"r\\"}}" >/dev/null; sed -i "s/a: .*/a: \\"z\\"/" $1\n' > conflict; chmod +x conflict; KUBE_EDITOR=./conflict kubectl edit cm c1 2>&1 | sed 's/edit-[0-9]*/edit-N/'
  configmap/c1 edited
  $ kubectl get cm c1 -o jsonpath='{.data}'
  {"a":"z","q":"r"}
