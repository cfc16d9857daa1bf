/** `!!`, `!$`, `!n`, `!word`, `^old^new`: history expansion of an interactive bash. */
import type { History } from './history.ts';
import { historyWords } from './line-editor/history-words.ts';

export class EventNotFound extends Error {}

export interface Expanded {
  readonly line: string;
  /** `:p`: it is shown and not run. */
  readonly printsOnly: boolean;
}

/** The line with events replaced, or undefined if there is none in it. @throws EventNotFound */
export function expandHistory(line: string, history: History, extendedGlobs = false): Expanded | undefined {
  const quick = /^\^([^^]+)(?:\^([^^]*)\^?(.*))?$/s.exec(line);
  if (quick) {
    const last = history.lines.at(-1);
    if (last === undefined) throw new EventNotFound(':s^: event not found'.replace(/^:s\^/, line));
    if (!last.includes(quick[1]!)) throw new EventNotFound(`:s${line}: substitution failed`);
    return { line: last.replace(quick[1]!, () => quick[2] ?? '') + (quick[3] ?? ''), printsOnly: false };
  }
  if (!line.includes('!')) return undefined;
  let out = '', changed = false, printsOnly = false, single = false, double = false;
  for (let i = 0; i < line.length; ) {
    const c = line[i]!;
    if (c === '\\' && !single) {
      out += c + (line[i + 1] ?? '');
      i += 2;
      continue;
    }
    if (c === "'" && !double) single = !single;
    if (c === '"' && !single) double = !double;
    const event = c === '!' && !single && !/^!(?:[\s=]|$)/.test(line.slice(i)) && !(line[i + 1] === '(' && extendedGlobs) && !(double && line[i + 1] === '"') && !/[$[{]$/.test(line.slice(0, i).slice(-1)) ? EVENT.exec(line.slice(i)) : null;
    if (c === '!' && line[i + 1] === '(' && !extendedGlobs && !single && !double && !/[$[{]$/.test(line.slice(0, i).slice(-1))) throw new EventNotFound('!: event not found');
    if (event) {
      out += resolve(event, line.slice(0, i), history);
      changed = true;
      printsOnly ||= /(^|:)p(:|$)/.test(event[10] ?? '');
      i += event[0].length;
      if (line[i] === ':' && (event[7] !== undefined || event[8] !== undefined || event[10] !== undefined)) throw new EventNotFound(`${line[i + 1] ?? ''}: unrecognized history modifier`);
    } else {
      out += c;
      i++;
    }
  }
  return changed ? { line: out, printsOnly } : undefined;
}

const EVENT = /^!(?:(!)|(-?\d+)|(#)|\?([^?\n]+)\??|(?=[$^*:%])|([^\s:$^*%!;|&()<>"']+))(?::?([$^*%])|:(\d+|[$^*%])(?:-(\d*|\$))?|:(\d+)\*)?((?::[hterpqx]|:g?&|:g?s(.)(?:(?!\11).)*(?:\11(?:(?!\11).)*\11?)?)*)/;

function resolve(match: RegExpExecArray, before: string, history: History): string {
  const [whole, , number, hash, contained, prefix, short, word, to, from] = match;
  const line = hash !== undefined ? before : number !== undefined ? history.at(Number(number) < 0 ? history.nextNumber + Number(number) : Number(number))
    : contained !== undefined ? history.lines.findLast((one) => one.includes(contained)) : prefix !== undefined ? history.lines.findLast((one) => one.startsWith(prefix)) : history.lines.at(-1);
  if (line === undefined) throw new EventNotFound(`${whole}: event not found`);
  const words = historyWords(line);
  let text = line;
  const pick = short ?? word;
  if (pick === '$') text = words.at(-1) ?? '';
  else if (pick === '^') text = words[1] ?? '';
  else if (pick === '%') text = '';
  else if (pick === '*') text = words.slice(1).join(' ');
  else if (pick !== undefined) text = to === undefined ? (words[Number(pick)] ?? '') : words.slice(Number(pick), to === '$' || to === '' ? (to === '' ? -1 : undefined) : Number(to) + 1).join(' ');
  if (Number(to === '' || to === '$' ? pick : to ?? pick) >= words.length) throw new EventNotFound(`${whole.slice(whole.indexOf(':'))}: bad word specifier`);
  if (from !== undefined) text = words.slice(Number(from)).join(' ');
  for (const modifier of (match[10] ?? '').match(/:(?:g?s(.)(?:(?!\1).)*(?:\1(?:(?!\1).)*\1?)?|g?&|[hterpqx])/g) ?? []) text = modify(text, modifier.slice(1), history);
  return text;
}

/** What was last put in the place of what. */
const substitutions = new WeakMap<History, readonly [old: string, fresh: string]>();

function modify(text: string, modifier: string, history: History): string {
  switch (modifier) {
    case 'h': return text.replace(/\/[^/]*$/, '');
    case 't': return text.replace(/^.*\//s, '');
    case 'r': return text.replace(/\.[^./]*$/, '');
    case 'e': return /\.[^./]*$/.exec(text)?.[0] ?? text;
    case 'q': return `'${text.replaceAll("'", "'\\''")}'`;
    case 'x': return `'${text.replaceAll("'", "'\\''").replace(/[ \t\n]/g, "'$&'")}'`;
    case 'p': return text;
    default: {
      const all = modifier.startsWith('g'), mark = modifier[all ? 2 : 1];
      const before = substitutions.get(history);
      const [, given = '', fresh = ''] = mark === undefined ? ['', ...(before ?? [])] : modifier.split(mark), old = given || before?.[0];
      if (old === undefined) throw new EventNotFound(`:${modifier}: no previous substitution`);
      substitutions.set(history, [old, fresh]);
      if (!text.includes(old)) throw new EventNotFound(`:${modifier}: substitution failed`);
      return all ? text.replaceAll(old, () => fresh) : text.replace(old, () => fresh);
    }
  }
}
