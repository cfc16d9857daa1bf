// Records what the real tools do with the corpus: node tests/programs/record.mjs [GROUP…]
// Written for Debian 12 (its coreutils, grep, sed, mawk, findutils, diffutils, tar, ncal, jq 1.6) and busybox; BUSYBOX names another than the machine's: the images have 1.37 as `make defconfig` makes it.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { flavours, groups, recordingOf, scriptsOf, setupOf, usesSite } from './cases.mjs';

const applets = path.join(os.tmpdir(), 'applets');
fs.mkdirSync(applets, { recursive: true });
const busybox = process.env.BUSYBOX ?? 'busybox';
for (const name of spawnSync(busybox, ['--list'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean)) {
  fs.rmSync(path.join(applets, name), { force: true });
  fs.symlinkSync(busybox.startsWith('/') ? busybox : `/bin/${busybox}`, path.join(applets, name));
}

/** The folder that every case of a group is a copy of. */
function prepared(group) {
  const template = fs.mkdtempSync(path.join(os.tmpdir(), 'template-'));
  spawnSync('/bin/bash', ['-c', setupOf(group)], { cwd: template, env: { PATH: '/usr/bin:/bin', HOME: '/root', LANG: 'C.UTF-8', TZ: 'UTC', PWD: template } });
  return template;
}

/** Groups about processes and the network have a world of their own: nobody else's processes, loopback only, process numbers of seven digits. */
const ALONE = /processes|network/;
const WORLD = 'renice -n 0 -p $$ > /dev/null; echo 4194304 > /tmp/pid_max; mount --bind /tmp/pid_max /proc/sys/kernel/pid_max; ip link set lo up; "$@"; exit $?';

/** Groups about accounts have an /etc of their own, with the few accounts of the group's setup, and an empty /home. */
const ACCOUNTS = /accounts/;
/** Groups about what is root's have its programs. */
const SBIN = /accounts|namespaces/;
const OWN_ETC = 'mount -t tmpfs tmpfs /mnt && mkdir /mnt/etc && for f in adduser.conf alternatives default deluser.conf ld.so.cache login.defs nsswitch.conf pam.conf pam.d perl security shells skel; do [ -e /etc/$f ] && cp -a /etc/$f /mnt/etc; done; cp etc/* /mnt/etc; mount --bind /mnt/etc /etc; mount -t tmpfs tmpfs /home; mount -t tmpfs tmpfs /srv; "$@"; exit $?';

function run(flavour, group, script, template) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'case-'));
  const work = path.join(folder, 'work');
  spawnSync('/bin/cp', ['-a', template, work]);
  fs.chmodSync(work, 0o755);
  const env = { PATH: flavour === 'gnu' ? `/usr/bin:/bin${SBIN.test(group) ? ':/usr/sbin' : ''}` : applets, HOME: '/root', LANG: 'C.UTF-8', TZ: 'UTC', PWD: work };
  const [shell, ...words] = flavour === 'gnu' ? ['/bin/bash', '-c', script] : [path.join(applets, 'sh'), '-c', script];
  const [program, argv] = ALONE.test(group) ? ['/usr/bin/unshare', ['--net', '--pid', '--fork', '--kill-child', '--mount-proc', '/bin/sh', '-c', WORLD, 'world', shell, ...words]] : ACCOUNTS.test(group) ? ['/usr/bin/unshare', ['--mount', '/bin/sh', '-c', OWN_ETC, 'world', shell, ...words]] : [shell, words];
  const real = spawnSync(program, argv, { cwd: work, encoding: 'utf8', timeout: 10_000, stdio: ['ignore', 'pipe', 'pipe'], env });
  fs.rmSync(folder, { recursive: true });
  const clean = (text) => text.replaceAll(work, '/work').replaceAll(`${applets}/`, '/bin/').replaceAll('/usr/bin/', '/bin/');
  return { script, stdout: clean(real.stdout), stderr: clean(real.stderr), status: real.status ?? 128 + os.constants.signals[real.signal] };
}

const wanted = process.argv.slice(2);
for (const flavour of flavours) {
  for (const group of groups(flavour)) {
    if (wanted.length > 0 && !wanted.includes(group)) continue;
    const scripts = scriptsOf(group), template = prepared(group), site = usesSite(group) ? spawn(process.execPath, [fileURLToPath(new URL('site.mjs', import.meta.url))]) : undefined;
    if (site) spawnSync('/bin/sleep', ['1']);
    const cases = scripts.map((script) => run(flavour, group, script, template));
    const again = scripts.map((script) => run(flavour, group, script, template));
    // What the machine lacks is no fact about the tool.
    const missing = (one) => one.status === 127 || /: (not found|command not found)\n|applet not found/.test(one.stderr) && !one.script.includes('nosuch');
    site?.kill();
    // Of what is fetched the speed differs from run to run: the player knows it.
    const same = (one, other) => (site ? one.status === other.status : JSON.stringify(one) === JSON.stringify(other));
    const stable = cases.filter((one, i) => same(one, again[i]) && (!missing(one) || one.script.includes('nosuch')));
    fs.mkdirSync(new URL('.', recordingOf(flavour, group)), { recursive: true });
    fs.writeFileSync(recordingOf(flavour, group), `[\n${stable.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
    fs.rmSync(template, { recursive: true });
    console.log(`${flavour} ${group}: ${stable.length} of ${cases.length} cases`);
  }
}
