import type { Process } from '../../kernel/process.ts';
import { userName } from '../accounts.ts';
import { strftime } from '../dates.ts';
import { uptimeLine } from '../machine/uptime-line.ts';
import { commandOf } from '../process-list.ts';
import type { Tool } from '../tool.ts';
import { logins } from './figures.ts';
import { withUsage } from './own-usage.ts';

/** What runs in the foreground of a terminal. */
const current = (login: Process): Process => [...login.ns.pids.processes.values()].findLast((process) => !process.ended && process.tty === login.tty && process.group === login.tty!.foreground) ?? login;

/** Seconds as w shows processor time: 0.04s, 12.00s, 2:05. */
const span = (milliseconds: number): string => (milliseconds < 60_000 ? `${(milliseconds / 1000).toFixed(2)}s` : `${Math.floor(milliseconds / 60_000)}:${String(Math.floor(milliseconds / 1000) % 60).padStart(2, '0')}${milliseconds < 3_600_000 ? '' : 'm'}`);

const terminalOf = (process: Process): string => process.tty!.name.replace('/dev/', '');

export const w: Tool = {
  name: 'w', only: 'gnu', summary: 'Show who is logged in and what they run', raw: true,
  *run(p, { name, operands: words }) {
    const known = [{ short: 'h', long: 'no-header' }, { short: 'u', long: 'no-current' }, { short: 's', long: 'short' }, { short: 'f', long: 'from' }, { short: 'o', long: 'old-style' }, { short: 'i', long: 'ip-addr' }];
    return yield* withUsage(p, name, words.map((word) => (word === '-V' ? '--version' : word)), known, function* ({ options, operands }) {
      // Debian's w shows where from unless it is told not to.
      const from = !options.has('f'), short = options.has('s');
      const rows = logins(p).filter((one) => operands.length === 0 || userName(p, one.uid) === operands[0]);
      const heading = `USER     TTY      ${from ? 'FROM             ' : ''}${short ? '' : ' LOGIN@ '}  IDLE${short ? '' : '   JCPU   PCPU'} WHAT`;
      const lines = rows.map((login) => {
        const busy = current(login), jobs = [...p.ns.pids.processes.values()].filter((process) => process.tty === login.tty).reduce((sum, process) => sum + process.cpu, 0);
        return `${userName(p, login.uid).padEnd(8).slice(0, 8)} ${terminalOf(login).padEnd(8)} ${from ? `${'-'.padEnd(16)} ` : ''}${short ? '' : `${strftime('%H:%M', login.startedAt).padStart(6)}  `}${span(0).padStart(6)} ${short ? '' : `${span(jobs).padStart(6)} ${span(busy.cpu).padStart(6)} `}${commandOf(busy)}`;
      });
      yield* p.write(1, [...(options.has('h') ? [] : [uptimeLine(p), heading]), ...lines].map((line) => `${line}\n`).join(''));
      return 0;
    });
  },
};

export const who: Tool = {
  name: 'who', aliases: ['users'], usage: '[am i]', summary: 'Show who is logged in', raw: true,
  *run(p, { name, operands, flavour }) {
    const letters = operands.filter((word) => word.startsWith('-')).join('');
    const all = logins(p), own = operands.filter((word) => !word.startsWith('-')).length === 2 || letters.includes('m');
    const rows = own ? all.filter((login) => login.tty === p.files.get(0)?.tty) : all;
    if (name === 'users') {
      if (rows.length > 0) yield* p.write(1, `${rows.map((login) => userName(p, login.uid)).sort().join(' ')}\n`);
      return 0;
    }
    if (letters.includes('q')) {
      yield* p.write(1, `${rows.map((login) => userName(p, login.uid)).join(' ')}\n# users=${rows.length}\n`);
      return 0;
    }
    const booted = `${' '.repeat(9)}system boot  ${strftime('%Y-%m-%d %H:%M', p.now)}`;
    const heading = flavour === 'busybox' ? 'USER\t\tTTY\t\tIDLE\tTIME\t\t HOST' : 'NAME     LINE         TIME             COMMENT';
    const lines = rows.map((login) => (flavour === 'busybox' ? `${userName(p, login.uid).padEnd(15)} ${terminalOf(login).padEnd(15)} 00:00\t${strftime('%b %e %H:%M', login.startedAt)}` : `${userName(p, login.uid).padEnd(8)} ${terminalOf(login).padEnd(12)} ${strftime('%Y-%m-%d %H:%M', login.startedAt)}`));
    yield* p.write(1, [...(letters.includes('H') || flavour === 'busybox' ? [heading] : []), ...(letters.includes('b') ? [booted] : lines)].map((line) => `${line}\n`).join(''));
    return 0;
  },
};
