/**
 * Finds pages for what a reader typed. The index (Pagefind) knows words; readers type questions, particles, other
 * spellings and error messages. So each word is looked for on its own, in the spelling that the site uses, and a page
 * is as good as the rare words of the query that it has.
 */
import { stem, words } from '../../i18n/korean.ts';

/** A search for one word: how well it fits to each page. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}
export type Look = (word: string) => Promise<readonly Hit[]>;

/** Other spelling, in lower case → the words that pages use. */
export type Synonyms = Readonly<Record<string, string>>;

export interface Found extends Hit {
  /** Words by which it was found, for marking. */
  readonly words: readonly string[];
}

/** Words that say nothing about the page that is looked for. */
const EMPTY_WORDS = new Set(
  ('to do does did i is are was a an the in of my can it its on for from with and or that this be not get ' +
    '뭔지 법 것 수 있나요 있는 하나요 싶어요 알려줘 대해 그리고 하는 하기 안 돼요 되나요 되는 때 내 제 좀 이 그 저').split(' '),
);
/** Words of questions: a page about "why" may be the one. */
const QUESTION_WORDS = new Set('how what why when where which 어떻게 왜 무엇 뭐 뭔가요 무슨 방법'.split(' '));

/** What a word of a question counts beside others. */
const QUESTION_WEIGHT = 0.25;
/** What the words count where they stand together as they were typed. */
const PHRASE_WEIGHT = 1.2;
/** What a found synonym counts beside the word as it was typed. */
const SYNONYM_WEIGHT = 0.9;
/** More words than that are no query but a pasted log; the rarest would decide anyway. */
const MOST_WORDS = 12;

export async function findPages(query: string, look: Look, synonyms: Synonyms): Promise<Found[]> {
  const terms = termsOf(query, synonyms);
  const scores = new Map<string, { score: number; words: string[] }>();
  for (const { word, weight } of terms) {
    const hits = await look(word);
    const best = Math.max(...hits.map((hit) => hit.score), 0);
    if (best === 0) continue;
    const rarity = 1 / (0.6 + Math.log2(1 + hits.length));
    for (const hit of hits) {
      const entry = scores.get(hit.id) ?? { score: 0, words: [] };
      entry.score += weight * rarity * (0.25 + 0.75 * (hit.score / best));
      entry.words.push(word.replaceAll('"', ''));
      scores.set(hit.id, entry);
    }
  }
  return [...scores].map(([id, entry]) => ({ id, ...entry })).sort((a, b) => b.score - a.score);
}

interface Term {
  word: string;
  weight: number;
}

/** The words to look for: those typed, without particles, and the site's words for other spellings, also of several words. */
export function termsOf(query: string, synonyms: Synonyms): Term[] {
  const typed = words(query);
  const terms = new Map<string, number>();
  const add = (word: string, weight: number) => terms.set(word, Math.max(terms.get(word) ?? 0, weight));
  const isIn = (set: ReadonlySet<string>, word: string) => set.has(word) || set.has(stem(word));
  const told = typed.filter((word) => !isIn(EMPTY_WORDS, word));
  for (const word of (told.length > 0 ? told : typed).slice(0, MOST_WORDS)) add(stem(word), isIn(QUESTION_WORDS, word) ? QUESTION_WEIGHT : 1);
  if (typed.length > 1) add(`"${typed.join(' ')}"`, PHRASE_WEIGHT);
  for (let size = Math.min(4, typed.length); size >= 1; size--) {
    for (let at = 0; at + size <= typed.length; at++) {
      const group = typed.slice(at, at + size);
      const spelling = synonyms[group.join(' ')] ?? synonyms[[...group.slice(0, -1), stem(group.at(-1)!)].join(' ')] ?? synonyms[group.map(stem).join('')];
      if (spelling === undefined) continue;
      for (const word of words(spelling)) add(stem(word), SYNONYM_WEIGHT * size);
      if (words(spelling).length > 1) add(`"${words(spelling).join(' ')}"`, PHRASE_WEIGHT);
    }
  }
  return [...terms].map(([word, weight]) => ({ word, weight }));
}
