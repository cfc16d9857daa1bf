/** Puts the words of the page's language into the bridge; imported first by page.js. */
import { isLanguage } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import { bridge } from './bridge.ts';

const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : 'en';
bridge.words = { language, m: messages(language) };
