/** Linux signals by number, x86-64. */
export const SIGNALS = {
  HUP: 1, INT: 2, QUIT: 3, ILL: 4, TRAP: 5, ABRT: 6, BUS: 7, FPE: 8, KILL: 9, USR1: 10, SEGV: 11, USR2: 12, PIPE: 13, ALRM: 14,
  TERM: 15, STKFLT: 16, CHLD: 17, CONT: 18, STOP: 19, TSTP: 20, TTIN: 21, TTOU: 22, URG: 23, XCPU: 24, XFSZ: 25, VTALRM: 26,
  PROF: 27, WINCH: 28, IO: 29, PWR: 30, SYS: 31,
} as const;

export type SignalName = keyof typeof SIGNALS;

export const signalName = (number: number): SignalName | undefined =>
  (Object.keys(SIGNALS) as SignalName[]).find((name) => SIGNALS[name] === number);

/** A signal from a name with or without SIG, or a number, as kill(1) and docker accept it. */
export function parseSignal(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) <= 64 ? Number(text) : undefined;
  const name = text.toUpperCase().replace(/^SIG/, '');
  const realTime = /^RT(MIN|MAX)([+-]\d+)?$/.exec(name);
  if (realTime) return (realTime[1] === 'MIN' ? 34 : 64) + Number(realTime[2] ?? 0);
  if (name === 'CLD') return SIGNALS.CHLD;
  if (name === 'POLL') return SIGNALS.IO;
  return SIGNALS[name as SignalName];
}

/** Whether the engine takes it for a signal at all: every number above 0 is one, whether or not Linux has it. */
export const isSignal = (text: string): boolean => (/^\d+$/.test(text) ? Number(text) > 0 : parseSignal(text) !== undefined);

/** What the kernel does where nobody handles the signal. */
export function defaultAction(signal: number): 'terminate' | 'ignore' | 'stop' | 'continue' {
  switch (signal) {
    case SIGNALS.CHLD: case SIGNALS.URG: case SIGNALS.WINCH: return 'ignore';
    case SIGNALS.STOP: case SIGNALS.TSTP: case SIGNALS.TTIN: case SIGNALS.TTOU: return 'stop';
    case SIGNALS.CONT: return 'continue';
    default: return 'terminate';
  }
}
