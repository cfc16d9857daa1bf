import { strftime } from '../dates.ts';
import { uptimeSeconds } from '../processes/figures.ts';
import { withUsage, ShowUsage } from '../processes/own-usage.ts';
import { complain, type Tool } from '../tool.ts';
import { uptimeLine } from './uptime-line.ts';

/** `up 2 hours, 3 minutes`. */
function pretty(seconds: number): string {
  const parts: [number, string][] = [[Math.floor(seconds / (86400 * 365 * 10)), 'decade'], [Math.floor(seconds / (86400 * 365)) % 10, 'year'], [Math.floor(seconds / (86400 * 7)) % 52, 'week'], [Math.floor(seconds / 86400) % 7, 'day'], [Math.floor(seconds / 3600) % 24, 'hour'], [Math.floor(seconds / 60) % 60, 'minute']];
  const shown = parts.filter(([count, name], i) => count > 0 || (name === 'minute' && seconds < 60 && i > 0)).map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`);
  return `up ${shown.join(', ')}`;
}

export const uptime: Tool = {
  name: 'uptime', summary: 'Print how long the system has run', raw: true,
  *run(p, { name, flavour, operands: words }) {
    if (flavour === 'busybox') {
      yield* p.write(1, `${uptimeLine(p, true)}\n`);
      return 0;
    }
    return yield* withUsage(p, name, words.map((word) => (word === '-h' ? '--help' : word === '-V' ? '--version' : word)), [{ short: 'p', long: 'pretty' }, { short: 's', long: 'since' }], function* ({ options, operands }) {
      if (operands.length > 0) throw new ShowUsage();
      if (uptimeSeconds(p) === 0) yield* complain(p, 'Error: /proc must be mounted');
      else if (options.has('p')) yield* p.write(1, `${pretty(Math.floor(uptimeSeconds(p)))}\n`);
      else if (options.has('s')) yield* p.write(1, `${strftime('%Y-%m-%d %H:%M:%S', p.now - uptimeSeconds(p) * 1000)}\n`);
      else yield* p.write(1, `${uptimeLine(p)}\n`);
      return 0;
    });
  },
};
