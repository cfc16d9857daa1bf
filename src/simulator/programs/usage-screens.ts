/**
 * Usage screens of GNU's tools and their neighbours, which they show after a mistake. Which options there are and how a
 * screen is laid out is theirs; what is said of each option is said in our own words.
 */

export const SED = `Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...

  -n, --quiet, --silent
                 print only what the script prints
      --debug
                 show the script as it was read, and each step
  -e script, --expression=script
                 run these commands
  -f script-file, --file=script-file
                 run the commands in this file
  --follow-symlinks
                 with -i, change the file that a link leads to
  -i[SUFFIX], --in-place[=SUFFIX]
                 change the files (and keep the old ones with SUFFIX)
  -l N, --line-length=N
                 how long the lines of \`l' are
  --posix
                 only what POSIX has
  -E, -r, --regexp-extended
                 regular expressions are extended ones
                 (-E is what POSIX calls it)
  -s, --separate
                 each file begins at line one
      --sandbox
                 refuse the commands e, r and w
  -u, --unbuffered
                 read little at once and write at once
  -z, --null-data
                 a NUL ends a line
      --help     show this help
      --version  show the version

Without -e or -f the first argument that is no option is the script. All
others are files to read; without any, standard input is read.

GNU sed home page: <https://www.gnu.org/software/sed/>.
General help using GNU software: <https://www.gnu.org/gethelp/>.
`;

export const MAWK = `Usage: mawk [Options] [Program] [file ...]

Program:
    With -f the program is in that file. Without it the program is the first
    argument that is no option; "--" may stand before it.

Options:
    -f program-file  The file of the program; there may be several.
    -F value         What FS is, which separates fields.
    -v var=value     A variable and its value.
    --               Options end here.

    Options of this awk alone begin with "-W" and may be cut short:

    -W version       the version.
    -W dump          the program as it was compiled.
    -W help          this help.
    -W interactive   write at once, read line by line.
    -W exec file     the program, as the last option.
    -W random=number where random numbers begin.
    -W sprintf=number how much room sprintf has.
    -W posix_space   "\\n" does not count as a space.
    -W usage         this help.
`;

export const TREE = `usage: tree [-acdfghilnpqrstuvxACDFJQNSUX] [-L level [-R]] [-H  baseHREF]
	[-T title] [-o filename] [-P pattern] [-I pattern] [--gitignore]
	[--gitfile[=]file] [--matchdirs] [--metafirst] [--ignore-case]
	[--nolinks] [--hintro[=]file] [--houtro[=]file] [--inodes] [--device]
	[--sort[=]<name>] [--dirsfirst] [--filesfirst] [--filelimit #] [--si]
	[--du] [--prune] [--charset[=]X] [--timefmt[=]format] [--fromfile]
	[--fflinks] [--info] [--infofile[=]file] [--noreport] [--version]
	[--help] [--] [directory ...]
`;

export const MAKE = `Usage: make [options] [target] ...
Options:
  -b, -m                      Nothing; other makes know them.
  -B, --always-make           Make all targets, whatever their age.
  -C DIRECTORY, --directory=DIRECTORY
                              Work in DIRECTORY.
  -d                          Tell all that is considered.
  --debug[=FLAGS]             Tell some of what is considered.
  -e, --environment-overrides
                              The environment's variables win over makefiles.
  -E STRING, --eval=STRING    Read STRING as if it stood in a makefile.
  -f FILE, --file=FILE, --makefile=FILE
                              The makefile is FILE.
  -h, --help                  Show this help.
  -i, --ignore-errors         Go on after commands that fail.
  -I DIRECTORY, --include-dir=DIRECTORY
                              Makefiles to include may lie in DIRECTORY.
  -j [N], --jobs[=N]          N commands at the same time; no N, no limit.
  -k, --keep-going            After a failure, make what does not need it.
  -l [N], --load-average[=N], --max-load[=N]
                              No further command while the load is N or more.
  -L, --check-symlink-times   Of a link and its target the newer time counts.
  -n, --just-print, --dry-run, --recon
                              Show the commands and run none.
  -o FILE, --old-file=FILE, --assume-old=FILE
                              Treat FILE as old, and do not make it.
  -O[TYPE], --output-sync[=TYPE]
                              Keep the output of what runs together apart.
  -p, --print-data-base       Show all rules and variables.
  -q, --question              Run nothing; the exit status tells.
  -r, --no-builtin-rules      Only the makefile's rules.
  -R, --no-builtin-variables  Only the makefile's variables.
  -s, --silent, --quiet       Do not show commands.
  --no-silent                 Show commands, whatever -s says.
  -S, --no-keep-going, --stop
                              Takes -k back.
  -t, --touch                 Make targets look new and run nothing.
  --trace                     Tell why each command is run.
  -v, --version               Show the version.
  -w, --print-directory       Tell which folder is worked in.
  --no-print-directory        Do not tell it, even if -w would be set by itself.
  -W FILE, --what-if=FILE, --new-file=FILE, --assume-new=FILE
                              Treat FILE as newer than everything.
  --warn-undefined-variables  Tell of variables that have no value.

This program built for x86_64-pc-linux-gnu
Report bugs to <bug-make@gnu.org>
`;

export const HOSTNAME = `Usage: hostname [-b] {hostname|-F file}         set host name (from file)
       hostname [-a|-A|-d|-f|-i|-I|-s|-y]       display formatted name
       hostname                                 display host name

       {yp,nis,}domainname {nisdomain|-F file}  set NIS domain name (from file)
       {yp,nis,}domainname                      display NIS domain name

       dnsdomainname                            display dns domain name

       hostname -V|--version|-h|--help          print info and exit

Program name:
       {yp,nis,}domainname=hostname -y
       dnsdomainname=hostname -d

Program options:
    -a, --alias            other names of this host
    -A, --all-fqdns        every full name
    -b, --boot             a name in any case, when the machine starts
    -d, --domain           what stands behind the host's name
    -f, --fqdn, --long     the full name
    -F, --file             the name stands in this file
    -i, --ip-address       addresses of the name
    -I, --all-ip-addresses all addresses of this host
    -s, --short            the name up to its first dot
    -y, --yp, --nis        the domain of NIS

Description:
   Shows or sets the name of this host, or its domain of NIS; also the full
   name and the domain, which the file /etc/hosts or a name server tells.
`;

export const NC = `usage: nc [-46CDdFhklNnrStUuvZz] [-I length] [-i interval] [-M ttl]
	  [-m minttl] [-O length] [-P proxy_username] [-p source_port]
	  [-q seconds] [-s sourceaddr] [-T keyword] [-V rtable] [-W recvlimit]
	  [-w timeout] [-X proxy_protocol] [-x proxy_address[:port]]
	  [destination] [port]
`;

export const SCP = `usage: scp [-346ABCOpqRrsTv] [-c cipher] [-D sftp_server_path] [-F ssh_config]
           [-i identity_file] [-J destination] [-l limit] [-o ssh_option]
           [-P port] [-S program] [-X sftp_option] source ... target
`;
