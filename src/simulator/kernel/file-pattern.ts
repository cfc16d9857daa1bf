/** Patterns of names as Go's path/filepath reads them. */

/** Matches what a pattern without mistakes means: neither star nor question mark stands for a slash. */
export function filePattern(pattern: string): RegExp {
  const source = pattern.replace(/\\[^]|\[\^?(?:\\[^]|[^\]\\])*\]|[^]/gu, (token) => {
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.length > 1 && token[0] === '[') return token;
    return token.replace(/^\\/, '').replace(/[.+^${}()|[\]\\*?/]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 's');
}

/** Nothing where the pattern can be read; else what is wrong with it. */
export function patternMistake(pattern: string): string | undefined {
  const bad = 'syntax error in pattern';
  let at = 0;
  /** One character of a class, which a backslash may stand before. */
  const character = (): boolean => {
    if (at >= pattern.length || pattern[at] === '-' || pattern[at] === ']') return false;
    if (pattern[at] === '\\') at++;
    if (at >= pattern.length) return false;
    at++;
    return at < pattern.length;
  };
  while (at < pattern.length) {
    const c = pattern[at++];
    if (c === '\\' && at++ >= pattern.length) return bad;
    if (c !== '[') continue;
    if (pattern[at] === '^') at++;
    for (let ranges = 0; ranges === 0 || pattern[at] !== ']'; ranges++) {
      if (!character()) return bad;
      if (pattern[at] !== '-') continue;
      at++;
      if (!character()) return bad;
    }
    at++;
  }
  return undefined;
}
