Manifests without apiVersion
  $ printf 'kind: ConfigMap\nmetadata: {name: na}\ndata: {a: b}\n' > na.yaml; kubectl create -f na.yaml --validate=false; echo $?; kubectl get cm na -o jsonpath='{.data}{"\n"}'; kubectl create -f na.yaml
  Error from server (NotFound): error when creating "na.yaml": the server could not find the requested resource
  1
  Error from server (NotFound): configmaps "na" not found
  error: error validating "na.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f na.yaml --validate=false; kubectl delete -f na.yaml; kubectl get -f na.yaml
  Error from server (NotFound): error when creating "na.yaml": the server could not find the requested resource
  Error from server (NotFound): error when deleting "na.yaml": the server could not find the requested resource
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ printf 'kind: Deployment\nmetadata: {name: na}\n' | kubectl create -f - --validate=false; printf 'kind: Role\nmetadata: {name: na}\nrules: []\n' | kubectl create -f - --validate=false; printf 'kind: Nosuch\nmetadata: {name: na}\n' | kubectl create -f - --validate=false
  error: resource mapping not found for name: "na" namespace: "" from "STDIN": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  error: resource mapping not found for name: "na" namespace: "" from "STDIN": no matches for kind "Role" in version ""
  ensure CRDs are installed first
  error: resource mapping not found for name: "na" namespace: "" from "STDIN": no matches for kind "Nosuch" in version ""
  ensure CRDs are installed first
  [1]
  $ printf 'apiVersion: ""\nkind: ConfigMap\nmetadata: {name: nb}\n' | kubectl create -f - --validate=false; printf 'apiVersion: 1\nkind: ConfigMap\nmetadata: {name: nb}\n' | kubectl create -f - --validate=false; printf 'apiVersion: v1\nmetadata: {name: nb}\n' | kubectl create -f - --validate=false; printf 'metadata: {name: nb}\n' | kubectl create -f - --validate=false
  Error from server (NotFound): error when creating "STDIN": the server could not find the requested resource
  error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  error: unable to decode "STDIN": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"nb"}}'
  error: unable to decode "STDIN": Object 'Kind' is missing in '{"metadata":{"name":"nb"}}'
  [1]
