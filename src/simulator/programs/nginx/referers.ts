/** valid_referers: whether a request comes from a page that may send it. */
import type { Directive } from './config.ts';

/** The value of $invalid_referer. */
export function invalidReferer({ args }: Directive, referer: string | undefined, names: readonly string[]): string {
  if (referer === undefined) return args.includes('none') ? '' : '1';
  const [, rest] = /^https?:\/\/(.*)$/i.exec(referer) ?? [];
  if (rest === undefined) return args.includes('blocked') ? '' : '1';
  const host = (/^[^/:]*/.exec(rest)?.[0] ?? '').toLowerCase(), path = /\/.*$/.exec(rest)?.[0] ?? '';
  const known = args.flatMap((one) => (one === 'server_names' ? names : one === 'none' || one === 'blocked' ? [] : [one])).some((one) => {
    if (one.startsWith('~')) return new RegExp(one.slice(1), 'i').test(rest);
    const [name = '', ...start] = one.toLowerCase().split('/');
    const fits = name.startsWith('*.') ? host.endsWith(name.slice(1)) : name.startsWith('.') ? host === name.slice(1) || host.endsWith(name) : name.endsWith('.*') ? host.startsWith(name.slice(0, -1)) : host === name;
    return fits && (start.length === 0 || path.startsWith(`/${start.join('/')}`));
  });
  return known ? '' : '1';
}
