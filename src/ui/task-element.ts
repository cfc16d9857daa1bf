/** <drydock-task>: shows how a task stands, as the terminal says. */
import { hear } from './bridge.ts';
import { language, m } from './page-language.ts';
import { markCode } from '../i18n/mark-code.ts';

export class TaskElement extends HTMLElement {
  connectedCallback(): void {
    const id = this.getAttribute('task');
    const missing = this.querySelector<HTMLElement>('.task-missing');
    const kicker = this.querySelector<HTMLElement>('.task-kicker');
    const label = kicker?.textContent ?? '';
    hear('drydock:tasks', ({ states }) => {
      const state = states.find((candidate) => candidate.id === id);
      if (!state || !missing || !kicker) return;
      this.classList.toggle('done', state.done);
      kicker.textContent = state.done ? `${label} · ${m.taskDone}` : label;
      missing.hidden = state.done;
      if (state.verdict !== true && state.verdict[language] !== '') {
        const html = `${m.taskMissing} ${markCode(state.verdict[language])}`;
        if (missing.dataset['shown'] !== html) missing.innerHTML = missing.dataset['shown'] = html;
      }
    });
  }
}
