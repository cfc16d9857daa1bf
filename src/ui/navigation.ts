/** The list of lessons as a drawer on narrow screens, the choice of language, and marks for what is done. */
import { fill } from '../i18n/fill.ts';
import { m } from './page-language.ts';
import { remember } from './preferences.ts';
import { readProgress } from './progress.ts';

export function listenForMenu(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-menu]');
  const sidebar = document.querySelector<HTMLElement>('.sidebar');
  const show = (open: boolean) => {
    document.body.classList.toggle('menu-open', open);
    button?.setAttribute('aria-expanded', String(open));
    if (open) sidebar?.querySelector<HTMLElement>('[aria-current], a')?.focus();
  };
  button?.addEventListener('click', () => show(!document.body.classList.contains('menu-open')));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !document.body.classList.contains('menu-open')) return;
    show(false);
    button?.focus();
  });
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (document.body.classList.contains('menu-open') && !target.closest('[data-menu]') && (!target.closest('.sidebar') || target.closest('a'))) show(false);
  });
  sidebar?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  for (const link of document.querySelectorAll<HTMLElement>('[data-switch-language]')) link.addEventListener('click', () => remember('language', link.dataset['switchLanguage']!));
}

/** Marks finished lessons, and on the start page offers to go on where the reader stopped. */
export function showProgress(): void {
  const progress = readProgress();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-lesson-link]')];
  let next: HTMLAnchorElement | undefined;
  for (const link of links) {
    const state = progress[link.dataset['lessonLink']!];
    const finished = state !== undefined && state.all > 0 && state.done >= state.all;
    link.classList.toggle('finished', finished);
    if (state && state.all > 0) link.title = fill(m.tasksDone, { done: state.done, all: state.all });
    if (!finished) next ??= link;
  }
  const button = document.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!button || !next || Object.keys(progress).length === 0) return;
  button.href = next.href;
  button.textContent = fill(button.dataset['continue']!, { number: next.querySelector('.number')?.textContent ?? '' });
}
