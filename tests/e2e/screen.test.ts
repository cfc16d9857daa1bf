/** What the screen does by itself: fingers, widths of characters, programs that take it whole, light and dark, the reader's announcements. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Site, type Reader, type Visit } from './harness.ts';

const site = new Site();

const reading = (run: (reader: Reader) => Promise<void>, { language = 'en', ...visit }: Visit & { language?: 'en' | 'ko' } = {}): Promise<void> =>
  site.reading(`${language}/first-container.html`, async (reader) => {
    if (visit.context?.isMobile) await reader.page.locator('[data-sheet]').click();
    await reader.untilPrompt();
    await run(reader);
  }, visit);

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

test('a wheel and the scroll bar go through what has been printed', () =>
  reading(async (reader) => {
    const { page } = reader;
    /** The line at the top, and the bar: whether it is shown, and the slider's place and size. */
    const seen = () => page.evaluate(() => {
      const tab = document.querySelector('.terminal-tab:not([inert])')!, bar = tab.querySelector<HTMLElement>('.xterm-scrollable-element > .scrollbar.vertical')!, slider = bar.querySelector<HTMLElement>('.slider')!;
      return { top: Number(tab.querySelector('.xterm-rows > div')!.textContent), isShown: bar.classList.contains('visible'), place: parseInt(slider.style.top), size: slider.offsetHeight, height: bar.offsetHeight };
    });
    await reader.command('clear; seq 400', /^400$/m);
    const { x, y, height } = (await page.locator('.terminal-tab:not([inert]) .xterm-screen').boundingBox())!;
    await page.mouse.move(x + 50, y + 50);
    const last = (await seen()).top, rows = 401 - last + 1;
    const goes = async (what: string, act: () => Promise<void>, holds: (now: Awaited<ReturnType<typeof seen>>) => boolean) => {
      await act();
      await page.waitForTimeout(300);
      const now = await seen();
      assert.ok(holds(now), `${what}: ${JSON.stringify({ last, rows, ...now })}`);
    };
    const line = height / rows, pixels = (top: number) => (last - top) * line;
    const notches = async (count: number) => {
      for (let i = 0; i < Math.abs(count); i++) await page.mouse.wheel(0, Math.sign(count) * 100);
    };
    // A notch of a wheel is 50 pixels, of lines as near as it goes.
    await goes('wheel', () => notches(-10), (now) => Math.abs(pixels(now.top) - 500) < line && now.isShown);
    await goes('wheel back', () => notches(5), (now) => Math.abs(pixels(now.top) - 250) < line);
    await goes('wheel with Shift', async () => {
      await page.keyboard.down('Shift');
      await notches(-3);
      await page.keyboard.up('Shift');
    }, (now) => Math.abs(pixels(now.top) - 250) < line);
    await goes('wheel to the end', () => notches(8), (now) => now.top === last && now.place + now.size === now.height);
    const { place, size } = await seen();
    const bar = (await page.locator('.terminal-tab:not([inert]) .scrollbar.vertical').boundingBox())!;
    assert.ok(Math.abs(bar.height - height) < 2 && bar.width === 14, JSON.stringify(bar));
    await goes('slider pulled to the top', async () => {
      await page.mouse.move(bar.x + 7, bar.y + place + size / 2);
      await page.mouse.down();
      await page.mouse.move(bar.x + 60, bar.y - 300, { steps: 8 });
      await page.mouse.up();
    }, (now) => now.place === 0 && now.top <= 1);
    await goes('a pointer over the screen', () => page.mouse.move(x + 50, y + 50), (now) => now.isShown);
    await goes('a press in the middle of the bar', () => page.mouse.click(bar.x + 7, bar.y + bar.height / 2), (now) => Math.abs(now.place + now.size / 2 - bar.height / 2) < 2);
    await goes('leaving', () => page.mouse.move(2, 2), (now) => !now.isShown);
    await reader.command('clear; seq 390', /^390$/m);
  }));

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

test('combining marks and joined emoji stand where the shell thinks, to the pixel', () =>
  reading(async (reader) => {
    const { page } = reader;
    // What is before the bar is as many columns wide as wcwidth(3) says; the cursor then goes to the column behind the bar.
    const texts: [text: string, columns: number][] = [['abcd', 4], ['한글', 4], ['漢字', 4], ['e\\u0301e\\u0301ab', 4], ['👩\\u200d💻', 4], ['✅✅', 4], ['\\u1100\\u1161x', 3], ['👍🏽', 4], ['🇰🇷ab', 4]];
    await reader.command('clear', /^[^\n]*\$ ?\n*$/);
    await page.locator('.xterm-helper-textarea').focus();
    await page.keyboard.insertText(`printf '${texts.map(([text, columns]) => `${text}|\\e[${columns + 2}G>\\n`).join('')}'`);
    await page.keyboard.press('Enter');
    await reader.untilScreen(/^abcd\|>$/m);
    const places = await page.evaluate(() => [...document.querySelectorAll('.terminal-tab:not([inert]) .xterm-rows > div')].filter((row) => /\|>\s*$/.test(row.textContent ?? '')).map((row) => {
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT), range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf('>');
        if (at >= 0) range.setStart(node, at), range.setEnd(node, at + 1);
      }
      return range.getBoundingClientRect().left - row.getBoundingClientRect().left;
    }));
    const cell = places[0]! / 5;
    assert.deepEqual(places.map((place) => Math.round(place / cell)), texts.map(([, columns]) => columns + 1));
    for (const [i, place] of places.entries()) assert.ok(Math.abs(place - cell * (texts[i]![1] + 1)) < 1.5, `${texts[i]![0]}: ${place} px, a column is ${cell} px`);
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

for (const [language, larger, smaller] of [['en', 'Larger text', 'Smaller text'], ['ko', '글자 크게', '글자 작게']] as const) {
  test(`letters grow and shrink, programs hear of the new size, and the choice is kept (${language})`, () =>
    reading(async (reader) => {
      const { page } = reader;
      const height = async (): Promise<number> => (await page.locator('.terminal-tab:not([inert]) .xterm-rows > div').first().boundingBox())!.height;
      const columns = async (name: string): Promise<number> => {
        const shown = new RegExp(`^${name} \\d+ (\\d+)$`, 'm');
        return Number(shown.exec(await reader.command(`clear; echo ${name} $(stty size)`, shown))![1]);
      };
      const settings = page.locator('.terminal-settings summary');
      const [first, wide] = [await height(), await columns('first')];
      await settings.click();
      await page.getByRole('button', { name: larger }).click();
      await page.getByRole('button', { name: larger }).click();
      await settings.click();
      const [second, narrow] = [await height(), await columns('second')];
      assert.ok(second > first && narrow < wide, `${first} px and ${wide} columns, then ${second} px and ${narrow} columns`);
      await page.reload();
      await reader.untilPrompt();
      assert.equal(await height(), second);
      await settings.click();
      await page.getByRole('button', { name: smaller }).click();
      assert.ok((await height()) < second);
    }, { language }));
}

test('the cursor blinks, but not for a reader who asked for less motion', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await reading(async (reader) => {
      await reader.page.locator('.xterm-helper-textarea').focus();
      assert.equal(await reader.page.locator('.xterm-cursor.xterm-cursor-blink').count(), reducedMotion === 'reduce' ? 0 : 1);
      const moving = await reader.page.evaluate(() => document.getAnimations().filter((animation) => (animation.effect?.getComputedTiming().duration as number) > 0).length);
      if (reducedMotion === 'reduce') assert.equal(moving, 0);
    }, { context: { reducedMotion } });
  }
});
