kubectl: tabs in manifests, where libyaml takes them and where not: to the real kubectl and API server
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n  name: docs9\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 5: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n  name: docs9\n  \t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 5: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata: {name: docs9}\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata: {name: docs9}\n\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 5: found character that cannot start any token
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n  name: docs9\n\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: Namespace\n\t\napiVersion: v1\nmetadata: {name: docs9}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n\t\n  name: docs9\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n  \t\n  name: docs9\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n  name: docs9\n# c\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n  name: docs9\n# c\n\t# d\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n  name: docs9\n\t# d\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 5: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata:\n  a: |\n    x\n\t\n  b: y\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata:\n  a: |\n    x\n    \t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  configmap/docs9 created (dry run)
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata:\n  a: |\n    x\n  \t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: Namespace\napiVersion: v1\nmetadata:\n  name: docs9\n\t' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 5: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata:\n  a: x\n\t\n  b: y\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata:\n  a: "x"\n\t\n  b: y\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata:\n  a: "x\n\t\n   y"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  configmap/docs9 created (dry run)
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata: {a: x,\n\t\n  b: y}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  configmap/docs9 created (dry run)
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata:\n  a: "x" # c\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: docs9}\ndata:\n  a: x # c\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: List\napiVersion: v1\nitems:\n- kind: Namespace\n  apiVersion: v1\n  metadata: {name: a}\n\t\n- kind: Namespace\n  apiVersion: v1\n  metadata: {name: b}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x \t# c\n  b: y z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: \tx\n  b: y z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\t# c\n  b: y z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n  \tb: y z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n  b: y z\t# c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n\t  b: y z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n  b: y z \t# c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n  b: y z\n  \tx: y\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n  b: y z\n\t- x\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  \tx: y\n  a: "x"\n  b: '\''y'\''\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "x"\t# c\n  b: '\''y'\''\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n\t  a: "x"\n  b: '\''y'\''\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "x"\n  \t\n  b: '\''y'\''\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "x"\n  b\t: '\''y'\''\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n\tx: y\n  a: |\n    x\n\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n\t  a: |\n    x\n\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n  \tx: y\n    x\n\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\tx: y\n\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\t- x\n\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n  \t"x"\n\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\t# c\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    \t\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x\n\n\t\ny\n","b":"z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n  \t# c\n    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 9: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    y\t\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x\n\ny\t\n","b":"z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n\t    y\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 9: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    y\n    \tx\n  b: >-\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x\n\ny\n\tx\n","b":"z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    y\n  b: >-\t# c\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x\n\ny\n","b":"z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    y\n  b: >-\t\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x\n\ny\n","b":"z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    y\n  b: >-\n    \t\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 11: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    y\n  b: >-\n\tx: y\n    z\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 11: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    y\n  b: >-\n    z\n    \tx\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x\n\ny\n","b":"z\n\tx"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: |\n    x\n\n    y\n  b: >-\n    z\n\t- x\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 12: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  \t"x"\n  {a: x, b: "y",\n   c: z}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  {a: x\ty, b: "y",\n   c: z}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x\ty","b":"y","c":"z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  {a:\tx, b: "y",\n   c: z}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y","c":"z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  {a: x, b: "y",\n\t# c\n   c: z}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"y","c":"z"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  {a: x, b: "y",\n   c: z}\n    \t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  {a: x, b: "y",\n   c: z}\n  \t# c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  {a: x, b: "y",\n   c: z}\n\t- x\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  \t\n  a: "1"\nbinaryData: \n- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n    \t\n  a: "1"\nbinaryData: \n- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a\t: "1"\nbinaryData: \n- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"1"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\n  \t\nbinaryData: \n- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\n    \t\nbinaryData: \n- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData:  \t# c\n- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"1"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\n\tbinaryData: \n- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \t\n- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"1"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n\t- - x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\t# c\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"1"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n-\t- x\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n\t# c\n  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 9: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n\t  - y\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 9: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n  - y\t# c\n- k: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"1"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n  - y\n- k\t: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"1"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n  - y\n- \tk: v\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 10: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n  - y\n- k: v\n\t# c\n  l: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 11: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n  - y\n- k: v\n  \tl: w\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 11: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n  - y\n- k: v\n  l: \tw\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"1"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n  - y\n- k: v\n  l: w\n  \tx: y\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 12: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "1"\nbinaryData: \n- - x\n  - y\n- k: v\n  l: w\n    \tx\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"1"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n\tx: y\n  a: x\n    y\n    z\n  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: \tx\n    y\n    z\n  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x y z","b":"m n"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\t\n    y\n    z\n  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x y z","b":"m n"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    \t\n    z\n  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x y\nz","b":"m n"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n\tx: y\n    z\n  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n\t    z\n  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 8: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    \tz\n  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x y z","b":"m n"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    z\n\t\n  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 9: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    z\n  b: \t"m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x y z","b":"m n"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    z\n\t  b: "m\n    n"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 9: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    z\n  b: "m\n    n"\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x y z","b":"m n"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    z\n  b: "m\n    \tn"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x y z","b":"m n"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    z\n  b: "m\n    n" \t# c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x y z","b":"m n"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: x\n    y\n    z\n  b: "m\n    n"\n  \t# c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 11: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n\t# c\n  a: &q x\n  b: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n    \tx\n  a: &q x\n  b: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\t# c\n  b: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"x","c":"5","d":"e"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a\t: &q x\n  b: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"x","c":"5","d":"e"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  \ta: &q x\n  b: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  \t# c\n  b: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  \t"x"\n  b: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n\t  b: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  b: \t*q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"x","c":"5","d":"e"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  b\t: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"x","c":"5","d":"e"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  \tb: *q\n  c: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  b: *q\n  c:\t!!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"x","c":"5","d":"e"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  b: *q\n  c\t: !!str 5\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  {"a":"x","b":"x","c":"5","d":"e"}
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  b: *q\n  c: !!str 5\n\t- x\n  ? d\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 9: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  b: *q\n  c: !!str 5\n  ? d\n\t\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 10: found a tab character that violates indentation
  [1]
  $ printf -- 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: &q x\n  b: *q\n  c: !!str 5\n  ? d\n\tx: y\n  : e\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 10: found a tab character that violates indentation
  [1]
  $ printf -- '\tkind: X\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: found character that cannot start any token
  [1]
  $ printf -- ' \tkind: a\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: found character that cannot start any token
  [1]
  $ printf -- '---\t# c\n\tkind: x\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '{\n\t"kind": "ConfigMap",\n\t"apiVersion": "v1"}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  $ printf -- '[\n\t1]\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": json: cannot unmarshal array into Go value of type unstructured.detector
  [1]
  $ printf -- '- \t- a\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: found character that cannot start any token
  [1]
  $ printf -- '-\ta\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: found character that cannot start any token
  [1]
  $ printf -- '- a\n-\tb: c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- 'a: |\t\n  x\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"x\n"}'
  [1]
  $ printf -- 'a: |2\n  x\n \ty\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 3: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'a: |1\n  x\n\ty\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 3: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'a: >\n\tx\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'a: >\n  \tx\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'a: >+\n\n \t\n  x\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 3: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'a: |\n  x\n\t# c\nb: c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 3: found a tab character where an indentation space is expected
  [1]
  $ printf -- 'a: |\n  x\n  \t# c\nb: c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"x\n\t# c\n","b":"c"}'
  [1]
  $ printf -- 'x\n\ty\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": json: cannot unmarshal string into Go value of type unstructured.detector
  [1]
  $ printf -- 'x\ty\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": json: cannot unmarshal string into Go value of type unstructured.detector
  [1]
  $ printf -- '"x\n\ty"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": json: cannot unmarshal string into Go value of type unstructured.detector
  [1]
  $ printf -- 'a: b\tc\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b\tc"}'
  [1]
  $ printf -- 'a:\tb\n\tc\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- 'a\t: b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- 'a: b\n\n\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 4: found a tab character that violates indentation
  [1]
  $ printf -- 'a: b\n \tc: d\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
  [1]
  $ printf -- 'a:\n- b\n\t- c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 3: found a tab character that violates indentation
  [1]
  $ printf -- 'a:\n- b\n \t- c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":["b - c"]}'
  [1]
  $ printf -- 'a:\n- b\n  \t- c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":["b - c"]}'
  [1]
  $ printf -- 'a: [b,\n\tc]\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":["b","c"]}'
  [1]
  $ printf -- 'a: [b,\n\tc]\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 3: found character that cannot start any token
  [1]
  $ printf -- 'a: [b\n\t,c]\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- 'a: {b: c\n\t}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- 'a: {b\n\t: c}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- 'a: "b"\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- 'a: "b"\t\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- 'a: '\''b'\''\t# c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- 'a: &x\tb\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- 'a: &x\n\tb\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- 'a: !!str\tb\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- 'a: !!str\n\tb\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- 'a: *x\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: unknown anchor 'x' referenced
  [1]
  $ printf -- '? a\n\t: b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- '?\ta\n: b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: found character that cannot start any token
  [1]
  $ printf -- '? a\n:\tb\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '? a\n:\t- b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '? - a\n:\t\n  - b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- 'a:\t- b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: block sequence entries are not allowed in this context
  [1]
  $ printf -- 'a: \tb: c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: mapping values are not allowed in this context
  [1]
  $ printf -- 'a:\t\n  b: c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":{"b":"c"}}'
  [1]
  $ printf -- 'a:\t# c\n  b: c\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":{"b":"c"}}'
  [1]
  $ printf -- 'a: b #\tc\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- '#\tc\na: b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- 'a: b\n#\tc\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- 'a: b\n  #\tc\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  [1]
  $ printf -- 'a: b\n\t#\tc\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- 'a: b # c\n\t\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '- a\n\t\n- b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- '- "a"\n\t\n- b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '- a # c\n \t\n- b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '-\n\t- a\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '- \n  \ta\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '- - a\n  \t- b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- '-\t- a\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: found character that cannot start any token
  [1]
  $ printf -- '- a: b\n\tc: d\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- '- a: b\n  \tc: d\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf -- 'a: b\n---\t\nc: d\n' > t.yaml; kubectl create -f t.yaml --dry-run=client --validate=false -o jsonpath='{.data}'
  unable to decode "t.yaml": Object 'Kind' is missing in '{"a":"b"}'
  unable to decode "t.yaml": Object 'Kind' is missing in '{"c":"d"}'
  [1]
  % kubectl create configmap tabbed --from-literal=a=b
  $ kubectl patch configmap tabbed -p "$(printf 'data:\n\ta: c')"; kubectl get configmap tabbed -o jsonpath='{.data}'
  error: unable to parse "data:\n\ta: c": yaml: line 2: found character that cannot start any token
  {"a":"b"}
  $ kubectl patch configmap tabbed -p "$(printf 'data:\n  a: c\n\t')"; kubectl get configmap tabbed -o jsonpath='{.data}'
  error: unable to parse "data:\n  a: c\n\t": yaml: line 3: found a tab character that violates indentation
  {"a":"b"}
  $ kubectl patch configmap tabbed -p "$(printf 'data: {a: "c\n\td"}')"; kubectl get configmap tabbed -o jsonpath='{.data}'
  configmap/tabbed patched
  {"a":"c d"}
  $ kubectl patch configmap tabbed -p "$(printf 'data: {\n\t"a": "e"\n}')"; kubectl get configmap tabbed -o jsonpath='{.data}'
  configmap/tabbed patched
  {"a":"e"}
  $ kubectl patch configmap tabbed -p "$(printf '\tdata: {a: f}')"; kubectl get configmap tabbed -o jsonpath='{.data}'
  error: unable to parse "\tdata: {a: f}": yaml: found character that cannot start any token
  {"a":"e"}
  % mkdir k; printf 'kind: Namespace\napiVersion: v1\nmetadata:\n  name: x\n' > k/a.yaml
  $ printf 'resources:\n\t- a.yaml\n' > k/kustomization.yaml; kubectl kustomize k
  error: invalid Kustomization: yaml: line 2: found character that cannot start any token
  [1]
  $ printf 'resources:\n- a.yaml\n\t\n' > k/kustomization.yaml; kubectl kustomize k
  error: invalid Kustomization: yaml: line 3: found a tab character that violates indentation
  [1]
  $ printf 'resources: [\n\ta.yaml]\n' > k/kustomization.yaml; kubectl kustomize k
  apiVersion: v1
  kind: Namespace
  metadata:
    name: x
  % kubectl delete configmap tabbed
