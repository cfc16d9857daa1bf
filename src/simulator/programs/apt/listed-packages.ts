/** The packages of Debian 12's image, and in a line each what packages are for: as dpkg and apt list them. */

export interface Listed {
  name: string;
  version: string;
  /** 'same': amd64, and shown behind the name, because it may be installed for several at once. */
  architecture: 'amd64' | 'all' | 'same';
  /** kB on the disk. */
  size: number;
  summary: string;
}

const BASE = `
adduser|3.134|all|686|add and remove users and groups
apt|2.6.1|amd64|4232|commandline package manager
base-files|12.4+deb12u11|amd64|341|Debian base system miscellaneous files
base-passwd|3.6.1|amd64|247|Debian base system master password and group files
bash|5.2.15-2+b8|amd64|7164|GNU Bourne Again SHell
bsdutils|1:2.38.1-5+deb12u3|amd64|355|basic utilities from 4.4BSD-Lite
coreutils|9.1-1|amd64|18062|GNU core utilities
dash|0.5.12-2|amd64|191|POSIX-compliant shell
debconf|1.5.82|all|491|Debian configuration management system
debian-archive-keyring|2023.3+deb12u2|all|293|GnuPG archive keys of the Debian archive
debianutils|5.7-0.5~deb12u1|amd64|243|Miscellaneous utilities specific to Debian
diffutils|1:3.8-4|amd64|1598|File comparison utilities
dpkg|1.21.22|amd64|6409|Debian package management system
e2fsprogs|1.47.0-2|amd64|1496|ext2/ext3/ext4 file system utilities
findutils|4.9.0-4|amd64|1746|utilities for finding files--find, xargs
gcc-12-base|12.2.0-14+deb12u1|same|100|GCC, the GNU Compiler Collection (base package)
gpgv|2.2.40-1.1+deb12u2|amd64|918|GNU privacy guard - signature verification tool
grep|3.8-5|amd64|1245|GNU grep, egrep and fgrep
gzip|1.12-1|amd64|252|GNU compression utilities
hostname|3.23+nmu1|amd64|46|utility to set/show the host name or domain name
init-system-helpers|1.65.2|all|140|helper tools for all init systems
libacl1|2.3.1-3|same|73|access control list - shared library
libapt-pkg6.0|2.6.1|same|3297|package management runtime library
libattr1|1:2.5.1-4|same|59|extended attribute handling - shared library
libaudit-common|1:3.0.9-1|all|22|Dynamic library for security auditing - common files
libaudit1|1:3.0.9-1|same|150|Dynamic library for security auditing
libblkid1|2.38.1-5+deb12u3|same|398|block device ID library
libbz2-1.0|1.0.8-5+b1|same|106|high-quality block-sorting file compressor library - runtime
libc-bin|2.36-9+deb12u14|amd64|2042|GNU C Library: Binaries
libc6|2.36-9+deb12u14|same|13001|GNU C Library: Shared libraries
libcap-ng0|0.8.3-1+b3|same|65|alternate POSIX capabilities library
libcap2|1:2.66-4+deb12u2+b2|same|95|POSIX 1003.1e capabilities (library)
libcom-err2|1.47.0-2|same|54|common error description library
libcrypt1|1:4.4.33-2|same|233|libcrypt shared library
libdb5.3|5.3.28+dfsg2-1|same|1833|Berkeley v5.3 Database Libraries [runtime]
libdebconfclient0|0.270|same|37|Debian Configuration Management System (C-implementation library)
libext2fs2|1.47.0-2|same|534|ext2/ext3/ext4 file system libraries
libffi8|3.4.4-1|same|68|Foreign Function Interface library runtime
libgcc-s1|12.2.0-14+deb12u1|same|140|GCC support library
libgcrypt20|1.10.1-3|same|1592|LGPL Crypto library - runtime library
libgmp10|2:6.2.1+dfsg1-1.1|same|855|Multiprecision arithmetic library
libgnutls30|3.7.9-2+deb12u6|same|3390|GNU TLS library - main runtime library
libgpg-error0|1.46-1|same|192|GnuPG development runtime library
libhogweed6|3.8.1-2|same|463|low level cryptographic library (public-key cryptos)
libidn2-0|2.3.3-1+b1|same|439|Internationalized domain names (IDNA2008/TR46) library
liblz4-1|1.9.4-1|same|169|Fast LZ compression algorithm library - runtime
liblzma5|5.4.1-1|same|333|XZ-format compression library
libmd0|1.0.4-2|same|79|message digest functions from BSD systems - shared library
libmount1|2.38.1-5+deb12u3|same|454|device mounting library
libnettle8|3.8.1-2|same|520|low level cryptographic library (symmetric and one-way cryptos)
libp11-kit0|0.24.1-2|same|1408|library for loading and coordinating access to PKCS#11 modules - runtime
libpam-modules|1.5.2-6+deb12u1|same|1031|Pluggable Authentication Modules for PAM
libpam-modules-bin|1.5.2-6+deb12u1|amd64|227|Pluggable Authentication Modules for PAM - helper binaries
libpam-runtime|1.5.2-6+deb12u1|all|876|Runtime support for the PAM library
libpam0g|1.5.2-6+deb12u1|same|215|Pluggable Authentication Modules library
libpcre2-8-0|10.42-1|same|685|New Perl Compatible Regular Expression Library- 8 bit runtime files
libseccomp2|2.5.4-1+deb12u1|same|148|high level interface to Linux seccomp filter
libselinux1|3.4-1+b6|same|199|SELinux runtime shared libraries
libsemanage-common|3.4-1|all|37|Common files for SELinux policy management libraries
libsemanage2|3.4-1+b5|same|297|SELinux policy management library
libsepol2|3.4-2.1|same|775|SELinux library for manipulating binary security policies
libsmartcols1|2.38.1-5+deb12u3|same|289|smart column output alignment library
libss2|1.47.0-2|same|70|command-line interface parsing library
libstdc++6|12.2.0-14+deb12u1|same|2686|GNU Standard C++ Library v3
libsystemd0|252.39-1~deb12u2|same|909|systemd utility library
libtasn1-6|4.19.0-2+deb12u1|same|116|Manage ASN.1 structures (runtime)
libtinfo6|6.4-4|same|541|shared low-level terminfo library for terminal handling
libudev1|252.39-1~deb12u2|same|240|libudev shared library
libunistring2|1.0-2|same|1807|Unicode string library for C
libuuid1|2.38.1-5+deb12u3|same|79|Universally Unique ID library
libxxhash0|0.8.1-1|same|99|shared library for xxhash
libzstd1|1.5.4+dfsg2-5|same|785|fast lossless compression algorithm
login|1:4.13+dfsg1-1+deb12u1|amd64|2550|system login tools
logsave|1.47.0-2|amd64|49|save the output of a command in a log file
mawk|1.3.4.20200120-3.1|amd64|263|Pattern scanning and text processing language
mount|2.38.1-5+deb12u3|amd64|393|tools for mounting and manipulating filesystems
ncurses-base|6.4-4|all|379|basic terminal type definitions
ncurses-bin|6.4-4|amd64|636|terminal-related programs and man pages
passwd|1:4.13+dfsg1-1+deb12u1|amd64|2827|change and administer password and group data
perl-base|5.36.0-7+deb12u4|amd64|7643|minimal Perl system
sed|4.9-1|amd64|987|GNU stream editor for filtering/transforming text
sysvinit-utils|3.06-4|amd64|100|System-V-like utilities
tar|1.34+dfsg-1.2+deb12u1|amd64|3144|GNU version of the tar archiving utility
tzdata|2025b-0+deb12u2|all|2565|time zone and daylight-saving time data
usr-is-merged|37~deb12u1|all|13|Transitional package to assert a merged-/usr system
util-linux|2.38.1-5+deb12u3|amd64|4978|miscellaneous system utilities
util-linux-extra|2.38.1-5+deb12u3|amd64|366|interactive login tools
zlib1g|1:1.2.13.dfsg-1|same|168|compression library - runtime`;

