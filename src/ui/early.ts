/** Runs before the page is painted: its colours, and at the top of the site the way to the reader's language. */
import { isLanguage } from '../i18n/language.ts';
import { recall } from './preferences.ts';

const html = document.documentElement;
const theme = recall('theme');
if (theme === 'light' || theme === 'dark') html.dataset['theme'] = theme;
html.classList.add('scripts');

if ('chooseLanguage' in html.dataset) {
  const kept = recall('language');
  const wanted = isLanguage(kept) ? kept : navigator.languages.map((name) => name.slice(0, 2)).find(isLanguage);
  location.replace(`./${wanted ?? 'en'}/index.html`);
}
