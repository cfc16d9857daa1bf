/** What aliases make of a document: values that hold themselves, and bombs. */
import { YamlError } from './errors.ts';

/** So many values a document may have when every alias is written out; Go's library allows some 400,000 before it looks closer. */
const MOST = 400_000;

/** @throws YamlError where a value contains itself, or far more is said than written */
export function checkAliases(value: unknown, text: string): void {
  if (!/&\S/.test(text) || !/\*\S/.test(text)) return;
  const sizes = new Map<object, number>(), open = new Set<object>();
  const size = (one: unknown): number => {
    if (one === null || typeof one !== 'object') return 1;
    const known = sizes.get(one);
    if (known !== undefined) return known;
    if (open.has(one)) throw new YamlError(`yaml: anchor '${anchorIn(text)}' value contains itself`);
    open.add(one);
    let sum = 1;
    for (const member of Object.values(one)) sum += size(member);
    open.delete(one);
    sizes.set(one, sum);
    return sum;
  };
  if (size(value) > MOST && sizes.size < MOST / 10) throw new YamlError('yaml: document contains excessive aliasing');
}

/** The first anchor that is used below its own line. */
function anchorIn(text: string): string {
  const names = [...text.matchAll(/&([^\s,[\]{}]+)/g)].map((match) => match[1]!);
  return names.find((name) => text.includes(`*${name}`)) ?? names[0] ?? '';
}
