  $ kubectl create -f '[31m'
  error: pattern "[31m" is not valid: syntax error in pattern
  [1]
  $ kubectl create -f 'a[b-'
  error: pattern "a[b-" is not valid: syntax error in pattern
  [1]
  $ kubectl create -f 'a[]b'
  error: pattern "a[]b" is not valid: syntax error in pattern
  [1]
  $ kubectl create -f '[^]'
  error: pattern "[^]" is not valid: syntax error in pattern
  [1]
  $ kubectl create -f 'x*y'
  error: the path "x*y" does not exist
  [1]
  $ kubectl create -f '\\'
  error: the path "\\\\" does not exist
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: b}\n' > d1.yaml; printf 'resources: [d1.yaml]\npatches:\n- patch: |-\n    - op: replace\n      path: /data/a\n      value: c\n  target: {name: "[a"}\n' > kustomization.yaml
  $ kubectl kustomize .
  error: error parsing regexp: missing closing ]: `[a)$`
  [1]
  $ sed -i 's/name: "\[a"/kind: "("/' kustomization.yaml; kubectl kustomize .
  error: error parsing regexp: missing closing ): `^(?:()$`
  [1]
  $ kubectl create --dry-run=client -o name -f 'd[0-9].y?ml'
  configmap/x
  $ kubectl create --dry-run=client -o name -f 'd[^2-9].*'
  configmap/x
  $ kubectl create --dry-run=client -o name -f 'e[0-9].yaml'
  error: the path "e[0-9].yaml" does not exist
  [1]
