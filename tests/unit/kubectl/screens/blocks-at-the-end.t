  % mkdir n; cd n
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  x: |\n    abc' > cm.yaml
  % printf 'resources: [cm.yaml]\n' > kustomization.yaml
  $ kubectl kustomize .
  apiVersion: v1
  data:
    x: abc
  kind: ConfigMap
  metadata:
    name: a
  $ kubectl create --dry-run=client -o yaml -f cm.yaml
  apiVersion: v1
  data:
    x: |
      abc
  kind: ConfigMap
  metadata:
    name: a
    namespace: default
  $ cat cm.yaml | kubectl create --dry-run=client -o jsonpath='{.data.x}' -f - | od -c | tail -2
  0000000   a   b   c  \n
  0000004
  % printf 'resources: [cm.yaml]\npatches:\n- target: {kind: ConfigMap}\n  patch: |\n    - op: add\n      path: /data/y\n      value: |\n        q' > kustomization.yaml
  $ kubectl kustomize .
  apiVersion: v1
  data:
    x: abc
    "y": q
  kind: ConfigMap
  metadata:
    name: a
  $ kubectl create cm b --dry-run=client -o yaml | kubectl patch --local -f - --type=merge -p "$(printf 'data:\n  x: |\n    abc')" -o yaml
  apiVersion: v1
  data:
    x: abc
  kind: ConfigMap
  metadata:
    name: b
  % printf 'data:\n  x: |\n    abc' > p.yaml
  $ kubectl create cm b --dry-run=client -o yaml | kubectl patch --local -f - --type=merge --patch-file p.yaml -o yaml
  apiVersion: v1
  data:
    x: abc
  kind: ConfigMap
  metadata:
    name: b
