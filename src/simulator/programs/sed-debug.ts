/** sed --debug: the script as it was read, and each step of it, laid out as GNU's sed does. */
import { encode } from '../kernel/bytes.ts';
import { expression } from '../kernel/expression.ts';
import type { Address, Command } from './sed-script.ts';

/** As it stands in an expression or in what is shown of a line: what cannot be seen as an escape. */
const escaped = (text: string): string => text.replace(/[\\\x07\f\n\r\t\v]/g, (character) => ({ '\\': '\\\\', '\x07': '\\a', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v' })[character]!);

const addressText = (address: Address): string => {
  switch (address.kind) {
    case 'line': return String(address.number);
    case 'last': return '$';
    case 'step': return `${address.number}~${address.step}`;
    case 'count': return `+${address.number}`;
    case 'multiple': return `~${address.number}`;
    case 'pattern': return `/${escaped(address.written ?? '').replaceAll('/', '\\/')}/${address.flags ?? ''}`;
  }
};

/** Letters of s in the order in which they are shown: `2gI` is `ig2`. */
const flagsOf = (flags: string): string => [...'imgep'].filter((letter) => flags.toLowerCase().includes(letter)).join('') + (/\d+/.exec(flags)?.[0] ?? '');

function bodyText({ name, text = '', flags = '', written: [regex, to] = ['', ''] }: Command): string {
  if (name === 's') return `s/${escaped(regex).replaceAll('/', '\\/')}/${to.replace(/\\t/g, '\t')}/${flagsOf(flags)}${flags.includes('w') ? `w${text}` : ''}`;
  if (name === 'y') return `y/${regex}/${to}/`;
  if ('aic'.includes(name)) return `${name}\\${text}\n`;
  if (name === 'e') return text === '' ? 'e' : `e ${text}\n`;
  if (name === ':' || 'wW'.includes(name)) return name + text;
  return text === '' ? name : `${name} ${text}`;
}

const commandText = (command: Command): string => {
  const { from, to, negated } = command, address = `${from ? addressText(from) : ''}${to ? `,${addressText(to)}` : ''}${negated ? '!' : ''}`;
  return `${address === '' ? '' : `${address} `}${bodyText(command)}`;
};

/** The lines of a script, each with as many steps of two blanks as it is deep. */
export function scriptLines(commands: readonly Command[]): string[] {
  let depth = 0;
  return commands.map((command) => {
    if (command.name === '}') depth--;
    const line = `${'  '.repeat(Math.max(0, depth))}${commandText(command)}`;
    if (command.name === '{') depth++;
    return line;
  });
}

/** What is shown after a command: the space that it changes. */
export const changes: Readonly<Record<string, 'pattern' | 'hold' | 'both'>> = { s: 'pattern', y: 'pattern', n: 'pattern', N: 'pattern', g: 'hold', G: 'pattern', z: 'pattern', h: 'hold', H: 'hold', x: 'both' };

export const spaceText = (label: 'PATTERN:' | 'HOLD:', text: string): string => `${label.padEnd(9)}${escaped(text)}\n`;

/** The parts of a line that an expression matched, to one behind the highest that the other side names. */
export function registersText(pattern: RegExp, space: string, highest: number): string {
  const match = expression(pattern.source, `${pattern.flags.replace('g', '')}d`).exec(space), bytes = (at: number): number => encode(space.slice(0, at)).length;
  return match ? `MATCHED REGEX REGISTERS\n${match.indices!.flatMap((place: [number, number] | undefined, i) => (place && i <= highest ? [`  regex[${i}] = ${bytes(place[0])}-${bytes(place[1])} '${match[i]!}'\n`] : [])).join('')}` : '';
}
