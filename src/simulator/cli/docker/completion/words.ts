/** Fixed words that docker offers as values of flags. */
import { Directive, type Complete } from '../../shared/cobra/command.ts';
import { fixed } from '../../shared/cobra/fixed.ts';

export const oneOf = (words: string): Complete => fixed(words.split(' '));

/** Of the environment the names alone are shown, never the values. */
export const variables: Complete = function* ({ p }) {
  return { candidates: [...p.env.keys()], directive: Directive.NoFileComp };
};

export const capabilities = oneOf(['ALL', ...'CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE'.split(' ').map((name) => `CAP_${name}`)].join(' '));

const realTime = [...Array.from({ length: 16 }, (_, index) => `RTMIN${index === 0 ? '' : `+${index}`}`), ...Array.from({ length: 15 }, (_, index) => `RTMAX${index === 0 ? '' : `-${index}`}`)];
export const signals = fixed([...'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(' '), ...realTime]);

export const limits = fixed('as chroot core cpu data fsize locks maxlogins maxsyslogins memlock msgqueue nice nofile nproc priority rss rtprio sigpending stack'.split(' ').map((name) => `${name}=`), Directive.NoSpace);

export const platforms = oneOf('linux/386 linux/amd64 linux/arm linux/arm/v5 linux/arm/v6 linux/arm/v7 linux/arm64 linux/arm64/v8 linux/ppc64le linux/s390x linux/riscv64 windows/amd64 wasip1/wasm');

export const restartPolicies = oneOf('no always on-failure unless-stopped');

/** The shell completes names of files, or of folders. */
export const files = fixed([], Directive.Default);
export const folders = fixed([], Directive.FilterDirs);
export const nothing = fixed([]);
