/** The simple command that the end of a line belongs to, cut into words as far as completion must know. */
export interface LineWord {
  /** Character at which it begins. */
  start: number;
  /** As typed. */
  raw: string;
  /** Quotes taken off. */
  text: string;
  /** The quote that is open at its end. */
  quote: string;
  /** It stands behind a backquote. */
  afterBackquote?: boolean;
}

const NONE: ReadonlySet<string> = new Set();

export interface SplitLine {
  words: LineWord[];
  /** The word at the end, maybe empty. */
  current: LineWord;
  /** It is the target of a redirection. */
  redirects: boolean;
}

/** @param starters words behind which a command stands, as if they were not there */
export function splitLine(line: string, starters: ReadonlySet<string> = NONE): SplitLine {
  const characters = [...line];
  let words: LineWord[] = [], word: LineWord | undefined, redirects = false, quote = '';
  const begin = (at: number): LineWord => (word ??= { start: at, raw: '', text: '', quote: '', afterBackquote: characters[at - 1] === '`' });
  const finish = (): void => {
    if (!word) return;
    if (!redirects) words.push(word);
    redirects = false;
    word = undefined;
    if (words.length === 1 && (words[0]!.raw === '{' || starters.has(words[0]!.raw) || /^[A-Za-z_]\w*=/.test(words[0]!.raw))) words = [];
  };
  for (let i = 0; i < characters.length; i++) {
    const c = characters[i]!;
    if (quote !== '') {
      const one = begin(i);
      one.raw += c;
      if (c === quote) quote = '';
      else if (c === '\\' && quote === '"' && i + 1 < characters.length) {
        one.raw += characters[++i]!;
        one.text += characters[i]!;
      } else one.text += c;
    } else if (c === "'" || c === '"') {
      begin(i).raw += c;
      quote = c;
    } else if (c === '\\') {
      const one = begin(i);
      one.raw += c + (characters[i + 1] ?? '');
      one.text += characters[++i] ?? '';
    } else if (/\s/.test(c)) {
      finish();
      if (c === '\n') words = [];
    } else if (c === '>' || c === '<') {
      if (word && /^\d+$/.test(word.raw)) word = undefined;
      finish();
      redirects = characters[i + 1] !== '(';
    } else if (';|&()`'.includes(c) && !(c === '(' && word !== undefined && !word.raw.endsWith('$'))) {
      finish();
      words = [];
      word = undefined;
      redirects = false;
    } else {
      const one = begin(i);
      one.raw += c;
      one.text += c;
    }
  }
  const current = word ?? { start: characters.length, raw: '', text: '', quote: '' };
  current.quote = quote;
  return { words, current, redirects };
}
