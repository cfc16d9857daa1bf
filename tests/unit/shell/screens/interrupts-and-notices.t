What ^C ends, and when bash tells about jobs.

  $ sleep 5; echo after
  < ^C
  [130]

  $ sleep 5 && echo after || echo or
  < ^C
  [130]

  $ { sleep 5; echo in; }; echo after
  < ^C
  [130]

  $ f() { sleep 5; echo in; }; f; echo after
  < ^C
  [130]

  $ (sleep 5; echo in); echo after
  < ^C
  [130]

  $ if sleep 5; then echo t; else echo e; fi; echo after
  < ^C
  [130]

  $ bash -c 'kill -INT $$'; echo after
  [130]

  $ x=$(sleep 5); echo "after $?"
  < ^C
  [130]

  $ sleep 5 | cat; echo after
  < ^C
  [130]

  $ cat; echo after
  < ^C
  [130]

  $ read x; echo "after $?"
  < ^C
  [130]

  $ wait; echo after
  after

  $ { sleep 3 & } 2>/dev/null; wait; echo after
  < ^C
  [130]

  $ sh -c 'sleep 5; echo in'; echo after
  < ^C
  [130]

  $ bash -c 'trap "" INT; sleep 1; echo in'; echo after
  < ^C
  in
  after

  $ bash -c 'trap "echo T; exit 4" INT; sleep 5; echo in'; echo "after $?"
  < ^C
  T
  [1]+  Done                    sleep 3
  after 4

  $ eval 'sleep 5; echo in'; echo after
  < ^C
  [130]

  $ { sleep 0.1 & } 2>/dev/null; sleep 0.3; echo x; sleep 0.1; echo y
  [1]+  Done                    sleep 0.1
  x
  y

  $ { sleep 0.1 & sleep 0.2 & } 2>/dev/null; sleep 0.4; echo x
  [1]-  Done                    sleep 0.1
  [2]+  Done                    sleep 0.2
  x

  $ { (sleep 0.1; exit 2) & } 2>/dev/null; sleep 0.3 | cat; echo x
  [1]+  Exit 2                  ( sleep 0.1; exit 2 )
  x

  $ { sleep 0.1 & } 2>/dev/null; f() { sleep 0.3; echo in; }; f; echo out
  [1]+  Done                    sleep 0.1
  in
  out

  $ { sleep 0.1 & } 2>/dev/null; (sleep 0.3); echo x
  [1]+  Done                    sleep 0.1
  x

  $ { sleep 0.1 & } 2>/dev/null; x=$(sleep 0.3); echo x; true; ls /nope; echo z
  x
  ls: cannot access '/nope': No such file or directory
  [1]+  Done                    sleep 0.1
  z

  $ { sleep 0.1 & } 2>/dev/null; for i in 1 2; do sleep 0.2; echo $i; done
  [1]+  Done                    sleep 0.1
  1
  2

  $ { sleep 0.1 & } 2>/dev/null; while read l; do echo $l; sleep 0.2; done < <(seq 2)
  1
  [1]+  Done                    sleep 0.1
  2

  $ { sleep 0.1 & } 2>/dev/null; bash -c 'sleep 0.2; echo in'; echo x
  in
  [1]+  Done                    sleep 0.1
  x

  $ set -b; { sleep 0.1 & } 2>/dev/null; sleep 0.3; echo x
  [1]+  Done                    sleep 0.1
  x

  $ { sleep 0.2 & } 2>/dev/null

  % sleep 0.5
  $ set +b; { sleep 5 & } 2>/dev/null; sleep 0.1; kill $!; sleep 0.1; echo k
  [1]+  Terminated              sleep 5
  k

  $ { sleep 1 & sleep 2 & } 2>/dev/null; wait -n; jobs
  [1]-  Done                    sleep 1
  [2]+  Running                 sleep 2 &

  $ jobs; wait
  [2]+  Running                 sleep 2 &
  [2]+  Done                    sleep 2

  $ { sleep 0.2 & } 2>/dev/null; wait -n; echo $?; jobs; echo j
  [1]+  Done                    sleep 0.2
  0
  j

  $ echo $COLUMNS $LINES; /bin/true; echo $COLUMNS $LINES
  200 1000
  200 1000

