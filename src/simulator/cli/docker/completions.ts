/** What Tab offers as values of docker's flags. */
import { Directive, type Complete } from '../shared/cobra/command.ts';
import { fixed } from '../shared/cobra/complete.ts';
import { contextNames } from './names.ts';

const none = fixed([]);
const capabilities = 'ALL CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE'
  .split(' ').map((name) => (name === 'ALL' ? name : `CAP_${name}`));

const realTime = [...Array.from({ length: 16 }, (_, index) => `RTMIN${index === 0 ? '' : `+${index}`}`), ...Array.from({ length: 15 }, (_, index) => `RTMAX${index === 0 ? '' : `-${index}`}`)];
const signals = [...'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(' '), ...realTime];
const limits = 'as chroot core cpu data fsize locks maxlogins maxsyslogins memlock msgqueue nice nofile nproc priority rss rtprio sigpending stack'.split(' ').map((name) => `${name}=`);

const platforms = 'linux/386 linux/amd64 linux/arm linux/arm/v5 linux/arm/v6 linux/arm/v7 linux/arm64 linux/arm64/v8 linux/ppc64le linux/s390x linux/riscv64 windows/amd64 wasip1/wasm'.split(' ');

/** By flag name, or by command and flag where the name alone is not enough. */
const byFlag: Record<string, Complete> = {
  'cap-add': fixed(capabilities),
  'cap-drop': fixed(capabilities),
  cgroupns: fixed(['host', 'private']),
  ipc: fixed(['container:', 'host', 'none', 'private', 'shareable']),
  pid: fixed(['container:', 'host']),
  'log-level': fixed(['debug', 'info', 'warn', 'error', 'fatal', 'panic']),
  'security-opt': fixed(['apparmor=', 'label=', 'no-new-privileges', 'seccomp=', 'systempaths=unconfined']),
  'stop-signal': fixed(signals),
  signal: fixed(signals),
  ulimit: fixed(limits, Directive.NoSpace),
  platform: fixed(platforms),
  'log-driver': fixed(['awslogs', 'fluentd', 'gcplogs', 'gelf', 'journald', 'json-file', 'local', 'none', 'splunk', 'syslog']),
  'container run --pull': fixed(['always', 'missing', 'never']),
  'container create --pull': fixed(['always', 'missing', 'never']),
  context: contextNames,
  userns: fixed(['host']),
  'volume-driver': fixed(['local']),
  restart: fixed(['no', 'always', 'on-failure', 'unless-stopped']),
  'inspect --type': fixed(['config', 'container', 'image', 'network', 'node', 'plugin', 'secret', 'service', 'task', 'volume']),
  'system events --filter': function* (_invocation, toComplete) {
    if (toComplete.startsWith('type=')) return { candidates: eventTypes.map((type) => `type=${type}`), directive: Directive.NoFileComp };
    return { candidates: eventFilters, directive: toComplete.includes('=') ? Directive.NoFileComp : Directive.NoSpace };
  },
};

const eventTypes = ['builder', 'config', 'container', 'daemon', 'image', 'network', 'node', 'plugin', 'secret', 'service', 'volume'];
const eventFilters = ['container=', 'daemon=', 'event=', 'image=', 'label=', 'network=', 'node=', 'scope=', 'type=', 'volume='];

/** Commands whose flags' values fall back to files. */
const filesAllowed = /^image build --progress|^image build --file|-file$|^image (load|save) --(in|out)put/;

/** undefined: the shell completes file names. */
export function flagCompletion(path: string, name: string): Complete | undefined {
  const key = `${path} --${name}`;
  if (byFlag[key]) return byFlag[key];
  if (filesAllowed.test(key)) return undefined;
  return path.startsWith('compose') ? none : byFlag[name] ?? none;
}
