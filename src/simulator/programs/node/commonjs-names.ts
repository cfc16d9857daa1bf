/** Which names a module may import from a CommonJS file: Node reads them off its text, before it runs. */

const NAME = /[A-Za-z_$][\w$]*/y;

const spaces = (text: string, at: number): number => {
  const gap = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
  gap.lastIndex = at;
  return at + gap.exec(text)![0].length;
};

const nameAt = (text: string, at: number): string | undefined => {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0];
};

/** Of `module.exports = { … }`: names alone and names that stand for names, up to the first that is neither. */
function ofObject(text: string, start: number): string[] {
  const names: string[] = [];
  for (let at = spaces(text, start); ; at = spaces(text, at + 1)) {
    const quoted = /(['"])([\w$-]+)\1/y;
    quoted.lastIndex = at;
    const literal = quoted.exec(text), key = literal ? literal[2]! : nameAt(text, at);
    if (key === undefined) return names;
    at = spaces(text, at + (literal ? literal[0].length : key.length));
    if (text[at] === ':') {
      const value = nameAt(text, spaces(text, at + 1));
      if (value === undefined) return names;
      at = spaces(text, spaces(text, at + 1) + value.length);
    } else if (literal) return names;
    names.push(key);
    if (text[at] !== ',') return names;
  }
}

/** Undefined where the file hands on all of another. */
export function commonJsNames(text: string): Set<string> | undefined {
  const names = new Set<string>(), plain = text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/[^\n]*/g, '$1');
  for (const [, dotted, quoted] of plain.matchAll(/\b(?:module\s*\.\s*)?exports\s*(?:\.\s*([A-Za-z_$][\w$]*)|\[\s*['"]([^'"]+)['"]\s*\])\s*=(?!=)/g)) names.add(dotted ?? quoted!);
  for (const [, name] of plain.matchAll(/Object\s*\.\s*defineProperty\s*\(\s*(?:module\s*\.\s*)?exports\s*,\s*['"]([^'"]+)['"]\s*,\s*\{\s*(?:enumerable\s*:\s*(?:true|!0)\s*,\s*)?(?:value|get)\b/g)) names.add(name!);
  for (const found of plain.matchAll(/\bmodule\s*\.\s*exports\s*=\s*(\{|require\s*\()/g)) {
    if (found[1] !== '{') return undefined;
    for (const name of ofObject(plain, found.index + found[0].length)) names.add(name);
  }
  return names;
}
