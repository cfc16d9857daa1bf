  % docker pull -q busybox:1.36
  % mkdir -p app && cd app && echo x > x
  $ printf 'FROM --platform=linux/arm64 busybox:1.36\nCOPY x /\n' > Dockerfile; docker build -t a1 . 2>&1 | tail -3

   1 warning found (use docker --debug to expand):
   - FromPlatformFlagConstDisallowed: FROM --platform flag should not use constant value "linux/arm64" (line 1)
  $ docker inspect -f '{{.Architecture}}' a1
  arm64
  $ printf 'FROM busybox:1.36\nCOPY x /one/\nCOPY x Dockerfile /m/\nADD x /a\nCOPY . /d/\nCOPY --chown=1:1 x /o\n' > Dockerfile; DOCKER_BUILDKIT=0 docker build -q -t a2 . 2>/dev/null | cut -c1-7
  sha256:
  $ docker history --no-trunc a2 --format '{{.CreatedBy}}' | sed 's/:[0-9a-f]\{64\}/:H/'
  /bin/sh -c #(nop) COPY --chown=1:1 file:H in /o
  /bin/sh -c #(nop) COPY dir:H in /d/
  /bin/sh -c #(nop) ADD file:H in /a
  /bin/sh -c #(nop) COPY multi:H in /m/
  /bin/sh -c #(nop) COPY file:H in /one/
  BusyBox 1.36.1 (glibc), Debian 12