export const BASE_PACKAGES: readonly Listed[] = BASE.trim().split('\n').map((row) => {
  const [name = '', version = '', architecture = 'all', size = '0', summary = ''] = row.split('|');
  return { name, version, architecture: architecture as Listed['architecture'], size: Number(size), summary };
});

const MORE = `
apache2|2.4.71-1~deb12u1|Apache HTTP Server
apt-transport-https|2.6.2|transitional package for https support
apt-utils|2.6.2|package management related utility programs
bind9-dnsutils|1:9.18.49-1~deb12u3|Clients provided with BIND 9
bind9-libs|1:9.18.49-1~deb12u3|Shared Libraries used by BIND 9
bsdmainutils|12.1.8|Transitional package for more utilities from FreeBSD
build-essential|12.9|Informational list of build-essential packages
ca-certificates|20250419~deb12u2|Common CA certificates
cmake|3.25.1-1|cross-platform, open-source make system
cron|3.0pl1-162|process scheduling daemon
curl|7.88.1-10+deb12u15|command line tool for transferring data with URL syntax
default-mysql-client|1.1.0|MySQL database client binaries (metapackage)
dnsutils|1:9.18.49-1~deb12u3|Transitional package for bind9-dnsutils
docker.io|20.10.24+dfsg1-1+deb12u1+b6|Linux container runtime
ffmpeg|7:5.1.9-0+deb12u1|Tools for transcoding, streaming and playing of multimedia files
file|1:5.44-3|Recognize the type of data in a file using "magic" numbers
git|1:2.39.5-0+deb12u3|fast, scalable, distributed revision control system
gnupg|2.2.40-1.1+deb12u2|GNU privacy guard - a free PGP replacement
htop|3.2.2-2|interactive processes viewer
imagemagick|8:6.9.11.60+dfsg-1.6+deb12u15|image manipulation programs -- binaries
iproute2|6.1.0-3|networking and traffic control tools
iputils-ping|3:20221126-1+deb12u1|Tools to test the reachability of network hosts
jq|1.6-2.1+deb12u3|lightweight and flexible command-line JSON processor
less|590-2.1~deb12u2|pager program similar to more
libbpf1|1:1.1.2-0+deb12u1|eBPF helper library (shared library)
libbrotli1|1.0.9-2+deb12u1|library implementing brotli encoder and decoder (shared libraries)
libcurl4|7.88.1-10+deb12u15|easy-to-use client-side URL transfer library (OpenSSL flavour)
libelf1|0.188-2.1|library to read and write ELF files
libjq1|1.6-2.1+deb12u3|lightweight and flexible command-line JSON processor - shared library
libldap-2.5-0|2.5.13+dfsg-5|OpenLDAP libraries
libmnl0|1.0.4-3|minimalistic Netlink communication library
libnghttp2-14|1.52.0-1+deb12u3|library implementing HTTP/2 protocol (shared library)
libonig5|6.9.8-1|regular expressions library
libpq-dev|15.20-0+deb12u1|header files for libpq5 (PostgreSQL library)
libproc2-0|2:4.0.2-3|library for accessing process information from /proc
libpsl5|0.21.2-1|Library for Public Suffix List (shared libraries)
librtmp1|2.4+20151223.gitfa8646d.1-2+b2|toolkit for RTMP streams (shared library)
libssh2-1|1.10.0-3+deb12u1|SSH2 client-side library
lsb-release|12.0-1|Linux Standard Base version reporting utility (minimal implementation)
make|4.3-4.1|utility for directing compilation
mariadb-server|1:10.11.19-0+deb12u1|MariaDB database server binaries
nano|7.2-1+deb12u1|small, friendly text editor inspired by Pico
net-tools|2.10-0.1+deb12u2|NET-3 networking toolkit
netcat-openbsd|1.219-1|TCP/IP swiss army knife
nginx|1.22.1-9+deb12u11|small, powerful, scalable web/proxy server
nodejs|20.20.2-1nodesource1+repack1|Node.js event-based server-side javascript engine
npm|9.2.0~ds1-1|package manager for Node.js
openjdk-17-jdk|17.0.21.1+2-1~deb12u1|OpenJDK Development Kit (JDK)
openssh-client|1:9.2p1-2+deb12u10|secure shell (SSH) client, for secure access to remote machines
openssh-server|1:9.2p1-2+deb12u10|secure shell (SSH) server, for secure access from remote machines
openssl|3.0.22-1~deb12u2|Secure Sockets Layer toolkit - cryptographic utility
perl|5.36.0-7+deb12u4|Larry Wall's Practical Extraction and Report Language
php|2:8.2+93|server-side, HTML-embedded scripting language (default)
pkg-config|1.8.1-1|manage compile and link flags for libraries (transitional package)
postgresql|15+248+deb12u2|object-relational SQL database (supported version)
postgresql-client|15+248+deb12u2|front-end programs for PostgreSQL (supported version)
procps|2:4.0.2-3|/proc file system utilities
python3|3.11.2-1+b1|interactive high-level object-oriented language (default python3 version)
python3-pip|23.0.1+dfsg-1|Python package installer
python3-venv|3.11.2-1+b1|venv module for python3 (default python3 version)
redis|5:7.0.15-1~deb12u10|Persistent key-value database with network interface (metapackage)
rsync|3.5.0+ds1-0+deb12u1|fast, versatile, remote (and local) file-copying tool
ruby|1:3.1|Interpreter of object-oriented scripting language Ruby (default version)
screen|4.9.0-4|terminal multiplexer with VT100/ANSI terminal emulation
socat|1.7.4.4-2|multipurpose relay for bidirectional data transfer
software-properties-common|0.99.30-4.1~deb12u1|manage the repositories that you install software from (common)
strace|6.1-0.1|System call tracer
sudo|1.9.13p3-1+deb12u4|Provide limited super user privileges to specific users
supervisor|4.2.5-1|System for controlling process state
sysstat|12.6.1-1|system performance tools for Linux
tcpdump|4.99.3-1|command-line network traffic analyzer
telnet|0.17+2.4-2+deb12u3|transitional dummy package for inetutils-telnet default switch
tini|0.19.0-1+b3|tiny but valid init for containers
tmux|3.3a-3|terminal multiplexer
traceroute|1:2.1.2-1|Traces the route taken by packets over an IPv4/IPv6 network
tree|2.1.0-1|displays an indented directory tree, in color
tzdata|2026f-0+deb12u1|time zone and daylight-saving time data
unzip|6.0-28+deb12u1|De-archiver for .zip files
vim|2:9.0.1378-2+deb12u2|Vi IMproved - enhanced vi editor
wget|1.21.3-1+deb12u1|retrieves files from the web
xz-utils|5.4.1-1+deb12u2|XZ-format compression utilities
zip|3.0-13+deb12u1|Archiver for .zip files
zsh|5.9-4+b15|shell with lots of features`;

/** Version and summary of what can be had beyond the image. */
export const SUMMARIES: ReadonlyMap<string, { version: string; summary: string }> = new Map(MORE.trim().split('\n').map((row) => {
  const [name = '', version = '', summary = ''] = row.split('|');
  return [name, { version, summary }];
}));
