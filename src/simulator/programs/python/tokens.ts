/** Python's words, with lines and their indentation. */

export interface Token {
  kind: 'name' | 'number' | 'string' | 'format' | 'operator' | 'newline' | 'indent' | 'dedent' | 'end';
  text: string;
  line: number;
}

/** What this small Python does not know, or what is no Python. */
export class Unknown extends Error {}

const TOKEN = /(?<blank>[ \t]+|\\\n)|(?<comment>#[^\n]*)|(?<newline>\n)|(?<text>[fFrRbBuU]{0,2}(?:"""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<name>[\p{L}_][\p{L}\p{Nd}_]*)|(?<operator>\*\*=|\/\/=|\*\*|\/\/|==|!=|<=|>=|\+=|-=|\*=|\/=|%=|->|:=|[-+*/%<>=()[\]{},:.;@&|^~])/uy;

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', '0': '\0', '\\': '\\', "'": "'", '"': '"', '\n': '' };

export const unescape = (text: string): string => text.replace(/\\([ntr0\\'"\n])/g, (_, c: string) => ESCAPES[c]!).replace(/\\x([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function textToken(written: string, line: number): Token {
  const [, prefix = '', quote = ''] = /^([a-zA-Z]*)("""|'''|"|')/.exec(written)!;
  const inner = written.slice(prefix.length + quote.length, -quote.length);
  const flags = prefix.toLowerCase();
  return { kind: flags.includes('f') ? 'format' : 'string', text: flags.includes('r') ? inner : unescape(inner), line };
}

/** @throws Unknown */
export function tokenise(source: string): Token[] {
  const tokens: Token[] = [], indents = [0];
  let line = 1, depth = 0, atStart = true;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length;) {
    if (atStart && depth === 0) {
      const blank = /^[ \t]*/.exec(source.slice(at))![0];
      if (!/^[ \t]*(#|\n|$)/.test(source.slice(at))) {
        const width = blank.replace(/\t/g, '        ').length;
        if (width > indents.at(-1)!) {
          indents.push(width);
          tokens.push({ kind: 'indent', text: '', line });
        }
        while (width < indents.at(-1)!) {
          indents.pop();
          tokens.push({ kind: 'dedent', text: '', line });
        }
      }
      atStart = false;
    }
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups;
    if (!groups) throw new Unknown(`invalid syntax at ${JSON.stringify(source[at])}`);
    const text = Object.values(groups).find((one) => one !== undefined)!;
    if (groups['newline'] !== undefined) {
      if (depth === 0) {
        if (tokens.length > 0 && tokens.at(-1)!.kind !== 'newline') tokens.push({ kind: 'newline', text, line });
        atStart = true;
      }
      line++;
    } else if (groups['text'] !== undefined) tokens.push(textToken(text, line));
    else if (groups['number'] !== undefined) tokens.push({ kind: 'number', text, line });
    else if (groups['name'] !== undefined) tokens.push({ kind: 'name', text, line });
    else if (groups['operator'] !== undefined) {
      if ('([{'.includes(text)) depth++;
      if (')]}'.includes(text)) depth--;
      tokens.push({ kind: 'operator', text, line });
    }
    at += text.length;
  }
  tokens.push({ kind: 'newline', text: '', line });
  while (indents.length > 1) {
    indents.pop();
    tokens.push({ kind: 'dedent', text: '', line });
  }
  tokens.push({ kind: 'end', text: '', line });
  return tokens;
}
