/** File trees from lists of paths, and the trees that many images begin with. */
import { directoryNode, fileNode, programNode, symlinkNode, type DirectoryNode, type Inode } from '../kernel/inode.ts';
import { ALPINE_USR, BUSYBOX_APPLETS, DEBIAN_PROGRAMS, DEBIAN_SBIN } from './userland.ts';

export type Files = Record<string, Inode>;

/** Every folder on the way is made. Later paths win over earlier ones. */
export function tree(...parts: Files[]): DirectoryNode {
  const root = directoryNode();
  for (const files of parts) {
    for (const [path, node] of Object.entries(files)) {
      const names = path.split('/').filter(Boolean);
      const name = names.pop();
      let at = root;
      for (const one of names) {
        const next = at.entries.get(one);
        if (next?.kind === 'directory') at = next;
        else at.entries.set(one, (at = directoryNode()));
      }
      if (name !== undefined) at.entries.set(name, node);
    }
  }
  return root;
}

const folders = (...paths: string[]): Files => Object.fromEntries(paths.map((path) => [path, directoryNode()]));
const temporary = (...paths: string[]): Files => Object.fromEntries(paths.map((path) => [path, directoryNode({}, { mode: 0o1777 })]));

const rows = (...lines: string[]): Inode => fileNode(`${lines.join('\n')}\n`);
const shadow = (users: readonly string[]): Inode => fileNode(users.map((user) => `${user}:*::0:::::\n`).join(''), { mode: 0o640, gid: 42 });

/** The busybox image: one binary under four hundred names, and almost nothing else. */
/** @param minor of 1.x; nslookup was another one before 1.29, for which tutorials still ask for 1.28 */
export function busyboxTree(minor = 37): DirectoryNode {
  const binary = programNode('busybox', 1_218_000);
  return tree(
    folders('/dev', '/etc', '/home', '/usr/sbin', '/var/spool/mail', '/var/www', '/lib'), temporary('/tmp'),
    { '/root': directoryNode({}, { mode: 0o700 }), '/lib64': symlinkNode('lib'), '/usr/bin/env': symlinkNode('../../bin/env') },
    // This build has all of Alpine's applets but one: `printenv` is not found there; and it has tree.
    Object.fromEntries(BUSYBOX_APPLETS.filter((applet) => applet !== 'printenv').concat('busybox', 'tree').map((applet) => [`/bin/${applet}`, binary])),
    minor < 29 ? { '/bin/nslookup': programNode('old-nslookup', 1_218_000) } : {},
    { '/bin/sh': programNode('ash', 1_218_000), '/bin/ash': programNode('ash', 1_218_000) },
    {
      '/etc/passwd': rows('root:x:0:0:root:/root:/bin/sh', 'daemon:x:1:1:daemon:/usr/sbin:/bin/false', 'bin:x:2:2:bin:/bin:/bin/false', 'sys:x:3:3:sys:/dev:/bin/false', 'sync:x:4:100:sync:/bin:/bin/sync', 'mail:x:8:8:mail:/var/spool/mail:/bin/false', 'www-data:x:33:33:www-data:/var/www:/bin/false', 'operator:x:37:37:Operator:/var:/bin/false', 'nobody:x:65534:65534:nobody:/home:/bin/false'),
      '/etc/group': rows('root:x:0:', 'daemon:x:1:', 'bin:x:2:', 'sys:x:3:', 'adm:x:4:', 'tty:x:5:', 'disk:x:6:', 'lp:x:7:', 'mail:x:8:', 'kmem:x:9:', 'wheel:x:10:root', 'cdrom:x:11:', 'dialout:x:18:', 'floppy:x:19:', 'video:x:28:', 'audio:x:29:', 'tape:x:32:', 'www-data:x:33:', 'operator:x:37:', 'utmp:x:43:', 'plugdev:x:46:', 'staff:x:50:', 'lock:x:54:', 'netdev:x:82:', 'users:x:100:', 'nogroup:x:65534:'),
      '/etc/shadow': shadow(['root', 'daemon', 'bin', 'sys', 'sync', 'mail', 'www-data', 'operator', 'nobody']),
      '/etc/localtime': fileNode('TZif2'),
      '/etc/nsswitch.conf': rows('passwd: files', 'group: files', 'hosts: dns files'),
    },
  );
}

