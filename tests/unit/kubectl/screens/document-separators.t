kubectl: what stands behind the dashes between documents, and tags of YAML

  $ printf -- 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: s1}\n---foo\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: s2}\n' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error parsing s.yaml: invalid Yaml document separator: foo
  [1]
  $ printf -- 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: s1}\n--- foo\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: s2}\n' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error parsing s.yaml: invalid Yaml document separator: foo
  [1]
  $ printf -- 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: s1}\n--- # foo\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: s2}\n' > s.yaml; kubectl create --dry-run=client -f s.yaml
  configmap/s1 created (dry run)
  configmap/s2 created (dry run)
  $ printf -- 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: s1}\n----\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: s2}\n' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error parsing s.yaml: invalid Yaml document separator: -
  [1]
  $ printf -- '---foo\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: s2}\n' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error parsing s.yaml: invalid Yaml document separator: foo
  [1]
  $ printf -- '--- {a: b}\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: s2}\n' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error parsing s.yaml: invalid Yaml document separator: {a: b}
  [1]
  $ printf -- 'a: b\n---#x\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: s2}\n' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error validating "s.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf -- 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: s1}\n--- |\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: s2}\n--- x\n' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error parsing s.yaml: invalid Yaml document separator: |
  [1]
  $ printf -- '\0\0' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error parsing s.yaml: error converting YAML to JSON: yaml: control characters are not allowed
  [1]
  $ printf -- 'a: b\n\1' > s.yaml; kubectl create --dry-run=client -f s.yaml
  error: error parsing s.yaml: error converting YAML to JSON: yaml: control characters are not allowed
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: tag\ndata: !m\n  a: !!str 5\n  b: !custom x\n  c: !x 5\n  d: !!foo 6\n  e: !!binary aGk=\n  f: ! 7\n' > tag.yaml; kubectl create -f tag.yaml --dry-run=client -o json
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: !!foo\n  name: tag\n  finalizers: !s [a.b/c]\ndata: !!set\n  a: !!int "5"\n' > tag.yaml; kubectl create -f tag.yaml --dry-run=client -o json
  {
      "apiVersion": "v1",
      "data": {
          "a": 5
      },
      "kind": "ConfigMap",
      "metadata": {
          "finalizers": [
              "a.b/c"
          ],
          "name": "tag",
          "namespace": "default"
      }
  }
  % printf 'a: !!int x\n' > tag.yaml; kubectl create -f tag.yaml
  $ printf 'a: !e!x x\n' > tag.yaml; kubectl create -f tag.yaml
  error: error parsing tag.yaml: error converting YAML to JSON: yaml: found undefined tag handle
  [1]
  $ printf 'a: !!seq x\n' > tag.yaml; kubectl create -f tag.yaml
  error: error validating "tag.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf 'a: !!map [x]\nb: !!str {a: b}\n' > tag.yaml; kubectl create -f tag.yaml --validate=false
  error: unable to decode "tag.yaml": Object 'Kind' is missing in '{"a":["x"],"b":{"a":"b"}}'
  [1]
