Volumes that are to be recycled
  % mk() { kubectl create -f - <<< "$1"; }; NS=rcy3; kubectl create ns $NS; sleep 2; kubectl delete pods --all -n default --force --grace-period=0; mkdir -p /scrub; chmod 777 /scrub
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g; s/kube-api-access-[a-z0-9]{5}/kube-api-access-xxxxx/g; s/"resourceVersion":"[0-9]+"/RV/'; }
  % pv() { mk '{"apiVersion":"v1","kind":"PersistentVolume","metadata":{"name":"'$1'"},"spec":{"capacity":{"storage":"'$2'"},"accessModes":["ReadWriteOnce"],"persistentVolumeReclaimPolicy":"Recycle","storageClassName":"rc",'"$3"'}}'; }
  % pvc() { mk '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"'$1'","namespace":"rcy3"},"spec":{"accessModes":["ReadWriteOnce"],"storageClassName":"rc",'$2'"resources":{"requests":{"storage":"1Gi"}}}}'; }
  % ev() { kubectl get events -n default --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,S:.source.component,M:.message --no-headers | grep -E "^$1 " | sed -E 's/ +/ /g' | norm | grep -v -e assigned -e Pull -e pull -e already -e Failed$ -e Back-off -e ErrIm -e 'Container ' | uniq; }
  % st() { for v in $*; do kubectl get pv $v -o jsonpath='{.metadata.name} {.metadata.annotations} {.status} {.spec.claimRef}{"\n"}' | norm; done; }
  % pv loc 1Gi '"local":{"path":"/tmp"},"nodeAffinity":{"required":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"a","operator":"Exists"}]}]}}'; pvc loc '"volumeName":"loc",'; sleep 3; kubectl delete pvc loc -n $NS; sleep 3
  $ st loc; ev loc
  loc {"pv.kubernetes.io/bound-by-controller":"yes"} {"lastPhaseTransitionTime":"TIME","message":"No recycler plugin found for the volume!","phase":"Failed"} {"apiVersion":"v1","kind":"PersistentVolumeClaim","name":"loc","namespace":"rcy3",RV,"uid":"UID"}
  loc Warning VolumeFailedRecycle persistentvolume-controller No recycler plugin found for the volume!
  % kubectl delete pv loc; pv good 3Gi '"hostPath":{"path":"/tmp/recycled"}'; pvc good; sleep 3; kubectl delete pvc good -n $NS; sleep 1.2
  $ kubectl get pod recycler-for-good -n default -o yaml | norm | sed -n '/^spec/,/^status/p' | grep -v nodeName
  spec:
    activeDeadlineSeconds: 90
    containers:
    - args:
      - -c
      - test -e /scrub && find /scrub -mindepth 1 -delete && test -z "$(ls -A /scrub)"
        || exit 1
      command:
      - /bin/sh
      image: registry.k8s.io/build-image/debian-base:bookworm-v1.0.6
      imagePullPolicy: IfNotPresent
      name: pv-recycler
      resources: {}
      terminationMessagePath: /dev/termination-log
      terminationMessagePolicy: File
      volumeMounts:
      - mountPath: /scrub
        name: vol
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
    dnsPolicy: ClusterFirst
    enableServiceLinks: true
    preemptionPolicy: PreemptLowerPriority
    priority: 0
    restartPolicy: Never
    schedulerName: default-scheduler
    securityContext: {}
    serviceAccount: default
    serviceAccountName: default
    terminationGracePeriodSeconds: 30
    tolerations:
    - effect: NoExecute
      key: node.kubernetes.io/not-ready
      operator: Exists
      tolerationSeconds: 300
    - effect: NoExecute
      key: node.kubernetes.io/unreachable
      operator: Exists
      tolerationSeconds: 300
    volumes:
    - hostPath:
        path: /tmp/recycled
        type: ""
      name: vol
    - name: kube-api-access-xxxxx
      projected:
        defaultMode: 420
        sources:
        - serviceAccountToken:
            expirationSeconds: 3607
            path: token
        - configMap:
            items:
            - key: ca.crt
              path: ca.crt
            name: kube-root-ca.crt
        - downwardAPI:
            items:
            - fieldRef:
                apiVersion: v1
                fieldPath: metadata.namespace
              path: namespace
  status:
  % sleep 3; kubectl patch pod recycler-for-good -n default --subresource=status -p '{"status":{"phase":"Succeeded"}}'; sleep 5
  $ st good; ev good; kubectl get pods -n default
  good  {"lastPhaseTransitionTime":"TIME","phase":"Available"}
  good Normal VolumeRecycled persistentvolume-controller Volume recycled
  No resources found in default namespace.
  % kubectl patch pv good -p '{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}'; rmdir /scrub; kubectl delete pv good; pv bad 1Gi '"hostPath":{"path":"/etc/hostname"}'; pvc bad '"volumeName":"bad",'; sleep 3; kubectl delete pvc bad -n $NS; sleep 4; kubectl patch pod recycler-for-bad -n default --subresource=status -p '{"status":{"phase":"Failed"}}'; sleep 3
  $ st bad; ev bad
  bad {"pv.kubernetes.io/bound-by-controller":"yes"} {"lastPhaseTransitionTime":"TIME","message":"Recycle failed: failed to recycle volume: pod failed, pod.Status.Message unknown","phase":"Failed"} {"apiVersion":"v1","kind":"PersistentVolumeClaim","name":"bad","namespace":"rcy3",RV,"uid":"UID"}
  bad Warning VolumeFailedRecycle persistentvolume-controller Recycle failed: failed to recycle volume: pod failed, pod.Status.Message unknown
  $ kubectl get pv bad | sed -E 's/ +[0-9]+s$//'; kubectl describe pv bad | sed -n '/^Status/,/^Reclaim/p;/^Message/p'
  NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS   CLAIM      STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  bad    1Gi        RWO            Recycle          Failed   rcy3/bad   rc             <unset>
  Status:          Failed
  Claim:           rcy3/bad
  Reclaim Policy:  Recycle
  Message:         Recycle failed: failed to recycle volume: pod failed, pod.Status.Message unknown
  % kubectl delete pv bad; kubectl delete ns $NS --wait=false; kubectl delete pods --all -n default --force --grace-period=0; rmdir /scrub
