/** Values of expressions. */
import { SqlError, notSimulated } from './errors.ts';
import { FUNCTIONS } from './functions.ts';
import { differenceOf, momentText, shifted } from './moments.ts';
import { find, type Scope } from './scope.ts';
import type { Expression, Value } from './syntax.ts';
import { decimalOf, isDecimal, momentOf, numberIn, textOf } from './types.ts';

type Call = Extract<Expression, { kind: 'call' }>;

const AGGREGATES = /^(count|sum|avg|min|max|group_concat|json_arrayagg|std|stddev|variance)$/;

/** Places that a division adds. */
const DIVISION = 4;

export const isAggregate = (expression: Expression): boolean => expression.kind === 'call' && AGGREGATES.test(expression.name);

/** Whether an expression needs a group of rows. */
export function aggregates(expression: Expression): boolean {
  if (isAggregate(expression)) return true;
  switch (expression.kind) {
    case 'call': return expression.args.some(aggregates);
    case 'unary': case 'is': return aggregates(expression.operand);
    case 'binary': return aggregates(expression.left) || aggregates(expression.right);
    case 'between': return [expression.operand, expression.low, expression.high].some(aggregates);
    case 'in': return aggregates(expression.operand) || (Array.isArray(expression.items) && expression.items.some(aggregates));
    case 'case': return [expression.subject, expression.otherwise, ...expression.branches.flatMap(({ when, then }) => [when, then])].some((one) => one !== undefined && aggregates(one));
    default: return false;
  }
}

/** TRUE, FALSE or unknown. */
export function truth(value: Value): boolean | null {
  return value === null ? null : numberIn(value) !== 0;
}

const bit = (value: boolean | null): Value => (value === null ? null : Number(value));

/** Texts are compared without regard to case, a text and a number as numbers. */
export function compare(one: Value, other: Value): number {
  if (typeof one === 'string' && typeof other === 'string') {
    const left = one.toLowerCase(), right = other.toLowerCase();
    const moments = /^\d{4}-\d/.test(left) && /^\d{4}-\d/.test(right) ? [momentOf(left), momentOf(right)] : [];
    const [a, b] = moments[0] !== undefined && moments[1] !== undefined ? moments as [string, string] : [left.trimEnd(), right.trimEnd()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return numberIn(one) - numberIn(other);
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  const a = numberIn(left), b = numberIn(right);
  const places = (value: Value): number => (isDecimal(value) ? value.scale : 0);
  // Texts and numbers that are no whole ones are floating.
  const floats = [left, right].some((value) => typeof value === 'string' || (typeof value === 'number' && !Number.isInteger(value)));
  const made = (number: number, scale: number): Value => (!Number.isFinite(number) ? null : floats || scale === 0 ? number : decimalOf(number, scale));
  switch (operator) {
    case '+': return made(a + b, Math.max(places(left), places(right)));
    case '-': return made(a - b, Math.max(places(left), places(right)));
    case '*': return made(a * b, places(left) + places(right));
    case '/': return b === 0 ? null : floats ? a / b : decimalOf(a / b, places(left) + DIVISION);
    case 'div': return b === 0 ? null : Math.trunc(a / b);
    default: return b === 0 ? null : made(a % b, Math.max(places(left), places(right)));
  }
}

function likePattern(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    if (character === '%') source += '[^]*';
    else if (character === '_') source += '[^]';
    else source += (character === '\\' && at + 1 < pattern.length ? pattern[++at]! : character).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }
  return new RegExp(`^${source}$`, 'iu');
}

function pattern(source: string): RegExp {
  try {
    return new RegExp(source, 'i');
  } catch {
    throw new SqlError(1139, '42000', `Regex error '${source}'`);
  }
}

function binary(operator: string, one: Expression, other: Expression, scope: Scope): Value {
  if (operator === 'and' || operator === 'or' || operator === 'xor') {
    const left = truth(evaluate(one, scope));
    if (operator === 'and' && left === false) return 0;
    if (operator === 'or' && left === true) return 1;
    const right = truth(evaluate(other, scope));
    if (operator === 'xor') return left === null || right === null ? null : Number(left !== right);
    const decided = operator === 'or';
    return right === decided ? Number(decided) : left === null || right === null ? null : Number(!decided);
  }
  if (other.kind === 'interval' || one.kind === 'interval') {
    const [moment, interval] = other.kind === 'interval' ? [one, other] : [other, one as typeof other & { kind: 'interval' }];
    return moved(moment, interval as Extract<Expression, { kind: 'interval' }>, operator === '-' ? -1 : 1, scope);
  }
  const left = evaluate(one, scope), right = evaluate(other, scope);
  if (operator === '<=>') return Number(left === null || right === null ? left === right : compare(left, right) === 0);
  if (left === null || right === null) return null;
  switch (operator) {
    case '=': return Number(compare(left, right) === 0);
    case '<>': return Number(compare(left, right) !== 0);
    case '<': return Number(compare(left, right) < 0);
    case '<=': return Number(compare(left, right) <= 0);
    case '>': return Number(compare(left, right) > 0);
    case '>=': return Number(compare(left, right) >= 0);
    case 'like': return Number(likePattern(textOf(right)).test(textOf(left)));
    case 'regexp': return Number(pattern(textOf(right)).test(textOf(left)));
    default: return arithmetic(operator, left, right);
  }
}

function moved(moment: Expression, { amount, unit }: Extract<Expression, { kind: 'interval' }>, sign: number, scope: Scope): Value {
  const from = evaluate(moment, scope), by = evaluate(amount, scope);
  return from === null || by === null ? null : shifted(textOf(from), sign * numberIn(by), unit);
}

export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal': return expression.value;
    case 'column': return column(expression, scope);
    case 'variable': {
      const value = scope.around.variable(expression.name, expression.system);
      if (value === undefined) throw new SqlError(1193, 'HY000', `Unknown system variable '${expression.name}'`);
      return value;
    }
    case 'interval': throw notSimulated('INTERVAL outside of a sum');
    case 'unary': {
      const value = evaluate(expression.operand, scope);
      if (value === null) return null;
      if (expression.operator === 'not') return Number(!truth(value));
      return isDecimal(value) ? decimalOf(-value.decimal, value.scale) : -numberIn(value);
    }
    case 'binary': return binary(expression.operator, expression.left, expression.right, scope);
    case 'is': {
      const value = evaluate(expression.operand, scope), holds = expression.what === null ? value === null : truth(value) === expression.what;
      return Number(holds !== expression.not);
    }
    case 'between': {
      const value = evaluate(expression.operand, scope), low = evaluate(expression.low, scope), high = evaluate(expression.high, scope);
      if (value === null || low === null || high === null) return null;
      return Number((compare(value, low) >= 0 && compare(value, high) <= 0) !== expression.not);
    }
    case 'in': {
      const value = evaluate(expression.operand, scope), { items } = expression;
      const among = Array.isArray(items) ? items.map((one) => evaluate(one, scope)) : scope.around.subquery(items, scope).rows.map((row) => row[0]!);
      if (value === null) return null;
      if (among.some((one) => one !== null && compare(value, one) === 0)) return Number(!expression.not);
      return among.includes(null) ? null : Number(expression.not);
    }
    case 'case': {
      const subject = expression.subject && evaluate(expression.subject, scope);
      for (const { when, then } of expression.branches) {
        const value = evaluate(when, scope);
        if (subject === undefined ? truth(value) === true : value !== null && subject !== null && compare(subject, value) === 0) return evaluate(then, scope);
      }
      return expression.otherwise ? evaluate(expression.otherwise, scope) : null;
    }
    case 'select': {
      const { rows, columns } = scope.around.subquery(expression.query, scope);
      if (expression.exists) return Number(rows.length > 0);
      if (columns.length !== 1) throw new SqlError(1241, '21000', 'Operand should contain 1 column(s)');
      if (rows.length > 1) throw new SqlError(1242, '21000', 'Subquery returns more than 1 row');
      return rows[0]?.[0] ?? null;
    }
    case 'call': return call(expression, scope);
  }
}

