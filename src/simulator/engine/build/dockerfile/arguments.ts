/** How each instruction cuts the text after its name: a whole, words, a JSON array, pairs. */

export interface Pair {
  key: string;
  value: string;
  /** 'ENV key value', without a '='. */
  legacy: boolean;
}

export interface Cut {
  args: string[];
  pairs: Pair[];
  json?: string[];
}

const BLANKS = /[\t\v\f\r ]+/;

const words = (rest: string): string[] => (rest === '' ? [] : rest.split(BLANKS));
const whole = (rest: string): string[] => (rest === '' ? [] : [rest]);

/** @throws Error where it is an array of other things than strings */
function jsonArray(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed)) return undefined;
  if (!parsed.every((item) => typeof item === 'string')) throw new Error('when using JSON array syntax, arrays must be comprised of strings only');
  return parsed as string[];
}

function maybeJson(rest: string, otherwise: (rest: string) => string[]): Cut {
  const json = jsonArray(rest);
  return json ? { args: json, json, pairs: [] } : { args: otherwise(rest), pairs: [] };
}

/** @throws Error with BuildKit's words */
export function cutArguments(name: string, rest: string, escape: string, child: (line: string) => { word: string; args: string[] }): Cut {
  switch (name) {
    case 'RUN': case 'CMD': case 'ENTRYPOINT': case 'SHELL': return maybeJson(rest, whole);
    case 'ADD': case 'COPY': case 'VOLUME': return maybeJson(rest, words);
    case 'ENV': case 'LABEL': return { args: whole(rest), pairs: pairsOf(name, rest, escape) };
    case 'ARG': return { args: quotedWords(rest, escape), pairs: [] };
    case 'EXPOSE': case 'FROM': return { args: words(rest), pairs: [] };
    case 'ONBUILD': {
      if (rest === '') return { args: [], pairs: [] };
      const trigger = child(rest);
      return { args: [trigger.word, ...trigger.args], pairs: [] };
    }
    case 'HEALTHCHECK': {
      const [, kind = '', tail = ''] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
      if (kind === '') return { args: [], pairs: [] };
      const command = maybeJson(tail, whole);
      return { ...command, args: [kind, ...command.args] };
    }
    default: return { args: whole(rest), pairs: [] };
  }
}

/** Splits on blanks outside quotes; quotes and escapes stay. */
function quotedWords(rest: string, escape: string): string[] {
  const found: string[] = [];
  let word: string | undefined, quote = '';
  for (let i = 0; i < rest.length; i++) {
    const c = rest[i]!;
    if (quote === '' && /\s/.test(c)) {
      if (word) found.push(word);
      word = undefined;
      continue;
    }
    word ??= '';
    if (c === escape && quote !== "'") {
      if (i + 1 < rest.length) word += c + rest[++i]!;
      continue;
    }
    if (quote === '' && (c === '"' || c === "'")) quote = c;
    else if (c === quote) quote = '';
    word += c;
  }
  return word ? [...found, word] : found;
}

function pairsOf(name: string, rest: string, escape: string): Pair[] {
  const found = quotedWords(rest, escape);
  if (found.length === 0) return [];
  if (!found[0]!.includes('=')) {
    const [, key = '', value] = /^(.*?)[\t\v\f\r ]+(.*)$/s.exec(rest) ?? [];
    if (value === undefined) throw new Error(`${name} must have two arguments`);
    return [{ key, value, legacy: true }];
  }
  return found.map((word) => {
    if (!word.includes('=')) throw new Error(`Syntax error - can't find = in ${JSON.stringify(word)}. Must be of the form: name=value`);
    const at = word.indexOf('=');
    return { key: word.slice(0, at), value: word.slice(at + 1), legacy: false };
  });
}
