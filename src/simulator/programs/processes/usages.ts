/**
 * The usage screens of procps 4.0.2, psmisc 23.6 and util-linux 2.38: which options there are and how a screen is laid
 * out is theirs, what is said of each option is said in our own words.
 */

/** How a screen of procps ends. */
const END = ` -h, --help     show this help
 -V, --version  show the version
`;

/** What pgrep and pkill select processes by. */
const MATCHING = ` -c, --count               only say how many there are
 -f, --full                look at the whole command line
 -g, --pgroup <PGID,...>   of these process groups
 -G, --group <GID,...>     of these real groups
 -i, --ignore-case         capitals and small letters are the same
 -n, --newest              the one started last
 -o, --oldest              the one started first
 -O, --older <seconds>     started longer ago than this
 -P, --parent <PPID,...>   children of these
 -s, --session <SID,...>   of these sessions
 -t, --terminal <tty,...>  on these terminals
 -u, --euid <ID,...>       of these effective users
 -U, --uid <ID,...>        of these real users
 -x, --exact               the name is the pattern, from end to end
 -F, --pidfile <file>      the process that this file names
 -L, --logpidfile          refuse a file of -F that nobody holds locked
 -r, --runstates <state>   in these states (D, S, Z, ...)
 -A, --ignore-ancestors    leave out those that this one descends from
 --cgroup <grp,...>        in these control groups (v2)
 --ns <PID>                in the namespaces of this process
 --nslist <ns,...>         the namespaces that --ns compares: ipc, mnt,
                           net, pid, user, uts
`;

