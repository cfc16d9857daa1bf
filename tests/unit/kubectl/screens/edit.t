Begins with: workloads.t

  $ KUBE_EDITOR=true kubectl edit cm settings
  Edit cancelled, no changes made.
  $ KUBE_EDITOR=false kubectl edit cm settings 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  error: there was a problem with the editor "false"
  $ KUBE_EDITOR='sed -i s/mode:.*/mode:\ neu/' kubectl edit cm settings
  configmap/settings edited
  $ kubectl get cm settings -o jsonpath='{.data.mode}'; echo
  neu
  $ KUBE_EDITOR='sed -i s/mode/modus/' kubectl edit cm settings -o json --output-patch
  Patch: {"data":{"mode":null,"modus":"neu"},"metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"app.conf\":\"a=1\\nb=2\\n\",\"modus\":\"fast\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{\"note\":\"hello\"},\"labels\":{\"app\":\"web\",\"tier\":\"back\"},\"name\":\"settings\",\"namespace\":\"default\"}}\n"}}}
  {
      "apiVersion": "v1",
      "data": {
          "app.conf": "a=1\nb=2\n",
          "modus": "neu"
      },
      "kind": "ConfigMap",
      "metadata": {
          "annotations": {
              "kubectl.kubernetes.io/last-applied-configuration": "{\"apiVersion\":\"v1\",\"data\":{\"app.conf\":\"a=1\\nb=2\\n\",\"modus\":\"fast\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{\"note\":\"hello\"},\"labels\":{\"app\":\"web\",\"tier\":\"back\"},\"name\":\"settings\",\"namespace\":\"default\"}}\n",
              "note": "hello"
          },
          "creationTimestamp": "2026-11-20T22:40:01Z",
          "labels": {
              "app": "web",
              "tier": "back"
          },
          "name": "settings",
          "namespace": "default",
          "resourceVersion": "662",
          "uid": "617ddf00-b16e-44a0-9600-c0daafa34897"
      }
  }
  $ KUBE_EDITOR='sed -i s/modus/mode/' kubectl edit cm/settings --output-patch
  Patch: {"data":{"mode":"neu","modus":null},"metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"app.conf\":\"a=1\\nb=2\\n\",\"mode\":\"fast\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{\"note\":\"hello\"},\"labels\":{\"app\":\"web\",\"tier\":\"back\"},\"name\":\"settings\",\"namespace\":\"default\"}}\n"}}}
  configmap/settings edited
  $ KUBE_EDITOR='sed -i s/mode/modus/' kubectl edit cm settings --windows-line-endings
  configmap/settings edited
  % KUBE_EDITOR='grep -c .$' kubectl edit cm settings --windows-line-endings
  $ printf '#!/bin/sh\nod -c $1 | grep -c "\\\\\\\\r"\n' > odr; chmod +x odr; KUBE_EDITOR=./odr kubectl edit cm settings --windows-line-endings=true
  21
  Edit cancelled, no changes made.
  $ KUBE_EDITOR='./odr' kubectl edit cm settings
  0
  error: there was a problem with the editor "./odr"
  [1]
  $ KUBE_EDITOR=nosuch kubectl edit cm settings 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  error: unable to launch the editor "nosuch"
  $ KUBE_EDITOR='sed -i s/modus/mode/' kubectl edit cm settings -o name
  error: unable to match a printer suitable for the output format "name", allowed formats are: json,kyaml,yaml
  [1]
  $ KUBE_EDITOR='sed -i s/mode/modus/' kubectl edit cm settings -o yaml | grep modus
  Edit cancelled, no changes made.
  [1]
  $ KUBE_EDITOR='sed -i s/modus/mode/' kubectl edit cm settings -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: json,kyaml,yaml
  [1]
  % KUBE_EDITOR='sed -i s/modus/mode/' kubectl edit cm settings --save-config; kubectl get cm settings -o jsonpath='{.metadata.annotations}'; echo
  % KUBE_EDITOR='sed -i s/name:.settings/name:\ other/' kubectl edit cm settings 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  $ KUBE_EDITOR='sed -i s/image:.*/image:\ x/' kubectl edit pod alone
  pod/alone edited
  % KUBE_EDITOR='sed -i s/replicas:.*/replicas:\ x/' kubectl edit deploy web 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  $ KUBE_EDITOR='sed -i s/replicas:.3/replicas:\ -1/' kubectl edit deploy web 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  Edit cancelled, no changes made.
  % printf '#!/bin/sh\nn=$(cat n 2>/dev/null || echo 0); n=$((n+1)); echo $n > n; cp $1 seen$n; if [ $n = 1 ]; then sed -i "s/^data:/data: [/" $1; else sed -i "s/^data: \\[/data:/; s/mode:.*/mode: third/" $1; fi\n' > ed1; chmod +x ed1; KUBE_EDITOR=./ed1 kubectl edit cm settings 2>&1; head -14 seen2
  $ rm n seen*; printf '#!/bin/sh\nn=$(cat n 2>/dev/null || echo 0); n=$((n+1)); echo $n > n; cp $1 seen$n; if [ $n = 1 ]; then sed -i "s/protocol: TCP/protocol: X/" $1; else sed -i "s/protocol: X/protocol: TCP/" $1; fi\n' > ed1; KUBE_EDITOR=./ed1 kubectl edit svc kubernetes 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'; head -14 seen2
  error: services "kubernetes" is invalid
  Edit cancelled, no changes made.
  # Please edit the object below. Lines beginning with a '#' will be ignored,
  # and an empty file will abort the edit. If an error occurs while saving this file will be
  # reopened with the relevant failures.
  #
  # services "kubernetes" was not valid:
  # * spec.ports[0].protocol: Unsupported value: "X": supported values: "SCTP", "TCP", "UDP"
  #
  apiVersion: v1
  kind: Service
  metadata:
    creationTimestamp: "2026-11-20T22:11:02Z"
    labels:
      component: apiserver
      provider: kubernetes
  % KUBE_EDITOR='sed -i d' kubectl edit cm settings
  % KUBE_EDITOR="sed -i '/^[^#]/d'" kubectl edit cm settings
  % KUBE_EDITOR='sed -i s/kind:.ConfigMap/kind:\ Secret/' kubectl edit cm settings 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  % KUBE_EDITOR='sed -i s/apiVersion:.v1/apiVersion:\ v7/' kubectl edit cm settings 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  $ kubectl create cm zwei --from-literal=mode=a
  configmap/zwei created
  % KUBE_EDITOR='sed -i s/mode:.*/mode:\ both/' kubectl edit cm settings zwei
  % KUBE_EDITOR=true kubectl edit cm settings zwei
  $ KUBE_EDITOR='sed -i s/mode:.a/mode:\ b/' kubectl edit cm zwei/x
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl edit
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl edit cm nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl edit cm -l x=y
  error: unknown shorthand flag: 'l' in -l
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl edit nosuch
  error: the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl edit nosuch x
  error: the server doesn't have a resource type "nosuch"
  [1]
  % KUBE_EDITOR='sed -i s/replicas:.*/replicas:\ 2/' kubectl edit deploy web --subresource=scale
  $ KUBE_EDITOR='true' kubectl edit deploy web --subresource=status
  Edit cancelled, no changes made.
  $ KUBE_EDITOR='true' kubectl edit deploy web --subresource=foo
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ KUBE_EDITOR='true' kubectl edit cm settings --subresource=status
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ KUBE_EDITOR='sed -i s/mode:.*/mode:\ x/' kubectl edit cm zwei --validate=foo
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  % KUBE_EDITOR='sed -i s/^data:/data2:/' kubectl edit cm zwei 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  $ KUBE_EDITOR='sed -i s/^data:/foo:\ bar\\ndata:/' kubectl edit cm zwei --validate=false
  configmap/zwei edited
  $ KUBE_EDITOR='sed -i s/^data:/foo:\ bar\\ndata:/' kubectl edit cm zwei --validate=warn
  Warning: unknown field "foo"
  configmap/zwei edited
  $ kubectl create cm neu --from-literal=a=b --dry-run=client -o yaml > neu.yaml; KUBE_EDITOR='sed -i s/a:.b/a:\ c/' kubectl create -f neu.yaml --edit
  configmap/neu created
  % KUBE_EDITOR='sed -i s/a:.b/a:\ c/' kubectl create -f neu.yaml --edit 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  $ kubectl delete cm neu; KUBE_EDITOR=true kubectl create -f neu.yaml --edit
  configmap "neu" deleted from default namespace
  Edit cancelled, no changes made.
  $ KUBE_EDITOR=true kubectl create -f neu.yaml --edit --windows-line-endings
  Edit cancelled, no changes made.
  $ KUBE_EDITOR='sed -i s/a:.b/a:\ d/' kubectl create -f neu.yaml --edit -o yaml | head -3
  apiVersion: v1
  data:
    a: d
  % KUBE_EDITOR='sed -i s/a:.b/a:\ d/' kubectl create -f neu.yaml --edit --dry-run=client
  $ KUBE_EDITOR='sed -i s/a:.b/a:\ d/' kubectl edit -f neu.yaml
  Edit cancelled, no changes made.
  $ KUBE_EDITOR='true' kubectl apply edit-last-applied cm neu
  error: no last-applied-configuration annotation found on resources, to create the annotation, use command `kubectl apply set-last-applied --create-annotation`
  [1]
  $ kubectl apply -f neu.yaml; KUBE_EDITOR='sed -i s/a:.b/a:\ z/' kubectl apply edit-last-applied cm neu
  Warning: resource configmaps/neu is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  configmap/neu configured
  configmap/neu edited
  $ KUBE_EDITOR='true' kubectl apply edit-last-applied cm neu
  Edit cancelled, no changes made.
  $ kubectl apply view-last-applied cm neu
  apiVersion: v1
  data:
    a: z
  kind: ConfigMap
  metadata:
    annotations: {}
    name: neu
    namespace: default
  $ KUBE_EDITOR='cat' kubectl apply edit-last-applied cm neu --windows-line-endings -o json
  {
      "apiVersion": "v1",
      "data": {
          "a": "z"
      },
      "kind": "ConfigMap",
      "metadata": {
          "annotations": {},
          "name": "neu",
          "namespace": "default"
      }
  }
  Edit cancelled, no changes made.
  $ KUBE_EDITOR='sed -i s/a:.z/a:\ y/' kubectl apply edit-last-applied -f neu.yaml -o name
  error: unable to match a printer suitable for the output format "name", allowed formats are: json,kyaml,yaml
  [1]
  $ KUBE_EDITOR='sed -i s/a:.y/a:\ [/' kubectl apply edit-last-applied cm/neu 2>&1 | sed 's/kubectl-edit-[0-9]*/kubectl-edit-N/'
  Edit cancelled, no changes made.
  $ KUBE_EDITOR='sed -i s/.a.:..d./"a":"e"/' EDITOR=x kubectl edit cm neu -o json
  Edit cancelled, no changes made.
  $ EDITOR=true kubectl edit cm neu
  Edit cancelled, no changes made.
  $ kubectl wait --local -f neu.yaml --for=create
  configmap/neu condition met
  $ kubectl wait cm/neu --for=jsonpath='{.data.a}' --timeout=1s
  configmap/neu condition met
