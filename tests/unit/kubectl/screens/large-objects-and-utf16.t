kubectl: objects of a megabyte changed, and UTF-16: to the real API server
  % kubectl create namespace big6; kubectl config set-context --current --namespace=big6
  % (printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: big\ndata:\n  a: '; head -c 1000000 /dev/zero | tr '\0' x; echo) > big.yaml
  $ kubectl create -f big.yaml
  configmap/big created
  $ kubectl apply -f big.yaml
  Warning: resource configmaps/big is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  The ConfigMap "big" is invalid: metadata.annotations: Too long: may not be more than 262144 bytes
  [1]
  $ kubectl label configmap big a=b; kubectl label -f big.yaml c=d; kubectl annotate configmap big e=f; kubectl annotate -f big.yaml e=g; kubectl annotate --overwrite -f big.yaml e=g
  configmap/big labeled
  configmap/big labeled
  configmap/big annotated
  error: --overwrite is false but found the following declared annotation(s): 'e' already has a value (f)
  configmap/big annotated
  $ kubectl patch configmap big -p '{"data":{"z":"1"}}'; kubectl get configmap big -o jsonpath='{.data.z}{.metadata.labels}'
  configmap/big patched
  1{"a":"b","c":"d"}
  $ kubectl get configmap big -o yaml | wc -c | cut -c1-2; kubectl get configmap big -o json | wc -l
  10
  22
  $ EDITOR='sed -i s/xxxxxxxxxx/y/g' kubectl edit configmap big; kubectl get configmap big -o jsonpath='{.data.a}' | wc -c
  configmap/big edited
  100000
  $ EDITOR=true kubectl edit configmap big
  Edit cancelled, no changes made.
  $ kubectl replace -f big.yaml; kubectl diff -f big.yaml; kubectl delete -f big.yaml
  configmap/big replaced
  configmap "big" deleted from big6 namespace
  $ kubectl create configmap more --from-literal=a=b --from-file=big.yaml --from-file=two=big.yaml
  error: failed to create configmap: ConfigMap "more" is invalid: []: Too long: may not be more than 1048576 bytes
  [1]
  $ echo YQBwAGkAVgBlAHIAcwBpAG8AbgA6ACAAdgAxAAoAawBpAG4AZAA6ACAAQwBvAG4AZgBpAGcATQBhAHAACgBtAGUAdABhAGQAYQB0AGEAOgAKACAAIABuAGEAbQBlADoAIAB3AGkAZABlAAoA | base64 -d > u1.yaml; kubectl apply -f u1.yaml
  error: error parsing u1.yaml: error converting YAML to JSON: yaml: control characters are not allowed
  [1]
  $ echo //5hAHAAaQBWAGUAcgBzAGkAbwBuADoAIAB2ADEACgBrAGkAbgBkADoAIABDAG8AbgBmAGkAZwBNAGEAcAAKAG0AZQB0AGEAZABhAHQAYQA6AAoAIAAgAG4AYQBtAGUAOgAgAHcAaQBkAGUACgA= | base64 -d > u2.yaml; kubectl apply -f u2.yaml
  configmap/wide created
  $ echo /v8AYQBwAGkAVgBlAHIAcwBpAG8AbgA6ACAAdgAxAAoAawBpAG4AZAA6ACAAQwBvAG4AZgBpAGcATQBhAHAACgBtAGUAdABhAGQAYQB0AGEAOgAKACAAIABuAGEAbQBlADoAIAB3AGkAZABlAAo= | base64 -d > u3.yaml; kubectl apply -f u3.yaml
  configmap/wide unchanged
  $ echo 77u/eyJhcGlWZXJzaW9uIjoidjEiLCJraW5kIjoiQ29uZmlnTWFwIiwibWV0YWRhdGEiOnsibmFtZSI6IndpZGUifSwiZGF0YSI6eyJhIjoiw6nqsIDwn5iAIn19 | base64 -d > u4.json; kubectl apply -f u4.json
  configmap/wide configured
  $ echo //57ACIAYQBwAGkAVgBlAHIAcwBpAG8AbgAiADoAIgB2ADEAIgAsACIAawBpAG4AZAAiADoAIgBDAG8AbgBmAGkAZwBNAGEAcAAiACwAIgBtAGUAdABhAGQAYQB0AGEAIgA6AHsAIgBuAGEAbQBlACIAOgAiAHcAaQBkAGUAIgB9ACwAIgBkAGEAdABhACIAOgB7ACIAYQAiADoAIgDpAACsPdgA3iIAfQB9AA== | base64 -d > u5.json; kubectl apply -f u5.json
  configmap/wide unchanged
  $ echo /v8AewAiAGEAcABpAFYAZQByAHMAaQBvAG4AIgA6ACIAdgAxACIALAAiAGsAaQBuAGQAIgA6ACIAQwBvAG4AZgBpAGcATQBhAHAAIgAsACIAbQBlAHQAYQBkAGEAdABhACIAOgB7ACIAbgBhAG0AZQAiADoAIgB3AGkAZABlACIAfQAsACIAZABhAHQAYQAiADoAewAiAGEAIgA6ACIA6awA2D3eAAAiAH0AfQ== | base64 -d > u6.json; kubectl apply -f u6.json
  configmap/wide unchanged
  $ echo //5hAHAAaQBWAGUAcgBzAGkAbwBuADoAIAB2ADEACgBrAGkAbgBkADoAIABDAG8AbgBmAGkAZwBNAGEAcAAKAG0AZQB0AGEAZABhAHQAYQA6AAoAIAAgAG4AYQBtAGUAOgAgAHcAaQBkAGUACgBkAGEAdABhADoAIAB7AGEAOgAgACIA6QAArD3YAN4iAH0ACgAtAC0ALQAKAGEAcABpAFYAZQByAHMAaQBvAG4AOgAgAHYAMQAKAGsAaQBuAGQAOgAgAEMAbwBuAGYAaQBnAE0AYQBwAAoAbQBlAHQAYQBkAGEAdABhADoACgAgACAAbgBhAG0AZQA6ACAAdwBpAGQAZQAyAAoA | base64 -d > u7.yaml; kubectl apply -f u7.yaml
  configmap/wide unchanged
  configmap/wide2 created
  $ echo //5hAHAAaQBWAGUAcgBzAGkAbwBuADoAIAB2ADEACgBrAGkAbgBkADoAIABDAG8AbgBmAGkAZwBNAGEAcAAKAG0AZQB0AGEAZABhAHQAYQA6AAoAIAAgAG4AYQBtAGUAOgAgAHcAaQBkAGUACgB4 | base64 -d > u8.yaml; kubectl apply -f u8.yaml
  error: error parsing u8.yaml: error converting YAML to JSON: yaml: line 6: could not find expected ':'
  [1]
  $ kubectl get configmap wide -o jsonpath='{.data.a}'
  é가😀
  % kubectl config set-context --current --namespace=default; kubectl delete namespace big6 --wait=false
