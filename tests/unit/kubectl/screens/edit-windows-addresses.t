Begins with: workloads.t

  $ KUBE_EDITOR='grep -c .$' kubectl edit cm settings
  24
  Edit cancelled, no changes made.
  % printf '#!/bin/sh\nwc -l < $1; tr -dc "\\r" < $1 | wc -c\n' > odr; chmod +x odr; KUBE_EDITOR=./odr kubectl edit cm settings --windows-line-endings=true -o json | awk '$1>0{print "cr"}'
  $ KUBE_EDITOR='sed -i s/mode:.*/mode:\ neu/' kubectl edit cm settings --windows-line-endings
  configmap/settings edited
  $ kubectl get cm settings -o json | jq .data
  {
    "app.conf": "a=1\nb=2\n",
    "mode": "neu"
  }
  $ KUBE_EDITOR=true kubectl edit cm settings --windows-line-endings
  Edit cancelled, no changes made.
  $ kubectl create cm neu --from-literal=a=b --dry-run=client -o yaml > neu.yaml; KUBE_EDITOR='sed -i s/a:.b/a:\ c/' kubectl create -f neu.yaml --edit --windows-line-endings
  configmap/neu created
  $ kubectl get cm neu -o json | jq .data
  {
    "a": "c"
  }
  $ KUBE_EDITOR=true kubectl apply edit-last-applied cm neu --windows-line-endings
  error: no last-applied-configuration annotation found on resources, to create the annotation, use command `kubectl apply set-last-applied --create-annotation`
  [1]
  $ timeout 1 kubectl proxy --address=100.1.1.1 --port=8044
  error: listen tcp 100.1.1.1:8044: bind: cannot assign requested address
  [1]
  $ timeout 1 kubectl port-forward pod/alone 8045:80 --address=100.1.1.1
  Unable to listen on port 8045: Listeners failed to create with the following errors: [unable to create listener: Error listen tcp4 100.1.1.1:8045: bind: cannot assign requested address]
  error: unable to listen on any of the requested ports: [{8045 80}]
  [1]
  $ timeout 1 kubectl port-forward pod/alone 8045:80 --address=foo
  error: foo is not a valid IP
  [1]
