import type { Blocking } from '../../kernel/blocking.ts';
import { civil, MONTHS } from '../../kernel/calendar.ts';
import type { Process } from '../../kernel/process.ts';
import { certificatePem, readCertificate, readRequest, type Certificate } from '../../kernel/x509/certificate.ts';
import { fail, readInput, writeOutput, type OpensslCommand } from './command.ts';
import { publicKeyOf, samePublicKey } from './key.ts';
import { showName } from '../../kernel/x509/name.ts';
import { serialNumber } from './req.ts';

const DAY = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** `Nov 20 22:45:18 2026 GMT` */
function shownDate(ms: number): string {
  const { year, month, day, hour, minute, second } = civil(ms);
  return `${MONTHS[month - 1]!.slice(0, 3)} ${String(day).padStart(2)} ${two(hour)}:${two(minute)}:${two(second)} ${year} GMT`;
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();

/** What can be asked of a certificate; answers come in the order of the options. */
const SHOWN: Record<string, (certificate: Certificate) => string> = {
  subject: ({ subject }) => `subject=${showName(subject)}\n`,
  issuer: ({ issuer }) => `issuer=${showName(issuer)}\n`,
  serial: ({ serial }) => `serial=${hex(serial)}\n`,
  dates: ({ notBefore, notAfter }) => `notBefore=${shownDate(notBefore)}\nnotAfter=${shownDate(notAfter)}\n`,
  startdate: ({ notBefore }) => `notBefore=${shownDate(notBefore)}\n`,
  enddate: ({ notAfter }) => `notAfter=${shownDate(notAfter)}\n`,
  ext: ({ alternativeNames }) => (alternativeNames.length > 0 ? `X509v3 Subject Alternative Name: \n    ${alternativeNames.map((name) => name.replace(/^IP:/, 'IP Address:')).join(', ')}\n` : 'No extensions matching the given names\n'),
};

/** Shows certificates, and with -req signs requests for them. */
export const x509: OpensslCommand = {
  name: 'x509',
  valued: 'in out CA CAkey CAserial days set_serial checkend ext extfile extensions inform outform signkey key copy_extensions',
  plain: 'req noout text subject issuer serial dates startdate enddate CAcreateserial',
  *run(p, options) {
    const text = yield* readInput(p, options.get('in'), options.has('req') ? 'certificate request input' : 'certificate');
    if (options.has('req')) return yield* sign(p, text, options);
    const certificate = readCertificate(text);
    if (!certificate) return yield* fail(p, `Could not read certificate from ${options.get('in') ?? '<stdin>'}`, 'Unable to load certificate');
    if (options.has('text')) return yield* fail(p, `openssl: -text is not simulated here (-subject, -issuer, -dates, -serial and -ext subjectAltName are)`);
    for (const option of options.keys()) if (option in SHOWN) yield* p.write(1, SHOWN[option]!(certificate));
    const end = options.get('checkend'), expires = end !== undefined && certificate.notAfter <= p.now + Number(end) * 1000;
    if (end !== undefined) yield* p.write(1, `Certificate will ${expires ? '' : 'not '}expire\n`);
    if (!options.has('noout')) yield* writeOutput(p, options.get('out'), /-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----\n?/.exec(text)![0]);
    return expires ? 1 : 0;
  },
};

function* sign(p: Process, text: string, options: Map<string, string>): Blocking<number> {
  const request = readRequest(text);
  if (!request) return yield* fail(p, `Could not read certificate request input from ${options.get('in') ?? '<stdin>'}`, 'Unable to load certificate request input');
  const own = options.get('signkey') ?? options.get('key');
  if (options.get('CA') === undefined && own === undefined) return yield* fail(p, 'We need a private key to sign with, use -key or -CAkey or -CA with private key');
  yield* p.write(2, `Certificate request self-signature ok\nsubject=${showName(request.subject)}\n`);
  const issuerKey = publicKeyOf(yield* readInput(p, own ?? options.get('CAkey') ?? options.get('CA'), own ? 'private key' : 'CA private key'));
  const issuer = own ? { subject: request.subject, publicKey: issuerKey } : readCertificate(yield* readInput(p, options.get('CA'), 'CA certificate'));
  if (!issuer || !issuerKey) return yield* fail(p, `Could not read CA certificate from ${options.get('CA')}`, 'Unable to load CA certificate');
  if (!samePublicKey(issuerKey, issuer.publicKey ?? issuerKey)) return yield* fail(p, 'CA certificate and CA private key do not match');
  const notBefore = Math.floor(p.now / 1000) * 1000, notAfter = notBefore + Number(options.get('days') ?? 30) * DAY;
  const alternativeNames = ['copy', 'copyall'].includes(options.get('copy_extensions') ?? '') ? request.alternativeNames : yield* fromExtensionFile(p, options.get('extfile'));
  yield* writeOutput(p, options.get('out'), certificatePem({ serial: serialNumber(p), issuer: issuer.subject, subject: request.subject, notBefore, notAfter, publicKey: request.publicKey, alternativeNames, authority: false }, issuerKey));
  return 0;
}

function* fromExtensionFile(p: Process, path: string | undefined): Blocking<string[]> {
  if (path === undefined) return [];
  const line = /^\s*subjectAltName\s*=\s*(.*)$/m.exec(yield* readInput(p, path, 'extensions'));
  return (line?.[1] ?? '').split(',').map((name) => name.trim()).filter((name) => /^(DNS|IP):/.test(name));
}
