/** The rewrite module: set, if, return, rewrite and break, in the order they stand. */
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Directive } from './config.ts';
import type { Variables } from './variables.ts';

/** What became of a block. `elsewhere`: the path has changed and its location is looked for again. */
export type Rewritten = { returned: Directive } | { redirect: { status: number; location: string } } | { elsewhere: true } | { scope: readonly Directive[] };

/** @returns the directives that hold, those of true `if` blocks among them */
export function rewrite(p: Process, block: readonly Directive[], variables: Variables): Rewritten {
  let scope = block;
  for (const directive of block) {
    const { name, args } = directive;
    if (name === 'break') break;
    if (name === 'set') variables.set(args[0]!.slice(1), variables.expand(args[1] ?? ''));
    else if (name === 'return') return { returned: directive };
    else if (name === 'rewrite') {
      const done = changed(args, variables);
      if (done === 'break') break;
      if (done) return done;
    } else if (name === 'if' && holds(p, args, variables)) {
      const inner = rewrite(p, directive.block ?? [], variables);
      if (!('scope' in inner)) return inner;
      scope = [...directive.block ?? [], ...scope];
    }
  }
  return { scope };
}

function changed([pattern = '', replacement = '', flag]: readonly string[], variables: Variables): Rewritten | 'break' | undefined {
  const match = new RegExp(pattern).exec(variables.uri);
  if (!match) return undefined;
  variables.caught(match);
  const target = variables.expand(replacement);
  if (/^(https?:\/\/|\$scheme)/.test(replacement) || flag === 'redirect' || flag === 'permanent') {
    const query = variables.args !== '' && !target.endsWith('?') ? `${target.includes('?') ? '&' : '?'}${variables.args}` : '';
    return { redirect: { status: flag === 'permanent' ? 301 : 302, location: target.replace(/\?$/, '') + query } };
  }
  const [path = '', query] = target.split('?');
  if (query !== undefined) variables.args = [query, variables.args].filter(Boolean).join('&');
  variables.uri = path;
  return flag === 'last' ? { elsewhere: true } : flag === 'break' ? 'break' : undefined;
}

/** `($a)`, `($a = b)`, `($a ~* re)`, `(-f file)`. */
function holds(p: Process, args: readonly string[], variables: Variables): boolean {
  const [first = '', operator, ...rest] = args.join(' ').replace(/^\(\s*/, '').replace(/\s*\)$/, '').split(' ');
  const file = /^!?-([fdex])$/.exec(first);
  if (file) {
    const node = lookup(p, variables.expand(operator ?? '')), is = file[1] === 'f' ? node?.kind === 'file' : file[1] === 'd' ? node?.kind === 'directory' : node !== undefined;
    return is !== first.startsWith('!');
  }
  const value = variables.expand(first), wanted = rest.join(' ').replace(/^"(.*)"$/, '$1');
  switch (operator) {
    case undefined: return value !== '' && value !== '0';
    case '=': return value === variables.expand(wanted);
    case '!=': return value !== variables.expand(wanted);
    default: {
      const match = new RegExp(wanted, operator.includes('*') ? 'i' : '').exec(value);
      if (match) variables.caught(match);
      return (match !== null) !== operator.startsWith('!');
    }
  }
}
