/** Words put into lines as Go's wordwrap library does: line ends stay, a word longer than a line stands alone. */
export function wrap(text: string, limit: number): string {
  let out = '', space = '', word = '', column = 0;
  const put = (): void => {
    column += space.length + word.length;
    out += space + word;
    space = word = '';
  };
  for (const character of text) {
    if (character === '\n') {
      if (word === '' && column + space.length > limit) space = '';
      put();
      out += '\n';
      column = 0;
    } else if (/\s/.test(character) && character !== '\u00a0') {
      if (space === '' || word !== '') put();
      space += character;
    } else {
      word += character;
      if (column + space.length + word.length > limit && word.length < limit) {
        out += '\n';
        column = 0;
        space = '';
      }
    }
  }
  if (word === '' && column + space.length > limit) space = '';
  put();
  return out;
}

export function indent(text: string, amount: number): string {
  const margin = ' '.repeat(amount);
  return margin + text.replaceAll('\n', `\n${margin}`);
}
