/** Whether a semantic version is one of those that a constraint allows, as the library that bake files call decides it. */

interface Version {
  numbers: [number, number, number];
  pre: string;
}

interface Constraint {
  operator: string;
  version: Version;
  /** How many of the three numbers are written; the others may be any. */
  given: number;
}

const TAIL = '(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?';
const NUMBER = '[0-9|xX*]+', OPERATOR = '=|!=|>=|=>|<=|=<|>|<|~>|~|\\^|';
const VERSION = new RegExp(`^v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?${TAIL}$`);
const ONE = `(${OPERATOR})\\s*v?(${NUMBER})(?:\\.(${NUMBER}))?(?:\\.(${NUMBER}))?${TAIL}`;
const LIST = new RegExp(`^\\s*${ONE}\\s*(?:(?:\\s+|,\\s*)${ONE}\\s*)*$`);
const PLAIN = `v?${NUMBER}(?:\\.${NUMBER})?(?:\\.${NUMBER})?${TAIL}`;
const RANGE = new RegExp(`\\s*(${PLAIN})\\s+-\\s+(${PLAIN})\\s*`, 'g');

/** @throws Error */
export function allowed(version: string, constraint: string): boolean {
  const asked = versionOf(version), alternatives = constraint.replace(RANGE, (_, from: string, _pre: string, to: string) => `>=${from} <=${to} `).split('||').map(constraints);
  return alternatives.some((all) => all.every((one) => (asked.pre === '' || all.some((other) => other.version.pre !== '')) && holds(asked, one)));
}

function versionOf(text: string): Version {
  const match = VERSION.exec(text);
  if (!match) throw new Error('invalid semantic version');
  return { numbers: [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)], pre: match[4] ?? '' };
}

function constraints(text: string): Constraint[] {
  if (!LIST.test(text)) throw new Error(`improper constraint: ${text}`);
  return [...text.matchAll(new RegExp(ONE, 'g'))].map(([, operator = '', ...parts]) => {
    const written = parts.slice(0, 3).findIndex((one) => one === undefined || /^[xX*]$/.test(one)), given = written < 0 ? 3 : written;
    const numbers = [0, 1, 2].map((index) => (index < given ? Number(parts[index]) : 0)) as [number, number, number];
    if (numbers.some(Number.isNaN)) throw new Error('constraint parser error');
    return { operator: operator === '=>' ? '>=' : operator === '=<' ? '<=' : operator === '~>' ? '~' : operator || '=', version: { numbers, pre: parts[3] ?? '' }, given };
  });
}

function holds(asked: Version, { operator, version, given }: Constraint): boolean {
  const order = compare(asked, version), [major, minor] = asked.numbers, isAny = given < 3;
  const isSame = (count: number): boolean => asked.numbers.slice(0, count).every((one, index) => one === version.numbers[index]);
  switch (operator) {
    case '=': return isAny ? tilde() : order === 0;
    case '!=': return !isAny ? order !== 0 : given === 2 && isSame(2) && (asked.pre !== '' || version.pre !== '') ? comparePre(asked.pre, version.pre) !== 0 : given > 0 ? !isSame(given) : order !== 0;
    case '>': return !isAny || given === 0 ? (given === 0 ? major > 0 || (major === 0 && order > 0) : order > 0) : given === 1 ? major > version.numbers[0] : major > version.numbers[0] || (isSame(1) && minor > version.numbers[1]);
    case '<': return order < 0;
    case '>=': return order >= 0;
    case '<=': return !isAny ? order <= 0 : major < version.numbers[0] || (isSame(1) && (given === 1 || minor <= version.numbers[1]));
    case '~': return tilde();
    default: return order >= 0 && caret();
  }

  function tilde(): boolean {
    if (order < 0) return false;
    if (version.numbers.every((one) => one === 0) && given !== 1 && given !== 2) return true;
    return isSame(1) && (given === 1 || isSame(2));
  }

  /** The first number that is not zero has to stay. */
  function caret(): boolean {
    if (version.numbers[0] > 0 || given === 1) return isSame(1);
    if (major > 0) return false;
    if (version.numbers[1] > 0 || given === 2) return isSame(2);
    return isSame(3);
  }
}

function compare(a: Version, b: Version): number {
  const index = a.numbers.findIndex((one, at) => one !== b.numbers[at]);
  if (index >= 0) return a.numbers[index]! < b.numbers[index]! ? -1 : 1;
  if (a.pre === '' || b.pre === '') return a.pre === b.pre ? 0 : a.pre === '' ? 1 : -1;
  return comparePre(a.pre, b.pre);
}

/** Part for part: numbers before words. */
function comparePre(a: string, b: string): number {
  const left = a.split('.'), right = b.split('.');
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const one = left[index] ?? '', other = right[index] ?? '';
    if (one === other) continue;
    if (one === '' || other === '') return one === '' ? -1 : 1;
    const numeric = [one, other].map((part) => /^\d+$/.test(part));
    if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
    return (numeric[0] ? Number(one) > Number(other) : one > other) ? 1 : -1;
  }
  return 0;
}
