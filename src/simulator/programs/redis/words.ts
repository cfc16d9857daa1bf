/** The words of a line typed at redis-cli's prompt: quotes hold blanks, double ones know escapes. */

const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };

/** undefined where quotes do not close. */
export function splitWords(line: string): string[] | undefined {
  const words: string[] = [];
  let i = 0;
  for (;;) {
    while (i < line.length && /\s/.test(line[i]!)) i++;
    if (i >= line.length) return words;
    let word = '';
    for (; i < line.length && !/\s/.test(line[i]!); i++) {
      const quote = line[i]!;
      if (quote !== '"' && quote !== "'") {
        word += quote;
        continue;
      }
      for (i++; i < line.length && line[i] !== quote; i++) {
        const hex = quote === '"' ? /^\\x([\da-f]{2})/i.exec(line.slice(i)) : null;
        if (hex) {
          word += String.fromCharCode(parseInt(hex[1]!, 16));
          i += 3;
        } else if (line[i] === '\\' && (quote === '"' || line[i + 1] === "'")) word += quote === '"' ? NAMED[line[++i]!] ?? line[i] ?? '' : line[++i];
        else word += line[i];
      }
      // What closes a quote has to end the word.
      if (i >= line.length || (line[i + 1] !== undefined && !/\s/.test(line[i + 1]!))) return undefined;
    }
    words.push(word);
  }
}
