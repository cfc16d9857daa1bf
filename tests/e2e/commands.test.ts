/** Commands in the text of a page: what a reader sees before typing anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Site } from './harness.ts';

const site = new Site();
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

for (const language of ['en', 'ko'] as const) {
  test(`flags are not torn at their hyphens on a phone, and the text is the command's (${language})`, () =>
    site.reading(`${language}/index.html`, async ({ page }) => {
      const command = page.locator('.command-text', { hasText: 'kubectl create deployment' });
      assert.equal(await command.textContent(), 'kubectl create deployment web --image=nginx:1.29 --replicas=3');
      const rows = await command.evaluate((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), found: [string, number][] = [];
        while (texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          found.push([texts.currentNode.textContent!, new Set([...range.getClientRects()].map(({ top }) => top)).size]);
        }
        return found;
      });
      for (const flag of ['--image=nginx:1.29', '--replicas=3']) assert.deepEqual(rows.find(([text]) => text === flag), [flag, 1]);
    }, { context: PHONE }));
}