export const USAGES: Readonly<Record<string, string>> = {
  uptime: `
Usage:
 uptime [options]

Options:
 -p, --pretty   how long, in words
 -h, --help     show this help
 -s, --since    when the machine started
 -V, --version  show the version

For more details see uptime(1).
`,
  free: `
Usage:
 free [options]

Options:
 -b, --bytes         numbers are bytes
     --kilo          numbers are kilobytes
     --mega          numbers are megabytes
     --giga          numbers are gigabytes
     --tera          numbers are terabytes
     --peta          numbers are petabytes
 -k, --kibi          numbers are kibibytes
 -m, --mebi          numbers are mebibytes
 -g, --gibi          numbers are gibibytes
     --tebi          numbers are tebibytes
     --pebi          numbers are pebibytes
 -h, --human         each number in a unit that suits it
     --si            units are powers of 1000, not of 1024
 -l, --lohi          low and high memory apart
 -t, --total         a line with memory and swap together
 -v, --committed     a line with what is promised and its limit
 -s N, --seconds N   again every N seconds
 -c N, --count N     N times, then end
 -w, --wide          buffers and cache in columns of their own

     --help     show this help
 -V, --version  show the version

For more details see free(1).
`,
  pgrep: `
Usage:
 pgrep [options] <pattern>

Options:
 -d, --delimiter <string>  what stands between the numbers
 -l, --list-name           the name behind each number
 -a, --list-full           the command line behind each number
 -v, --inverse             those that do not match
 -w, --lightweight         threads, too
${MATCHING}
${END}
For more details see pgrep(1).
`,
  pkill: `
Usage:
 pkill [options] <pattern>

Options:
 -<sig>, --signal <sig>    the signal, by number or by name
 -q, --queue <value>       a number that goes with the signal
 -e, --echo                say what is killed
${MATCHING}
${END}
For more details see pgrep(1).
`,
  watch: `
Usage:
 watch [options] command

Options:
  -b, --beep             a sound when the command fails
  -c, --color            colours and styles of the command are kept
  -d, --differences[=<permanent>]
                         mark what has changed since the last time
  -e, --errexit          end when the command fails
  -g, --chgexit          end when the output changes
  -q, --equexit <cycles>
                         end when the output has stayed the same so often
  -n, --interval <secs>  seconds from one run to the next
  -p, --precise          start at the interval, however long a run takes
  -t, --no-title         no line at the top
  -w, --no-wrap          long lines are cut
  -x, --exec             run the command without a shell

 -h, --help     show this help
 -v, --version  show the version

For more details see watch(1).
`,
  w: `
Usage:
 w [options] [user]

Options:
 -h, --no-header     no heading
 -u, --no-current    whoever runs a process does not matter for its times
 -s, --short         without times of login and of processors
 -f, --from          with the host from which somebody came
 -o, --old-style     times as they were shown in former days
 -i, --ip-addr       the address of that host, where it is known

     --help     show this help
 -V, --version  show the version

For more details see w(1).
`,
  vmstat: `
Usage:
 vmstat [options] [delay [count]]

Options:
 -a, --active           memory in use and long unused
 -f, --forks            how many processes were forked so far
 -m, --slabs            the kernel's caches
 -n, --one-header       the heading once
 -s, --stats            a list of counters
 -d, --disk             numbers of each disk
 -D, --disk-sum         numbers of all disks together
 -p, --partition <dev>  numbers of one partition
 -S, --unit <char>      the unit of memory
 -w, --wide             columns with more room
 -t, --timestamp        the time behind each line
 -y, --no-first         without the line since the start

${END}
For more details see vmstat(8).
`,
  renice: `
Usage:
 renice [-n] <priority> [-p|--pid] <pid>...
 renice [-n] <priority>  -g|--pgrp <pgid>...
 renice [-n] <priority>  -u|--user <user>...

Gives processes that run already another niceness.

Options:
 -n, --priority <num>   the new niceness
 -p, --pid              the numbers are of processes (unless told otherwise)
 -g, --pgrp             the numbers are of process groups
 -u, --user             names or numbers of users

 -h, --help             show this help
 -V, --version          show the version

For more details see renice(1).
`,
  kill: `
Usage:
 kill [options] <pid> [...]

Options:
 <pid> [...]            the processes that get the signal
 -<signal>, -s, --signal <signal>
                        the signal, by number or by name
 -q, --queue <value>    a number that goes with the signal
 -l, --list=[<signal>]  the names of signals, or the name of one number
 -L, --table            names and numbers of all signals

${END}
For more details see kill(1).
`,
  killall: `Usage: killall [OPTION]... [--] NAME...
       killall -l, --list
       killall -V, --version

  -e,--exact          the whole name counts, however long it is
  -I,--ignore-case    capitals and small letters are the same
  -g,--process-group  kill the whole process group
  -y,--younger-than   started more recently than TIME
  -o,--older-than     started longer ago than TIME
  -i,--interactive    ask before each
  -l,--list           the names of signals
  -q,--quiet          no word where none is found
  -r,--regexp         NAME is an extended regular expression
  -s,--signal SIGNAL  this signal and not SIGTERM
  -u,--user USER      processes of USER
  -v,--verbose        say what got the signal
  -V,--version        show the version
  -w,--wait           end when they all have ended
  -n,--ns PID         in the namespaces of PID
  -Z,--context REGEXP with this security context
                      (only as the first argument)

`,
  pidof: `pidof usage: [options] <program-name>

 -c           Only processes whose root is the same folder
 -d <sep>     What stands between the numbers
 -h           Show this help
 -n           Do not look at files on network shares
 -o <pid>     Leave this process out
 -q           Only the exit status tells
 -s           One number at the most
 -x           Shells that run a script of this name, too
 -z           Processes that are dead or wait for a disk, too (may never end)

`,
  top: `
Usage:
 top [options]

Options:
 -b, --batch-mode                no keys: one screen after the other
 -c, --cmdline-toggle            command lines where names were, or back
 -d, --delay =SECS [.TENTHS]     seconds from one screen to the next
 -E, --scale-summary-mem =SCALE  unit of memory at the top: k,m,g,t,p,e
 -e, --scale-task-mem =SCALE     unit of memory of processes: k,m,g,t,p
 -H, --threads-show              each thread has a line
 -i, --idle-toggle               without those that do nothing, or back
 -n, --iterations =NUMBER        so many screens, then end
 -O, --list-fields               only list what there are columns for
 -o, --sort-override =FIELD      the column to sort by
 -p, --pid =PIDLIST              only these processes
 -S, --accum-time-toggle         times with those of ended children, or back
 -s, --secure-mode               without what may do harm
 -U, --filter-any-user =USER     processes of USER in any of their users
 -u, --filter-only-euser =USER   processes with USER as the effective one
 -w, --width [=COLUMNS]          another width than the terminal's
 -1, --single-cpu-toggle         processors apart, or together

 -h, --help                      show this help
 -V, --version                   show the version

For more details see top(1).
`,
};