export function alpineTree(version: string): DirectoryNode {
  const link = symlinkNode('/bin/busybox');
  const short = version.split('.').slice(0, 2).join('.');
  return tree(
    folders('/dev', '/home', '/media/cdrom', '/media/floppy', '/media/usb', '/mnt', '/opt', '/proc', '/run', '/srv', '/sys', '/usr/local/bin', '/usr/local/lib', '/usr/local/share', '/var/cache/apk', '/var/lib/apk', '/var/log', '/var/mail', '/etc/apk/keys', '/lib/apk/db'),
    temporary('/tmp', '/var/tmp'),
    { '/root': directoryNode({}, { mode: 0o700 }), '/var/run': symlinkNode('../run'), '/bin/busybox': programNode('busybox', 808_712) },
    Object.fromEntries(BUSYBOX_APPLETS.map((applet) => [ALPINE_USR.has(applet) ? `/usr/bin/${applet}` : `/bin/${applet}`, link])),
    { '/bin/sh': programNode('ash', 808_712), '/bin/ash': programNode('ash', 808_712), '/sbin/apk': programNode('apk', 78_936), '/usr/bin/getent': programNode('getent', 48_408) },
    {
      '/etc/alpine-release': rows(version),
      '/etc/os-release': rows('NAME="Alpine Linux"', 'ID=alpine', `VERSION_ID=${version}`, `PRETTY_NAME="Alpine Linux v${short}"`, 'HOME_URL="https://alpinelinux.org/"', 'BUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"'),
      '/etc/apk/repositories': rows(`https://dl-cdn.alpinelinux.org/alpine/v${short}/main`, `https://dl-cdn.alpinelinux.org/alpine/v${short}/community`),
      '/etc/apk/world': rows('alpine-baselayout', 'alpine-keys', 'alpine-release', 'apk-tools', 'busybox', 'libc-utils'),
      '/etc/apk/arch': rows('x86_64'),
      '/etc/issue': fileNode(`Welcome to Alpine Linux ${short}\nKernel \\r on \\m (\\l)\n\n`),
      '/etc/motd': rows('Welcome to Alpine!'),
      '/etc/shells': rows('# valid login shells', '/bin/sh', '/bin/ash'),
      '/etc/passwd': rows('root:x:0:0:root:/root:/bin/sh', 'bin:x:1:1:bin:/bin:/sbin/nologin', 'daemon:x:2:2:daemon:/sbin:/sbin/nologin', 'lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin', 'sync:x:5:0:sync:/sbin:/bin/sync', 'shutdown:x:6:0:shutdown:/sbin:/sbin/shutdown', 'halt:x:7:0:halt:/sbin:/sbin/halt', 'mail:x:8:12:mail:/var/mail:/sbin/nologin', 'news:x:9:13:news:/usr/lib/news:/sbin/nologin', 'uucp:x:10:14:uucp:/var/spool/uucppublic:/sbin/nologin', 'cron:x:16:16:cron:/var/spool/cron:/sbin/nologin', 'ftp:x:21:21::/var/lib/ftp:/sbin/nologin', 'sshd:x:22:22:sshd:/dev/null:/sbin/nologin', 'games:x:35:35:games:/usr/games:/sbin/nologin', 'ntp:x:123:123:NTP:/var/empty:/sbin/nologin', 'guest:x:405:100:guest:/dev/null:/sbin/nologin', 'nobody:x:65534:65534:nobody:/:/sbin/nologin'),
      '/etc/group': rows('root:x:0:root', 'bin:x:1:root,bin,daemon', 'daemon:x:2:root,bin,daemon', 'sys:x:3:root,bin', 'adm:x:4:root,daemon', 'tty:x:5:', 'disk:x:6:root', 'lp:x:7:lp', 'kmem:x:9:', 'wheel:x:10:root', 'floppy:x:11:root', 'mail:x:12:mail', 'news:x:13:news', 'uucp:x:14:uucp', 'cron:x:16:cron', 'audio:x:18:', 'cdrom:x:19:', 'dialout:x:20:root', 'ftp:x:21:', 'sshd:x:22:', 'input:x:23:', 'tape:x:26:root', 'video:x:27:root', 'netdev:x:28:', 'kvm:x:34:kvm', 'games:x:35:', 'shadow:x:42:', 'www-data:x:82:', 'users:x:100:', 'ntp:x:123:', 'utmp:x:406:', 'ping:x:999:', 'nogroup:x:65533:', 'nobody:x:65534:'),
      '/etc/shadow': shadow(['root', 'bin', 'daemon', 'lp', 'sync', 'mail', 'nobody']),
    },
  );
}

export interface DebianRelease {
  id: 'debian' | 'ubuntu';
  /** '12', '24.04'. */
  version: string;
  codename: string;
  /** /etc/debian_version. */
  point: string;
}

