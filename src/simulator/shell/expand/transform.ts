/** `${x@Q}` and its siblings. */
import { renderPrompt } from '../prompt.ts';
import type { Shell } from '../shell.ts';
import type { Variable } from '../variables.ts';
import { unescapeAnsi } from './ansi.ts';
import type { Parameter } from './parameter.ts';
import { quoteDouble, quoteSingle } from './quote.ts';

export function transform(shell: Shell, parameter: Parameter, operator: string): string[] {
  const variable = shell.variables.find(parameter.name);
  const value = parameter.value ?? '';
  switch (operator) {
    case 'Q': return [quoteSingle(value)];
    case 'E': return [unescapeAnsi(value)];
    case 'P': return [renderPrompt(shell, value)];
    case 'U': return [value.toUpperCase()];
    case 'u': return [value.charAt(0).toUpperCase() + value.slice(1)];
    case 'L': return [value.toLowerCase()];
    case 'a': return [attributesOf(variable)];
    case 'A': return variable ? [asDeclaration(parameter.name, variable, parameter.value, parameter.list !== undefined)] : [''];
    default: return parameter.list ? keysAndValues(variable, operator) : [quoteSingle(value)];
  }
}

/** The letters of a variable's attributes in the order that `declare -p` writes them. */
export function attributesOf(variable: Variable | undefined): string {
  if (!variable) return '';
  return [
    variable.array && 'a', variable.assoc && 'A', variable.integer && 'i', variable.reference && 'n', variable.readonly && 'r', variable.letters === 'capital' && 'c', variable.letters === 'lower' && 'l', variable.letters === 'upper' && 'u',
    variable.exported && 'x',
  ].filter(Boolean).join('');
}

function asDeclaration(name: string, variable: Variable, value: string | undefined, whole: boolean): string {
  const flags = attributesOf(variable);
  if ((variable.array || variable.assoc) && whole) return `declare -${flags} ${name}=${arrayText(variable)}`;
  const assigned = value === undefined ? '' : `=${quoteSingle(value)}`;
  return flags ? `declare -${flags} ${name}${assigned}` : `${name}${assigned}`;
}

/** `([0]="a" [1]="b")`. */
export function arrayText(variable: Variable): string {
  if (variable.assoc) return `(${[...variable.assoc].map(([key, value]) => `[${/^[\w.\/-]+$/.test(key) ? key : quoteDouble(key)}]=${quoteDouble(value)} `).join('')})`;
  return `(${Object.entries(variable.array ?? []).map(([index, value]) => `[${index}]=${quoteDouble(value)}`).join(' ')})`;
}

function keysAndValues(variable: Variable | undefined, operator: string): string[] {
  const pairs: [string, string][] = variable?.assoc ? [...variable.assoc] : Object.entries(variable?.array ?? []);
  if (operator === 'k') return pairs.flat();
  return [pairs.map(([key, value]) => `${/^[\w.\/-]+$/.test(key) ? key : quoteDouble(key)} ${quoteDouble(value)}`).join(' ') + (variable?.assoc && pairs.length > 0 ? ' ' : '')];
}
