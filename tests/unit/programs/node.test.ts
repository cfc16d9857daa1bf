import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from '../../../src/simulator/kernel/bytes.ts';
import { FileSystem } from '../../../src/simulator/kernel/file-system.ts';
import { Host } from '../../../src/simulator/kernel/host.ts';
import { directoryNode, fileNode, programNode } from '../../../src/simulator/kernel/inode.ts';
import { Kernel } from '../../../src/simulator/kernel/kernel.ts';
import { openNull } from '../../../src/simulator/kernel/devices.ts';
import { pipe } from '../../../src/simulator/kernel/pipe.ts';
import { programs } from '../../../src/simulator/programs/registry.ts';
import { serverJs } from '../../../src/simulator/images/shop-source.ts';

/** Runs commands one after the other on a small host; what each wrote and its status. */
function host(files: Record<string, string>) {
  const kernel = new Kernel('test', 0);
  for (const { name, main } of programs) kernel.register(name, main);
  const root = directoryNode({
    bin: directoryNode(Object.fromEntries(programs.map(({ name }) => [name, programNode(name)]))),
    app: directoryNode(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, fileNode(text)]))),
  });
  const computer = new Host(kernel, 'box', { root: new FileSystem(root) });
  const start = (...argv: string[]) => {
    const { read, write } = pipe(1 << 20);
    const process = kernel.launch(computer.ns, { argv, cwd: '/app', env: new Map([['PATH', '/bin']]), files: new Map([[0, openNull()], [1, write], [2, write]]) });
    let text = '';
    kernel.task('reader', (function* () {
      for (let bytes = yield* read.read(65536); bytes.length > 0; bytes = yield* read.read(65536)) text += decode(bytes);
    })());
    return { process, output: () => text };
  };
  const run = (...argv: string[]) => {
    const { process, output } = start(...argv);
    kernel.agenda.runUntil(kernel.agenda.now + 60_000);
    assert.deepEqual(kernel.faults, []);
    return { output: output(), status: process.status };
  };
  return { kernel, start, run };
}

test('one-liners print what Node prints', () => {
  const { run } = host({});
  const cases: [string, string][] = [
    ["console.log('a', 1, true, null, undefined)", 'a 1 true null undefined\n'],
    ['console.log([1, "x", { a: [2] }])', "[ 1, 'x', { a: [ 2 ] } ]\n"],
    ['const f = (n) => n < 2 ? n : f(n - 1) + f(n - 2); console.log(f(15))', '610\n'],
    ['let s = 0; for (const x of [1,2,3]) s += x; for (let i = 0; i < 3; i++) { if (i === 1) continue; s += i } console.log(`${s}!`)', '8!\n'],
    ['const { a, ...rest } = { a: 1, b: 2, c: 3 }; console.log(a, rest)', '1 { b: 2, c: 3 }\n'],
    ["try { null.x } catch (e) { console.log(e.message) }", "Cannot read properties of null (reading 'x')\n"],
    ["console.log([3,1,2].sort((x, y) => x - y).map((x) => x * 2).join('-'))", '2-4-6\n'],
    ["setTimeout(() => console.log('later'), 50); console.log('now')", 'now\nlater\n'],
    ["console.log('a-b-c'.replace(/-/g, '+'), typeof missing, JSON.stringify({ a: [1, null] }))", 'a+b+c undefined {"a":[1,null]}\n'],
    ["let [x, y] = [1, 2]; [x, y] = [y, x]; console.log(x, y, 'x'.constructor)", '2 1 [Function: String]\n'],
  ];
  for (const [source, expected] of cases) assert.deepEqual(run('node', '-e', source), { output: expected, status: 0 }, source);
});

test('errors end the process with 1 and name the line', () => {
  const { run } = host({ 'bad.js': 'const a = 1;\na.b.c();\n', 'eval.js': 'eval("1")\n', 'worker.js': 'require("worker_threads")\n' });
  assert.match(run('node', 'bad.js').output, /^\/app\/bad\.js:2\na\.b\.c\(\);\n {4}\^\n\nTypeError: Cannot read properties of undefined \(reading 'c'\)\n {4}at Object\.<anonymous> \(\/app\/bad\.js:2:5\)\n[^]*\n\nNode\.js v22/);
  assert.match(run('node', 'eval.js').output, /this simulator's Node does not run eval\(\)/);
  assert.deepEqual(run('node', 'worker.js'), { output: "node: this simulator's Node does not have the module 'worker_threads'\n", status: 1 });
  assert.match(run('node', 'none.js').output, /Error: Cannot find module '\/app\/none\.js'/);
  assert.equal(run('node', '-e', 'process.exit(3)').status, 3);
});

test('the shop serves its pages and stops at SIGTERM', () => {
  const { kernel, start, run } = host({ 'server.js': serverJs(1) });
  const shop = start('node', 'server.js');
  assert.equal(run('curl', '-s', 'localhost:8080').output, 'shop v1 from box\n');
  assert.equal(run('curl', '-s', '-o', 'page', '-w', '%{http_code}', 'localhost:8080/nowhere').output, '404');
  assert.equal(shop.output(), 'shop v1 listening on 8080\nGET /\nGET /nowhere\n');
  shop.process.signal(15);
  kernel.agenda.runUntil(kernel.agenda.now + 1000);
  assert.equal(shop.process.status, 0);
  assert.match(shop.output(), /SIGTERM: closing\n$/);
});

test('the shop that needs a database says so and ends', () => {
  assert.deepEqual(host({ 'server.js': serverJs(4) }).run('node', 'server.js'), { output: 'FATAL: DB_HOST is not set\n', status: 1 });
});
