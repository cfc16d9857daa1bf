/** The terminal as people use it: keys, composition, paste, sizes, undo, reset, and what is kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Site, type Reader, type Visit } from './harness.ts';

const site = new Site();

const LESSON = 'first-container.html';

const reading = (run: (reader: Reader) => Promise<void>, { language = 'en', path = LESSON, ...visit }: Visit & { language?: 'en' | 'ko'; path?: string } = {}): Promise<void> => site.reading(`${language}/${path}`, run, visit);

test('what was done survives a reload, undo takes one command back, reset everything', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await reader.command('echo one > a.txt', /a\.txt\n[^\n]*\$ ?\n*$/);
    await reader.command('echo two > b.txt', /b\.txt\n[^\n]*\$ ?\n*$/);
    await page.waitForTimeout(600);
    await page.reload();
    await reader.untilScreen(/b\.txt\n[^\n]*\$ ?\n*$/);
    await reader.command('cat a.txt b.txt', /^one\ntwo$/m);
    await page.locator('[data-act="undo"]').first().click();
    await page.locator('[data-act="undo"]').first().click();
    await reader.untilScreen(/a\.txt\n[^\n]*\$ ?\n*$/);
    await reader.command('ls *.txt', /\*\.txt\na\.txt$/m);
    assert.doesNotMatch(await reader.screen(), /b\.txt/);
    await page.locator('[data-act="reset"]').first().click();
    await page.locator('.terminal-notice button', { hasText: 'Reset' }).click();
    await reader.untilScreen(/^[^\n]*\$ ?\n*$/);
    await reader.command('cat a.txt', /No such file or directory/);
  }));

test('a damaged stored session is set aside with a message', () =>
  reading(async (reader) => {
    const { page } = reader;
    // Or the terminal that is still opening would set the entry aside, and the reloaded page find nothing.
    await reader.untilPrompt();
    await page.evaluate(() => localStorage.setItem('drydock:session:first-container', '{"version":1,"log":"nonsense"'));
    await page.reload();
    await reader.untilPrompt();
    assert.match((await page.locator('.terminal-notice').textContent())!, /set aside/);
    assert.notEqual(await page.evaluate(() => localStorage.getItem('drydock:set-aside:first-container')), null);
  }));

test('a session that another release wrote is no reason to stop', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    const entry = { version: 1, scenario: 'first-container', seed: 'drydock', log: [{ at: 0, size: [24, 80] }, { at: 100, keys: 'no-such-program-any-more\r' }], elapsed: 900, done: ['no-such-task'] };
    await page.evaluate((text) => localStorage.setItem('drydock:session:first-container', text), JSON.stringify(entry));
    await page.reload();
    await reader.untilScreen(/command not found/);
    await reader.command('echo goes on', /^goes on$/m);
  }));

test('a Hangul syllable reaches the shell when it is complete, never before', () =>
  reading(
    async (reader) => {
      const { page } = reader;
      await reader.untilPrompt();
      await page.locator('.xterm-helper-textarea').focus();
      await page.keyboard.type('echo ');
      const devtools = await reader.context.newCDPSession(page);
      const compose = (text: string) => devtools.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      for (const text of ['ㅎ', '하', '한']) await compose(text);
      await page.waitForTimeout(200);
      const composing = await page.evaluate(() => [...document.querySelectorAll('.xterm-rows > div')].map((row) => row.textContent).join(''));
      assert.doesNotMatch(composing, /[ㅎ하한]/);
      await devtools.send('Input.insertText', { text: '한' });
      for (const text of ['ㄱ', '그', '글']) await compose(text);
      await devtools.send('Input.insertText', { text: '글' });
      await page.keyboard.press('Enter');
      await reader.untilScreen(/^한글$/m);
    },
    { language: 'ko' },
  ));

test('a command typed with Hangul on is offered in Latin letters', () =>
  reading(
    async (reader) => {
      const { page } = reader;
      await reader.untilPrompt();
      await page.locator('.xterm-helper-textarea').focus();
      const devtools = await reader.context.newCDPSession(page);
      for (const letter of 'ㅏㅕㅠㄷㅊ시') await devtools.send('Input.insertText', { text: letter });
      const offer = page.locator('.terminal-notice button', { hasText: 'kubectl' });
      await offer.click();
      await reader.untilScreen(/\$ kubectl\s*$/);
      await page.keyboard.press('Control+c');
      for (const letter of 'ㅣㄴ') await devtools.send('Input.insertText', { text: letter });
      await page.keyboard.press('Enter');
      await reader.untilScreen(/ㅣㄴ: command not found/);
      await page.locator('.terminal-notice button', { hasText: 'ls' }).click();
      await reader.untilScreen(/\$ ls\n/);
    },
    { language: 'ko' },
  ));

test('Tab completes, Esc then Tab leaves the terminal, Ctrl-Shift-E as well', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    const inTerminal = () => page.evaluate(() => document.activeElement?.closest('.xterm') !== null);
    await page.locator('.xterm-helper-textarea').focus();
    await page.keyboard.type('docker vers');
    await page.keyboard.press('Tab');
    await reader.untilScreen(/\$ docker version\s*$/);
    assert.equal(await inTerminal(), true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.equal(await inTerminal(), false);
    await page.locator('.xterm-helper-textarea').focus();
    await page.keyboard.press('Control+Shift+E');
    assert.equal(await inTerminal(), false);
    assert.match((await page.locator('.terminal-hint').textContent())!, /Ctrl\+Shift\+E/);
  }));

test('Ctrl-C ends a program, Ctrl-R finds a line again, Ctrl-L clears, Ctrl-D ends the shell and reset brings it back', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await reader.command('sleep 1000', /sleep 1000/);
    await page.keyboard.press('Control+c');
    await reader.untilScreen(/\^C\n[^\n]*\$ ?\n*$/);
    await page.keyboard.press('Control+r');
    await page.keyboard.type('slee');
    await reader.untilScreen(/reverse-i-search\)`slee': sleep 1000/);
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+l');
    await reader.untilScreen(/^[^\n]*\$ ?\n*$/);
    await page.keyboard.press('Control+d');
    const notice = page.locator('.terminal-notice');
    await notice.getByText('The shell has ended').waitFor();
    await notice.locator('button', { hasText: 'Reset' }).click();
    await reader.command('echo back', /^back$/m);
  }));

test('pasted lines wait for Enter', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await page.locator('.xterm-helper-textarea').focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'echo first\necho second');
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await reader.untilScreen(/echo second/);
    await page.waitForTimeout(200);
    assert.doesNotMatch(await reader.screen(), /^first$/m);
    await page.keyboard.press('Enter');
    await reader.untilScreen(/^first\nsecond$/m);
  }));

test('the screen follows the window', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    const before = Number(/^(\d+)$/m.exec(await reader.command('echo $COLUMNS', /^\d+$/m))![1]);
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.waitForTimeout(300);
    await reader.command('clear', /^[^\n]*\$ ?\n*$/);
    const later = Number(/^(\d+)$/m.exec(await reader.command('echo $COLUMNS', /^\d+$/m))![1]);
    assert.ok(later < before, `${later} columns after ${before}`);
  }));

test('a task completes by itself and says before what is missing', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    const task = page.locator('drydock-task').first();
    await task.getByText('Still missing').waitFor();
    assert.equal(await task.evaluate((element) => element.classList.contains('done')), false);
    await page.locator('main .command').first().click();
    await page.waitForFunction(() => document.querySelector('drydock-task')!.classList.contains('done'));
    assert.match((await page.locator('.terminal-bar [data-task-count]').textContent())!, /^1\/\d+$/);
  }));

test('on a phone nothing of the terminal is loaded until its sheet is opened, and its keys work', () =>
  reading(
    async (reader) => {
      const { page } = reader;
      await page.waitForTimeout(500);
      assert.equal(await page.evaluate(() => performance.getEntriesByType('resource').some((entry) => entry.name.includes('terminal.js'))), false);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
      await page.locator('[data-sheet]').click();
      await reader.untilPrompt();
      await page.locator('.xterm-helper-textarea').focus();
      await page.keyboard.type('docker vers');
      await page.locator('.key-row button', { hasText: 'Tab' }).click();
      await reader.untilScreen(/docker version\s*$/);
      await page.locator('.key-row button', { hasText: 'Ctrl' }).click();
      await page.keyboard.type('c');
      await reader.untilScreen(/\^C/);
    },
    { language: 'ko', context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ));
