import { stat } from '../kernel/files.ts';
import { parseDate, strftime } from './dates.ts';
import { complain, type Tool } from './tool.ts';

export const date: Tool = {
  name: 'date', usage: '[+FORMAT]', summary: 'Print the date and time',
  options: [{ short: 'u', long: 'utc' }, { short: 'd', long: 'date', value: true }, { short: 'R', long: 'rfc-email' }, { short: 'I', long: 'iso-8601', value: 'optional' }, { short: 'r', long: 'reference', value: true }, { short: 's', long: 'set', value: true }, { long: 'rfc-3339', value: true }],
  *run(p, { options, operands, name, flavour }) {
    if (options.has('s')) {
      yield* complain(p, `${name}: cannot set date: Operation not permitted`);
      return 1;
    }
    const asked = options.value('d');
    const time = asked !== undefined ? parseDate(asked, p.now) : options.has('r') ? stat(p, options.value('r')!).mtime : p.now;
    if (time === undefined) {
      yield* complain(p, flavour === 'gnu' ? `${name}: invalid date '${asked}'` : `${name}: invalid date '${asked}'`);
      return 1;
    }
    const iso: Record<string, string> = { date: '%F', hours: '%FT%H+00:00', minutes: '%FT%H:%M+00:00', seconds: '%FT%T+00:00', ns: '%FT%T,%N+00:00' };
    const format = operands[0]?.startsWith('+') ? operands[0].slice(1)
      : options.has('R') ? '%a, %d %b %Y %T +0000' : options.has('I') ? iso[options.value('I') ?? 'date'] ?? '%F' : options.has('rfc-3339') ? '%F %T+00:00' : '%a %b %e %T UTC %Y';
    yield* p.write(1, `${strftime(format, time)}\n`);
    return 0;
  },
};
