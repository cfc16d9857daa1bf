/** A second and a third terminal on the same machine: by mouse, by keyboard, on a phone, after a reload. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Site, type Reader, type Visit } from './harness.ts';

const site = new Site();

const reading = (language: 'en' | 'ko', run: (reader: Reader) => Promise<void>, context?: Visit['context']): Promise<void> => site.reading(`${language}/first-container.html`, run, context ? { context } : {});

const NAMES = { en: { add: 'New terminal', one: 'Terminal 1', two: 'Terminal 2', close: 'Close terminal 2' }, ko: { add: '새 터미널', one: '터미널 1', two: '터미널 2', close: '터미널 2 닫기' } };

for (const [language, context] of [['en', undefined], ['ko', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }]] as const) {
  test(`logs run in one terminal while another asks (${language}, ${context ? 'phone' : 'wide'})`, () =>
    reading(
      language,
      async (reader) => {
        const { page } = reader, names = NAMES[language];
        if (context) await page.locator('[data-sheet]').click();
        await reader.untilPrompt();
        await reader.command('docker run -d --name web -p 8080:80 nginx:1.29; clear', /^[^\n]*\$ ?\n*$/);
        await reader.command('docker logs -f --tail 0 web', /logs -f/);
        await page.getByRole('button', { name: names.add }).click();
        await reader.untilPrompt();
        await reader.command('curl -s localhost:8080 | head -4; tty', /Welcome to nginx![\s\S]*\/dev\/pts\/1/);
        if (context) assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
        await page.getByRole('tab', { name: names.one }).click();
        await reader.untilScreen(/"GET\s+\/ HTTP\/1\.1" 200/);
        await page.waitForTimeout(600);
        await page.reload();
        if (context) await page.locator('[data-sheet]').click();
        await reader.untilScreen(/"GET\s+\/ HTTP\/1\.1" 200/);
        await page.getByRole('tab', { name: names.two }).click();
        await reader.untilScreen(/\/dev\/pts\/1/);
        await page.getByRole('button', { name: names.close }).click();
        await page.getByRole('tab').first().waitFor({ state: 'hidden' });
        await reader.untilScreen(/"GET\s+\/ HTTP\/1\.1" 200/);
      },
      context,
    ));
}

test('tabs by keyboard: arrows move, Delete closes, exit closes; the first one stays', () =>
  reading('en', async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    const add = page.getByRole('button', { name: 'New terminal' });
    for (const count of [2, 3]) {
      await add.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction((wanted) => document.querySelectorAll('[role="tab"]').length === wanted, count);
    }
    assert.equal(await add.isDisabled(), true);
    const selected = () => page.locator('[role="tab"][aria-selected="true"]').textContent();
    assert.equal(await selected(), '3');
    await page.locator('[role="tab"][aria-selected="true"]').focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await selected(), '2');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '2');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelectorAll('[role="tab"]').length === 2);
    await page.getByRole('tab', { name: 'Terminal 2' }).click();
    await reader.untilPrompt();
    await page.keyboard.type('exit\n');
    await page.waitForFunction(() => document.querySelectorAll('[role="tab"]').length === 1);
    await reader.command('echo still here', /^still here$/m);
  }));

test('undo takes the last command of any terminal back and keeps the terminals', () =>
  reading('en', async (reader) => {
    const { page } = reader;
    await reader.untilPrompt();
    await reader.command('touch one', /touch one\n[^\n]*\$ ?\n*$/);
    await page.getByRole('button', { name: 'New terminal' }).click();
    await reader.untilScreen(/^[^\n]*\$ ?\n*$/);
    await reader.command('touch two', /touch two\n[^\n]*\$ ?\n*$/);
    await page.locator('[data-act="undo"]').first().click();
    await reader.untilScreen(/^[^\n]*\$ ?\n*$/);
    assert.equal(await page.locator('[role="tab"]').count(), 2);
    await reader.command('ls one two', /cannot access 'two'[\s\S]*^one$/m);
  }));
