Usage that cannot be written, and a shell without standard input; recorded from GNU's tools, bash and dash.
  $ tr --help >/dev/full -e; echo $?
  tr: write error: No space left on device
  1
  $ id --help >&-; echo $?
  id: write error: Bad file descriptor
  1
  $ su --help a b >/dev/full; echo $?
  su: write error: No space left on device
  1
  $ sh <&- 2>&-; echo $?
  0
  $ bash <&-; echo $?
  0
