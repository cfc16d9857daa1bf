import { expression } from '../../kernel/expression.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Interpreter } from './evaluate.ts';
import { Callable, Dictionary, fail, toText, type Value } from './values.ts';

/** The host's expression for a RegExp of the script. */
export function compileRegex(value: Dictionary): RegExp {
  try {
    return expression(toText(value.get('source')), toText(value.get('flags')));
  } catch {
    throw fail('SyntaxError', `Invalid regular expression: /${toText(value.get('source'))}/`);
  }
}

/** String.prototype.replace and replaceAll, with a text or a function as the replacement. */
export function* replaceText(self: string, by: Value, to: Value, all: boolean, interpreter: Interpreter): Blocking<Value> {
  const pattern = by instanceof Dictionary ? compileRegex(by) : undefined;
  if (!(to instanceof Callable)) {
    const replacement = toText(to);
    if (pattern) return self.replace(pattern, replacement);
    return all ? self.replaceAll(toText(by), replacement) : self.replace(toText(by), replacement);
  }
  const matches = pattern ? (pattern.global ? [...self.matchAll(pattern)] : [pattern.exec(self)].filter((match) => match !== null)) : [];
  let out = '', at = 0;
  for (const match of matches) {
    out += self.slice(at, match.index) + toText(yield* interpreter.call(to, undefined, [...match], 'callback'));
    at = match.index + match[0].length;
  }
  return out + self.slice(at);
}
