Kubeconfigs that are empty, broken, locked or missing, and several of them side by side.

  % printf 'apiVersion: v1\nkind: Config\nclusters:\n- name: c1\n  cluster: {server: "https://1.1.1.1"}\ncontexts:\n- name: x1\n  context: {cluster: c1, user: u1}\ncurrent-context: x1\nusers:\n- name: u1\n  user: {token: t1}\n' > a.yaml
  % printf 'apiVersion: v1\nkind: Config\nclusters:\n- name: c2\n  cluster: {server: "https://2.2.2.2"}\n- name: c1\n  cluster: {server: "https://3.3.3.3"}\ncontexts:\n- name: x2\n  context: {cluster: c2, user: u2}\ncurrent-context: x2\nusers:\n- name: u2\n  user: {token: t2}\n' > b.yaml
  % : > empty.yaml; echo 'not: [yaml' > broken.yaml; echo hello > word.yaml; printf 'apiVersion: v2\nkind: Config\n' > v2.yaml; printf 'apiVersion: v1\nkind: Pod\n' > pod.yaml; printf 'clusters: {}\n' > map.yaml; printf 'foo: bar\n' > foo.yaml; mkdir dir
  $ for f in a empty broken word v2 pod map foo nope; do echo "# $f"; kubectl --kubeconfig $f.yaml config view; done
  # a
  apiVersion: v1
  clusters:
  - cluster:
      server: https://1.1.1.1
    name: c1
  contexts:
  - context:
      cluster: c1
      user: u1
    name: x1
  current-context: x1
  kind: Config
  users:
  - name: u1
    user:
      token: REDACTED
  # empty
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  # broken
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # word
  error: error loading config file "word.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  # v2
  error: error loading config file "v2.yaml": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  # pod
  error: error loading config file "pod.yaml": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  # map
  error: error loading config file "map.yaml": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  # foo
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  # nope
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ for f in a empty broken word v2 pod map foo nope; do echo "# $f"; kubectl --kubeconfig $f.yaml config get-contexts; done
  # a
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x1     c1        u1
  # empty
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  # broken
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # word
  error: error loading config file "word.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  # v2
  error: error loading config file "v2.yaml": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  # pod
  error: error loading config file "pod.yaml": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  # map
  error: error loading config file "map.yaml": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  # foo
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  # nope
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  $ for f in empty broken word v2 pod map foo nope; do echo "# $f"; kubectl --kubeconfig $f.yaml config current-context; done
  # empty
  error: current-context is not set
  # broken
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # word
  error: error loading config file "word.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  # v2
  error: error loading config file "v2.yaml": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  # pod
  error: error loading config file "pod.yaml": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  # map
  error: error loading config file "map.yaml": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  # foo
  error: current-context is not set
  # nope
  error: current-context is not set
  [1]
  $ for f in empty broken word v2 pod map foo nope; do echo "# $f"; KUBECONFIG=$f.yaml kubectl config current-context; done
  # empty
  error: current-context is not set
  # broken
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # word
  error: error loading config file "word.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  # v2
  error: error loading config file "v2.yaml": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  # pod
  error: error loading config file "pod.yaml": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  # map
  error: error loading config file "map.yaml": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  # foo
  error: current-context is not set
  # nope
  error: current-context is not set
  [1]
  $ for f in empty broken word v2 pod map foo nope; do echo "# $f"; KUBECONFIG=$f.yaml kubectl config view; done
  # empty
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  # broken
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # word
  error: error loading config file "word.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  # v2
  error: error loading config file "v2.yaml": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  # pod
  error: error loading config file "pod.yaml": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  # map
  error: error loading config file "map.yaml": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  # foo
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  # nope
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ for f in broken word v2 pod map nope; do echo "# $f"; kubectl --kubeconfig $f.yaml get pods; done
  # broken
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # word
  error: error loading config file "word.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  # v2
  error: error loading config file "v2.yaml": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  # pod
  error: error loading config file "pod.yaml": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  # map
  error: error loading config file "map.yaml": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  # nope
  error: stat nope.yaml: no such file or directory
  [1]
  % for f in broken word v2 pod map nope; do echo "# $f"; KUBECONFIG=$f.yaml kubectl get pods; done
  $ kubectl --kubeconfig dir config view
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ KUBECONFIG=dir kubectl config view
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ KUBECONFIG=dir kubectl config set-context x
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl --kubeconfig '' config current-context
  kubernetes-admin@kubernetes
  $ KUBECONFIG= kubectl config current-context
  kubernetes-admin@kubernetes
  $ KUBECONFIG=a.yaml:b.yaml kubectl config view
  apiVersion: v1
  clusters:
  - cluster:
      server: https://1.1.1.1
    name: c1
  - cluster:
      server: https://2.2.2.2
    name: c2
  contexts:
  - context:
      cluster: c1
      user: u1
    name: x1
  - context:
      cluster: c2
      user: u2
    name: x2
  current-context: x1
  kind: Config
  users:
  - name: u1
    user:
      token: REDACTED
  - name: u2
    user:
      token: REDACTED
  $ KUBECONFIG=b.yaml:a.yaml kubectl config view
  apiVersion: v1
  clusters:
  - cluster:
      server: https://3.3.3.3
    name: c1
  - cluster:
      server: https://2.2.2.2
    name: c2
  contexts:
  - context:
      cluster: c1
      user: u1
    name: x1
  - context:
      cluster: c2
      user: u2
    name: x2
  current-context: x2
  kind: Config
  users:
  - name: u1
    user:
      token: REDACTED
  - name: u2
    user:
      token: REDACTED
  $ KUBECONFIG=a.yaml:nope.yaml:b.yaml kubectl config get-contexts
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x1     c1        u1
            x2     c2        u2
  $ KUBECONFIG=nope.yaml:nope2.yaml kubectl config view
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ KUBECONFIG=a.yaml:broken.yaml kubectl config view
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  [1]
  $ KUBECONFIG=a.yaml::b.yaml kubectl config get-contexts -o name
  x1
  x2
  $ KUBECONFIG=:a.yaml kubectl config current-context
  x1
  $ KUBECONFIG=a.yaml:b.yaml kubectl config use-context x2
  Switched to context "x2".
  $ head -3 a.yaml; grep current a.yaml b.yaml
  apiVersion: v1
  clusters:
  - cluster:
  a.yaml:current-context: x2
  b.yaml:current-context: x2
  $ KUBECONFIG=a.yaml:b.yaml kubectl config set-context x2 --namespace=n
  Context "x2" modified.
  $ grep -n namespace a.yaml b.yaml
  b.yaml:12:    namespace: "n"
  $ KUBECONFIG=a.yaml:b.yaml kubectl config set-context x9 --namespace=n
  Context "x9" created.
  $ grep -n x9 a.yaml b.yaml
  a.yaml:15:  name: x9
  $ KUBECONFIG=a.yaml:b.yaml kubectl config set-cluster c1 --server=https://9.9.9.9
  Cluster "c1" set.
  $ grep -n server a.yaml b.yaml
  a.yaml:4:    server: https://9.9.9.9
  b.yaml:4:    server: https://3.3.3.3
  b.yaml:7:    server: https://2.2.2.2
  $ KUBECONFIG=a.yaml:b.yaml kubectl config delete-context x2
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context x2 from a.yaml
  $ KUBECONFIG=a.yaml:b.yaml kubectl config delete-cluster c2
  deleted cluster c2 from a.yaml
  $ KUBECONFIG=a.yaml:b.yaml kubectl config delete-user u2
  deleted user u2 from a.yaml
  $ KUBECONFIG=a.yaml:b.yaml kubectl config rename-context x1 z1
  Context "x1" renamed to "z1".
  $ KUBECONFIG=a.yaml:b.yaml kubectl config rename-context z1 z2 --kubeconfig b.yaml
  error: cannot rename the context "z1", it's not in b.yaml
  [1]
  $ KUBECONFIG=a.yaml:b.yaml kubectl config unset current-context
  Property "current-context" unset.
  $ KUBECONFIG=a.yaml:b.yaml kubectl config view
  apiVersion: v1
  clusters:
  - cluster:
      server: https://9.9.9.9
    name: c1
  contexts:
  - context:
      cluster: ""
      namespace: "n"
      user: ""
    name: x9
  - context:
      cluster: c1
      user: u1
    name: z1
  current-context: x2
  kind: Config
  users:
  - name: u1
    user:
      token: REDACTED
  $ cat a.yaml b.yaml
  apiVersion: v1
  clusters:
  - cluster:
      server: https://9.9.9.9
    name: c1
  contexts:
  - context:
      cluster: ""
      namespace: "n"
      user: ""
    name: x9
  - context:
      cluster: c1
      user: u1
    name: z1
  current-context: ""
  kind: Config
  users:
  - name: u1
    user:
      token: t1
  apiVersion: v1
  clusters:
  - cluster:
      server: https://3.3.3.3
    name: c1
  contexts: null
  current-context: x2
  kind: Config
  users: null
  $ KUBECONFIG=new1.yaml:new2.yaml kubectl config set-context q
  Context "q" created.
  $ ls new*; cat new*
  new2.yaml
  apiVersion: v1
  clusters: null
  contexts:
  - context:
      cluster: ""
      user: ""
    name: q
  current-context: ""
  kind: Config
  users: null
  $ KUBECONFIG=sub/new.yaml kubectl config set-context q
  Context "q" created.
  % cat sub/new.yaml; ls -l sub
  $ kubectl config set-context q --kubeconfig sub2/x/new.yaml
  Context "q" created.
  $ stat -c %a sub2 sub2/x sub2/x/new.yaml
  755
  755
  600
  $ kubectl config set-context q --kubeconfig a.yaml/x
  error: error loading config file "a.yaml/x": open a.yaml/x: not a directory
  [1]
  $ kubectl --kubeconfig a.yaml/x config view
  error: error loading config file "a.yaml/x": open a.yaml/x: not a directory
  [1]
  $ touch lock.yaml.lock; kubectl config set-context q --kubeconfig lock.yaml
  error: open lock.yaml.lock: file exists
  [1]
  $ kubectl config set-context q --kubeconfig broken.yaml
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  [1]
  $ kubectl config set-context q --kubeconfig word.yaml
  error: error loading config file "word.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config set-context q --kubeconfig empty.yaml
  Context "q" created.
  $ cat empty.yaml
  apiVersion: v1
  clusters: null
  contexts:
  - context:
      cluster: ""
      user: ""
    name: q
  current-context: ""
  kind: Config
  users: null
  $ kubectl config set-context q --kubeconfig foo.yaml
  Context "q" created.
  $ cat foo.yaml
  apiVersion: v1
  clusters: null
  contexts:
  - context:
      cluster: ""
      user: ""
    name: q
  current-context: ""
  kind: Config
  users: null
  $ for c in 'use-context x' 'delete-context x' 'delete-cluster x' 'delete-user x' 'rename-context x y' 'unset a.b' 'set a b' 'set-credentials x' 'set-cluster x' 'get-clusters' 'get-users' 'view'; do echo "# $c"; kubectl config $c --kubeconfig broken.yaml; done
  # use-context x
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # delete-context x
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # delete-cluster x
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # delete-user x
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # rename-context x y
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # unset a.b
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # set a b
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # set-credentials x
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # set-cluster x
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # get-clusters
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # get-users
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  # view
  error: error loading config file "broken.yaml": yaml: line 1: did not find expected ',' or ']'
  [1]
  $ for c in 'use-context x' 'delete-context x' 'delete-cluster x' 'delete-user x' 'rename-context x y' 'unset current-context' 'unset users.x' 'get-clusters' 'get-users'; do echo "# $c"; kubectl config $c --kubeconfig nope.yaml; ls nope.yaml; done
  # use-context x
  error: no context exists with the name: "x"
  ls: cannot access 'nope.yaml': No such file or directory
  # delete-context x
  error: cannot delete context x, not in nope.yaml
  ls: cannot access 'nope.yaml': No such file or directory
  # delete-cluster x
  error: cannot delete cluster x, not in nope.yaml
  ls: cannot access 'nope.yaml': No such file or directory
  # delete-user x
  error: cannot delete user x, not in nope.yaml
  ls: cannot access 'nope.yaml': No such file or directory
  # rename-context x y
  error: cannot rename the context "x", it's not in nope.yaml
  ls: cannot access 'nope.yaml': No such file or directory
  # unset current-context
  Property "current-context" unset.
  ls: cannot access 'nope.yaml': No such file or directory
  # unset users.x
  Property "users.x" unset.
  ls: cannot access 'nope.yaml': No such file or directory
  # get-clusters
  NAME
  ls: cannot access 'nope.yaml': No such file or directory
  # get-users
  NAME
  ls: cannot access 'nope.yaml': No such file or directory
  [2]
  $ printf 'contexts:\n- name: x\n- name: x\n  context: {cluster: y}\n' > dup.yaml; kubectl config get-contexts --kubeconfig dup.yaml
  error: error loading config file "dup.yaml": json: cannot unmarshal bool into Go struct field Context.contexts.context.cluster of type string
  [1]
  $ printf 'contexts:\n- context: {cluster: y}\n' > noname.yaml; kubectl config get-contexts --kubeconfig noname.yaml
  error: error loading config file "noname.yaml": json: cannot unmarshal bool into Go struct field Context.contexts.context.cluster of type string
  [1]
  $ printf 'current-context: 5\n' > num.yaml; kubectl config view --kubeconfig num.yaml
  error: error loading config file "num.yaml": json: cannot unmarshal number into Go struct field Config.current-context of type string
  [1]
  $ printf 'clusters:\n- name: c\n  cluster: {server: 5}\n' > num2.yaml; kubectl config view --kubeconfig num2.yaml
  error: error loading config file "num2.yaml": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.server of type string
  [1]
  $ printf 'clusters:\n- name: c\n  cluster: {certificate-authority-data: "!!"}\n' > b64.yaml; kubectl config view --kubeconfig b64.yaml
  error: error loading config file "b64.yaml": illegal base64 data at input byte 0
  [1]
  $ printf 'clusters:\n- name: c\n  cluster: {nope: 1}\nextensions: []\n' > unk.yaml; kubectl config view --kubeconfig unk.yaml
  apiVersion: v1
  clusters:
  - cluster:
      server: ""
    name: c
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ printf 'a: 1\na: 2\n' > twice.yaml; kubectl config view --kubeconfig twice.yaml
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ printf '\tclusters: []\n' > tab.yaml; kubectl config view --kubeconfig tab.yaml
  error: error loading config file "tab.yaml": yaml: found character that cannot start any token
  [1]
  % printf 'contexts:\n- name: x\n  context: {cluster: c, user: u}\ncurrent-context: x\n' > dangling.yaml; kubectl --kubeconfig dangling.yaml get pods
  $ kubectl --kubeconfig dangling.yaml config view --minify
  error: cannot locate cluster c
  [1]
  % printf 'clusters:\n- name: c\n  cluster: {}\n' >> dangling.yaml; kubectl --kubeconfig dangling.yaml get pods
  % printf 'users:\n- name: u\n  user: {}\n' >> dangling.yaml; kubectl --kubeconfig dangling.yaml get pods
  $ kubectl --kubeconfig dangling.yaml --context nope get pods
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl --kubeconfig dangling.yaml --cluster nope get pods
  error: no server found for cluster "nope"
  [1]
  $ kubectl --kubeconfig dangling.yaml --user nope get pods
  error: auth info "nope" does not exist
  [1]
  $ kubectl --context nope get pods
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl --cluster nope get pods
  error: no server found for cluster "nope"
  [1]
  $ kubectl --user nope get pods
  error: auth info "nope" does not exist
  [1]
  $ kubectl --context nope config current-context
  kubernetes-admin@kubernetes
  $ kubectl --server https://nope.invalid config view --minify | grep server | wc -l
  1
