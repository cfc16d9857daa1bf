/** How long after its scripts a page's prompt stands there, on a CPU slowed four times: needs the built site and a browser. */
import { openBrowser, Reader, served } from '../e2e/harness.ts';

const ROUNDS = 3;

/** Milliseconds of each round. The design asks for 300. */
export async function promptTimes(): Promise<number[]> {
  const browser = await openBrowser(), place = await served('/');
  const reader = await Reader.open(browser, place);
  try {
    await reader.context.addInitScript(() => {
      const look = (): void => {
        if (/\$/.test(document.querySelector('.xterm-rows')?.textContent ?? '')) performance.mark('prompt');
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await reader.go('en/first-container.html');
    await reader.untilPrompt();
    const devtools = await reader.context.newCDPSession(reader.page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await reader.page.reload();
      await reader.untilPrompt();
      times.push(await reader.page.evaluate(() => {
        const scripts = performance.getEntriesByType('resource').filter((entry) => /assets\/(terminal|lessons\/[a-z-]+)\.js/.test(entry.name)) as PerformanceResourceTiming[];
        return performance.getEntriesByName('prompt')[0]!.startTime - Math.max(...scripts.map((entry) => entry.responseEnd));
      }));
    }
    return times;
  } finally {
    await reader.close();
    await browser.close();
    await place.close();
  }
}
