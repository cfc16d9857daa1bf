/** The same built folder works from the top of a host, from a sub-path, from a disk, and without a network after one visit. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from '@playwright/test';
import { onDisk, openBrowser, Reader, served, type Place } from './harness.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const WORDS = {
  en: { lesson: 'Run your first container', query: 'kubernetes deployment', found: /Deployments and self-healing/, other: 'ko', otherTitle: '첫 컨테이너 실행하기' },
  ko: { lesson: '첫 컨테이너 실행하기', query: '디플로이먼트란', found: /디플로이먼트와 자가 치유/, other: 'en', otherTitle: 'Run your first container' },
} as const;

/** Navigates, runs commands and searches, as a reader would. */
async function readAround(reader: Reader, language: 'en' | 'ko'): Promise<void> {
  const words = WORDS[language];
  const { page } = reader;
  await reader.go(`${language}/index.html`);
  await reader.untilPrompt();
  await page.locator('.command', { hasText: 'docker run hello-world' }).click();
  await reader.untilScreen(/Hello from Docker!/);
  await reader.command('clear', /^[^\n]*\$ ?\n*$/);
  await reader.command('kubectl get nodes', /cp-1 +Ready +control-plane .*v1\.37\.1\nnode-1 +Ready/);

  await page.getByRole('link', { name: words.lesson }).first().click();
  await page.waitForURL(/first-container\.html$/);
  assert.equal(await page.locator('h1').textContent(), words.lesson);
  await reader.untilPrompt();
  await reader.command('docker run --rm alpine:3.22 echo works', /^works$/m);

  await page.locator('[data-switch-language]').click();
  await page.waitForURL(new RegExp(`/${words.other}/first-container\\.html$`));
  assert.equal(await page.locator('h1').textContent(), words.otherTitle);
  await page.goBack();

  const titles = await reader.search(words.query);
  assert.match(titles.slice(0, 3).join('\n'), words.found);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('first-container.html'));
  await reader.untilPrompt();
}

const PLACES: [name: string, open: () => Promise<Place>][] = [
  ['served from the top', () => served('/')],
  ['served from a sub-path', () => served('/some/where/')],
  ['opened from a disk', async () => onDisk()],
];

for (const [name, open] of PLACES) {
  describe(name, () => {
    for (const language of ['en', 'ko'] as const) {
      test(`pages, terminals and search work in ${language}`, async () => {
        const place = await open();
        const reader = await Reader.open(browser, place);
        try {
          await readAround(reader, language);
        } finally {
          await reader.close().finally(() => place.close());
        }
      });
    }
  });
}

describe('without a network after one visit', () => {
  for (const language of ['en', 'ko'] as const) {
    test(`pages, terminals and search work in ${language}`, async () => {
      const place = await served('/');
      const reader = await Reader.open(browser, place);
      try {
        await reader.go(`${language}/index.html`);
        await reader.page.evaluate(async () => {
          const { active } = await navigator.serviceWorker.ready;
          while (active!.state !== 'activated') await new Promise((done) => setTimeout(done, 50));
        });
        await place.close();
        await readAround(reader, language);
        await reader.go(`${language}/no-such-page.html`);
        assert.match((await reader.page.locator('body').textContent())!, /There is no such page/);
        reader.complaints.splice(0, reader.complaints.length, ...reader.complaints.filter((complaint) => !complaint.includes('404')));
      } finally {
        await reader.close();
      }
    });
  }
});
