/** Browsers break lines after hyphens: a flag torn into `--` and `image=…` reads as two words, so it goes to the next line as a whole. */

/** What holds a hyphen, with all that touches it. */
const HYPHENATED = /(\S*-\S*)/;

/** Wraps such words of all text below in elements that are broken only where a whole line is too short for one. */
export function keepWordsWhole(element: HTMLElement): void {
  const texts: Text[] = [], walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parts = text.data.split(HYPHENATED);
    if (parts.length > 1) text.replaceWith(...parts.map((part, i) => (i % 2 === 1 ? wholeWord(part) : part)));
  }
}

function wholeWord(text: string): HTMLElement {
  const word = document.createElement('span');
  word.className = 'whole-word';
  word.textContent = text;
  return word;
}
