/** Which programs lie where in the userlands that images begin with. */

/** Names of the busybox binary. Not all of them do something here; what is not simulated says so when it is called. */
export const BUSYBOX_APPLETS: readonly string[] = (
  '[ [[ acpid adduser addgroup adjtimex ar arch arp arping awk base32 base64 basename bc bunzip2 bzcat bzip2 cal cat chgrp chmod chown chpasswd chroot cksum clear cmp comm cp cpio crond crontab cut date dc dd deluser delgroup '
  + 'df diff dirname dmesg dnsdomainname dos2unix du echo ed egrep env expand expr factor fallocate false fgrep find flock fold free fsync ftpget ftpput fuser getopt getty grep groups gunzip gzip halt hd head hexdump '
  + 'hostid hostname httpd id ifconfig install ionice iostat ip ipcalc ipcrm ipcs kill killall killall5 last less link ln logger login logname ls lsof lzcat lzma man md5sum mesg mkdir mkfifo mknod mktemp more mount mountpoint '
  + 'mpstat mv nc netstat nice nl nohup nproc nsenter nslookup od passwd paste patch pgrep pidof ping ping6 pkill pmap poweroff printenv printf ps pstree pwd readlink realpath reboot renice reset resize rev rm rmdir route '
  + 'sed seq setsid sha1sum sha256sum sha3sum sha512sum shred shuf sleep sort split stat strings stty su sum sync sysctl tac tail tar tee telnet test tftp time timeout top touch tr traceroute true truncate tty ttysize '
  + 'umount uname unexpand uniq unix2dos unlink unlzma unshare unxz unzip uptime usleep uudecode uuencode vi w watch wc wget which who whoami xargs xz xzcat yes zcat'
).split(' ');

/** Applets that Alpine keeps below /usr/bin (and /usr/sbin); the rest is in /bin. */
export const ALPINE_USR = new Set((
  '[ [[ awk basename bc bunzip2 bzcat bzip2 cal cksum clear cmp comm crontab cut dc diff dirname dos2unix du env expand expr factor find flock fold free fuser groups hd head hexdump hostid id install ipcrm ipcs killall last less '
  + 'logger md5sum mesg mkfifo mktemp more nc nl nohup nproc nsenter nslookup od passwd paste patch pgrep pkill pmap printf pstree readlink realpath renice reset resize seq setsid sha1sum sha256sum sha3sum sha512sum shred shuf sort split '
  + 'strings sum tac tail tee telnet test tftp time timeout top tr traceroute truncate tty ttysize unexpand uniq unix2dos unlink unlzma unshare unxz unzip uptime uudecode uuencode vi w wc wget which who whoami xargs xzcat yes'
).split(' '));

/** What a Debian has below /usr/sbin; the second four only up to Debian 12. */
export const DEBIAN_SBIN: readonly string[] = 'chpasswd chroot groupadd groupdel groupmod useradd userdel usermod adduser addgroup deluser delgroup'.split(' ');

/** What a slim Debian has below /usr/bin besides its shells and package tools. There is no ps, ip, ping, curl or vi in it. */
export const DEBIAN_PROGRAMS: readonly string[] = (
  '[ apt-mark arch awk b2sum base32 base64 basename cat chgrp chmod chown cksum clear cmp comm cp cut date dd df diff diff3 dir dircolors dirname dmesg du echo egrep env expand expr factor false fgrep find findmnt flock fmt fold getconf getent '
  + 'getopt grep groups gunzip gzip head hostid hostname id install join kill last lastb ldd link ln login logname ls lsblk lsns md5sum mkdir mkfifo mknod mktemp more mount mountpoint mv nice nl nohup nproc nsenter numfmt od paste pathchk perl pinky pr printenv printf prlimit '
  + 'passwd ptx pwd readlink realpath renice reset rev rm rmdir script sdiff sed seq setsid sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat stdbuf stty su sum sync tabs tac tail tar tee test timeout touch '
  + 'tr true truncate tsort tty umount uname unexpand uniq unlink unshare users vdir wc which who whoami xargs yes zcat zgrep'
).split(' ');
