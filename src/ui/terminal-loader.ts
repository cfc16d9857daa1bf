/** Loads the terminal's code when its element comes near the view, or when the text asks to run something. */
import { fill } from '../i18n/fill.ts';
import { bridge, hear, type PageEvents } from './bridge.ts';
import { m } from './page-language.ts';
import { writeProgress } from './progress.ts';
import { loadScript, loadStyle } from './scripts.ts';

/** How far below the view a terminal may be to be loaded. */
const NEAR = '400px';

export function loadTerminals(): void {
  const element = document.querySelector<HTMLElement>('drydock-terminal');
  if (!element) return;
  const waiting: PageEvents['drydock:run'][] = [];
  const load = startOnce(element, waiting);
  new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void load();
  }, { rootMargin: NEAR }).observe(element);
  hear('drydock:run', (request) => {
    openSheet(true);
    if (!bridge.openTerminal || element.dataset['state'] !== 'open') waiting.push(request);
    void load();
  });
  hear('drydock:tasks', ({ states }) => showCount(element.getAttribute('lesson')!, states.filter((state) => state.done).length, states.length));
  listenForSheet(load);
}

function startOnce(element: HTMLElement, waiting: PageEvents['drydock:run'][]): () => Promise<void> {
  let started: Promise<void> | undefined;
  return () =>
    (started ??= start(element, waiting).catch((error: unknown) => {
      started = undefined;
      console.error(error);
      const place = element.querySelector('.terminal-waiting');
      if (place) place.textContent = m.terminalFailed;
    }));
}

async function start(element: HTMLElement, waiting: PageEvents['drydock:run'][]): Promise<void> {
  const [terminal, ...others] = element.dataset['scripts']!.split(' ');
  const style = loadStyle(element.dataset['styles']!);
  await loadScript(terminal!);
  await Promise.all([style, ...others.map(loadScript)]);
  const lesson = bridge.lessons[element.getAttribute('lesson')!];
  if (!lesson || !bridge.openTerminal) throw new Error('the scripts of the terminal are incomplete');
  await bridge.openTerminal(element, lesson);
  element.dataset['state'] = 'open';
  for (const detail of waiting.splice(0)) document.dispatchEvent(new CustomEvent('drydock:run', { detail }));
}

function showCount(lesson: string, done: number, all: number): void {
  if (all === 0) return;
  for (const place of document.querySelectorAll('[data-task-count]')) {
    place.textContent = `${done}/${all}`;
    place.setAttribute('title', fill(m.tasksDone, { done, all }));
    place.classList.toggle('all', done === all);
  }
  writeProgress(lesson, done, all);
}

/** On narrow screens the terminal is a sheet at the bottom edge. */
function listenForSheet(load: () => Promise<void>): void {
  document.querySelector('[data-sheet]')?.addEventListener('click', () => {
    openSheet(!document.body.classList.contains('sheet-open'));
    void load();
  });
}

function openSheet(open: boolean): void {
  document.body.classList.toggle('sheet-open', open);
  document.querySelector('[data-sheet]')?.setAttribute('aria-expanded', String(open));
  const label = document.querySelector('[data-sheet-label]');
  if (label) label.textContent = open ? m.terminalClose : m.terminalOpen;
}
