/** Reading a Caddyfile: sites with addresses, and directives with arguments, matchers of paths and blocks. */

export interface Directive {
  name: string;
  args: string[];
  block: Directive[];
  line: number;
}

export interface SiteBlock {
  addresses: string[];
  directives: Directive[];
}

export class CaddyfileError extends Error {}

interface Token {
  text: string;
  line: number;
}

/** Words, quoted or not; a comment begins where a word could. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  text.split('\n').forEach((row, i) => {
    for (const [, comment, quoted, plain] of row.matchAll(/(#.*$)|"((?:[^"\\]|\\.)*)"|`[^`]*`|([^\s"]+)/g)) {
      if (comment === undefined) found.push({ text: quoted?.replace(/\\"/g, '"') ?? plain ?? '', line: i + 1 });
    }
  });
  return found;
}

/** @throws CaddyfileError with the words of the real adapter */
export function parseCaddyfile(text: string, file: string): SiteBlock[] {
  const left = tokens(text), sites: SiteBlock[] = [];
  const first = left[0];
  if (!first) return [];
  // The whole file may be one site without braces: addresses on the first line, directives below.
  if (!left.some(({ text: word }) => word === '{')) {
    const addresses = left.filter(({ line }) => line === first.line).map(({ text: word }) => word);
    return [{ addresses, directives: directives(left.filter(({ line }) => line !== first.line), file, false) }];
  }
  while (left.length > 0) {
    const addresses: string[] = [];
    while (left.length > 0 && left[0]!.text !== '{') addresses.push(left.shift()!.text.replace(/,$/, ''));
    if (left.length === 0) throw new CaddyfileError(`${file}:${first.line}: unrecognized directive: ${addresses[0]}\nDid you mean to define a second site? If so, you must use curly braces around each site's configuration.`);
    left.shift();
    const own = directives(left, file, true);
    // A block without an address holds options of the server as a whole.
    if (addresses.length > 0) sites.push({ addresses, directives: own });
  }
  return sites;
}

/** Takes directives off the list until the block ends. */
function directives(left: Token[], file: string, inBlock: boolean): Directive[] {
  const found: Directive[] = [];
  while (left.length > 0) {
    const { text: name, line } = left.shift()!;
    if (name === '}') {
      if (!inBlock) throw new CaddyfileError(`${file}:${line}: unexpected '}' because no matching opening brace`);
      return found;
    }
    const args: string[] = [];
    while (left[0]?.line === line && left[0].text !== '{' && left[0].text !== '}') args.push(left.shift()!.text);
    const block: Directive[] = [];
    if (left[0]?.text === '{' && left[0].line === line) {
      left.shift();
      block.push(...directives(left, file, true));
    }
    found.push({ name, args, block, line });
  }
  if (inBlock) throw new CaddyfileError(`${file}: syntax error: unexpected EOF, expecting '}'`);
  return found;
}
