/** Label selectors: the set-based ones of objects, and the text of `-l` and `labelSelector=`. */
import type { LabelSelector } from './affinity.ts';

export type Labels = Readonly<Record<string, string>>;
export type SelectorOperator = 'in' | 'notin' | '=' | '==' | '!=' | 'exists' | '!' | 'gt' | 'lt';

export interface Requirement {
  key: string;
  operator: SelectorOperator;
  values: string[];
}

function meets(requirement: Requirement, labels: Labels): boolean {
  const { key, operator, values } = requirement;
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
  switch (operator) {
    case 'in':
    case '=':
    case '==':
      return value !== undefined && values.includes(value);
    case 'notin':
    case '!=':
      return value === undefined || !values.includes(value);
    case 'exists':
      return value !== undefined;
    case '!':
      return value === undefined;
    default: {
      if (value === undefined || !/^[-+]?\d+$/.test(value)) return false;
      return operator === 'gt' ? BigInt(value) > BigInt(values[0]!) : BigInt(value) < BigInt(values[0]!);
    }
  }
}

export const matchesRequirements = (requirements: readonly Requirement[], labels: Labels | undefined): boolean =>
  requirements.every((requirement) => meets(requirement, labels ?? {}));

/** Every key of `selector` has that very value (Service, ReplicationController, nodeSelector). */
export function matchesMap(selector: Labels | undefined, labels: Labels | undefined): boolean {
  if (!selector) return false;
  for (const key of Object.keys(selector)) if (labels?.[key] !== selector[key]) return false;
  return true;
}

/** A selector as objects hold it. Absent matches nothing, empty matches everything. */
export function matchesLabelSelector(selector: LabelSelector | undefined, labels: Labels | undefined): boolean {
  if (!selector) return false;
  for (const key of Object.keys(selector.matchLabels ?? {})) if (labels?.[key] !== selector.matchLabels![key]) return false;
  return (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => meets({ key, operator: OPERATORS[operator] ?? 'exists', values }, labels ?? {}));
}

const OPERATORS: Record<string, SelectorOperator> = { In: 'in', NotIn: 'notin', Exists: 'exists', DoesNotExist: '!', Gt: 'gt', Lt: 'lt' };

/** The text of a selector, as status.selector of a Scale and `kubectl -o wide` show it. */
export function formatLabelSelector(selector: LabelSelector | undefined): string {
  if (!selector) return '<none>';
  const parts = Object.entries(selector.matchLabels ?? {}).map(([key, value]): [string, string] => [key, `${key}=${value}`]);
  for (const { key, operator, values = [] } of selector.matchExpressions ?? []) {
    const list = [...values].sort().join(',');
    const text = operator === 'In' ? `${key} in (${list})` : operator === 'NotIn' ? `${key} notin (${list})` : operator === 'Exists' ? key : `!${key}`;
    parts.push([key, text]);
  }
  if (parts.length === 0) return '<none>';
  return parts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, text]) => text).join(',');
}

/** `a=b,c=d` with sorted keys. */
export const formatMap = (map: Labels | undefined): string =>
  map && Object.keys(map).length > 0 ? Object.keys(map).sort().map((key) => `${key}=${map[key]}`).join(',') : '<none>';

/** A selector text that does not parse; the message is the real parser's. */
export class SelectorError extends Error {
  /** Whether it is one requirement that is wrong, or what stands between them. */
  readonly ofRequirement: boolean;

  constructor(message: string, ofRequirement = true) {
    super(message);
    this.ofRequirement = ofRequirement;
  }

  /** As the parser tells it. */
  get whole(): string {
    return this.ofRequirement ? `unable to parse requirement: ${this.message}` : this.message;
  }
}

type Token = { kind: 'word' | 'symbol' | 'end'; text: string };

function tokens(text: string): Token[] {
  const list: Token[] = [];
  for (const match of text.matchAll(/\s*(==|!=|[=!<>(),]|[^\s=!<>(),]+)/gy)) list.push({ kind: /^(==|!=|[=!<>(),])$/.test(match[1]!) ? 'symbol' : 'word', text: match[1]! });
  list.push({ kind: 'end', text: '' });
  return list;
}

/** Parses `a=b,c!=d,e in (f,g),!h,i`; `check` sees each requirement before the rest is read. @throws SelectorError */
export function parseSelector(text: string, check?: (requirement: Requirement) => void): Requirement[] {
  const all = tokens(text);
  let at = 0;
  const peek = (): Token => all[at]!;
  const next = (): Token => all[Math.min(at++, all.length - 1)]!;
  const requirements: Requirement[] = [];
  if (peek().kind === 'end') return requirements;
  for (;;) {
    if (peek().kind === 'end' || (peek().kind === 'symbol' && peek().text !== '!')) {
      throw new SelectorError(`found '${peek().text}', expected: !, identifier, or 'end of string'`, false);
    }
    const requirement = parseRequirement(peek, next);
    check?.(requirement);
    requirements.push(requirement);
    const after = next();
    if (after.kind === 'end') return requirements;
    if (after.text !== ',') throw new SelectorError(`found '${after.text}', expected: ',' or 'end of string'`, false);
    const then = peek();
    if (then.kind !== 'word' && then.text !== '!') throw new SelectorError(`found '${then.text}', expected: identifier after ','`, false);
  }
}

function parseRequirement(peek: () => Token, next: () => Token): Requirement {
  let operator: SelectorOperator | undefined;
  if (peek().text === '!') {
    next();
    operator = '!';
  }
  const name = next();
  if (name.kind !== 'word') throw new SelectorError(`found '${name.text}', expected: identifier`);
  const key = name.text;
  if (operator) return { key, operator, values: [] };
  if (peek().kind === 'end' || peek().text === ',') return { key, operator: 'exists', values: [] };
  const token = next();
  operator = ({ in: 'in', notin: 'notin', '=': '=', '==': '==', '!=': '!=', '>': 'gt', '<': 'lt' } as const)[token.text];
  if (!operator) throw new SelectorError(`found '${token.text}', expected: in, notin, =, ==, !=, gt, lt`);
  if (operator === 'in' || operator === 'notin') return { key, operator, values: parseValues(peek, next) };
  const value = peek();
  if (value.kind === 'end' || value.text === ',') return { key, operator, values: [''] };
  if (value.kind !== 'word') throw new SelectorError(`found '${value.text}', expected: identifier`);
  next();
  return { key, operator, values: [value.text] };
}

function parseValues(peek: () => Token, next: () => Token): string[] {
  const open = next();
  if (open.text !== '(') throw new SelectorError(`found '${open.text}' expected: '('`);
  const values = new Set<string>(), first = peek();
  if (first.kind !== 'word' && first.text !== ',' && first.text !== ')') throw new SelectorError(`found '${first.text}', expected: ',', ')' or identifier`);
  if (first.text === ')') values.add('');
  while (peek().text !== ')') {
    const token = next();
    if (token.kind === 'word') {
      values.add(token.text);
      if (peek().text !== ',' && peek().text !== ')') throw new SelectorError(`found '${peek().text}', expected: ',' or ')'`);
    } else if (token.text === ',') {
      if (values.size === 0 || peek().text === ')' || peek().text === ',') values.add('');
    } else throw new SelectorError(`found '${token.text}', expected: ',', or identifier`);
  }
  next();
  return [...values].sort();
}
