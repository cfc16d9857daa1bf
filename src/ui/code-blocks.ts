/** Blocks of commands get a button before each command that runs it in the terminal; other blocks one that copies. */
import { groupLines } from '../sandbox/commands.ts';
import { fill } from '../i18n/fill.ts';
import { say } from './bridge.ts';
import { m } from './page-language.ts';
import { keepWordsWhole } from './whole-words.ts';

export function enhanceCodeBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>('pre[data-run]')) addRunButtons(block);
  for (const figure of document.querySelectorAll<HTMLElement>('figure.code.file')) addCopyButton(figure);
}

function addRunButtons(block: HTMLElement): void {
  const code = block.querySelector('code') ?? block;
  const lines = [...code.querySelectorAll<HTMLElement>('.line')];
  const groups = groupLines(lines.map((line) => line.textContent ?? ''));
  code.replaceChildren();
  let at = 0;
  for (const group of groups) {
    const own = lines.slice(at, (at += group.length));
    const command = group.join('\n');
    if (command.trim() === '') continue;
    code.append(commandElement(command, own));
  }
}

function commandElement(command: string, lines: readonly HTMLElement[]): HTMLElement {
  const row = document.createElement('span');
  row.className = 'command';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'run-button';
  button.setAttribute('aria-label', fill(m.run, { command: command.split('\n')[0]! }));
  button.title = m.runAll;
  const text = document.createElement('span');
  text.className = 'command-text';
  lines.forEach((line, index) => text.append(...(index > 0 ? ['\n'] : []), line));
  keepWordsWhole(text);
  row.append(button, text);
  row.addEventListener('click', () => {
    if (getSelection()?.toString()) return; // The reader marks text to copy it.
    row.classList.add('ran');
    say('drydock:run', { commands: [command] });
  });
  return row;
}

function addCopyButton(figure: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.textContent = m.copy;
  button.addEventListener('click', () => {
    void copy(figure.querySelector('pre')?.textContent ?? '').then((done) => {
      if (!done) return;
      button.textContent = m.copied;
      setTimeout(() => (button.textContent = m.copy), 1500);
    });
  });
  figure.append(button);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // Not allowed here (an insecure address): the text can still be selected.
  }
}
