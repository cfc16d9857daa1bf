/** fnmatch(3): a shell pattern for a whole name. `slashes`: whether a star goes over a slash. */
export function shellPattern(pattern: string, { ignoreCase = false, slashes = true }: { ignoreCase?: boolean; slashes?: boolean } = {}): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!;
    if (character === '*') source += slashes ? '.*' : '[^/]*';
    else if (character === '?') source += slashes ? '.' : '[^/]';
    else if (character === '\\' && i + 1 < pattern.length) source += literal(pattern[++i]!);
    else if (character === '[') {
      const set = /^\[([!^]?)(\]?(?:\[:\w+:\]|[^\]])*)\]/.exec(pattern.slice(i));
      if (set) i += set[0].length - 1;
      source += set ? `[${set[1] ? '^' : ''}${set[2]!.replace(/\[:(\w+):\]/g, (whole, name: string) => NAMED[name] ?? whole).replace(/[\\[\]^]/g, '\\$&').replace(/\\\\(?=[A-Za-z])/g, '\\')}]` : '\\[';
    } else source += literal(character);
  }
  return new RegExp(`^${source}$`, ignoreCase ? 'isu' : 'su');
}

const literal = (character: string): string => (/[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character);

const NAMED: Record<string, string> = { alpha: 'a-zA-Z', digit: '0-9', alnum: 'a-zA-Z0-9', upper: 'A-Z', lower: 'a-z', space: '\\s', punct: '!-/:-@{-~', xdigit: '0-9A-Fa-f' };
