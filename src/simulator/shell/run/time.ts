import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';

/** `time`: starts the clock; the result tells what it shows. */
export function* timeReport(shell: Shell, format: 'bash' | 'posix'): Blocking<() => string> {
  const start = shell.p.now, used = totalCpu(shell);
  return () => {
    const user = (totalCpu(shell) - used) / 1000, real = (shell.p.now - start) / 1000;
    if (format === 'posix') return `real ${real.toFixed(2)}\nuser ${user.toFixed(2)}\nsys 0.00\n`;
    // busybox's is a program of its own.
    if (shell.dialect === 'ash') return `real\t${minutes(real, 2, ' ')}\nuser\t${minutes(user, 2, ' ')}\nsys\t${minutes(0, 2, ' ')}\n`;
    const custom = shell.variables.get('TIMEFORMAT');
    if (custom !== undefined) return custom === '' ? '' : `${custom.replace(/%(?:(\d)?(l?)([RUS])|(P)|%)/g, (_, digits?: string, long?: string, kind?: string, share?: string) => {
      if (share) return real > 0 ? ((user / real) * 100).toFixed(2) : '0.00';
      if (!kind) return '%';
      const seconds = kind === 'R' ? real : kind === 'U' ? user : 0;
      return long ? minutes(seconds, Number(digits ?? 3)) : seconds.toFixed(Number(digits ?? 3));
    })}\n`;
    return `\nreal\t${minutes(real, 3)}\nuser\t${minutes(user, 3)}\nsys\t${minutes(0, 3)}\n`;
  };
}

const minutes = (seconds: number, digits: number, gap = ''): string => `${Math.floor(seconds / 60)}m${gap}${(seconds % 60).toFixed(digits)}s`;

const totalCpu = (shell: Shell): number => shell.p.cpu + shell.childrenCpu;
