/** vi and nano: a real editor over the terminal, by keyboard and by touch, in both languages and from a disk. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onDisk, Site, type Reader, type Visit } from './harness.ts';

const site = new Site();

interface Options extends Visit {
  language?: 'en' | 'ko';
  path?: string;
}

const reading = (run: (reader: Reader) => Promise<void>, { language = 'en', path = 'first-container.html', ...visit }: Options = {}): Promise<void> => site.reading(`${language}/${path}`, run, visit);

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function open(reader: Reader, line: string): Promise<void> {
  await reader.page.locator('.terminal-tab:not([inert]) .xterm-helper-textarea').focus();
  await reader.page.keyboard.type(`${line}\n`);
  await reader.page.locator('.text-editor .cm-content').waitFor();
}

const message = (reader: Reader) => reader.page.locator('.editor-message');
const gone = (reader: Reader) => reader.page.locator('.text-editor').waitFor({ state: 'detached' });

for (const [name, at] of [['a host', () => site.place], ['a disk', onDisk]] as const) {
  test(`vi from ${name}: inserting, :w, :q refused, :wq, and it survives a reload`, () =>
    reading(
      async (reader) => {
        const { page } = reader;
        await reader.untilPrompt();
        await open(reader, 'vi pod.yaml');
        await message(reader).getByText('"pod.yaml" [New]').waitFor();
        await page.keyboard.type('ikind: Pod');
        await page.keyboard.press('Escape');
        await page.keyboard.type(':w\n');
        await message(reader).getByText('"pod.yaml" [New] 1L, 10B written').waitFor();
        await page.keyboard.type('oname: x');
        await page.keyboard.press('Escape');
        await page.keyboard.type(':q\n');
        await message(reader).getByText('E37: No write since last change').waitFor();
        await page.keyboard.type(':wq\n');
        await gone(reader);
        await page.waitForTimeout(600);
        await reader.command('cat pod.yaml', /^kind: Pod\nname: x$/m);
        await page.waitForTimeout(600);
        await page.reload();
        await reader.untilScreen(/^kind: Pod\nname: x$/m);
        assert.equal(await page.locator('.text-editor').count(), 0);
      },
      { at: at() },
    ));
}

test('vi: ZZ saves, :q! does not, dd and u and / work, :set nu numbers the lines', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await reader.command("printf 'one\\ntwo\\nthree\\n' > f", /> f\n[^\n]*\$ ?\n*$/);
    await open(reader, 'vi f');
    await page.keyboard.type('/two\n');
    await page.keyboard.type('dduddpZZ');
    await gone(reader);
    await reader.command('cat f', /^one\nthree\ntwo$/m);
    await open(reader, 'vim f');
    await page.keyboard.type(':set nu\n');
    await page.locator('.cm-lineNumbers').waitFor();
    await page.keyboard.type('ggdG:q!\n');
    await gone(reader);
    await reader.command('clear; wc -l f', /^3 f$/m);
  }));

test('nano: ^O asks for the name, ^X asks before it throws away', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await open(reader, 'nano note.txt');
    await message(reader).getByText('[ New File ]').waitFor();
    await page.keyboard.type('first line\nsecond');
    await page.locator('.nano-title', { hasText: 'Modified' }).waitFor();
    await page.keyboard.press('Control+o');
    await page.keyboard.press('Enter');
    await message(reader).getByText('[ Wrote 2 lines ]').waitFor();
    await page.keyboard.type(' more');
    await page.keyboard.press('Control+x');
    await page.getByText('Save modified buffer?').waitFor();
    await page.keyboard.press('n');
    await gone(reader);
    await reader.command('cat note.txt', /^first line\nsecond$/m);
    await open(reader, 'nano note.txt');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+x');
    await page.keyboard.press('y');
    await page.keyboard.press('Enter');
    await gone(reader);
    await reader.command('clear; cat note.txt', /^second$/m);
  }));

for (const [language, words] of [['en', { save: 'Save', quit: 'Quit', discard: 'Quit without saving', hint: /:wq both/, text: 'Text of f' }], ['ko', { save: '저장', quit: '닫기', discard: '저장하지 않고 닫기', hint: /:wq 저장하고 닫기/, text: 'f 내용' }]] as const) {
  test(`on a phone buttons save and quit (${language})`, () =>
    reading(
      async (reader) => {
        const { page } = reader;
        await page.locator('[data-sheet]').click();
        await reader.untilPrompt();
        await open(reader, 'vi f');
        const editor = page.locator('.text-editor');
        assert.match((await editor.locator('.editor-hint').textContent())!, words.hint);
        assert.equal(await editor.locator('.cm-content').getAttribute('aria-label'), words.text);
        await page.keyboard.type('ihello');
        await page.locator('.key-row button', { hasText: '|' }).click();
        await page.locator('.key-row button', { hasText: 'Esc' }).click();
        await page.locator('.editor-mode').waitFor({ state: 'hidden' });
        await editor.getByRole('button', { name: words.save, exact: true }).click();
        await message(reader).getByText('1L, 7B written').waitFor();
        await page.keyboard.type('x');
        await editor.getByRole('button', { name: words.quit, exact: true }).click();
        await editor.getByRole('button', { name: words.discard }).click();
        await gone(reader);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
        await reader.command('cat f', /^hello\|$/m);
      },
      { language, context: PHONE },
    ));
}

test('kubectl edit opens vi on the manifest and applies what is saved', () =>
  reading(
    async (reader) => {
      const { page } = reader;
      await reader.untilPrompt();
      await reader.command('kubectl create deployment web --image=nginx:1.29; clear', /^[^\n]*\$ ?\n*$/);
      await open(reader, 'kubectl edit deployment web');
      await page.keyboard.type(':%s/^\\(  replicas\\): 1/\\1: 2/\n');
      await page.keyboard.type(':wq\n');
      await gone(reader);
      await reader.untilScreen(/deployment\.apps\/web edited/);
      await reader.command('kubectl get deployment web -o jsonpath={.spec.replicas}', /^2/m);
    },
    { path: 'index.html' },
  ));

test('undo closes an open editor and takes its command back', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await reader.command('echo before', /^before$/m);
    await open(reader, 'vi f');
    await page.locator('[data-act="undo"]').first().click();
    await gone(reader);
    await reader.untilScreen(/^before\n[^\n]*\$ ?\n*$/m);
  }));

test('what was typed and not saved survives a reload', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await open(reader, 'vi draft.txt');
    await page.keyboard.type('inot saved yet');
    await page.waitForTimeout(700);
    await page.reload();
    await page.locator('.text-editor .cm-content', { hasText: 'not saved yet' }).waitFor();
    assert.notEqual(await page.locator('.editor-mark').textContent(), '');
    await page.keyboard.type(':wq\n');
    await gone(reader);
    await reader.command('cat draft.txt', /^not saved yet$/m);
  }));

test('vi: what is typed before a write is done waits for it', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await open(reader, 'vi quick');
    await page.keyboard.type('ione');
    await page.keyboard.press('Escape');
    // All in one turn of the page: the program has had no time to write.
    await page.evaluate(() => {
      const text = document.querySelector('.text-editor .cm-content')!;
      const press = (target: Element, key: string): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode: key === 'Enter' ? 13 : 186, bubbles: true, cancelable: true }));
      for (const command of ['w', 'q']) {
        press(text, ':');
        const line = document.querySelector<HTMLInputElement>('.cm-vim-panel input')!;
        line.value = command;
        press(line, 'Enter');
      }
    });
    await gone(reader);
    await reader.command('cat quick', /^one$/m);
  }));

test('vi: several files, parts of them, and texts that are read in', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await reader.command("printf '1\\n2\\n3\\n' > a; printf 'x\\n' > b; clear", /^[^\n]*\$ ?\n*$/);
    await open(reader, 'vi a b');
    await page.keyboard.type(':1,2w part\n');
    await message(reader).getByText('"part" [New] 2L, 4B written').waitFor();
    await page.keyboard.type(':1w b\n');
    await message(reader).getByText('E13: File exists (add ! to override)').waitFor();
    await page.keyboard.type('Go4');
    await page.keyboard.press('Escape');
    await page.keyboard.type(':n\n');
    await message(reader).getByText('E37: No write since last change (add ! to override)').waitFor();
    await page.keyboard.type(':w\n');
    await page.keyboard.type(':q\n');
    await message(reader).getByText('E173: 1 more file to edit').waitFor();
    await page.keyboard.type(':n\n');
    await page.locator('.editor-name').getByText('b', { exact: true }).waitFor();
    await page.keyboard.type(':r part\n');
    await message(reader).getByText('"part" 2L, 4B').waitFor();
    await page.keyboard.type(':w\n:q\n');
    await gone(reader);
    await reader.command('clear; cat b', /^x\n1\n2$/m);
  }));

test('on a phone Ctrl, Esc and arrows of the row work in editors', () =>
  reading(
    async (reader) => {
      const { page } = reader;
      const key = (label: string) => page.locator('.key-row button', { hasText: label }).click();
      await page.locator('[data-sheet]').click();
      await reader.untilPrompt();
      await open(reader, 'nano note');
      await page.keyboard.type('abc');
      await key('←');
      await page.keyboard.type('X');
      await key('Ctrl');
      await page.keyboard.type('o');
      await page.locator('.nano-question input').waitFor();
      await key('-');
      await page.keyboard.press('Enter');
      await message(reader).getByText('[ Wrote 1 line ]').waitFor();
      await key('Ctrl');
      await page.keyboard.insertText('x');
      await gone(reader);
      await reader.command('cat note-', /^abXc$/m);
      await open(reader, 'vi note-');
      await page.keyboard.type('iY');
      await key('Ctrl');
      await page.keyboard.type('c');
      await page.locator('.editor-mode').waitFor({ state: 'hidden' });
      await page.keyboard.type(':wq\n');
      await gone(reader);
      await reader.command('clear; cat note-', /^YabXc$/m);
    },
    { context: PHONE },
  ));
