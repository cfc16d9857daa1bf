  % docker pull -q busybox:1.36
  $ for n in 14 15 16; do docker run --rm --ulimit nofile=$n busybox:1.36 echo hi 2>&1 | sed 's/.*container init: //;2,$d'; done
  error mounting "proc" to rootfs at "/proc": re-opening handle to "/proc": open /proc: too many open files
  error mounting "proc" to rootfs at "/proc": re-opening handle to "/proc": open /proc: too many open files
  error mounting "proc" to rootfs at "/proc": re-opening handle to "/var/lib/docker/rootfs/overlayfs/672524e47459e42d99b23b6e12c48a6932389535327a4993ddad73a6f323eb03/proc": reopen fd 14: too many open files
  $ docker run -d --name l20 --ulimit nofile=20 busybox:1.36 sleep 1000 | wc -c; docker exec l20 sh -c 'ulimit -n'
  65
  20
  $ docker run --rm -t --ulimit nofile=19 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": reopen mountpoint after mount: re-open mountpoint "/sys/fs/cgroup": reopen fd 15: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -t --ulimit nofile=11 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -t --ulimit nofile=12 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: procReady not received

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -t --ulimit nofile=20 busybox:1.36 echo hi
  hi
  $ docker run --rm -it --ulimit nofile=20 busybox:1.36 echo hi
  hi
  $ docker run --rm -i --ulimit nofile=19 busybox:1.36 echo hi
  hi
  $ docker run --rm -i --ulimit nofile=18 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": reopen mountpoint after mount: re-open mountpoint "/sys/fs/cgroup": reopen fd 14: too many open files

  Run 'docker run --help' for more information
  [125]
