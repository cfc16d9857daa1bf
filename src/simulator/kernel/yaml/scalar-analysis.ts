/** Which notations a text may be written in: the rules of libyaml's emitter. */

export interface Analysis {
  plainAllowed: boolean;
  singleAllowed: boolean;
  blockAllowed: boolean;
  /** The same where tabs are taken as they are. */
  blockWithTabs: boolean;
}

const INDICATOR_START = new Set([...'#,[]{}&*!|>\'"%@`']);

export function analyse(text: string): Analysis {
  const broken = text.includes('\n');
  const special = [...text].some((character) => !printable(character.codePointAt(0)!));
  const onlyTabs = special && ![...text].some((character) => character !== '\t' && !printable(character.codePointAt(0)!));
  const outerSpace = /^[ \n]|[ \n]$/.test(text);
  const spaceBreak = / \n/.test(text);
  const breakSpace = /\n /.test(text);
  const block = text !== '' && !spaceBreak && !text.endsWith(' ');
  return {
    plainAllowed: text !== '' && !broken && !special && !outerSpace && !hasIndicators(text),
    singleAllowed: !special && !spaceBreak && !breakSpace,
    blockAllowed: block && !special,
    blockWithTabs: block && (!special || onlyTabs),
  };
}

function hasIndicators(text: string): boolean {
  if (text.startsWith('---') || text.startsWith('...')) return true;
  if (INDICATOR_START.has(text[0]!)) return true;
  return /^[-?:](\s|$)/.test(text) || /:(\s|$)/.test(text) || /\s#/.test(text);
}

/** What libyaml writes as it is; a tab is not among it. */
const printable = (code: number): boolean =>
  code === 0x0a || (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code < 0xd800) || (code >= 0xe000 && code <= 0xfffd && code !== 0xfeff);