export const DEBIAN: Record<'stretch' | 'buster' | 'bullseye' | 'bookworm' | 'trixie' | 'focal' | 'jammy' | 'noble' | 'resolute', DebianRelease> = {
  stretch: { id: 'debian', version: '9', codename: 'stretch', point: '9.13' },
  buster: { id: 'debian', version: '10', codename: 'buster', point: '10.13' },
  bullseye: { id: 'debian', version: '11', codename: 'bullseye', point: '11.11' },
  bookworm: { id: 'debian', version: '12', codename: 'bookworm', point: '12.10' },
  trixie: { id: 'debian', version: '13', codename: 'trixie', point: '13.5' },
  focal: { id: 'ubuntu', version: '20.04', codename: 'focal', point: 'bullseye/sid' },
  jammy: { id: 'ubuntu', version: '22.04', codename: 'jammy', point: 'bookworm/sid' },
  noble: { id: 'ubuntu', version: '24.04', codename: 'noble', point: 'trixie/sid' },
  resolute: { id: 'ubuntu', version: '26.04', codename: 'resolute', point: 'forky/sid' },
};

function osRelease({ id, version, codename }: DebianRelease): Inode {
  if (id === 'ubuntu') {
    const names: Record<string, string> = { focal: 'Focal Fossa', jammy: 'Jammy Jellyfish', noble: 'Noble Numbat', resolute: 'Resolute Raccoon' };
    const point = `${{ '20.04': '20.04.6', '22.04': '22.04.5', '24.04': '24.04.3' }[version] ?? version} LTS`;
    return rows(`PRETTY_NAME="Ubuntu ${point}"`, 'NAME="Ubuntu"', `VERSION_ID="${version}"`, `VERSION="${point} (${names[codename]})"`, `VERSION_CODENAME=${codename}`, 'ID=ubuntu', 'ID_LIKE=debian', 'HOME_URL="https://www.ubuntu.com/"', 'SUPPORT_URL="https://help.ubuntu.com/"', 'BUG_REPORT_URL="https://bugs.launchpad.net/ubuntu/"', 'PRIVACY_POLICY_URL="https://www.ubuntu.com/legal/terms-and-policies/privacy-policy"', `UBUNTU_CODENAME=${codename}`, 'LOGO=ubuntu-logo');
  }
  return rows(`PRETTY_NAME="Debian GNU/Linux ${version} (${codename})"`, 'NAME="Debian GNU/Linux"', `VERSION_ID="${version}"`, `VERSION="${version} (${codename})"`, `VERSION_CODENAME=${codename}`, 'ID=debian', 'HOME_URL="https://www.debian.org/"', 'SUPPORT_URL="https://www.debian.org/support"', 'BUG_REPORT_URL="https://bugs.debian.org/"');
}

