/** Names of members changed by sed's s command (tar --transform). */
import { parseScript, SedError } from './sed-script.ts';

/** What a name becomes after all expressions. @throws SedError for what is no s command */
export function transformer(expressions: readonly string[]): (name: string) => string {
  const commands = expressions.flatMap((text) => parseScript(text.replace(/([gi0-9]*)[rRsShHx]+$/, '$1'), /x[a-z]*$/.test(text.slice(text.lastIndexOf(text[1] ?? '/') + 1))));
  const strange = commands.find(({ name }) => name !== 's');
  if (strange) throw new SedError('Invalid transform expression', undefined);
  return (given) => commands.reduce((name, { pattern, replacement, flags = '' }) => {
    const wanted = Number(/\d+/.exec(flags)?.[0] ?? 1);
    let count = 0;
    return pattern && replacement ? name.replace(pattern, (...found) => {
      count++;
      const groups = found.slice(0, found.findIndex((part) => typeof part === 'number')) as string[];
      return count === wanted || (flags.includes('g') && count > wanted) ? replacement(groups) : groups[0]!;
    }) : name;
  }, given);
}
