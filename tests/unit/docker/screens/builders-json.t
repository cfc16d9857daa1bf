  $ docker buildx ls --format json | grep -o '"[A-Za-z]*":' | tr -d '\n'
  "Current":"Driver":"Dynamic":"LastActivity":"Name":"Nodes":"Endpoint":"GCPolicy":"all":"filter":"keepDuration":"maxUsedSpace":"minFreeSpace":"reservedSpace":"all":"filter":"keepDuration":"maxUsedSpace":"minFreeSpace":"reservedSpace":"all":"filter":"keepDuration":"maxUsedSpace":"minFreeSpace":"reservedSpace":"all":"filter":"keepDuration":"maxUsedSpace":"minFreeSpace":"reservedSpace":"IDs":"Labels":"Name":"Platforms":"Status":"Version":
  $ docker buildx ls --format json | grep -o '"filter":[^]k]*\|"keepDuration":[0-9]*\|"all":[a-z]*'
  "all":false
  "filter":["type==source.local","type==exec.cachemount","type==source.git.chec
  "keepDuration":172800000000000
  "all":false
  "filter":null,"
  "all":false
  "filter":null,"
  "all":true
  "filter":null,"
  $ docker buildx ls --format '{{json .}}' | grep -o '"org.mobyproject[^,}]*' | grep -v uuid
  "org.mobyproject.buildkit.worker.containerd.namespace":"moby"
  "org.mobyproject.buildkit.worker.executor":"containerd"
  "org.mobyproject.buildkit.worker.hostname":"lab"
  "org.mobyproject.buildkit.worker.moby.host-gateway-ip":"172.17.0.1"
  "org.mobyproject.buildkit.worker.network":"host"
  "org.mobyproject.buildkit.worker.selinux.enabled":"false"
  "org.mobyproject.buildkit.worker.snapshotter":"overlayfs"
  "org.mobyproject.buildkit.worker.containerd.namespace":"moby"
  "org.mobyproject.buildkit.worker.executor":"containerd"
  "org.mobyproject.buildkit.worker.hostname":"lab"
  "org.mobyproject.buildkit.worker.moby.host-gateway-ip":"172.17.0.1"
  "org.mobyproject.buildkit.worker.network":"host"
  "org.mobyproject.buildkit.worker.selinux.enabled":"false"
  "org.mobyproject.buildkit.worker.snapshotter":"overlayfs"
  $ docker buildx inspect | grep -c 'GC Policy'
  4
