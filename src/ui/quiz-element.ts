/** <drydock-quiz>: one question, one right choice, and why. */
import { m } from './page-language.ts';

export class QuizElement extends HTMLElement {
  connectedCallback(): void {
    const verdict = this.querySelector<HTMLElement>('.quiz-verdict');
    for (const choice of this.querySelectorAll<HTMLButtonElement>('.choice')) {
      choice.addEventListener('click', () => {
        const right = 'right' in choice.dataset;
        choice.classList.add(right ? 'right' : 'wrong');
        if (verdict) verdict.textContent = right ? m.quizRight : m.quizWrong;
        if (right) this.#settle();
      });
    }
  }

  #settle(): void {
    for (const choice of this.querySelectorAll<HTMLButtonElement>('.choice')) choice.disabled = true;
    const why = this.querySelector<HTMLElement>('.why');
    if (why) why.hidden = false;
  }
}
