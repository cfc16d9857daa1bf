/** A variable as the shell would have it typed. */
import { quoteDouble, quoteIfNeeded } from '../expand/quote.ts';
import { arrayText, attributesOf } from '../expand/transform.ts';
import type { Variable } from '../variables.ts';

/** `declare -p`'s line. */
export function declaration(name: string, variable: Variable): string {
  const flags = attributesOf(variable);
  if (variable.bare && (variable.array?.length ?? variable.assoc?.size) === 0) return `declare -${flags} ${name}\n`;
  if (variable.array || variable.assoc) return `declare -${flags} ${name}=${arrayText(variable)}\n`;
  const value = variable.dynamic ? variable.dynamic() : variable.value;
  return `declare -${flags || '-'} ${name}${value === undefined ? '' : `=${quoteDouble(value)}`}\n`;
}

/** `set`'s line. */
export function plainAssignment(name: string, variable: Variable): string {
  if (variable.array || variable.assoc) return `${name}=${arrayText(variable)}`;
  const value = variable.dynamic ? variable.dynamic() : (variable.value ?? '');
  return `${name}=${value === '' ? '' : quoteIfNeeded(value)}`;
}
