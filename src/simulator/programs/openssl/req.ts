import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { certificatePem, readRequest, requestPem } from '../../kernel/x509/certificate.ts';
import { fail, readInput, writeOutput, type OpensslCommand } from './command.ts';
import { newKey, progress, publicKeyOf, randomBytes } from './key.ts';
import { parseName, showName, type Name } from '../../kernel/x509/name.ts';

const DAY = 86_400_000;
/** Bits of a key whose length nobody names. */
export const KEY_SIZE = 2048;

/** Makes requests for certificates, and with -x509 certificates that sign themselves. */
export const req: OpensslCommand = {
  name: 'req',
  valued: 'in out key keyout newkey subj days addext set_serial config section extensions reqexts inform outform passout passin',
  plain: 'new x509 nodes noenc noout text subject verify batch utf8 verbose',
  *run(p, options) {
    if (!options.has('new') && !options.has('newkey') && !options.has('x509')) return yield* showRequest(p, options);
    const privateKey = options.has('key') ? yield* readInput(p, options.get('key'), 'private key') : yield* drawKey(p, options);
    const publicKey = publicKeyOf(privateKey) ?? (yield* fail(p, `Could not read private key from ${options.get('key')}`, 'Unable to load private key'));
    const subject = yield* subjectOf(p, options.get('subj'));
    const alternativeNames = (options.get('addext') ?? '').replace(/^subjectAltName\s*=\s*/, '').split(',').map((name) => name.trim()).filter((name) => /^(DNS|IP):/.test(name));
    if (!options.has('x509')) {
      yield* writeOutput(p, options.get('out'), requestPem({ subject, publicKey, alternativeNames }));
      return 0;
    }
    const notBefore = Math.floor(p.now / 1000) * 1000, notAfter = notBefore + Number(options.get('days') ?? 30) * DAY;
    yield* writeOutput(p, options.get('out'), certificatePem({ serial: serialNumber(p), issuer: subject, subject, notBefore, notAfter, publicKey, alternativeNames, authority: true }, publicKey));
    return 0;
  },
};

/** 20 bytes that are a positive number. */
export function serialNumber(p: Process): Uint8Array {
  const bytes = randomBytes(p, 'openssl serial', 20);
  bytes[0] = (bytes[0]! & 0x7f) | 1;
  return bytes;
}

function* drawKey(p: Process, options: Map<string, string>): Blocking<string> {
  const size = Number(/^rsa:(\d+)$/.exec(options.get('newkey') ?? `rsa:${KEY_SIZE}`)?.[1] ?? NaN);
  if (Number.isNaN(size)) return yield* fail(p, `openssl: keys other than rsa:BITS are not simulated here (-newkey ${options.get('newkey')})`);
  if (!options.has('nodes') && !options.has('noenc')) return yield* fail(p, 'openssl: keys with a passphrase are not simulated here: add -noenc (or -nodes)');
  yield* p.write(2, progress(p, size));
  const key = newKey(p, size);
  yield* writeOutput(p, options.get('keyout') ?? 'privkey.pem', key, 0o600);
  yield* p.write(2, '-----\n');
  return key;
}

function* subjectOf(p: Process, given: string | undefined): Blocking<Name> {
  if (given === undefined) return yield* fail(p, 'openssl: the questions for a name are not simulated here: give it with -subj /CN=NAME');
  const name = parseName(given);
  return typeof name === 'string' ? yield* fail(p, `req: ${name}`) : name;
}

function* showRequest(p: Process, options: Map<string, string>): Blocking<number> {
  const text = yield* readInput(p, options.get('in'), 'certificate request');
  const request = readRequest(text);
  if (!request) return yield* fail(p, 'Unable to load X509 request');
  if (options.has('text')) return yield* fail(p, 'openssl: -text is not simulated here (-subject is)');
  if (options.has('verify')) yield* p.write(2, 'Certificate request self-signature verify OK\n');
  if (options.has('subject')) yield* p.write(1, `subject=${showName(request.subject)}\n`);
  if (!options.has('noout')) yield* writeOutput(p, options.get('out'), text);
  return 0;
}
