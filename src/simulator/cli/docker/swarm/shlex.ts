/** An entry point given as one text, cut into words as google/shlex cuts them. */

export function shlexWords(text: string): string[] {
  const words: string[] = [];
  let word = '', begun = false, quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote === "'") {
      if (character === "'") quote = '';
      else word += character;
    } else if (character === '\\' && at + 1 < text.length && (quote === '' || /["\\$`]/.test(text[at + 1]!))) {
      word += text[++at];
      begun = true;
    } else if (quote === '"') {
      if (character === '"') quote = '';
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      begun = true;
    } else if (/\s/.test(character)) {
      if (begun) words.push(word);
      word = '';
      begun = false;
    } else {
      word += character;
      begun = true;
    }
  }
  if (quote !== '') throw new Error('EOF found when expecting closing quote');
  if (begun) words.push(word);
  return words;
}
