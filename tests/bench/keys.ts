/** From a key to its glyph in the terminal's rows, on a CPU slowed four times: needs the built site and a browser. */
import { openBrowser, Reader, served } from '../e2e/harness.ts';

const KEYS = 'echo the quick brown fox';

/** Milliseconds from each key's event to the change of the screen. The design asks for 16. */
export async function keyTimes(): Promise<number[]> {
  const browser = await openBrowser(), place = await served('/');
  const reader = await Reader.open(browser, place);
  try {
    await reader.go('en/first-container.html');
    await reader.untilPrompt();
    const devtools = await reader.context.newCDPSession(reader.page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await reader.page.evaluate(() => {
      const seen: { times: number[]; began: number } = { times: [], began: 0 };
      Object.assign(globalThis, { seen });
      document.addEventListener('keydown', () => (seen.began = performance.now()), { capture: true });
      const rows = document.querySelector('.xterm-rows')!;
      new MutationObserver(() => {
        if (seen.began > 0) seen.times.push(performance.now() - seen.began);
        seen.began = 0;
      }).observe(rows, { childList: true, subtree: true, characterData: true });
    });
    await reader.page.locator('.xterm-helper-textarea').focus();
    await reader.page.waitForTimeout(500);
    for (const key of KEYS) {
      await reader.page.keyboard.type(key);
      await reader.page.waitForTimeout(120);
    }
    return await reader.page.evaluate(() => (globalThis as unknown as { seen: { times: number[] } }).seen.times);
  } finally {
    await reader.close();
    await browser.close();
    await place.close();
  }
}
