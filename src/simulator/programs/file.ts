import { decode } from '../kernel/bytes.ts';
import { isCompressed } from '../kernel/gzip-format.ts';
import { lookup } from '../kernel/files.ts';
import { contentOf, type Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { openOperand, readAll } from './lines.ts';
import { listedIn } from './named-input.ts';
import { kindNames } from './node-facts.ts';
import { complain, type Tool } from './tool.ts';

const USAGE = `Usage: file [-bcCdEhikLlNnprsSvzZ0] [--apple] [--extension] [--mime-encoding]
            [--mime-type] [-e <testname>] [-F <separator>]  [-f <namefile>]
            [-m <magicfiles>] [-P <parameter=value>] [--exclude-quiet]
            <file> ...
       file -C [-m <magicfiles>]
       file [--help]`;

export const file: Tool = {
  name: 'file', only: 'gnu', usage: 'FILE...', summary: 'Say what kind of file it is', version: 'file-5.44', hint: () => USAGE,
  options: [{ short: 'b', long: 'brief' }, { short: 'i', long: 'mime' }, { long: 'mime-type' }, { long: 'mime-encoding' }, { short: 'L', long: 'dereference' }, { short: 'h', long: 'no-dereference' }, { short: 'N', long: 'no-pad' }, { short: 'F', long: 'separator', value: true }, { short: 'f', long: 'files-from', value: true }, { short: '0', long: 'print0' }, { short: 'E' }, { short: 'v', long: 'version' }, { short: 's', long: 'special-files' }, { short: 'r', long: 'raw' }, { short: 'p', long: 'preserve-date' }, { short: 'n', long: 'no-buffer' }],
  *run(p, { options, operands }) {
    const listed = options.value('f');
    if (listed !== undefined && !lookup(p, listed)) {
      yield* complain(p, `file: Cannot open \`${listed}' (No such file or directory)`);
      return 1;
    }
    if (options.has('v')) {
      yield* p.write(1, 'file-5.44\nmagic file from /etc/magic:/usr/share/misc/magic\n');
      return 0;
    }
    const paths = [...(yield* listedIn(p, options.values('f'))), ...operands];
    if (paths.length === 0) {
      yield* complain(p, USAGE);
      return 1;
    }
    const width = options.has('N') ? 0 : Math.max(...paths.map((path) => (path === '-' ? 10 : path.length))), mime = options.has('i') || options.has('mime-type') || options.has('mime-encoding');
    for (const path of paths) {
      const node = path === '-' ? undefined : lookup(p, path, options.has('L')), name = path === '-' ? '/dev/stdin' : path;
      const kind = path === '-' ? contentKind(yield* readAll(p, openOperand(p, '-'))) : node ? kindOf(p, path, node) : { words: `cannot open \`${path}' (No such file or directory)`, type: '', charset: '' };
      const text = !mime || kind.type === '' ? kind.words : options.has('mime-type') ? kind.type : options.has('mime-encoding') ? kind.charset : `${kind.type}; charset=${kind.charset}`;
      const label = `${name}${options.has('0') ? '\0' : ''}${options.value('F') ?? ':'}`;
      yield* p.write(1, options.has('b') ? `${text}\n` : `${label.padEnd(width + 1)} ${text}\n`);
    }
    return 0;
  },
};

interface Kind {
  words: string;
  /** As MIME names it. */
  type: string;
  charset: string;
}

const binary = (words: string, type: string): Kind => ({ words, type, charset: 'binary' });

function kindOf(p: Process, path: string, node: Inode): Kind {
  if (node.kind === 'directory') return binary(`${node.mode & 0o1000 ? 'sticky, ' : ''}directory`, 'inode/directory');
  if (node.kind === 'symlink') return binary(lookup(p, path) ? `symbolic link to ${node.target}` : `broken symbolic link to ${node.target}`, 'inode/symlink');
  if (node.kind === 'device') return binary(`character special (${node.major}/${node.minor})`, 'inode/chardevice');
  if (node.kind === 'fifo') return binary('fifo (named pipe)', 'inode/fifo');
  if (node.kind !== 'file') return binary(kindNames[node.kind], `inode/${node.kind}`);
  if (node.program) return binary('ELF 64-bit LSB pie executable, x86-64, version 1 (SYSV), dynamically linked, interpreter /lib64/ld-linux-x86-64.so.2, for GNU/Linux 3.2.0, stripped', 'application/x-pie-executable');
  return contentKind(contentOf(node));
}

const starts = (bytes: Uint8Array, text: string, at = 0): boolean => [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

function contentKind(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return binary('empty', 'inode/x-empty');
  const packed = compressedKind(bytes);
  if (packed) return packed;
  const text = decode(bytes.subarray(0, 65_536)), odd = /[\0-\x06\x0e-\x1a\x1c-\x1f\x7f]/.test(text) || text.slice(0, -1).includes('\ufffd');
  if (odd) return binary('data', 'application/octet-stream');
  const wide = /[^\x00-\x7f]/.test(text), charset = wide ? 'utf-8' : 'us-ascii', coded = wide ? 'Unicode text, UTF-8 text' : 'ASCII text';
  const script = scriptKind(text);
  if (script) return { words: `${script[0]}, ${coded} executable`, type: script[1], charset };
  if (/^\s*[{[]/.test(text) && isJson(text)) return { words: 'JSON text data', type: 'application/json', charset };
  const [kind, type] = language(text);
  if (kind === 'PEM certificate' || kind === 'CSV text') return { words: kind === 'CSV text' && wide ? 'CSV Unicode text, UTF-8 text' : kind, type, charset };
  return { words: `${kind === '' ? '' : `${kind}, `}${coded}${lineFacts(text)}`, type, charset };
}

function compressedKind(bytes: Uint8Array): Kind | undefined {
  if (isCompressed(bytes)) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), time = view.getUint32(4, true), size = view.getUint32(bytes.length - 4, true);
    const name = bytes[3]! & 8 ? `, was "${decode(bytes.subarray(10, bytes.indexOf(0, 10)))}"` : '', effort = bytes[8] === 2 ? ', max compression' : bytes[8] === 4 ? ', max speed' : '';
    return binary(`gzip compressed data${name}${time > 0 ? `, last modified: ${strftime('%a %b %e %T %Y', time * 1000)}` : ''}${effort}, from Unix, original size modulo 2^32 ${size}`, 'application/gzip');
  }
  if (starts(bytes, 'BZh')) return binary(`bzip2 compressed data, block size = ${String.fromCharCode(bytes[3]!)}00k`, 'application/x-bzip2');
  if (bytes[0] === 0xfd && starts(bytes, '7zXZ\0', 1)) return binary(`XZ compressed data, checksum ${({ 0: 'NONE', 1: 'CRC32', 4: 'CRC64', 10: 'SHA-256' } as Record<number, string>)[bytes[7]!] ?? 'unknown'}`, 'application/x-xz');
  if (starts(bytes, 'PK\x03\x04')) return binary(`Zip archive data, at least v${Math.floor(bytes[4]! / 10)}.${bytes[4]! % 10} to extract, compression method=${bytes[8] === 8 ? 'deflate' : 'store'}`, 'application/zip');
  if (starts(bytes, 'ustar', 257)) return binary(bytes[262] === 0x20 ? 'POSIX tar archive (GNU)' : 'POSIX tar archive', 'application/x-tar');
  if (starts(bytes, '%PDF-')) return binary(`PDF document, version ${decode(bytes.subarray(5, 8))}`, 'application/pdf');
  return undefined;
}

function scriptKind(text: string): [words: string, type: string] | undefined {
  const [, path] = /^#!\s*(\S+(?:\s+\S+)?)/.exec(text) ?? [];
  if (path === undefined) return undefined;
  const name = path.replace(/^\S*\/env\s+/, '').split(/\s/)[0]!.split('/').pop()!;
  if (name === 'bash') return ['Bourne-Again shell script', 'text/x-shellscript'];
  if (name === 'sh' || name === 'dash' || name === 'ash') return ['POSIX shell script', 'text/x-shellscript'];
  if (name.startsWith('python')) return ['Python script', 'text/x-script.python'];
  if (name === 'node') return ['Node.js script', 'application/javascript'];
  return name === 'perl' ? ['Perl script text executable', 'text/x-perl'] : [`a ${path} script`, 'text/plain'];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function language(text: string): [words: string, type: string] {
  if (/^\s*<\?xml version="1\.0"/.test(text)) return ['XML 1.0 document', 'text/xml'];
  if (/^\s*<(!doctype html|html|head)/i.test(text)) return ['HTML document', 'text/html'];
  if (text.startsWith('-----BEGIN CERTIFICATE-----')) return ['PEM certificate', 'text/plain'];
  if (/^(#include|(int|void|char) \w+\()/m.test(text)) return ['C source', 'text/x-c'];
  const rows = text.replace(/\n$/, '').split('\n').map((line) => line.split(',').length);
  return rows.length > 1 && rows[0]! > 1 && rows.slice(0, 10).every((count) => count === rows[0]) ? ['CSV text', 'text/csv'] : ['', 'text/plain'];
}

function lineFacts(text: string): string {
  const longest = Math.max(...text.split(/\r\n|\r|\n/).map((line) => line.length));
  const ends = /\r\n/.test(text) ? (/[^\r]\n/.test(text) ? ', with CRLF, LF line terminators' : ', with CRLF line terminators') : /\r/.test(text) ? ', with CR line terminators' : text.includes('\n') ? '' : ', with no line terminators';
  return `${longest > 300 ? `, with very long lines (${longest})` : ''}${ends}${text.includes('\x1b') ? ', with escape sequences' : ''}`;
}
