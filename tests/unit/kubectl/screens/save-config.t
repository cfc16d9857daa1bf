  $ kubectl create service clusterip sv1 --tcp=80 --save-config --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: sv1
    name: sv1
  spec:
    ports:
    - name: "80"
      port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: sv1
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service nodeport sv1 --tcp=80 --save-config --dry-run=client -o name
  service/sv1
  $ kubectl create service clusterip sv1 --tcp=80 --save-config; kubectl get svc sv1 -o jsonpath='{.metadata.annotations}'; echo
  service/sv1 created
  $ kubectl create cm a --save-config --dry-run=client -o yaml
  apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"a"}}
    name: a
  $ kubectl explain .
  error: a resource must be present, got: /, Resource=
  [1]
  $ kubectl explain .spec
  error: invalid jsonpath syntax, first node must be field node
  [1]
