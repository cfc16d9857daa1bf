  % docker pull -q busybox:1.36
  $ docker run --rm --sysctl net.ipv4.ip_forward=0 --sysctl net.core.somaxconn=99 busybox:1.36 cat /proc/sys/net/core/somaxconn /proc/sys/net/ipv4/ip_forward
  99
  0
  $ docker run --rm --sysctl kernel.msgmax=70000 busybox:1.36 cat /proc/sys/kernel/msgmax
  70000
  $ docker run --rm --network host --sysctl net.core.somaxconn=99 busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: sysctl "net.core.somaxconn" not allowed in host network namespace

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device /dev/null:/dev/mynull busybox:1.36 ls -l /dev/mynull | cut -c1
  c
  $ docker run --rm --device /dev/zero:/dev/z:r busybox:1.36 sh -c 'head -c 3 /dev/z | wc -c; echo > /dev/z'
  3
  $ docker run --rm --security-opt systempaths=unconfined busybox:1.36 sh -c 'mount | grep -c "/proc/"'
  0
  [1]
  $ docker run --rm --security-opt no-new-privileges busybox:1.36 grep NoNewPrivs /proc/self/status
  NoNewPrivs:     1
  $ docker run --rm --oom-score-adj 500 busybox:1.36 cat /proc/self/oom_score_adj
  500
  $ docker run --rm --ulimit nofile=100:200 --ulimit core=0 busybox:1.36 sh -c 'ulimit -n; ulimit -Hn; ulimit -c'
  100
  200
  0
  $ docker run --rm --cap-add SYS_TIME --cap-drop NET_RAW busybox:1.36 grep CapEff /proc/self/status
  CapEff: 00000000aa0405fb
  $ docker run --rm --cap-drop all busybox:1.36 grep CapEff /proc/self/status
  CapEff: 0000000000000000
  $ docker run --rm --cap-add ALL busybox:1.36 grep CapBnd /proc/self/status | wc -w
  2
  $ docker run --rm -u 1000 busybox:1.36 grep CapEff /proc/self/status
  CapEff: 0000000000000000
