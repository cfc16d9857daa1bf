/** What the screen does by itself: fingers, widths of characters, programs that take it whole, light and dark, the reader's announcements. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from '@playwright/test';
import { openBrowser, Reader, served, type Place } from './harness.ts';

let browser: Browser;
let place: Place;
before(async () => {
  browser = await openBrowser();
  place = await served('/');
});
after(async () => {
  await browser.close();
  await place.close();
});

async function reading(run: (reader: Reader) => Promise<void>, { language = 'en', context = {} }: { language?: 'en' | 'ko'; context?: Parameters<typeof Reader.open>[2] } = {}): Promise<void> {
  const reader = await Reader.open(browser, place, context);
  try {
    await reader.go(`${language}/first-container.html`);
    if (context.isMobile) await reader.page.locator('[data-sheet]').click();
    await reader.untilPrompt();
    await run(reader);
  } finally {
    await reader.close();
  }
}

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

for (const [language, copy] of [['en', 'Copy'], ['ko', '복사']] as const) {
  test(`a long press marks a word, which can be copied (${language})`, () =>
    reading(
      async (reader) => {
        const { page } = reader;
        await page.evaluate(() => {
          const copied: string[] = [];
          Object.assign(globalThis, { copied });
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => void copied.push(text) } });
        });
        await reader.command('clear; echo first second third', /^first second third$/m);
        const box = (await page.locator('.xterm-rows > div', { hasText: /^first second/ }).boundingBox())!;
        const devtools = await reader.context.newCDPSession(page), touchPoints = [{ x: box.x + 55, y: box.y + box.height / 2 }];
        await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
        await page.waitForTimeout(700);
        await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        await page.locator('.terminal-notice button', { hasText: copy }).click();
        assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied), ['second']);
      },
      { language, context: PHONE },
    ));
}

test('a stroke of a finger scrolls back', () =>
  reading(
    async (reader) => {
      const { page } = reader;
      await reader.command('seq 200', /^200$/m);
      const box = (await page.locator('[data-screen]').boundingBox())!, devtools = await reader.context.newCDPSession(page);
      const x = box.x + 100, touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
      await touch('touchStart', box.y + 20);
      for (let step = 1; step <= 10; step++) await touch('touchMove', box.y + 20 + step * 20);
      await touch('touchEnd');
      await page.waitForTimeout(200);
      assert.doesNotMatch(await reader.screen(), /^200$/m);
    },
    { context: PHONE },
  ));

test('Hangul and emoji take two columns, so that what stands behind them is where the shell thinks', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.command('clear', /^[^\n]*\$ ?\n*$/);
    await page.locator('.xterm-helper-textarea').focus();
    await page.keyboard.insertText("echo '😀한글🐳'");
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await reader.untilScreen(/^😀x한글🐳$/m);
    await reader.command("clear; printf '😀😀|\\033[5G<\\n'", /^😀😀<$/m);
  }));

test('less, top and watch take the screen and give it back', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.command('clear; seq 500 > n; echo before', /^before$/m);
    await reader.command('less n', /^1\n2\n3$/m);
    assert.doesNotMatch(await reader.screen(), /before/);
    await page.keyboard.type('G');
    await reader.untilScreen(/^500$/m);
    await page.keyboard.type('q');
    await reader.untilScreen(/^before$/m);
    await reader.command('top', /PID USER/);
    await page.keyboard.type('q');
    await reader.command('watch -n 1 date', /Every 1\.0s: date/);
    await page.keyboard.press('Control+c');
    await reader.untilScreen(/^before$/m);
  }));

test('the screen turns light and dark with the page', () =>
  reading(
    async (reader) => {
      const { page } = reader;
      const background = () => page.locator('.xterm').first().evaluate((element) => getComputedStyle(element).backgroundColor);
      const light = await background();
      await page.locator('[data-theme-toggle]').first().click();
      await page.waitForTimeout(200);
      const dark = await background();
      assert.notEqual(light, dark);
      assert.match(light, /rgb\(25\d, 25\d, 24\d\)/);
    },
    { context: { colorScheme: 'light' } },
  ));

test('with the reader on, output is announced and rows can be read', () =>
  reading(
    async (reader) => {
      const { page } = reader;
      await page.locator('.terminal-settings summary').click();
      await page.locator('[data-act="reader"]').check();
      await page.keyboard.press('Escape');
      await reader.command('echo spoken', /^spoken$/m);
      await page.locator('.xterm-accessibility [aria-live]', { hasText: 'spoken' }).waitFor({ state: 'attached' });
    },
    { language: 'ko' },
  ));
