/** The languages of the site. Everything a page says exists in each of them. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same text in every language. */
export type Text = Readonly<Record<Language, string>>;

export function isLanguage(value: string | null | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}