export function debianTree(release: DebianRelease): DirectoryNode {
  const ubuntu = release.id === 'ubuntu';
  return tree(
    folders('/boot', '/dev', '/home', '/media', '/mnt', '/opt', '/proc', '/run/lock', '/srv', '/sys', '/usr/games', '/usr/include', '/usr/lib', '/usr/local/bin', '/usr/local/lib', '/usr/local/sbin', '/usr/sbin', '/usr/share', '/usr/src', '/var/backups', '/var/cache/apt', '/var/lib/apt/lists', '/var/lib/dpkg', '/var/local', '/var/log/apt', '/var/mail', '/var/opt', '/var/spool', '/etc/apt', '/etc/default', '/etc/init.d'),
    temporary('/tmp', '/var/tmp'),
    ubuntu ? { '/home/ubuntu': directoryNode({}, { mode: 0o750, uid: 1000, gid: 1000 }) } : {},
    { '/root': directoryNode({ '.bashrc': fileNode('# ~/.bashrc: executed by bash(1) for non-login shells.\n'), '.profile': fileNode('# ~/.profile: executed by Bourne-compatible login shells.\n') }, { mode: 0o700 }), '/var/run': symlinkNode('/run'), '/var/lock': symlinkNode('/run/lock') },
    { '/bin': symlinkNode('usr/bin'), '/sbin': symlinkNode('usr/sbin'), '/lib': symlinkNode('usr/lib'), '/lib64': symlinkNode('usr/lib64'), '/usr/lib64': directoryNode() },
    Object.fromEntries(DEBIAN_PROGRAMS.map((name) => [`/usr/bin/${name}`, programNode(name)])),
    Object.fromEntries(DEBIAN_SBIN.slice(0, ubuntu || Number(release.version) > 12 ? 8 : undefined).map((name) => [`/usr/sbin/${name}`, programNode(name)])),
    { '/usr/bin/bash': programNode('bash', 1_265_648), '/usr/bin/rbash': symlinkNode('bash'), '/usr/bin/sh': symlinkNode('dash'), '/usr/bin/dash': programNode('dash', 125_688), '/usr/bin/apt': programNode('apt', 18_752), '/usr/bin/apt-cache': programNode('apt-cache', 88_544), '/usr/bin/apt-get': programNode('apt-get', 51_648), '/usr/bin/dpkg': programNode('dpkg', 318_176) },
    {
      '/etc/os-release': osRelease(release),
      '/etc/debian_version': rows(release.point),
      '/etc/issue': fileNode(ubuntu ? `Ubuntu ${release.version} LTS \\n \\l\n\n` : `Debian GNU/Linux ${release.version} \\n \\l\n\n`),
      ...(ubuntu ? { '/etc/lsb-release': rows('DISTRIB_ID=Ubuntu', `DISTRIB_RELEASE=${release.version}`, `DISTRIB_CODENAME=${release.codename}`, `DISTRIB_DESCRIPTION="Ubuntu ${release.version} LTS"`) } : {}),
      '/etc/bash.bashrc': fileNode("PS1='${debian_chroot:+($debian_chroot)}\\u@\\h:\\w\\$ '\n"),
      '/etc/shells': rows('# /etc/shells: valid login shells', '/bin/sh', '/usr/bin/sh', '/bin/bash', '/usr/bin/bash', '/bin/dash', '/usr/bin/dash'),
      '/etc/passwd': rows('root:x:0:0:root:/root:/bin/bash', 'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin', 'bin:x:2:2:bin:/bin:/usr/sbin/nologin', 'sys:x:3:3:sys:/dev:/usr/sbin/nologin', 'sync:x:4:65534:sync:/bin:/bin/sync', 'games:x:5:60:games:/usr/games:/usr/sbin/nologin', 'man:x:6:12:man:/var/cache/man:/usr/sbin/nologin', 'lp:x:7:7:lp:/var/spool/lpd:/usr/sbin/nologin', 'mail:x:8:8:mail:/var/mail:/usr/sbin/nologin', 'news:x:9:9:news:/var/spool/news:/usr/sbin/nologin', 'uucp:x:10:10:uucp:/var/spool/uucp:/usr/sbin/nologin', 'proxy:x:13:13:proxy:/bin:/usr/sbin/nologin', 'www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin', 'backup:x:34:34:backup:/var/backups:/usr/sbin/nologin', 'list:x:38:38:Mailing List Manager:/var/list:/usr/sbin/nologin', 'irc:x:39:39:ircd:/run/ircd:/usr/sbin/nologin', '_apt:x:42:65534::/nonexistent:/usr/sbin/nologin', 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin', ...(ubuntu ? ['ubuntu:x:1000:1000:Ubuntu:/home/ubuntu:/bin/bash'] : [])),
      '/etc/group': rows(...['root:x:0:', 'daemon:x:1:', 'bin:x:2:', 'sys:x:3:', 'adm:x:4:', 'tty:x:5:', 'disk:x:6:', 'lp:x:7:', 'mail:x:8:', 'news:x:9:', 'uucp:x:10:', 'man:x:12:', 'proxy:x:13:', 'kmem:x:15:', 'dialout:x:20:', 'fax:x:21:', 'voice:x:22:', 'cdrom:x:24:', 'floppy:x:25:', 'tape:x:26:', 'sudo:x:27:', 'audio:x:29:', 'dip:x:30:', 'www-data:x:33:', 'backup:x:34:', 'operator:x:37:', 'list:x:38:', 'irc:x:39:', 'src:x:40:', 'shadow:x:42:', 'utmp:x:43:', 'video:x:44:', 'sasl:x:45:', 'plugdev:x:46:', 'staff:x:50:', 'games:x:60:', 'users:x:100:', 'nogroup:x:65534:', ...(ubuntu ? ['ubuntu:x:1000:'] : [])].map((row) => (ubuntu && /^(adm|dialout|cdrom|floppy|sudo|audio|dip|video|plugdev):/.test(row) ? `${row}ubuntu` : row))),
      '/etc/shadow': shadow(['root', 'daemon', 'bin', 'sys', 'sync', 'mail', 'www-data', 'backup', '_apt', 'nobody']),
      '/etc/host.conf': rows('multi on'),
    },
  );
}

/** Oracle Linux 9 (slim) as far as it can be seen: the same small tools under the names of another family, and no apt. */
export function oracleTree(): DirectoryNode {
  const base = debianTree(DEBIAN.trixie);
  const programs = (base.entries.get('usr') as DirectoryNode).entries.get('bin') as DirectoryNode;
  for (const name of ['apt', 'apt-cache', 'apt-get', 'apt-mark', 'dpkg']) programs.entries.delete(name);
  const etc = base.entries.get('etc') as DirectoryNode;
  for (const name of ['debian_version', 'apt']) etc.entries.delete(name);
  etc.entries.set('os-release', rows('NAME="Oracle Linux Server"', 'VERSION="9.6"', 'ID="ol"', 'ID_LIKE="fedora"', 'VARIANT="Server"', 'VERSION_ID="9.6"', 'PLATFORM_ID="platform:el9"', 'PRETTY_NAME="Oracle Linux Server 9.6"', 'HOME_URL="https://linux.oracle.com/"'));
  etc.entries.set('oracle-release', rows('Oracle Linux Server release 9.6'));
  return base;
}
