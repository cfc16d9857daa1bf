Kubeconfigs that are empty, of wrong types, with something missing or too much, several at once
  % printf x > bad.crt; mkdir dir
  % cat > f <<'Y'
  % : > f
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  % cat > f <<'Y'
  >
  > Y
  % echo > f
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  % cat > f <<'Y'
  > # nothing
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  % cat > f <<'Y'
  > {}
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  % cat > f <<'Y'
  > null
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  % cat > f <<'Y'
  > []
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal array into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal array into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal array into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  % cat > f <<'Y'
  > "x"
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  % cat > f <<'Y'
  > 7
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  % cat > f <<'Y'
  > true
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal bool into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal bool into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal bool into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  % cat > f <<'Y'
  > a: [
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": yaml: line 1: did not find expected node content
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": yaml: line 1: did not find expected node content
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": yaml: line 1: did not find expected node content
  [1]
  % cat > f <<'Y'
  > a: b
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  % cat > f <<'Y'
  > ---
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > ---
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > {"apiVersion":"v1","kind":"Config"}
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  % cat > f <<'Y'
  > {"apiVersion":"v1"
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": yaml: line 1: did not find expected ',' or '}'
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": yaml: line 1: did not find expected ',' or '}'
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": yaml: line 1: did not find expected ',' or '}'
  [1]
  % cat > f <<'Y'
  > apiVersion: v2
  > kind: Config
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Pod
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  % cat > f <<'Y'
  > apiVersion: 1
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  % cat > f <<'Y'
  > kind: 1
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: []
  > kind: Config
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal array into Go struct field .apiVersion of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal array into Go struct field .apiVersion of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": couldn't get version/kind; json parse error: json: cannot unmarshal array into Go struct field .apiVersion of type string
  [1]
  % cat > f <<'Y'
  > contexts: {}
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.contexts of type []v1.NamedContext
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.contexts of type []v1.NamedContext
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.contexts of type []v1.NamedContext
  [1]
  % cat > f <<'Y'
  > clusters: {}
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.clusters of type []v1.NamedCluster
  [1]
  % cat > f <<'Y'
  > users: {}
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.users of type []v1.NamedAuthInfo
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.users of type []v1.NamedAuthInfo
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal object into Go struct field Config.users of type []v1.NamedAuthInfo
  [1]
  % cat > f <<'Y'
  > contexts: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.contexts of type []v1.NamedContext
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.contexts of type []v1.NamedContext
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.contexts of type []v1.NamedContext
  [1]
  % cat > f <<'Y'
  > contexts: [x]
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.contexts of type v1.NamedContext
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.contexts of type v1.NamedContext
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.contexts of type v1.NamedContext
  [1]
  % cat > f <<'Y'
  > contexts: [[]]
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Config.contexts of type v1.NamedContext
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Config.contexts of type v1.NamedContext
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Config.contexts of type v1.NamedContext
  [1]
  % cat > f <<'Y'
  > contexts: [{}]
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts:
  - context:
      cluster: ""
      user: ""
    name: ""
  current-context: ""
  kind: Config
  users: null
  % cat > f <<'Y'
  > contexts: [null]
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts:
  - context:
      cluster: ""
      user: ""
    name: ""
  current-context: ""
  kind: Config
  users: null
  % cat > f <<'Y'
  > contexts: [{name: 1}]
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field NamedContext.contexts.name of type string
  [1]
  % cat > f <<'Y'
  > contexts: [{name: a}]
  > current-context: a
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts:
  - context:
      cluster: ""
      user: ""
    name: a
  current-context: a
  kind: Config
  users: null
  % cat > f <<'Y'
  > contexts: [{name: a, context: x}]
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field NamedContext.contexts.context of type v1.Context
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field NamedContext.contexts.context of type v1.Context
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field NamedContext.contexts.context of type v1.Context
  [1]
  % cat > f <<'Y'
  > contexts: [{name: a, context: {cluster: 1}}]
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Context.contexts.context.cluster of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Context.contexts.context.cluster of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Context.contexts.context.cluster of type string
  [1]
  % cat > f <<'Y'
  > contexts: [{name: "", context: {}}]
  > current-context: ""
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts:
  - context:
      cluster: ""
      user: ""
    name: ""
  current-context: ""
  kind: Config
  users: null
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *
  % cat > f <<'Y'
  > current-context: 7
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Config.current-context of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Config.current-context of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Config.current-context of type string
  [1]
  % cat > f <<'Y'
  > current-context: [x]
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Config.current-context of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Config.current-context of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Config.current-context of type string
  [1]
  % cat > f <<'Y'
  > current-context: nope
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: nope
  kind: Config
  users: null
  % cat > f <<'Y'
  > current-context: null
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  % cat > f <<'Y'
  > preferences: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.preferences of type v1.Preferences
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.preferences of type v1.Preferences
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.preferences of type v1.Preferences
  [1]
  % cat > f <<'Y'
  > preferences: {colors: true}
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  preferences:
    colors: true
  users: null
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  % cat > f <<'Y'
  > preferences: {colors: x}
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Preferences.preferences.colors of type bool
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Preferences.preferences.colors of type bool
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Preferences.preferences.colors of type bool
  [1]
  % cat > f <<'Y'
  > extensions: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.extensions of type []v1.NamedExtension
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.extensions of type []v1.NamedExtension
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Config.extensions of type []v1.NamedExtension
  [1]
  % cat > f <<'Y'
  > extensions: [{name: a, extension: {b: c}}]
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  extensions:
  - extension:
      b: c
    name: a
  kind: Config
  users: null
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: zz, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: zz
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: zz}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: zz
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: ""
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: ""
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: ""
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: ""}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: ""
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "x"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: x
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: 127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:x"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: host must be a URL or a host:port pair: "https://127.0.0.1:x"
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:x
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "ftp://127.0.0.1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: ftp://127.0.0.1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: host must be a URL or a host:port pair: "https://"
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "://"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: host must be a URL or a host:port pair: "://"
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: ://
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: 7}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.server of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.server of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.server of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: [a]}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Cluster.clusters.cluster.server of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Cluster.clusters.cluster.server of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal array into Go struct field Cluster.clusters.cluster.server of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "http://127.0.0.1:1/a/b"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: http://127.0.0.1:1/a/b
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://nope.invalid"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://nope.invalid
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", certificate-authority: nope}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: unable to read certificate-authority /root/lab/nope for c due to open /root/lab/nope: no such file or directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority: nope
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", certificate-authority: bad.crt}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: unable to load root certificates: unable to parse bytes as PEM block
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority: bad.crt
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", certificate-authority-data: "!!"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": illegal base64 data at input byte 0
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": illegal base64 data at input byte 0
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": illegal base64 data at input byte 0
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", certificate-authority-data: YQ==}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: unable to load root certificates: unable to parse bytes as PEM block
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority-data: DATA+OMITTED
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", certificate-authority-data: ""}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", certificate-authority: a, certificate-authority-data: YQ==}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Error in configuration:
  * certificate-authority-data and certificate-authority are both specified for c. certificate-authority-data will override.
  * unable to read certificate-authority /root/lab/a for c due to open /root/lab/a: no such file or directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority: a
      certificate-authority-data: DATA+OMITTED
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", insecure-skip-tls-verify: x}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.insecure-skip-tls-verify of type bool
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.insecure-skip-tls-verify of type bool
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.insecure-skip-tls-verify of type bool
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", insecure-skip-tls-verify: "true"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.insecure-skip-tls-verify of type bool
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.insecure-skip-tls-verify of type bool
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.insecure-skip-tls-verify of type bool
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", insecure-skip-tls-verify: true, certificate-authority-data: YQ==}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: specifying a root certificates file with the insecure flag is not allowed
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority-data: DATA+OMITTED
      insecure-skip-tls-verify: true
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", tls-server-name: 1}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.tls-server-name of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.tls-server-name of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.tls-server-name of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", proxy-url: "::"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: invalid 'proxy-url' "::" for cluster "c": could not parse: ::
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      proxy-url: '::'
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", proxy-url: ftp://x}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: invalid 'proxy-url' "ftp://x" for cluster "c": unsupported scheme "ftp", must be http, https, or socks5
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      proxy-url: ftp://x
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", proxy-url: "http://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      proxy-url: http://127.0.0.1:1
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", proxy-url: "socks5://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      proxy-url: socks5://127.0.0.1:1
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", proxy-url: x}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: invalid 'proxy-url' "x" for cluster "c": unsupported scheme "", must be http, https, or socks5
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      proxy-url: x
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", proxy-url: 1}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.proxy-url of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.proxy-url of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Cluster.clusters.cluster.proxy-url of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", disable-compression: x}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.disable-compression of type bool
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.disable-compression of type bool
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field Cluster.clusters.cluster.disable-compression of type bool
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", disable-compression: true}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      disable-compression: true
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", nope: 1}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", extensions: [{name: a, extension: 1}]}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      extensions:
      - extension: 1
        name: a
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1", certificate-authority: .}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: read /root/lab: is a directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority: .
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user: {}
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: 1}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.token of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.token of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.token of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: ""}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user: {}
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {tokenFile: nope}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: open /root/lab/nope: no such file or directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      tokenFile: nope
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {tokenFile: .}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: read /root/lab: is a directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      tokenFile: .
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t, username: a}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: more than one authentication method found for u; found [token basicAuth], only one is allowed
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
      username: a
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t, tokenFile: nope}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
      tokenFile: nope
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {username: a}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      username: a
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {username: a, password: b}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      password: REDACTED
      username: a
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {password: b}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      password: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate: nope}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Error in configuration:
  * client-key-data or client-key must be specified for u to use the clientCert authentication method.
  * unable to read client-cert /root/lab/nope for u due to open /root/lab/nope: no such file or directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-certificate: nope
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-key: nope}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-key: nope
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate: nope, client-key: nope}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Error in configuration:
  * unable to read client-cert /root/lab/nope for u due to open /root/lab/nope: no such file or directory
  * unable to read client-key /root/lab/nope for u due to open /root/lab/nope: no such file or directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-certificate: nope
      client-key: nope
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate-data: "!!"}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": illegal base64 data at input byte 0
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": illegal base64 data at input byte 0
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": illegal base64 data at input byte 0
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate-data: YQ==}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: client-key-data or client-key must be specified for u to use the clientCert authentication method.
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-certificate-data: DATA+OMITTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate-data: YQ==, client-key-data: YQ==}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-certificate-data: DATA+OMITTED
      client-key-data: DATA+OMITTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate-data: YQ==, client-key: nope}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: unable to read client-key /root/lab/nope for u due to open /root/lab/nope: no such file or directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-certificate-data: DATA+OMITTED
      client-key: nope
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate: a, client-certificate-data: YQ==}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Error in configuration:
  * client-cert-data and client-cert are both specified for u. client-cert-data will override.
  * client-key-data or client-key must be specified for u to use the clientCert authentication method.
  * unable to read client-cert /root/lab/a for u due to open /root/lab/a: no such file or directory
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-certificate: a
      client-certificate-data: DATA+OMITTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-key-data: YQ==}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-key-data: DATA+OMITTED
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate: bad.crt, client-key: bad.crt}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-certificate: bad.crt
      client-key: bad.crt
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {client-certificate: bad.crt}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: client-key-data or client-key must be specified for u to use the clientCert authentication method.
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      client-certificate: bad.crt
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {as: bob}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      as: bob
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {as: 1}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.as of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.as of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.as of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {as-groups: [a]}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: requesting uid, groups or user-extra for u without impersonating a user
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      as-groups:
      - a
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {as: bob, as-groups: x}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.as-groups of type []string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.as-groups of type []string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.as-groups of type []string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {as: bob, as-uid: 1}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.as-uid of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.as-uid of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field AuthInfo.users.user.as-uid of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {as-uid: x}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: requesting uid, groups or user-extra for u without impersonating a user
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      as-uid: x
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {as: bob, as-user-extra: {a: [b]}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      as: bob
      as-user-extra:
        a:
        - b
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {as-user-extra: {a: b}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.as-user-extra of type []string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.as-user-extra of type []string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.as-user-extra of type []string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {auth-provider: {name: gcp}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: The gcp auth plugin has been removed.
  Please use the "gke-gcloud-auth-plugin" kubectl/client-go credential plugin instead.
  See https://cloud.google.com/blog/products/containers-kubernetes/kubectl-auth-changes-in-gke for further details
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      auth-provider:
        config: null
        name: gcp
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {auth-provider: {name: nope}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: no Auth Provider found for name "nope"
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      auth-provider:
        config: null
        name: nope
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {auth-provider: {}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: no Auth Provider found for name ""
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      auth-provider:
        config: null
        name: ""
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {auth-provider: {name: oidc}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: Must provide idp-issuer-url
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      auth-provider:
        config: null
        name: oidc
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {auth-provider: x}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.auth-provider of type v1.AuthProviderConfig
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.auth-provider of type v1.AuthProviderConfig
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.auth-provider of type v1.AuthProviderConfig
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Error in configuration:
  * command must be specified for u to use exec authentication plugin
  * apiVersion must be specified for u to use exec authentication plugin
  * interactiveMode must be specified for u to use exec authentication plugin
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        args: null
        command: ""
        env: null
        provideClusterInfo: false
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Error in configuration:
  * apiVersion must be specified for u to use exec authentication plugin
  * interactiveMode must be specified for u to use exec authentication plugin
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        args: null
        command: nope
        env: null
        provideClusterInfo: false
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope, apiVersion: x}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: interactiveMode must be specified for u to use exec authentication plugin
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: x
        args: null
        command: nope
        env: null
        provideClusterInfo: false
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope, apiVersion: client.authentication.k8s.io/v1}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: interactiveMode must be specified for u to use exec authentication plugin
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args: null
        command: nope
        env: null
        provideClusterInfo: false
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope, apiVersion: client.authentication.k8s.io/v1beta1}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1beta1
        args: null
        command: nope
        env: null
        interactiveMode: IfAvailable
        provideClusterInfo: false
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope, apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args: null
        command: nope
        env: null
        interactiveMode: Never
        provideClusterInfo: false
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope, apiVersion: client.authentication.k8s.io/v1, interactiveMode: x}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: invalid interactiveMode for u: "x"
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args: null
        command: nope
        env: null
        interactiveMode: x
        provideClusterInfo: false
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: "false", apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args: null
        command: "false"
        env: null
        interactiveMode: Never
        provideClusterInfo: false
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: echo, args: [x], apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args:
        - x
        command: echo
        env: null
        interactiveMode: Never
        provideClusterInfo: false
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: echo, args: ["{}"], apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args:
        - '{}'
        command: echo
        env: null
        interactiveMode: Never
        provideClusterInfo: false
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: ./nope, apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never, installHint: "get it"}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args: null
        command: ./nope
        env: null
        installHint: get it
        interactiveMode: Never
        provideClusterInfo: false
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {apiVersion: client.authentication.k8s.io/v1}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Error in configuration:
  * command must be specified for u to use exec authentication plugin
  * interactiveMode must be specified for u to use exec authentication plugin
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args: null
        command: ""
        env: null
        provideClusterInfo: false
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope, apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never, env: [{name: ""}]}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: env variable name must be specified for u to use exec authentication plugin
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args: null
        command: nope
        env:
        - name: ""
          value: ""
        interactiveMode: Never
        provideClusterInfo: false
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope, apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never}, token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args: null
        command: nope
        env: null
        interactiveMode: Never
        provideClusterInfo: false
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: {command: nope, env: x}}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field ExecConfig.users.user.exec.env of type []v1.ExecEnvVar
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field ExecConfig.users.user.exec.env of type []v1.ExecEnvVar
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field ExecConfig.users.user.exec.env of type []v1.ExecEnvVar
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {exec: x}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.exec of type v1.ExecConfig
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.exec of type v1.ExecConfig
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal string into Go struct field AuthInfo.users.user.exec of type v1.ExecConfig
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > - name: x
  >   context: {cluster: c, user: u, namespace: dup}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": error converting *[]NamedContext into *map[string]*api.Context: duplicate name "x" in list: [{x {c u  []}} {x {c u dup []}}]
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": error converting *[]NamedContext into *map[string]*api.Context: duplicate name "x" in list: [{x {c u  []}} {x {c u dup []}}]
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": error converting *[]NamedContext into *map[string]*api.Context: duplicate name "x" in list: [{x {c u  []}} {x {c u dup []}}]
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": error converting *[]NamedAuthInfo into *map[string]*api.AuthInfo: duplicate name "u" in list: [{u { []  [] z    [] map[]   <nil> <nil> []}} {u { []  [] t    [] map[]   <nil> <nil> []}}]
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": error converting *[]NamedAuthInfo into *map[string]*api.AuthInfo: duplicate name "u" in list: [{u { []  [] z    [] map[]   <nil> <nil> []}} {u { []  [] t    [] map[]   <nil> <nil> []}}]
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": error converting *[]NamedAuthInfo into *map[string]*api.AuthInfo: duplicate name "u" in list: [{u { []  [] z    [] map[]   <nil> <nil> []}} {u { []  [] t    [] map[]   <nil> <nil> []}}]
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:2"}
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": error converting *[]NamedCluster into *map[string]*api.Cluster: duplicate name "c" in list: [{c {https://127.0.0.1:2  false  []  false []}} {c {https://127.0.0.1:1  false  []  false []}}]
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": error converting *[]NamedCluster into *map[string]*api.Cluster: duplicate name "c" in list: [{c {https://127.0.0.1:2  false  []  false []}} {c {https://127.0.0.1:1  false  []  false []}}]
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": error converting *[]NamedCluster into *map[string]*api.Cluster: duplicate name "c" in list: [{c {https://127.0.0.1:2  false  []  false []}} {c {https://127.0.0.1:1  false  []  false []}}]
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u, namespace: 7}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Context.contexts.context.namespace of type string
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Context.contexts.context.namespace of type string
  [1]
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  error: error loading config file "f": json: cannot unmarshal number into Go struct field Context.contexts.context.namespace of type string
  [1]
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u, namespace: "A b"}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      namespace: A b
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u, nope: 1}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > nope: 1
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - nome: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: ""
    user:
      token: REDACTED
  $ kubectl --kubeconfig=f config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > Clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  $ kubectl --kubeconfig=f config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  % cat > f <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > -	name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="a:b"
  $ kubectl config view < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config get-contexts < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config use-context y < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config unset contexts.n < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config delete-context x < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config delete-user u < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config current-context < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl get pods < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="b:a"
  $ kubectl config view < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config get-contexts < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config use-context y < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config unset contexts.n < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config delete-context x < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config delete-user u < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl config current-context < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  $ kubectl get pods < /dev/null
  error: error loading config file "b": json: cannot unmarshal bool into Go struct field NamedContext.contexts.name of type string
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="nope:a"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context x from a
  $ kubectl config delete-user u < /dev/null
  deleted user u from a
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in a
  [1]
  $ kubectl config current-context < /dev/null
  x
  $ kubectl get pods < /dev/null
  Error in configuration: context was not found for specified context: x
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="a:nope"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context x from a
  $ kubectl config delete-user u < /dev/null
  deleted user u from a
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in a
  [1]
  $ kubectl config current-context < /dev/null
  x
  $ kubectl get pods < /dev/null
  Error in configuration: context was not found for specified context: x
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG=":a:"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context x from a
  $ kubectl config delete-user u < /dev/null
  deleted user u from a
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in a
  [1]
  $ kubectl config current-context < /dev/null
  x
  $ kubectl get pods < /dev/null
  Error in configuration: context was not found for specified context: x
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG=":"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  error: open : no such file or directory
  [1]
  % kubectl config unset contexts.n < /dev/null
  $ kubectl config delete-context x < /dev/null
  error: cannot delete context x, not in
  [1]
  $ kubectl config delete-user u < /dev/null
  error: cannot delete user u, not in
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in
  [1]
  $ kubectl config current-context < /dev/null
  error: current-context is not set
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="nope"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  error: cannot delete context x, not in nope
  [1]
  $ kubectl config delete-user u < /dev/null
  error: cannot delete user u, not in nope
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in nope
  [1]
  $ kubectl config current-context < /dev/null
  error: current-context is not set
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="dir"
  $ kubectl config view < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config get-contexts < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config use-context y < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config unset contexts.n < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config delete-context x < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config delete-user u < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config current-context < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl get pods < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="a:dir"
  $ kubectl config view < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config get-contexts < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config use-context y < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config unset contexts.n < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config delete-context x < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config delete-user u < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config current-context < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl get pods < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="dir:a"
  $ kubectl config view < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config get-contexts < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config use-context y < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config unset contexts.n < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config delete-context x < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config delete-user u < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl config current-context < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl get pods < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="a:a"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context x from a
  $ kubectl config delete-user u < /dev/null
  deleted user u from a
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in a
  [1]
  $ kubectl config current-context < /dev/null
  x
  $ kubectl get pods < /dev/null
  Error in configuration: context was not found for specified context: x
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="empty:a"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context x from a
  $ kubectl config delete-user u < /dev/null
  deleted user u from a
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in a
  [1]
  $ kubectl config current-context < /dev/null
  x
  $ kubectl get pods < /dev/null
  Error in configuration: context was not found for specified context: x
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="./a"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context x from ./a
  $ kubectl config delete-user u < /dev/null
  deleted user u from ./a
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in ./a
  [1]
  $ kubectl config current-context < /dev/null
  x
  $ kubectl get pods < /dev/null
  Error in configuration: context was not found for specified context: x
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="/root/lab/a:~/b"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  *         x      c         u
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context x from /root/lab/a
  $ kubectl config delete-user u < /dev/null
  deleted user u from /root/lab/a
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in /root/lab/a
  [1]
  $ kubectl config current-context < /dev/null
  x
  $ kubectl get pods < /dev/null
  Error in configuration: context was not found for specified context: x
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="a;b"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl config get-contexts < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  error: cannot delete context x, not in a;b
  [1]
  $ kubectl config delete-user u < /dev/null
  error: cannot delete user u, not in a;b
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in a;b
  [1]
  $ kubectl config current-context < /dev/null
  error: current-context is not set
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG=" a"
  $ kubectl config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl config use-context y < /dev/null
  error: no context exists with the name: "y"
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  Context "n" created.
  $ kubectl config unset contexts.n < /dev/null
  Property "contexts.n" unset.
  $ kubectl config delete-context x < /dev/null
  error: cannot delete context x, not in  a
  [1]
  $ kubectl config delete-user u < /dev/null
  error: cannot delete user u, not in  a
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: cannot rename the context "y", it's not in  a
  [1]
  $ kubectl config current-context < /dev/null
  error: current-context is not set
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="bad.crt:a"
  $ kubectl config view < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config get-contexts < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config use-context y < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config unset contexts.n < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config delete-context x < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config delete-user u < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config current-context < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl get pods < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  % export KUBECONFIG="a:bad.crt"
  $ kubectl config view < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config get-contexts < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config use-context y < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config set-context n --user=q < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config unset contexts.n < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config delete-context x < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config delete-user u < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config rename-context y z < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl config current-context < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl get pods < /dev/null
  error: error loading config file "bad.crt": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  % unset KUBECONFIG
  % rm -f nope
  % cat > a <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: x
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: t}
  > current-context: x
  > Y
  % cat > b <<'Y'
  > apiVersion: v1
  > kind: Config
  > clusters:
  > - name: c
  >   cluster: {server: "https://127.0.0.1:1"}
  > contexts:
  > - name: y
  >   context: {cluster: c, user: u}
  > users:
  > - name: u
  >   user: {token: z}
  > current-context: y
  > Y
  $ kubectl --kubeconfig=dir get pods < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl --kubeconfig=nope get pods < /dev/null
  error: stat nope: no such file or directory
  [1]
  $ kubectl --kubeconfig=nope config view < /dev/null
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl --kubeconfig=dir config view < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl --kubeconfig=nope config set-context a < /dev/null
  Context "a" created.
  $ kubectl --kubeconfig=dir config set-context a < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl --kubeconfig=dir config set clusters.c.server x < /dev/null
  error: error loading config file "dir": read dir: is a directory
  [1]
  $ kubectl --kubeconfig=a --context=nope get pods < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl --kubeconfig=a --cluster=nope get pods < /dev/null
  error: no server found for cluster "nope"
  [1]
  $ kubectl --kubeconfig=a --user=nope get pods < /dev/null
  error: auth info "nope" does not exist
  [1]
  $ kubectl --kubeconfig=a --context=nope config view < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl --kubeconfig=a --context=nope config view --minify < /dev/null
  error: cannot locate context nope
  [1]
  $ kubectl --kubeconfig=a --cluster=nope config view --minify < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: REDACTED
  $ kubectl --kubeconfig=a config view --minify --flatten < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: t
  $ kubectl --kubeconfig=a config view --raw < /dev/null
  apiVersion: v1
  clusters:
  - cluster:
      server: https://127.0.0.1:1
    name: c
  contexts:
  - context:
      cluster: c
      user: u
    name: x
  current-context: x
  kind: Config
  users:
  - name: u
    user:
      token: t
  $ kubectl --kubeconfig=a config view -o jsonpath={.contexts[*].name} < /dev/null
  x
  $ kubectl --kubeconfig=a --token=q --username=w get pods < /dev/null
  error: more than one authentication method found for u; found [token basicAuth], only one is allowed
  [1]
  $ kubectl --kubeconfig=a --username=w get pods < /dev/null
  error: more than one authentication method found for u; found [token basicAuth], only one is allowed
  [1]
  $ kubectl --kubeconfig=a --client-certificate=nope get pods < /dev/null
  error: client-key-data or client-key must be specified for u to use the clientCert authentication method.
  [1]
  $ kubectl --kubeconfig=a --certificate-authority=nope get pods < /dev/null
  error: unable to load root certificates: unable to parse bytes as PEM block
  [1]
  $ kubectl --kubeconfig=a --certificate-authority=bad.crt get pods < /dev/null
  error: unable to load root certificates: unable to parse bytes as PEM block
  [1]
  $ kubectl --kubeconfig=a --insecure-skip-tls-verify --certificate-authority=bad.crt get pods < /dev/null
  error: specifying a root certificates file with the insecure flag is not allowed
  [1]
  $ kubectl --kubeconfig=a --proxy-url=:: get pods < /dev/null
  error: invalid 'proxy-url' "::" for cluster "c": could not parse: ::
  [1]
  $ kubectl --kubeconfig=a --proxy-url=ftp://x get pods < /dev/null
  error: invalid 'proxy-url' "ftp://x" for cluster "c": unsupported scheme "ftp", must be http, https, or socks5
  [1]
  $ kubectl --kubeconfig=a --as-group=q get pods < /dev/null
  error: requesting uid, groups or user-extra for u without impersonating a user
  [1]
  $ kubectl --kubeconfig=a --as-uid=q get pods < /dev/null
  error: requesting uid, groups or user-extra for u without impersonating a user
  [1]
  $ kubectl --kubeconfig=a --as-user-extra=q=1 get pods < /dev/null
  error: requesting uid, groups or user-extra for u without impersonating a user
  [1]
  $ kubectl --kubeconfig=a version < /dev/null
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ kubectl --kubeconfig=a auth whoami < /dev/null
  The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ kubectl --kubeconfig=a get --raw /x < /dev/null
  The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ kubectl --kubeconfig=a create ns x --dry-run=client -o name < /dev/null
  namespace/x
  $ kubectl --kubeconfig=a config current-context < /dev/null
  x
  $ kubectl --kubeconfig=a config use-context nope < /dev/null
  error: no context exists with the name: "nope"
  [1]
  $ kubectl --kubeconfig=a config get-contexts x -o name < /dev/null
  x
  $ kubectl --kubeconfig=a config get-contexts -o json < /dev/null
  error: --output json is not available in kubectl config get-contexts; resetting to default output format
  [1]
  $ kubectl --kubeconfig=a config get-clusters < /dev/null
  NAME
  c
  $ kubectl --kubeconfig=a config get-users < /dev/null
  NAME
  u
