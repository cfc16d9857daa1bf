/** Patterns as .dockerignore and `develop.watch` write them: `*`, `?`, `**`, and `!` for exceptions; a matching folder takes what is below it along. */

export type PathMatcher = (path: string) => boolean;

interface Rule {
  pattern: RegExp;
  excepts: boolean;
}

function source(pattern: string): string {
  let out = '';
  for (let at = 0; at < pattern.length; at++) {
    if (pattern.startsWith('**/', at)) {
      out += '(?:.*/)?';
      at += 2;
    } else if (pattern.startsWith('**', at)) {
      out += '.*';
      at++;
    } else if (pattern[at] === '*') out += '[^/]*';
    else if (pattern[at] === '?') out += '[^/]';
    else if (pattern[at] === '\\' && at + 1 < pattern.length) out += pattern[++at]!.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
    else out += pattern[at]!.replace(/[.+^${}()|\]\\]/, '\\$&');
  }
  return out;
}

/** Matches absolute paths below `root`. */
export function pathMatcher(root: string, patterns: readonly string[]): PathMatcher {
  const rules = patterns.map((one) => one.trim()).filter((one) => one !== '' && !one.startsWith('#')).map((one): Rule => {
    const excepts = one.startsWith('!');
    const pattern = (excepts ? one.slice(1) : one).replace(/^\.?\/+/, '').replace(/\/+$/, '');
    return { pattern: new RegExp(`^${source(pattern)}(?:/.*)?$`), excepts };
  });
  const prefix = root === '/' ? '/' : `${root}/`;
  return (path) => {
    if (!path.startsWith(prefix)) return false;
    const relative = path.slice(prefix.length);
    return rules.reduce((matched, { pattern, excepts }) => (pattern.test(relative) ? !excepts : matched), false);
  };
}

/** What editors leave for a moment beside the files that they save. */
export const isEphemeral = pathMatcher('/', ['**/*___jb_old___', '**/*___jb_tmp___', '**/.idea/**', '**/.#*', '**/#*#', '**/4913', '**/*~', '**/.*.swp', '**/.*.swx', '**/.*.swo', '**/.*.swn', '**/.*.kate-swp', '**/*-go-tmp-umask']);
