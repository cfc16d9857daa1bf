/** The language of the page and what its scripts say in it. */
import { isLanguage, type Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';

const { lang } = document.documentElement;
export const language: Language = isLanguage(lang) ? lang : 'en';
export const m = messages(language);
