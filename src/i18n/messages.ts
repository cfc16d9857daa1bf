/** What pages and their scripts say, in the language of the page. */
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import type { Language } from './language.ts';

export type Messages = typeof en;

const ALL: Readonly<Record<Language, Messages>> = { en, ko: ko as Messages };

export function messages(language: Language): Messages {
  return ALL[language];
}
