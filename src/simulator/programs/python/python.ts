/** python3: -c, -m http.server, scripts and the prompt, by an interpreter of its own; what lies beyond it says so. */
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readDirectory, readFile, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { strftime } from '../dates.ts';
import { servePort, type HttpAnswer, type HttpRequest } from '../http-server.ts';
import { complain } from '../tool.ts';
import { JSON_TOOL } from './library/json-tool.ts';
import { pip } from './pip.ts';
import { prompt, runSource } from './program.ts';
import { sitePackages, versionOf } from './version.ts';

export function* python(p: Process): Blocking<number> {
  const words = p.argv.slice(1);
  let unbuffered = false;
  for (; /^-[uBOEIsSq]+$/.test(words[0] ?? ''); words.shift()) unbuffered ||= words[0]!.includes('u');
  const [first, second = ''] = words;
  if (first === '--version' || first === '-V') {
    yield* p.write(1, `Python ${versionOf(p)}\n`);
    return 0;
  }
  if (first === '-i') return yield* prompt(p);
  if (first === '-c') {
    if (words.length < 2) {
      yield* complain(p, "Argument expected for the -c option\nusage: python3 [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `python -h' for more information.");
      return 2;
    }
    return yield* runSource(p, second, '<string>', ['-c', ...words.slice(2)], unbuffered);
  }
  if (first === '-m') return yield* runModule(p, second, words.slice(2));
  if (first?.startsWith('-') && first !== '-') {
    const needs = /^-[XWQ]$/.test(first), long = first.startsWith('--');
    yield* complain(p, `${needs ? `Argument expected for the ${first} option` : long ? `unknown option ${first}` : `Unknown option: ${first.slice(0, 2)}`}\nusage: python3 [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry \`python -h' for more information.`);
    return 2;
  }
  if (first === undefined || first === '-') {
    if (p.files.get(0)?.tty) return yield* prompt(p);
    return yield* runSource(p, yield* wholeInput(p), '<stdin>', first === undefined ? [''] : words, unbuffered);
  }
  const node = lookup(p, first);
  if (!node) {
    yield* complain(p, `${p.argv[0]}: can't open file '${first.startsWith('/') ? first : `${p.cwd === '/' ? '' : p.cwd}/${first}`}': [Errno 2] No such file or directory`);
    return 2;
  }
  if (node.kind === 'directory') {
    yield* complain(p, `${p.argv[0]}: can't find '__main__' module in '${first}'`);
    return 1;
  }
  return yield* runSource(p, readText(p, first), first.startsWith('/') ? first : `${p.cwd === '/' ? '' : p.cwd}/${first}`, words, unbuffered);
}

function* wholeInput(p: Process): Blocking<string> {
  let source = '';
  for (;;) {
    const bytes = yield* p.read(0);
    if (bytes.length === 0) return source;
    source += decode(bytes);
  }
}

function* runModule(p: Process, module: string, words: readonly string[]): Blocking<number> {
  if (module === 'http.server') return yield* httpServer(p, words);
  if (module === 'pip') return yield* pip(p, words);
  if (module === 'json.tool') return yield* runSource(p, JSON_TOOL, '/usr/local/lib/python3/json/tool.py', ['tool.py', ...words]);
  if (module === 'flask' && lookup(p, `${sitePackages(versionOf(p))}/flask`)) return yield* runSource(p, 'import sys\nfrom flask.cli import main\nsys.exit(main())\n', '/usr/local/lib/python3/flask/__main__.py', ['flask', ...words]);
  if (module === 'unittest') return yield* unitTests(p, words);
  if (['venv', 'pytest', 'flask', 'uvicorn', 'gunicorn', 'timeit', 'compileall'].includes(module)) {
    yield* complain(p, `python3: this simulator's Python does not run the module '${module}'`);
    return 1;
  }
  yield* complain(p, `${p.argv[0]!.startsWith('/') ? p.argv[0] : '/usr/local/bin/python3'}: No module named ${module}`);
  return 1;
}

