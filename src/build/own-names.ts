/**
 * Shorter names for what only a library itself calls so. A property may get one if its name is in no declaration that
 * others read (the language's, the browser's, the library's own), the library makes it itself, and it stands nowhere in
 * quotation marks: then nobody else can ask for it.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a library makes a property: of `this`, in a class or in an object. What it only reads belongs to somebody else. */
const MADE = [/\bthis\.([A-Za-z_$][\w$]*) =/g, /^\s+(?:(?:static|get|set|async) )*\*?([A-Za-z_$][\w$]*)(?:\(.*\{| =.*;|;)$/gm, /[{,]\s*([A-Za-z_$][\w$]*)(?::|\()/g];

const NAME = /[A-Za-z_$][\w$]*/g;

let language: ReadonlySet<string> | undefined;

/** Every word in the compiler's declarations of the language and the browser. */
function languageNames(root: string): ReadonlySet<string> {
  return (language ??= new Set(globSync('node_modules/typescript/lib/lib.{dom,es}*.d.ts', { cwd: root }).flatMap((file) => readFileSync(join(root, file), 'utf8').match(NAME) ?? [])));
}

/**
 * @param code the library, bundled and not minified
 * @param declared what others read of it: its declarations, and code that looks into it
 * @returns for esbuild's `mangleProps`
 */
export function ownNames(root: string, code: string, declared: string): RegExp {
  const others = new Set([...declared.matchAll(NAME)].map(([name]) => name));
  const quoted = new Set([...code.matchAll(/(["'`])([A-Za-z_$][\w$]*)\1/g)].map(([, , name]) => name!));
  const known = languageNames(root);
  if (!known.has('addEventListener') || !known.has('replaceAll')) throw new Error('the declarations of the language are no longer where they were');
  const own = new Set(MADE.flatMap((place) => [...code.matchAll(place)].map(([, name]) => name!)));
  const names = [...own].filter((name) => name.length > 2 && !others.has(name) && !quoted.has(name) && !known.has(name) && !name.startsWith('__'));
  return new RegExp(`^(?:${names.sort().join('|').replaceAll('$', '\\$')})$`);
}
