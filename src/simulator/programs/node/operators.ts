import { Callable, Dictionary, fail, toNumber, toText, type Value } from './values.ts';

const primitive = (value: Value): string | number | boolean | null | undefined => (typeof value === 'object' && value !== null ? (value instanceof Dictionary && value.kind === 'Date' ? toNumber(value) : toText(value)) : (value as string));

/** Binary operators on values. */
export function binary(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '===': return left === right;
    case '!==': return left !== right;
    case '==': return looselyEqual(left, right);
    case '!=': return !looselyEqual(left, right);
    case '+': {
      const a = primitive(left), b = primitive(right);
      return typeof a === 'string' || typeof b === 'string' ? toText(a) + toText(b) : Number(a) + Number(b);
    }
    case '<': case '>': case '<=': case '>=': return compare(operator, primitive(left), primitive(right));
    case 'instanceof': return left instanceof Dictionary && right instanceof Callable && (left.kind === right.name || (right.name === 'Error' && (left.kind?.endsWith('Error') ?? false)) || right.name === 'Object');
    case 'in': return right instanceof Dictionary ? right.properties.has(toText(left)) : Array.isArray(right) && Number(left) in right;
  }
  const a = toNumber(left), b = toNumber(right);
  switch (operator) {
    case '-': return a - b;
    case '*': return a * b;
    case '/': return a / b;
    case '%': return a % b;
    case '**': return a ** b;
    case '&': return a & b;
    case '|': return a | b;
    case '^': return a ^ b;
    case '<<': return a << b;
    case '>>': return a >> b;
    case '>>>': return a >>> b;
    default: throw fail('SyntaxError', `Unexpected token '${operator}'`);
  }
}

function compare(operator: string, a: string | number | boolean | null | undefined, b: string | number | boolean | null | undefined): boolean {
  const [x, y] = typeof a === 'string' && typeof b === 'string' ? [a, b] : [Number(a), Number(b)];
  return operator === '<' ? x < y : operator === '>' ? x > y : operator === '<=' ? x <= y : x >= y;
}

function looselyEqual(left: Value, right: Value): boolean {
  if (left === null || left === undefined || right === null || right === undefined) return (left ?? null) === (right ?? null);
  if (typeof left === 'object' && typeof right === 'object') return left === right;
  const a = primitive(left), b = primitive(right);
  return typeof a === typeof b ? a === b : Number(a) === Number(b);
}
