  % docker pull -q busybox:1.36
  % mkdir wd; cd wd
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN --mount=type=bogus echo
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=bogus echo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported mount type "bogus"
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN --mount=type=bind,target echo
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=bind,target echo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid field 'target' must be a key=value pair
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN --network=bogus echo
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --network=bogus echo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: invalid network mode "bogus"
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN --security=bogus echo
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --security=bogus echo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: security "bogus" is not valid
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY --chmod=abc Dockerfile /x
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --chmod=abc Dockerfile /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid syntax
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY --chown=nouser:nogroup Dockerfile /x
  > END_
  $ docker build -q . >/dev/null
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY --from=5 /x /y
  > END_
  $ docker build -q . >/dev/null
  ERROR: failed to build: failed to solve: invalid stage index 5
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36 AS a
  > FROM busybox:1.36 AS b
  > COPY --from=c /x /y
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36 AS a
     2 |     FROM busybox:1.36 AS b
     3 | >>> COPY --from=c /x /y
     4 |
  --------------------
  ERROR: failed to build: failed to solve: c: failed to resolve source metadata for docker.io/library/c:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed (did you mean a?)
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36 AS 1st
  > RUN true
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS 1st
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: invalid name for build stage: "1st", name can't start with a number or contain symbols
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36 AS a b
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS a b
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36 as FROM
  > RUN true
  > END_
  $ docker build -q . >/dev/null
  $ cat > Dockerfile <<'END_'
  > FROM --platform=bogus busybox:1.36
  > END_
  % docker build -q . >/dev/null
  $ cat > Dockerfile <<'END_'
  > FROM --platform=linux/s390x busybox:1.36
  > RUN true
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=linux/s390x busybox:1.36
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:1.36: failed to resolve source metadata for docker.io/library/busybox:1.36: no match for platform in manifest: not found
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM --as=x busybox:1.36
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> FROM --as=x busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown flag: --as
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM ${BASE}
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> FROM ${BASE}
     2 |
  --------------------
  ERROR: failed to build: failed to solve: base name (${BASE}) should not be blank
  [1]
  $ cat > Dockerfile <<'END_'
  > ARG BASE
  > FROM ${BASE:?no base}
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     ARG BASE
     2 | >>> FROM ${BASE:?no base}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: FROM requires either one or three arguments
  [1]
  $ cat > Dockerfile <<'END_'
  > ARG V=1.36
  > FROM busybox:${V
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     ARG V=1.36
     2 | >>> FROM busybox:${V
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "busybox:${V": unsupported modifier (�) in substitution
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ENV A=1 B
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV A=1 B
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "B". Must be of the form: name=value
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ENV =x
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV =x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ENV names can not be blank
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > LABEL a
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> LABEL a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: LABEL must have two arguments
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ARG
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ARG
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ARG requires at least one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ARG 1=2 'x y'
  > END_
  $ docker build -q . >/dev/null
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > EXPOSE eighty
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE eighty
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: eighty
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > EXPOSE 80/bogus
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 80/bogus
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid port: "80/bogus": invalid proto: bogus
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > EXPOSE 99999
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 99999
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: 99999
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > WORKDIR
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> WORKDIR
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: WORKDIR requires exactly one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > USER
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> USER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: USER requires exactly one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > USER nosuch
  > RUN id
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     USER nosuch
     3 | >>> RUN id
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find user nosuch: no matching entries in passwd file
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > VOLUME
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> VOLUME
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: VOLUME requires at least one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > VOLUME []
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> VOLUME []
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: VOLUME requires at least one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > STOPSIGNAL BOGUS
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL BOGUS
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid signal: BOGUS
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > STOPSIGNAL
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: STOPSIGNAL requires exactly one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > HEALTHCHECK
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: HEALTHCHECK requires at least one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > HEALTHCHECK CMD
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK CMD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Missing command after HEALTHCHECK CMD
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > HEALTHCHECK --interval=5 CMD true
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --interval=5 CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: time: missing unit in duration "5"
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > HEALTHCHECK --retries=x CMD true
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --retries=x CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > HEALTHCHECK none CMD true
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK none CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: HEALTHCHECK NONE takes no arguments
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > SHELL bash
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> SHELL bash
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: SHELL requires the arguments to be in JSON form
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > SHELL []
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> SHELL []
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: SHELL requires at least one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ONBUILD FROM x
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD FROM x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: FROM isn't allowed as an ONBUILD trigger
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ONBUILD
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ONBUILD requires at least one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ONBUILD ONBUILD RUN true
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD ONBUILD RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > CMD ['a']
  > END_
  $ docker build -q . >/dev/null
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ENTRYPOINT
  > END_
  $ docker build -q . >/dev/null
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY a
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY ["a"]
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY ["a"]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY a b c
  > END_
  % docker build -q . >/dev/null
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY ../x /
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY ../x /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref p23paodsxpu2xmmhb7ghd97in::rfpwzoneb2jta8ri2nhefno1i: "/x": not found
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ADD --checksum=abc Dockerfile /
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ADD --checksum=abc Dockerfile /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: checksum requires HTTP(S) or Git sources
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > ADD --keep-git-dir=x Dockerfile /
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ADD --keep-git-dir=x Dockerfile /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: expecting boolean value for flag --keep-git-dir, not: x
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY --link=maybe Dockerfile /
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --link=maybe Dockerfile /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: expecting boolean value for flag --link, not: maybe
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > COPY --exclude Dockerfile /
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --exclude Dockerfile /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: missing a value on flag: --exclude
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN <<EOF
  > echo
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN <<EOF
     3 | >>> echo
     4 |
  --------------------
  ERROR: failed to build: failed to solve: unterminated heredoc
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN <<EOF cat
  > x
  > EOF
  > END
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:5
  --------------------
     3 |     x
     4 |     EOF
     5 | >>> END
     6 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 5: unknown instruction: END (did you mean ENV?)
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN
  > END_
  $ docker build -q . >/dev/null
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > \
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> \
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction:
  [1]
  $ cat > Dockerfile <<'END_'
  > # escape=x
  > FROM busybox:1.36
  > END_
  $ docker build -q . >/dev/null
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  [1]
  $ cat > Dockerfile <<'END_'
  > # syntax=nosuch/front:1
  > FROM busybox:1.36
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> # syntax=nosuch/front:1
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/nosuch/front:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> FROM
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36 extra
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 extra
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ cat > Dockerfile <<'END_'
  > RUN true
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> RUN true
     2 |
  --------------------
  ERROR: failed to build: failed to solve: no build stage in current context
  [1]
  $ cat > Dockerfile <<'END_'
  > END_
  $ docker build -q . >/dev/null
  ERROR: failed to build: failed to solve: the Dockerfile cannot be empty
  [1]
  $ cat > Dockerfile <<'END_'
  > # only a comment
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:1
  --------------------
     1 | >>> # only a comment
     2 |
  --------------------
  ERROR: failed to build: failed to solve: file with no instructions
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > MAINTAINER
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> MAINTAINER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: MAINTAINER requires exactly one argument
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN ["nosuchprog"]
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN ["nosuchprog"]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "nosuchprog" did not complete successfully: exit code: 1
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > RUN exit 7
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN exit 7
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c exit 7" did not complete successfully: exit code: 7
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM scratch
  > RUN true
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM scratch
     2 | >>> RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c true" did not complete successfully: exit code: 1
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36 AS x
  > COPY --from=x a b
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36 AS x
     2 | >>> COPY --from=x a b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: circular dependency detected on stage: x
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36
  > LABEL "a b=c
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> LABEL "a b=c
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "\"a b": unexpected end of statement while looking for matching double-quote
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM a
  > FROM b
  > END_
  $ docker build -q . >/dev/null
  Dockerfile:2
  --------------------
     1 |     FROM a
     2 | >>> FROM b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: b: failed to resolve source metadata for docker.io/library/b:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ cat > Dockerfile <<'END_'
  > FROM busybox:1.36 AS base
  > FROM base AS base
  > RUN true
  > END_
  $ docker build -q . >/dev/null
