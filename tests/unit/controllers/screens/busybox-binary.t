What the one binary of the busybox image says of its programs; of those that are not simulated it says so.

  % kubectl run box --image=busybox:1.36 -- sleep 1000; kubectl wait --for=condition=Ready pod/box
  $ kubectl exec box -- chroot /tmp
  chroot: can't execute '/bin/sh': No such file or directory
  command terminated with exit code 127
  [127]
  $ kubectl exec box -- acpid
  acpid: not simulated here
  command terminated with exit code 1
  [1]
  $ kubectl exec box -- busybox nosuch
  nosuch: applet not found
  command terminated with exit code 127
  [127]
  $ kubectl exec box -- busybox echo hi
  hi