/** python -m unittest: the modules that are named, or those of the folder that are called test*.py. */
function* unitTests(p: Process, words: readonly string[]): Blocking<number> {
  const options = words.filter((word) => word.startsWith('-')), named = words.filter((word) => !word.startsWith('-') && word !== 'discover');
  const strange = options.find((word) => !['-v', '--verbose', '-q', '--quiet'].includes(word));
  if (strange !== undefined) {
    yield* complain(p, `python3 -m unittest: ${strange} is not simulated here`);
    return 2;
  }
  const modules = named.length > 0 ? named.map((one) => one.replace(/\.py$/, '').replaceAll('/', '.')) : readDirectory(p, p.cwd).filter((name) => /^test.*\.py$/.test(name)).sort().map((name) => name.slice(0, -3));
  const source = ['import sys, unittest', ...modules.map((one) => `import ${one}`), 'suite = unittest.TestSuite()', ...modules.map((one) => `suite.addTest(unittest.defaultTestLoader.loadTestsFromModule(${one}))`), `result = unittest.TextTestRunner(verbosity=${options.some((one) => /^--?v/.test(one)) ? 2 : options.length > 0 ? 0 : 1}).run(suite)`, 'sys.exit(5 if result.testsRun == 0 and not result.skipped and sys.version_info >= (3, 12) else 0 if result.wasSuccessful() else 1)'];
  return yield* runSource(p, `${source.join('\n')}\n`, '/usr/local/lib/python3/unittest/__main__.py', ['python3 -m unittest', ...words]);
}

/** python -m http.server: serves a folder and logs requests to standard error. */
function* httpServer(p: Process, words: readonly string[]): Blocking<number> {
  const option = (...names: string[]): string | undefined => {
    const at = words.findIndex((word) => names.includes(word));
    return at < 0 ? undefined : words[at + 1];
  };
  const port = Number(words.find((word, i) => /^\d+$/.test(word) && !['-b', '--bind', '-d', '--directory'].includes(words[i - 1] ?? '')) ?? 8000);
  const folder = option('-d', '--directory') ?? '.', bind = option('-b', '--bind') ?? '0.0.0.0';
  try {
    servePort(p, port, (request) => answer(p, request, folder));
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, `Traceback (most recent call last):\nOSError: [Errno 98] Address already in use`);
    return 1;
  }
  const interrupted = new WaitQueue();
  let over = false;
  p.handlers.set(SIGNALS.INT, () => {
    over = true;
    interrupted.wakeAll();
    return 'restart';
  });
  yield* p.write(1, `Serving HTTP on ${bind} port ${port} (http://${bind}:${port}/) ...\n`);
  yield* interrupted.until(() => over);
  yield* p.write(1, '\nKeyboard interrupt received, exiting.\n');
  return 0;
}

const TYPES: Record<string, string> = { html: 'text/html', txt: 'text/plain', css: 'text/css', js: 'text/javascript', json: 'application/json', png: 'image/png', svg: 'image/svg+xml' };

function* answer(p: Process, request: HttpRequest, folder: string): Blocking<HttpAnswer> {
  yield* p.compute(0.5);
  const path = `${folder}${request.path}`, node = lookup(p, path);
  const log = (line: string): Blocking<void> => p.write(2, `${request.client} - - [${strftime('%d/%b/%Y %T', p.now)}] ${line}\n`);
  const send = function* (status: number, type: string, body: Uint8Array, more: [string, string][] = []): Blocking<HttpAnswer> {
    yield* log(`"${request.head.start}" ${status} -`);
    return { status, headers: [['Server', `SimpleHTTP/0.6 Python/${versionOf(p)}`], ['Date', strftime('%a, %d %b %Y %T GMT', p.now)], ['Content-type', type], ['Content-Length', String(body.length)], ...more, ['Connection', 'close']], body };
  };
  if (node?.kind === 'directory' && !request.path.endsWith('/')) return yield* send(301, 'text/html', new Uint8Array(0), [['Location', `${request.path}/`]]);
  const index = node?.kind === 'directory' ? `${path.replace(/\/$/, '')}/index.html` : path;
  if (lookup(p, index)?.kind === 'file') return yield* send(200, TYPES[index.split('.').pop()!] ?? 'application/octet-stream', readFile(p, index));
  if (node?.kind === 'directory') return yield* send(200, 'text/html; charset=utf-8', encode(listing(p, path, request.path)));
  yield* log('code 404, message File not found');
  return yield* send(404, 'text/html;charset=utf-8', encode('<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 404</p>\n        <p>Message: File not found.</p>\n        <p>Error code explanation: 404 - Nothing matches the given URI.</p>\n    </body>\n</html>\n'));
}

function listing(p: Process, path: string, shown: string): string {
  const names = readDirectory(p, path).filter((name) => name !== '.' && name !== '..').sort().map((name) => (lookup(p, `${path}/${name}`)?.kind === 'directory' ? `${name}/` : name));
  return `<!DOCTYPE HTML>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Directory listing for ${shown}</title>\n</head>\n<body>\n<h1>Directory listing for ${shown}</h1>\n<hr>\n<ul>\n${names.map((name) => `<li><a href="${name}">${name}</a></li>\n`).join('')}</ul>\n<hr>\n</body>\n</html>\n`;
}
