/** .env files: NAME=value a line, quotes, comments, variables inside. */
import { interpolate } from './interpolate.ts';

export function readDotEnv(text: string, outer: (name: string) => string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const variables = { get: (name: string) => outer(name) ?? found.get(name), missing: () => {} };
  for (const raw of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const line = raw.trim().replace(/^export\s+/, '');
    if (line === '' || line.startsWith('#')) continue;
    const match = /^([^=:\s]+)\s*[=:]?\s*(.*)$/s.exec(line);
    if (!match) continue;
    const [, name = '', value = ''] = match;
    if (!line.includes('=') && !line.includes(':')) {
      const inherited = outer(name);
      if (inherited !== undefined) found.set(name, inherited);
      continue;
    }
    const single = /^'([^']*)'/.exec(value), double = /^"((?:[^"\\]|\\.)*)"/.exec(value);
    if (single) found.set(name, single[1]!);
    else if (double) found.set(name, interpolate(double[1]!.replaceAll('\\n', '\n').replaceAll('\\"', '"'), variables));
    else found.set(name, interpolate(value.replace(/\s+#.*$/, '').trim(), variables));
  }
  return found;
}
