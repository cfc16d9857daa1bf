import type { ShellFunction } from '../shell.ts';

/** A function as `declare -f` and `type` show it: bash prints its own form of the body; here the body as written. */
export function functionText(name: string, fn: ShellFunction): string {
  const body = fn.text.trim();
  const braces = /^\{\s*([\s\S]*?)\s*;?\s*\}$/.exec(body);
  if (!braces) return `${name} () \n${body}`;
  return `${name} () \n{ \n${braces[1]!.split(/\n|;(?=\s)/).map((line) => line.trim()).filter((line) => line !== '').map((line) => `    ${line}`).join(';\n').replace(/(do|then|else|\{|in|&);\n/g, '$1\n')}\n}`;
}