function column(expression: Extract<Expression, { kind: 'column' }>, scope: Scope): Value {
  const alias = expression.table === undefined ? scope.aliases?.[expression.name.toLowerCase()] : undefined;
  try {
    const { bound, index } = find(expression, scope);
    return bound.row[index] ?? null;
  } catch (error) {
    if (!alias || !(error instanceof SqlError)) throw error;
    const { aliases: _, ...without } = scope;
    return evaluate(alias, without);
  }
}

const sum = (values: readonly Value[]): Value => values.reduce((a, b) => arithmetic('+', a, b), 0);

function aggregate({ name, args, star, distinct, separator, order }: Call, scope: Scope): Value {
  const { group } = scope;
  if (!group) throw new SqlError(1111, 'HY000', 'Invalid use of group function');
  if (star) return group.length;
  const sorted = order ? [...group].sort((a, b) => order.map(({ by, descending }) => (descending ? -1 : 1) * compare(evaluate(by, a), evaluate(by, b))).find((one) => one !== 0) ?? 0) : group;
  let values = sorted.map((row) => evaluate(args[0]!, { ...row, clause: scope.clause })).filter((value): value is Exclude<Value, null> => value !== null);
  if (distinct) values = values.filter((value, i) => values.findIndex((one) => compare(one, value) === 0) === i);
  if (name === 'count') return values.length;
  if (values.length === 0) return null;
  switch (name) {
    case 'min': return values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
    case 'max': return values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
    case 'sum': return sum(values);
    case 'avg': return arithmetic('/', sum(values), values.length);
    case 'group_concat': return values.map(textOf).join(separator ?? ',');
    case 'json_arrayagg': return `[${values.map((one) => (typeof one === 'string' ? JSON.stringify(one) : textOf(one))).join(', ')}]`;
    default: throw notSimulated(name.toUpperCase());
  }
}

