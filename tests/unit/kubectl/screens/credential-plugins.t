exec plugins
  % cp ~/.kube/config base.yaml
  % said() { "$@" > answer 2>&1; local status=$?; sed 's/^E[0-9]* .*memcache/memcache/; s#https://[0-9][^/"]*#https://server#; s/"certificate-authority-data":"[^"]*"/"certificate-authority-data":"data"/' answer; return $status; }
  % conf() { sed '/^users:/,$d' base.yaml; printf 'users:\n- name: kubernetes-admin\n  user:\n    exec:\n'; cat; }
  % printf '#!/bin/sh\n' > nothing.sh; chmod +x nothing.sh; printf '#!/bin/sh\necho "[1]"\n' > arr.sh; chmod +x arr.sh; printf '#!/bin/sh\necho "{}"\n' > obj.sh; chmod +x obj.sh
  % printf '#!/bin/sh\necho "kind: ExecCredential"; echo "apiVersion: client.authentication.k8s.io/v1"\necho "status: {token: 1}"\n' > num.sh; chmod +x num.sh
  % printf '#!/bin/sh\necho "a: [b"\n' > broken.sh; chmod +x broken.sh
  % printf '#!/bin/sh\necho hello; exit 3\n' > bad.sh; printf '#!/bin/sh\necho not json\n' > words.sh; printf '#!/bin/sh\necho to stderr >&2; exit 1\n' > err.sh; chmod +x *.sh; printf 'x' > plain.txt
  % printf '#!/bin/sh\necho %s\n' "'{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"abc\"}}'" > ok.sh; chmod +x ok.sh
  % printf '#!/bin/sh\necho %s\n' "'{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\"}'" > nostatus.sh; chmod +x nostatus.sh
  % printf '#!/bin/sh\necho %s\n' "'{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{}}'" > empty.sh; chmod +x empty.sh
  % printf '#!/bin/sh\necho %s\n' "'{\"apiVersion\":\"client.authentication.k8s.io/v1beta1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"abc\"}}'" > other.sh; chmod +x other.sh
  % printf '#!/bin/sh\necho %s\n' "'{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}'" > pod.sh; chmod +x pod.sh
  % printf '#!/bin/sh\necho %s\n' "'{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"clientCertificateData\":\"x\"}}'" > cert.sh; chmod +x cert.sh
  % printf '#!/bin/sh\nenv | grep -i "^KUBE\\|^FOO" >&2; echo "args $@" >&2; exit 4\n' > show.sh; chmod +x show.sh
  % v1() { printf '      apiVersion: client.authentication.k8s.io/v1\n      command: %s\n      interactiveMode: %s\n' "$1" "${2:-Never}"; }
  $ v1 nope-plugin | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  Unable to connect to the server: getting credentials: exec: executable nope-plugin not found

  It looks like you are trying to use a client-go credential plugin that is not installed.

  To learn more about this feature, consult the documentation available at:
        https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
  [1]
  $ v1 nope-plugin | conf > k; said kubectl --kubeconfig k config view --minify -o jsonpath='{.users}{"\n"}'
  [{"name":"kubernetes-admin","user":{"exec":{"apiVersion":"client.authentication.k8s.io/v1","args":null,"command":"nope-plugin","env":null,"interactiveMode":"Never","provideClusterInfo":false}}}]
  $ v1 ./missing.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/missing.sh: no such file or directory"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/missing.sh: no such file or directory"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/missing.sh: no such file or directory"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/missing.sh: no such file or directory"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/missing.sh: no such file or directory"
  Unable to connect to the server: getting credentials: exec: fork/exec /root/lab/missing.sh: no such file or directory
  [1]
  $ v1 /nowhere/missing.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /nowhere/missing.sh: no such file or directory"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /nowhere/missing.sh: no such file or directory"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /nowhere/missing.sh: no such file or directory"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /nowhere/missing.sh: no such file or directory"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /nowhere/missing.sh: no such file or directory"
  Unable to connect to the server: getting credentials: exec: fork/exec /nowhere/missing.sh: no such file or directory
  [1]
  $ v1 /root/lab/bad.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/bad.sh failed with exit code 3"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/bad.sh failed with exit code 3"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/bad.sh failed with exit code 3"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/bad.sh failed with exit code 3"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/bad.sh failed with exit code 3"
  Unable to connect to the server: getting credentials: exec: executable /root/lab/bad.sh failed with exit code 3
  [1]
  $ v1 /root/lab/words.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string \"json:\\\"kind,omitempty\\\"\" }"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string \"json:\\\"kind,omitempty\\\"\" }"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string \"json:\\\"kind,omitempty\\\"\" }"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string \"json:\\\"kind,omitempty\\\"\" }"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string \"json:\\\"kind,omitempty\\\"\" }"
  Unable to connect to the server: getting credentials: decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ v1 /root/lab/err.sh | conf > k; said kubectl --kubeconfig k get ns
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  Unable to connect to the server: getting credentials: exec: executable /root/lab/err.sh failed with exit code 1
  [1]
  $ v1 /root/lab/plain.txt | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/plain.txt: permission denied"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/plain.txt: permission denied"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/plain.txt: permission denied"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/plain.txt: permission denied"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab/plain.txt: permission denied"
  Unable to connect to the server: getting credentials: exec: fork/exec /root/lab/plain.txt: permission denied
  [1]
  $ v1 /root/lab | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab: permission denied"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab: permission denied"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab: permission denied"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab: permission denied"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: fork/exec /root/lab: permission denied"
  Unable to connect to the server: getting credentials: exec: fork/exec /root/lab: permission denied
  [1]
  $ v1 ./err.sh | conf > k; said kubectl --kubeconfig k get ns
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  to stderr
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/err.sh failed with exit code 1"
  Unable to connect to the server: getting credentials: exec: executable /root/lab/err.sh failed with exit code 1
  [1]
  $ v1 /root/lab/nostatus.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a status field"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a status field"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a status field"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a status field"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a status field"
  Unable to connect to the server: getting credentials: exec plugin didn't return a status field
  [1]
  $ v1 /root/lab/empty.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a token or cert/key pair"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a token or cert/key pair"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a token or cert/key pair"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a token or cert/key pair"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin didn't return a token or cert/key pair"
  Unable to connect to the server: getting credentials: exec plugin didn't return a token or cert/key pair
  [1]
  $ v1 /root/lab/other.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1, plugin returned version client.authentication.k8s.io/v1beta1"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1, plugin returned version client.authentication.k8s.io/v1beta1"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1, plugin returned version client.authentication.k8s.io/v1beta1"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1, plugin returned version client.authentication.k8s.io/v1beta1"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1, plugin returned version client.authentication.k8s.io/v1beta1"
  Unable to connect to the server: getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1, plugin returned version client.authentication.k8s.io/v1beta1
  [1]
  $ v1 /root/lab/pod.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: no kind \"Pod\" is registered for version \"v1\" in scheme \"pkg/runtime/scheme.go:111\""
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: no kind \"Pod\" is registered for version \"v1\" in scheme \"pkg/runtime/scheme.go:111\""
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: no kind \"Pod\" is registered for version \"v1\" in scheme \"pkg/runtime/scheme.go:111\""
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: no kind \"Pod\" is registered for version \"v1\" in scheme \"pkg/runtime/scheme.go:111\""
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: decoding stdout: no kind \"Pod\" is registered for version \"v1\" in scheme \"pkg/runtime/scheme.go:111\""
  Unable to connect to the server: getting credentials: decoding stdout: no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ v1 /root/lab/cert.sh | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin returned only certificate or key, not both"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin returned only certificate or key, not both"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin returned only certificate or key, not both"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin returned only certificate or key, not both"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin returned only certificate or key, not both"
  Unable to connect to the server: getting credentials: exec plugin returned only certificate or key, not both
  [1]
  % v1 /root/lab/ok.sh | conf > k; said kubectl --kubeconfig k get ns
  $ v1 /root/lab/ok.sh | conf > k; said kubectl --kubeconfig k auth whoami
  error: You must be logged in to the server (Unauthorized)
  [1]
  $ v1 /root/lab/err.sh Always | conf > k; said kubectl --kubeconfig k get ns < /dev/null
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin cannot support interactive mode: standard input is not a terminal"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin cannot support interactive mode: standard input is not a terminal"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin cannot support interactive mode: standard input is not a terminal"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin cannot support interactive mode: standard input is not a terminal"
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec plugin cannot support interactive mode: standard input is not a terminal"
  Unable to connect to the server: getting credentials: exec plugin cannot support interactive mode: standard input is not a terminal
  [1]
  $ v1 /root/lab/err.sh IfAvailable | conf > k; said kubectl --kubeconfig k version < /dev/null
  to stderr
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Unable to connect to the server: getting credentials: exec: executable /root/lab/err.sh failed with exit code 1
  [1]
  $ v1 /root/lab/err.sh Sometimes | conf > k; said kubectl --kubeconfig k get ns
  error: invalid interactiveMode for kubernetes-admin: "Sometimes"
  [1]
  $ (v1 /root/lab/show.sh; printf '      args: [a, "b c"]\n      env: [{name: FOO, value: bar}]\n') | conf > k; said kubectl --kubeconfig k get ns
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"interactive":false}}
  FOO=bar
  args a b c
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"interactive":false}}
  FOO=bar
  args a b c
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"interactive":false}}
  FOO=bar
  args a b c
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"interactive":false}}
  FOO=bar
  args a b c
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"interactive":false}}
  FOO=bar
  args a b c
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  Unable to connect to the server: getting credentials: exec: executable /root/lab/show.sh failed with exit code 4
  [1]
  $ (v1 /root/lab/show.sh; printf '      provideClusterInfo: true\n') | conf > k; said kubectl --kubeconfig k get ns
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"cluster":{"server":"https://server","certificate-authority-data":"data","config":null},"interactive":false}}
  args
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"cluster":{"server":"https://server","certificate-authority-data":"data","config":null},"interactive":false}}
  args
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"cluster":{"server":"https://server","certificate-authority-data":"data","config":null},"interactive":false}}
  args
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"cluster":{"server":"https://server","certificate-authority-data":"data","config":null},"interactive":false}}
  args
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  KUBERNETES_EXEC_INFO={"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"cluster":{"server":"https://server","certificate-authority-data":"data","config":null},"interactive":false}}
  args
  memcache.go:381] "Couldn't get current server API group list" err="Get \"https://server/api?timeout=32s\": getting credentials: exec: executable /root/lab/show.sh failed with exit code 4"
  Unable to connect to the server: getting credentials: exec: executable /root/lab/show.sh failed with exit code 4
  [1]
  $ (v1 nope-plugin; printf '      installHint: |\n        Get it from\n        the shop.\n') | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins

  	Get it from
  	the shop.
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins

  	Get it from
  	the shop.
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins

  	Get it from
  	the shop.
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins

  	Get it from
  	the shop.
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins

  	Get it from
  	the shop.
   >
  Unable to connect to the server: getting credentials: exec: executable nope-plugin not found

  It looks like you are trying to use a client-go credential plugin that is not installed.

  To learn more about this feature, consult the documentation available at:
        https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins

  Get it from
  the shop.
  [1]
  $ printf '      command: x\n' | conf > k; said kubectl --kubeconfig k get ns
  Error in configuration:
  * apiVersion must be specified for kubernetes-admin to use exec authentication plugin
  * interactiveMode must be specified for kubernetes-admin to use exec authentication plugin
  [1]
  $ printf '      apiVersion: client.authentication.k8s.io/v1alpha1\n      command: x\n' | conf > k; said kubectl --kubeconfig k get ns
  error: exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"
  [1]
  $ printf '      apiVersion: client.authentication.k8s.io/v1beta1\n      command: x\n' | conf > k; said kubectl --kubeconfig k get ns
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable x not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable x not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable x not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable x not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable x not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  Unable to connect to the server: getting credentials: exec: executable x not found

  It looks like you are trying to use a client-go credential plugin that is not installed.

  To learn more about this feature, consult the documentation available at:
        https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
  [1]
  $ printf '      apiVersion: client.authentication.k8s.io/v1\n      command: x\n' | conf > k; said kubectl --kubeconfig k get ns
  error: interactiveMode must be specified for kubernetes-admin to use exec authentication plugin
  [1]
  $ printf '      apiVersion: client.authentication.k8s.io/v1\n' | conf > k; said kubectl --kubeconfig k get ns
  Error in configuration:
  * command must be specified for kubernetes-admin to use exec authentication plugin
  * interactiveMode must be specified for kubernetes-admin to use exec authentication plugin
  [1]
  $ printf '      apiVersion: nope/v1\n      command: x\n      interactiveMode: Never\n' | conf > k; said kubectl --kubeconfig k get ns
  error: exec plugin: invalid apiVersion "nope/v1"
  [1]
  % v1 nope-plugin | conf > k
  $ said kubectl --kubeconfig k version
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Unable to connect to the server: getting credentials: exec: executable nope-plugin not found

  It looks like you are trying to use a client-go credential plugin that is not installed.

  To learn more about this feature, consult the documentation available at:
        https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
  [1]
  $ said kubectl --kubeconfig k version --client
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  $ said kubectl --kubeconfig k create ns x --dry-run=client
  namespace/x created (dry run)
  $ said kubectl --kubeconfig k config current-context
  kubernetes-admin@kubernetes
  $ said kubectl --kubeconfig k create cm x --dry-run=client -o name
  configmap/x
  $ said kubectl --kubeconfig k delete pod x
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  Unable to connect to the server: getting credentials: exec: executable nope-plugin not found

  It looks like you are trying to use a client-go credential plugin that is not installed.

  To learn more about this feature, consult the documentation available at:
        https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
  [1]
  $ said kubectl --kubeconfig k get --raw /healthz
  Unable to connect to the server: getting credentials: exec: executable nope-plugin not found

  It looks like you are trying to use a client-go credential plugin that is not installed.

  To learn more about this feature, consult the documentation available at:
        https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
  [1]
  $ said kubectl --kubeconfig k label ns default a=b
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  memcache.go:381] "Couldn't get current server API group list" err=<
  	Get "https://server/api?timeout=32s": getting credentials: exec: executable nope-plugin not found

  	It looks like you are trying to use a client-go credential plugin that is not installed.

  	To learn more about this feature, consult the documentation available at:
  	      https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
   >
  Unable to connect to the server: getting credentials: exec: executable nope-plugin not found

  It looks like you are trying to use a client-go credential plugin that is not installed.

  To learn more about this feature, consult the documentation available at:
        https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
  [1]
  $ v1 /root/lab/nothing.sh | conf > k; said kubectl --kubeconfig k version
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Unable to connect to the server: getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1, plugin returned version client.authentication.k8s.io/__internal
  [1]
  $ v1 /root/lab/arr.sh | conf > k; said kubectl --kubeconfig k version
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Unable to connect to the server: getting credentials: decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal array into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ v1 /root/lab/obj.sh | conf > k; said kubectl --kubeconfig k version
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Unable to connect to the server: getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1, plugin returned version client.authentication.k8s.io/__internal
  [1]
  $ v1 /root/lab/num.sh | conf > k; said kubectl --kubeconfig k version
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Unable to connect to the server: getting credentials: decoding stdout: json: cannot unmarshal number into Go struct field ExecCredentialStatus.status.token of type string
  [1]
  $ v1 /root/lab/broken.sh | conf > k; said kubectl --kubeconfig k version
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Unable to connect to the server: getting credentials: decoding stdout: yaml: line 1: did not find expected ',' or ']'
  [1]
