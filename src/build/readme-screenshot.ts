/** Makes public/lesson.jpg for the README from the built site: node src/build/readme-screenshot.ts */
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../tests/browser.ts';
import { serveFolder } from './static-server.ts';

const path = findBrowser(process.cwd());
if (typeof path !== 'string') throw new Error(path.problem);
const { server, port } = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: path, args: BROWSER_FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: 'light' });
await page.goto(`http://localhost:${port}/en/first-container.html`);
for (const command of ['docker run -d --name web', 'docker ps', 'curl http']) {
  await page.locator('main .command', { hasText: command }).first().click();
  await page.waitForTimeout(8000);
}
await page.locator('drydock-task').nth(1).scrollIntoViewIfNeeded();
await page.evaluate(() => scrollBy(0, 320));
await page.mouse.move(700, 5);
await page.waitForTimeout(500);
await page.screenshot({ path: 'public/lesson.jpg', type: 'jpeg', quality: 82 });
await browser.close();
server.close();
