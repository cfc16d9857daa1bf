Begins with: workloads.t

  $ kubectl kuberc set
  error: required flag(s) "section" not set
  [1]
  $ kubectl kuberc set --section=aliases --name=gp --command=get --appendarg=pods
  Updated /root/.kube/kuberc
  $ kubectl kuberc view
  aliases:
  - appendArgs:
    - pods
    command: get
    name: gp
  apiVersion: kubectl.config.k8s.io/v1beta1
  defaults: []
  kind: Preference
  $ kubectl gp | head -1
  NAME                   READY   STATUS      RESTARTS   AGE
  $ kubectl kuberc set --section=aliases --name=gp --command=get
  error: alias "gp" already exists, use --overwrite to replace
  [1]
  $ kubectl kuberc set --section=defaults --command=get --option=output=wide
  Updated /root/.kube/kuberc
  $ kubectl get cm | head -1
  NAME               DATA   AGE
  $ kubectl kuberc set --section=nope --command=get
  error: --section must be "defaults", "aliases", or "credentialplugin", got: nope
  [1]
  $ kubectl kuberc set --section=defaults --command=nope --option=a=b
  Updated /root/.kube/kuberc
  $ kubectl kuberc set --section=defaults --command=get --option=a
  Warning: command "nope" not found to set kuberc override
  error: invalid option format "a", expected flag=value
  [1]
  $ kubectl alpha
  Warning: command "nope" not found to set kuberc override
  No alpha commands are available in this version of kubectl
  $ kubectl convert -f x
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl gett pods
  error: unknown command "gett" for "kubectl"

  Did you mean this?
          set
          get
  [1]
  $ kubectl get pods --nope
  Warning: command "nope" not found to set kuberc override
  error: unknown flag: --nope
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl -n
  Warning: command "nope" not found to set kuberc override
  error: flag needs an argument: 'n' in -n
  See 'kubectl --help' for usage.
  [1]
  $ kubectl get -n default
  Warning: command "nope" not found to set kuberc override
  You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.

  error: Required resource not specified.
  Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
  See 'kubectl get -h' for help and examples
  [1]
  $ kubectl get pods -o
  Warning: command "nope" not found to set kuberc override
  error: flag needs an argument: 'o' in -o
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods extra/x
  Warning: command "nope" not found to set kuberc override
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl diff -f nope
  Warning: command "nope" not found to set kuberc override
  error: the path "nope" does not exist
  [2]
  $ kubectl diff
  Warning: command "nope" not found to set kuberc override
  error: must specify one of -f and -k
  [2]
  $ kubectl get cm settings -o yaml > c.yaml; kubectl diff -f c.yaml; echo $?
  Warning: command "nope" not found to set kuberc override
  Warning: command "nope" not found to set kuberc override
  0
  % sed -i 's/fast/slow/' c.yaml; kubectl diff -f c.yaml | tail -n +3 | sed 's/\t.*//'
  $ kubectl replace -f c.yaml
  Warning: command "nope" not found to set kuberc override
  configmap/settings replaced
  $ kubectl replace -f c.yaml
  Warning: command "nope" not found to set kuberc override
  Error from server (Conflict): error when replacing "c.yaml": Operation cannot be fulfilled on configmaps "settings": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl replace --force -f c.yaml
  Warning: command "nope" not found to set kuberc override
  configmap "settings" deleted from default namespace
  configmap/settings replaced
  $ kubectl replace -f r.yaml
  Warning: command "nope" not found to set kuberc override
  error: the path "r.yaml" does not exist
  [1]
  $ kubectl replace
  Warning: command "nope" not found to set kuberc override
  error: must specify one of -f and -k
  [1]
  $ kubectl replace -f c.yaml --subresource=status
  Warning: command "nope" not found to set kuberc override
  Error from server (NotFound): error when replacing "c.yaml": the server could not find the requested resource
  [1]
  $ kubectl replace -f c.yaml --grace-period=3
  Warning: command "nope" not found to set kuberc override
  error: --grace-period must have --force specified
  [1]
  $ kubectl replace -f c.yaml --timeout=3s
  Warning: command "nope" not found to set kuberc override
  error: --timeout must have --force specified
  [1]
  $ kubectl debug
  Warning: command "nope" not found to set kuberc override
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug alone
  Warning: command "nope" not found to set kuberc override
  error: you must specify --image when not using --copy-to.
  [1]
  % kubectl debug alone --image=busybox:1.36
  % kubectl debug alone --image=busybox:1.36 --target=nope
  % kubectl debug alone --image=busybox:1.36 --copy-to=alone
  $ kubectl debug alone --copy-to=alone2 --set-image=c=busybox:1.36 --share-processes=false
  Warning: command "nope" not found to set kuberc override
  $ kubectl debug alone --copy-to=alone3 --set-image=nope=busybox:1.36
  Warning: command "nope" not found to set kuberc override
  $ kubectl debug alone --image=busybox:1.36 --profile=nope
  Warning: command "nope" not found to set kuberc override
  error: unknown profile: nope
  [1]
  $ kubectl debug node/nope --image=busybox:1.36
  Warning: command "nope" not found to set kuberc override
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl debug nope --image=busybox:1.36
  Warning: command "nope" not found to set kuberc override
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl debug alone --image=busybox:1.36 --replace
  Warning: command "nope" not found to set kuberc override
  error: --replace may only be used with --copy-to.
  [1]
  $ kubectl debug alone --image=busybox:1.36 --same-node
  Warning: command "nope" not found to set kuberc override
  error: --same-node may only be used with --copy-to.
  [1]
  $ kubectl debug -it alone --image=busybox:1.36 --container=c
  Warning: command "nope" not found to set kuberc override
  The Pod "alone" is invalid: spec.ephemeralContainers[1].name: Duplicate value: "c"
  [1]
  $ kubectl debug svc/web --image=busybox:1.36
  Warning: command "nope" not found to set kuberc override
  error: "/v1, Kind=Service" not supported by debug
  [1]
