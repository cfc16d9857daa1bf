/** Just enough Korean morphology for a search: a noun with its particle, a 하다 verb with its ending. */

const HANGUL_END = /[가-힣]$/;

/** Longest first. Particles and copulas after nouns, endings of 하다 and 되다 after verbal nouns. */
const SUFFIXES = [
  '하는지', '하려면', '할까요', '하나요', '합니다', '했습니다', '하세요', '하지만', '하면서', '되나요', '됩니다', '되었습니다', '되지', '되는', '된다', '될까',
  '이란', '이라는', '이라고', '이라면', '입니다', '인가요', '이에요', '인지', '이었습니다',
  '에서는', '에서도', '에서', '에게서', '에게', '에는', '에도', '으로는', '으로도', '으로', '로는', '로도', '까지', '부터', '처럼', '보다', '마다', '조차', '밖에', '이나', '이며', '이고', '하고',
  '과의', '와의', '과는', '와는', '들은', '들이', '들을', '들의', '들',
  '하기', '하는', '하면', '하다', '해서', '하여', '하고', '했다', '한다', '할', '한', '해', '함',
  '란', '은', '는', '이', '가', '을', '를', '의', '에', '와', '과', '도', '만', '로', '나', '요', '라는', '인',
].sort((a, b) => b.length - a.length);

/** The word without its particle or ending; the word itself where none is found or too little would be left. */
export function stem(word: string): string {
  if (!HANGUL_END.test(word)) return word;
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    // One Latin letter or two Hangul syllables must stay: 로그 is no 로 with a particle.
    if (rest.length >= 2 || /[a-z0-9)]$/i.test(rest)) return rest;
  }
  return word;
}

/** Words of a text as a search sees them. */
export function words(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_.:/-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
}
