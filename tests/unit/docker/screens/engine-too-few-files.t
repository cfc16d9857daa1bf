  % docker pull -q busybox:1.36
  $ docker run --rm --ulimit nofile=13 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": find existing subpath of "/proc": get real root path: open /proc: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=17 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": reopen mountpoint after mount: re-open mountpoint "/proc": reopen fd 14: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=18 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": reopen mountpoint after mount: re-open mountpoint "/sys/fs/cgroup": reopen fd 14: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --privileged --ulimit nofile=14 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": re-opening handle to "/proc": open /proc: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network host --ulimit nofile=18 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": reopen mountpoint after mount: re-open mountpoint "/sys/fs/cgroup": reopen fd 14: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network none --ulimit nofile=18 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": reopen mountpoint after mount: re-open mountpoint "/sys/fs/cgroup": reopen fd 14: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v /tmp:/x --ulimit nofile=18 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": reopen mountpoint after mount: re-open mountpoint "/sys/fs/cgroup": reopen fd 14: too many open files

  Run 'docker run --help' for more information
  [125]
