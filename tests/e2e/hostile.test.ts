/** Output that tries to reach beyond the terminal or to freeze it, and programs that never end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Site, type Reader } from './harness.ts';

const site = new Site();

/** Writes down what reaches beyond the terminal. */
const watch = (): void => {
  const reached: string[] = [];
  Object.assign(globalThis, { reached });
  navigator.clipboard.writeText = async (text) => void reached.push(`clipboard: ${text}`);
  window.open = (address) => (reached.push(`window: ${String(address)}`), null);
  Object.assign(globalThis, { alert: (text: string) => reached.push(`alert: ${text}`), confirm: (text: string) => (reached.push(`confirm: ${text}`), true) });
};

const reading = (run: (reader: Reader) => Promise<void>): Promise<void> =>
  site.reading('en/first-container.html', async (reader) => {
    await reader.page.evaluate(watch);
    await reader.untilPrompt();
    await run(reader);
    assert.deepEqual(await reader.page.evaluate(() => (globalThis as unknown as { reached: string[] }).reached), []);
  });

/** Longest time between two frames, ms, from now until it is asked for. */
async function watchFrames(reader: Reader): Promise<() => Promise<number>> {
  await reader.page.evaluate(() => {
    const frames = { longest: 0 };
    Object.assign(globalThis, { frames });
    let last = performance.now();
    const look = (): void => {
      frames.longest = Math.max(frames.longest, performance.now() - last);
      last = performance.now();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => reader.page.evaluate(() => (globalThis as unknown as { frames: { longest: number } }).frames.longest);
}

/** A page that does not answer for this long is frozen; tests share their computer with others. */
const FROZEN = 2000;

test('titles, clipboard, graphics, pretended editors and links of other kinds do nothing', () =>
  reading(async (reader) => {
    const { page } = reader;
    const title = await page.title();
    await page.locator('.xterm-helper-textarea').focus();
    for (const sequence of ['\\e]0;taken\\a', '\\e]2;taken\\a', '\\e]52;c;dGFrZW4=\\a', '\\ePq#0;2;0;0;0#0~~@@vv\\e\\\\', '\\e_Gf=24,s=1,v=1;AAAA\\e\\\\', '\\e]1337;File=inline=1:AAAA\\a', '\\e]7331;1\\a', '\\e]7331;99999999999999999999\\a', '\\e]8;;javascript:alert(1)\\alink\\e]8;;\\a', '\\e]9;4;1;50\\a', '\\e[3;4000;4000t\\e[8;2;2t']) {
      await page.keyboard.type(`printf '${sequence}'\n`);
    }
    await reader.command('clear', /^[^\n]*\$ ?\n*$/);
    await reader.command("printf '\\e]8;;javascript:alert(1)\\aharmless\\e]8;;\\a\\n'", /^harmless$/m);
    await page.getByText('harmless', { exact: true }).first().click({ force: true });
    assert.equal(await page.title(), title);
    assert.equal(await page.locator('.text-editor').count(), 0);
    await reader.command('echo goes on', /^goes on$/m);
  }));

test('answers to queries enter no command', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.command('clear', /^[^\n]*\$ ?\n*$/);
    await reader.command("printf '\\e[c\\e[>c\\e[5n\\e[6n\\eP$q\"p\\e\\\\\\eP$qm\\e\\\\\\e[21t\\e[14t\\e[18t\\e]10;?\\a\\e]4;1;?\\a\\e[?1$p\\x05'", /\$ /);
    await page.waitForTimeout(400);
    assert.doesNotMatch(await reader.screen(), /not found|syntax error/);
    await page.keyboard.press('Control+c');
    await reader.command('echo goes on', /^goes on$/m);
  }));

test('a link that a program prints is offered, not followed', () =>
  reading(async (reader) => {
    const { page } = reader;
    await reader.command('clear', /^[^\n]*\$ ?\n*$/);
    await reader.command("printf '\\e]8;;https://example.com/x\\athe-link\\e]8;;\\a\\n'", /^the-link$/m);
    const row = page.locator('.xterm-rows > div', { hasText: /^the-link/ });
    const box = (await row.boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 6);
    await page.waitForTimeout(300);
    await page.mouse.move(box.x + 24, box.y + 7);
    await page.waitForTimeout(300);
    await page.mouse.click(box.x + 24, box.y + 7);
    await page.locator('.terminal-notice', { hasText: 'https://example.com/x' }).waitFor();
  }));

test('ten megabytes and a line of three leave the page responsive', () =>
  reading(async (reader) => {
    const longest = await watchFrames(reader);
    await reader.page.locator('.xterm-helper-textarea').focus();
    await reader.page.keyboard.type("seq 1400000; head -c 3000000 /dev/zero | tr '\\\\0' x; clear; echo all''done\n");
    await reader.untilScreen(/^alldone$/m, 60_000);
    assert.ok((await longest()) < FROZEN, `frozen for ${await longest()} ms`);
  }));

for (const line of ['yes', 'while :; do :; done', 'cat /dev/zero', 'cat /dev/urandom | head -c 200000; yes']) {
  test(`${line} leaves the page responsive and ends with ^C`, () =>
    reading(async (reader) => {
      const { page } = reader;
      const longest = await watchFrames(reader);
      await page.locator('.xterm-helper-textarea').focus();
      await page.keyboard.type(`${line}\n`);
      await page.waitForTimeout(1500);
      await page.keyboard.press('Control+c');
      await page.waitForTimeout(300);
      await page.keyboard.press('Control+c');
      await page.keyboard.type('\nclear; echo all""right\n');
      await reader.untilScreen(/^allright$/m);
      assert.ok((await longest()) < FROZEN, `frozen for ${await longest()} ms`);
    }));
}

for (const line of [':(){ :|:& };:', 'f() { f | f & }; f; while :; do f; done']) {
  test(`${line} leaves the page responsive, and undo takes it back`, () =>
    reading(async (reader) => {
      const { page } = reader;
      const longest = await watchFrames(reader);
      await page.locator('.xterm-helper-textarea').focus();
      await page.keyboard.type(`${line}\n`);
      await page.waitForTimeout(2500);
      assert.ok((await longest()) < FROZEN, `frozen for ${await longest()} ms`);
      await page.locator('[data-act="undo"]').first().click();
      await reader.untilScreen(/^[^\n]*\$ ?\n*$/);
      await reader.command('echo all""right', /^allright$/m);
    }));
}

test('a paste of ten megabytes is refused in words, one of half a megabyte is taken', () =>
  reading(async (reader) => {
    const { page } = reader;
    const paste = (count: number) =>
      page.evaluate((times) => {
        const data = new DataTransfer();
        data.setData('text/plain', 'echo pasted\n'.repeat(times));
        document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }, count);
    const longest = await watchFrames(reader);
    await page.locator('.xterm-helper-textarea').focus();
    await paste(850_000);
    await page.locator('.terminal-notice', { hasText: 'too much to paste' }).waitFor();
    await paste(40_000);
    await reader.untilScreen(/echo pasted/);
    await page.keyboard.press('Control+c');
    await reader.command('clear; echo all""right', /^allright$/m);
    assert.ok((await longest()) < FROZEN * 2, `frozen for ${await longest()} ms`);
  }));
