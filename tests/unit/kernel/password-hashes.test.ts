/** Hashes that crypt(3) and Apache's htpasswd 2.4 made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bcrypt, isPassword } from '../../../src/simulator/kernel/bcrypt.ts';
import { apacheMd5, fits, withSha } from '../../../src/simulator/programs/httpd/password-hashes.ts';

test('bcrypt', () => {
  for (const hash of ['$2b$05$abcdefghijklmnopqrstuuKcS.CYWVYVaLiiCKrrc0A5s3mGesJ9O', '$2y$05$N/ttIE4ZKgUmFz6j5lLsnODRYPzMMVW4QwKPQZyIES1Nc6N9xpbTm', '$2y$05$BEFhU9gzirQ90S54hNjVg.ZMnAwwbkd3vWGaQCzoSflTnLjXXOMXe']) {
    assert.ok(isPassword('sesame', hash));
    assert.ok(!isPassword('sesamE', hash));
  }
  assert.ok(isPassword('pw', '$2y$05$abcdefghijklmnopqrstuuHIrMEWpUCQe2YqFR3sXwQ75u4od..9q'));
  assert.match(bcrypt('', new Uint8Array(16), 4), /^\$2y\$04\$\.{22}[./A-Za-z0-9]{31}$/);
  for (const hash of ['', 'x', '$2y$31$abcdefghijklmnopqrstuuHIrMEWpUCQe2YqFR3sXwQ75u4od..9q', '$2y$05$short']) assert.ok(!isPassword('pw', hash));
});

test("Apache's MD5 and SHA-1", () => {
  assert.equal(apacheMd5('secretpassword', 'nJKuDYiI'), '$apr1$nJKuDYiI$HBUM9d.qvwF2JxrrLe5mF.');
  assert.equal(withSha('b'), '{SHA}6dcfXufJLW3J6S/9rRe4vUlBj5g=');
  assert.ok(fits('b', '{SHA}6dcfXufJLW3J6S/9rRe4vUlBj5g=') && fits('plain', 'plain') && !fits('no', '$apr1$nJKuDYiI$HBUM9d.qvwF2JxrrLe5mF.'));
});
