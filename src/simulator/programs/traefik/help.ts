/** `traefik --help`: every flag that it takes. */
import type { Shape } from './shape.ts';
import { isLeaf } from './shape.ts';
import { STATIC } from './settings/shape.ts';

function flagsOf(shape: Shape, path: string): string[] {
  const all = [...shape.fields].map(([, { name, shape: inner }]): [string, Shape] => [name, inner]);
  if (shape.any) all.push(['<name>', shape.any]);
  return all.flatMap(([name, inner]) => {
    const own = path === '' ? name : `${path}.${name}`;
    const values = inner.list ? [] : isLeaf(inner) || inner.alone ? [own] : [];
    return [...values, ...flagsOf(inner, inner.list ? `${own}[n]` : own)];
  });
}

/** The words that describe each flag are in the reference; here stand their names. */
export const helpText = (): string => [
  'traefik    Reverse proxy and load balancer for services that come and go.', '', 'Usage: traefik [command] [flags] [arguments]', '', 'Use "traefik [command] --help" for help on any command.', '',
  'Commands:', '    healthcheck    Asks the /ping of a running proxy (off unless --ping) and says how it is.', '    version        Says which version this is.', '',
  'Flag\'s usage: traefik [--flag=flag_argument] [-f [flag_argument]]    # set flag_argument to flag(s)', '          or: traefik [--flag[=true|false| ]] [-f [true|false| ]]    # set true/false to boolean flag(s)', '',
  'Flags:', ...flagsOf(STATIC, '').sort().map((name) => `    --${name}`), '',
].join('\n');