/** Functions that look at what is around the row, or that take NULL as it is. */
function call(expression: Call, scope: Scope): Value {
  const { name, args } = expression, { around } = scope;
  if (isAggregate(expression)) return aggregate(expression, scope);
  const at = (index: number): Value => (args[index] ? evaluate(args[index], scope) : null);
  switch (name) {
    case 'now': case 'current_timestamp': case 'localtime': case 'localtimestamp': case 'sysdate': case 'utc_timestamp': return momentText(around.now);
    case 'curdate': case 'current_date': case 'utc_date': return momentText(around.now).slice(0, 10);
    case 'curtime': case 'current_time': return momentText(around.now).slice(11);
    case 'unix_timestamp': if (args.length === 0) return Math.floor(around.now / 1000);
      break;
    case 'version': return around.dialect.version;
    case 'database': case 'schema': return around.database ?? null;
    case 'user': case 'session_user': case 'system_user': return around.user;
    case 'current_user': return around.account;
    case 'connection_id': return around.connection;
    case 'last_insert_id': return around.lastId;
    case 'rand': return around.random();
    case 'uuid': return [8, 4, 4, 4, 12].map((length) => Array.from({ length }, () => Math.floor(around.random() * 16).toString(16)).join('')).join('-');
    case 'if': return evaluate(args[truth(at(0)) ? 1 : 2]!, scope);
    case 'ifnull': return at(0) ?? at(1);
    case 'nullif': {
      const one = at(0), other = at(1);
      return one !== null && other !== null && compare(one, other) === 0 ? null : one;
    }
    case 'isnull': return Number(at(0) === null);
    case 'coalesce': {
      for (const one of args) {
        const value = evaluate(one, scope);
        if (value !== null) return value;
      }
      return null;
    }
    case 'concat_ws': {
      const [separator, ...rest] = args.map((one) => evaluate(one, scope));
      return separator === null ? null : rest.filter((one) => one !== null).map(textOf).join(textOf(separator!));
    }
    case 'values': case 'value': return args[0]?.kind === 'column' ? scope.inserted?.[args[0].name.toLowerCase()] ?? null : null;
    case 'date_add': case 'adddate': case 'date_sub': case 'subdate': {
      const sign = /sub/.test(name) ? -1 : 1, [, interval] = args;
      return interval?.kind === 'interval' ? moved(args[0]!, interval, sign, scope) : moved(args[0]!, { kind: 'interval', amount: interval!, unit: 'day' }, sign, scope);
    }
    case 'json_object': return `{${args.flatMap((one, i) => (i % 2 === 0 ? [`${JSON.stringify(textOf(evaluate(one, scope)))}: ${written(at(i + 1))}`] : [])).join(', ')}}`;
    case 'json_array': return `[${args.map((one) => written(evaluate(one, scope))).join(', ')}]`;
  }
  return plain(name, args.map((one) => evaluate(one, scope)), around.database);
}

const written = (value: Value): string => (value === null ? 'null' : typeof value === 'string' ? JSON.stringify(value) : textOf(value));

/** Functions of the real server that are not simulated: to say that they do not exist would be wrong. */
const ABSENT = /^(acos|asin|atan2?|cos|sin|tan|cot|degrees|radians|crc32|rand|log2?|elt|field|find_in_set|insert|make_set|quote|soundex|export_set|from_base64|to_base64|compress|uncompress|aes_\w+|bit_count|bit_length|ord|regexp_(replace|instr|substr|like)|adddate|subdate|addtime|subtime|timediff|timestamp|maketime|makedate|period_(add|diff)|sec_to_time|time_to_sec|time_format|to_days|from_days|to_seconds|weekofyear|yearweek|utc_\w+|convert_tz|get_format|benchmark|charset|collation|coercibility|get_lock|release_lock|is_free_lock|inet6?_(aton|ntoa)|is_ipv[46]|name_const|uuid_short|sys_guid|random_bytes|json_\w+|st_\w+|nvl2?|decode|encode|chr|nextval|lastval|setval|row_count|last_value|value)$/;

function plain(name: string, values: readonly Value[], database: string | undefined): Value {
  if (name.startsWith('cast ')) {
    if (values[0] === null) return null;
    const type = name.slice(5);
    if (/^(signed|unsigned|int|integer)$/.test(type)) return Math.round(numberIn(values[0]!));
    if (type === 'decimal') return decimalOf(Math.round(numberIn(values[0]!)), 0);
    return type === 'date' ? momentOf(textOf(values[0]!))?.slice(0, 10) ?? null : type === 'datetime' ? momentOf(textOf(values[0]!)) ?? null : /^(double|float|real)$/.test(type) ? numberIn(values[0]!) : textOf(values[0]!);
  }
  if (name.startsWith('difference ')) return values.includes(null) ? null : differenceOf(textOf(values[0]!), textOf(values[1]!), name.slice(11));
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]! : undefined;
  if (!found && ABSENT.test(name)) throw notSimulated(`the function ${name.toUpperCase()}`);
  if (!found) throw database === undefined ? new SqlError(1046, '3D000', 'No database selected') : new SqlError(1305, '42000', `FUNCTION ${database}.${name} does not exist`);
  return values.includes(null) ? null : found(values);
}
