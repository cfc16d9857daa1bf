  % docker pull -q busybox:1.36; mkdir q; cd q; touch f fg; mkdir w
  $ printf 'FROM busybox:1.36\nCOPY f fg /dst\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i find /dst
  /dst
  $ printf 'FROM busybox:1.36\nCOPY f* /dst\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i find /dst
  /dst
  $ printf 'FROM busybox:1.36\nCOPY w f /dst\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i find /dst
  /dst
  /dst/f
  $ printf 'FROM busybox:1.36\nADD f fg /dst\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i find /dst
  /dst
  $ printf 'FROM busybox:1.36\nCOPY w* f /dst/\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i find /dst
  /dst
  /dst/f
  $ printf 'FROM busybox:1.36\nCOPY f* .\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i sh -c 'ls -d /f*'
  /f
  /fg
  $ printf 'FROM busybox:1.36\nCOPY fg /d1/\nCOPY --from=0 f* /dst\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i find /d1
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     COPY fg /d1/
     3 | >>> COPY --from=0 f* /dst
     4 |
  --------------------
  ERROR: failed to build: failed to solve: circular dependency detected on stage: stage-0
  find: /d1: No such file or directory
  [1]
  $ printf 'FROM busybox:1.36\nRUN touch /xa /xb\nFROM busybox:1.36\nCOPY --from=0 /x* /dst\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i find /dst
  /dst
  $ printf 'FROM busybox:1.36\nCOPY <<A <<B /dst\na\nA\nb\nB\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i cat /dst
  b
  % printf 'FROM busybox:1.36\nCOPY <<A <<B /dst/\na\nA\nb\nB\n' > Dockerfile; docker build -q -t i . >/dev/null; docker run --rm i find /dst
