  % docker pull -q busybox:1.36; docker run -d --name aa --cap-drop ALL busybox:1.36 sleep 1000
  $ docker exec aa grep CapEff /proc/self/status
  CapEff: 0000000000000000
  $ docker exec --privileged aa grep -o 'CapEff.000001fff' /proc/self/status
  [1]
  $ docker exec --privileged aa sh -c 'grep -o "CapBnd.000001fff" /proc/self/status'
  [1]
  $ docker exec --privileged -u 1000 aa grep -o -e 'CapEff.*' -e 'CapBnd.000001fff' /proc/self/status
  CapEff: 0000000000000000
  $ docker exec aa chown 1000 /tmp
  chown: /tmp: Operation not permitted
  [1]
  $ docker exec --privileged aa chown 1000 /tmp
  $ docker exec aa stat -c %u /tmp
  1000
  $ docker exec aa grep -o 'CapEff.*' /proc/1/status
  CapEff: 0000000000000000
  $ docker update --cpuset-cpus 0-1 aa
  aa
  $ docker exec aa grep Cpus_allowed /proc/1/status
  Cpus_allowed:   3
  Cpus_allowed_list:      0-1
  % docker rm -f aa
