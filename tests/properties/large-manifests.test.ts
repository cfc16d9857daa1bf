/** Large manifests: what the simple readers take means the same to the library, and what is left out is told in the same words. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { cluster } from '../../content/scenarios.ts';
import { valuesOf } from '../../src/simulator/cli/kubectl/resource/files.ts';
import { unifiedHunks } from '../../src/simulator/cli/kubectl/diff/unified.ts';
import { cutCollection, cutLines } from '../../src/simulator/cli/kubectl/resource/large/deep.ts';
import { readPlainJson } from '../../src/simulator/cli/kubectl/resource/large/plain-json.ts';
import { readPlainYaml } from '../../src/simulator/cli/kubectl/resource/large/plain-yaml.ts';
import { Tally } from '../../src/simulator/cli/kubectl/resource/large/tally.ts';
import { parseYaml, splitDocuments } from '../../src/simulator/kernel/yaml/read.ts';
import { Learner } from '../lessons/learner.ts';

const plain = (text: string): unknown => readPlainYaml(text, new Tally());

/** Whether the simple reader takes the text; what it takes, the library takes for the same. */
function taken(text: string): boolean {
  const value = plain(text);
  if (value === undefined) return false;
  assert.deepEqual(value, parseYaml(text), text);
  return true;
}

test('manifests of lessons and recordings', () => {
  const files = globSync('{content,tests}/**/*.{ts,t,mdx,json}', { cwd: new URL('../..', import.meta.url).pathname }).map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  const blocks = files.flatMap((text) => [...text.matchAll(/^( *(?:> )?)apiVersion: .*\n(?:\1.*\n)*/gm)].map(([block, margin]) => block.replaceAll(`\n${margin}`, '\n').slice(margin!.length)));
  const documents = [...new Set(blocks.flatMap((block) => splitDocuments(block)))];
  const counts = documents.map((document) => {
    try {
      parseYaml(document);
    } catch {
      return assert.equal(plain(document), undefined, document);
    }
    return taken(document);
  });
  assert.ok(counts.length > 380, `${counts.length} documents`);
  assert.ok(counts.filter((one) => one).length > 150, `${counts.filter((one) => one).length} were plain`);
});

/** The same numbers each time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) yield (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 8;
}

const WORDS = ['a', 'b', 'name', 'y', 'no', 'Null', 'web-1', 'app.kubernetes.io/name', '1', '_x', '__proto__', 'constructor', 'on', '가'];
const PLAIN = ['v', 'web', '1', '"q"', '[a]', 'nginx:1.27', 'true'];
const VALUES = [
  '', 'v', 'true', 'n', 'NO', '~', 'null', '0', '-1', '+2', '0x1f', '017', '08', '1e3', '1_000', '.5', '.inf', '.nan', '-.inf', '1.', '_1', '1:30', '2020-01-01', '12abc', '100m', '0b11', '1e999', 'a b', 'a: b', 'a:b', 'a:', 'a #b', 'a#b', '"q"', '"q" # c', '"q"x', "'s'", "'it''s'",
  '"\\n"', '"', "'", '[1]', '[1, [2]]', '{a: 1}', '{a: 1', '[1] 2', '{a: 1}: x', '[a]: [b]', '{"a": "b"}', '# c', '&x 1', '&x [1]', '*x', '!!str 1', '|', '>-', '--flag', '-', '- x', '? a', ': b', '@x', '%x', '`x', '$(A)', '(x)', '/bin/sh', 'nginx:1.27', 'a  ', '---', '가나', 'é', 'x\ty', 'a, b', 'a]', '<<', '=', '...',
];

test('generated documents', () => {
  const random = numbers(7), pick = <T>(list: readonly T[]): T => list[random.next().value % list.length]!;
  let plainOnes = 0;
  for (let count = 0; count < 20_000; count++) {
    const lines = Array.from({ length: 1 + (random.next().value % 6) }, () => {
      const indent = ' '.repeat(pick(count % 2 ? [0, 0, 0, 2, 2, 4, 1] : [0, 0, 2])), dash = pick(['', '', '', '- ', '-  ', '- - ']), value = pick(count % 2 ? VALUES : PLAIN);
      return indent + pick([`${dash}${pick(WORDS)}: ${value}`, `${dash}${pick(WORDS)}:`, `${dash}${value}`, `${dash}${pick(WORDS)}:  ${value}`, '', '  # note']);
    });
    const text = `${pick(['', 'kind: X\n', '\n', '# c\n'])}${lines.join('\n')}${pick(['\n', '', '\n\n'])}`;
    if (plain(text) !== undefined && taken(text)) plainOnes++;
  }
  assert.ok(plainOnes > 850, `${plainOnes} were plain`);
});

test('generated braces in one long line', () => {
  const random = numbers(17), pick = <T>(list: readonly T[]): T => list[random.next().value % list.length]!;
  let plainOnes = 0;
  for (let count = 0; count < 3000; count++) {
    const odd = (plainWord: string, all: readonly string[]): string => (random.next().value % 400 < 398 ? plainWord : pick(all));
    const pairs = Array.from({ length: 100 }, (_, i) => `${odd(`key-${i}`, WORDS)}${odd(': ', [':', ':  ', ' : '])}${odd(pick(['v', '1', '"q r"', 'true', '~', '+1.5', 'a/b', '$(x)']), VALUES)}${odd('', [' ', ' # c'])}`);
    const text = `a: ${odd('{', ['[', '{ ', '{{', '&x {'])}${pairs.join(', ')}${odd('}', [' }', ', }', ']', '', '} x', '}  # c', '}}'])}\nb: 1\n`;
    let library: unknown;
    try {
      library = parseYaml(text);
    } catch {
      assert.equal(plain(text), undefined, text);
      continue;
    }
    const value = plain(text);
    if (value === undefined) continue;
    assert.deepEqual(value, library, text);
    plainOnes++;
  }
  assert.ok(plainOnes > 150, `${plainOnes} were plain`);
});

test('generated JSON', () => {
  const random = numbers(11), pick = <T>(list: readonly T[]): T => list[random.next().value % list.length]!;
  const value = (depth: number): string => {
    const kind = random.next().value % (depth > 3 ? 4 : 8);
    if (kind < 4) return pick(['1', '-0', '1.5e3', '01', 'true', 'null', 'nul', '"a"', '"\\u00e9"', '"\\x"', '"a\\"b"', '"가"', '"\n"', '""']);
    const members = Array.from({ length: random.next().value % 4 }, () => (kind < 6 ? `${pick(['"a"', '"b"', '"c"', '"\\n"', 'd', '"__proto__"'])}${pick([':', ' : '])}${value(depth + 1)}` : value(depth + 1)));
    return (kind < 6 ? `{${members.join(pick([',', ' , ', ',']))}}` : `[${members.join(',')}${pick(['', '', '', ','])}]`);
  };
  let plainOnes = 0;
  for (let count = 0; count < 20_000; count++) {
    const text = `{"k":${value(0)}${pick(['', '', ',"m":2'])}}${pick(['', '\n', ' x'])}`, read = readPlainJson(text, new Tally());
    if (read === undefined) continue;
    assert.deepEqual(read, JSON.parse(text));
    plainOnes++;
  }
  assert.ok(plainOnes > 5000, `${plainOnes} were plain`);
});

const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: big\n';
const entries = (count: number, from = 0, value = 'v'): string => Array.from({ length: count }, (_, i) => `  k${from + i}: ${value}\n`).join('');

test('a member is left out only where it alone is longer than what a server reads', () => {
  const left = (text: string): number => {
    const tally = new Tally(), value = readPlainYaml(text, tally);
    if (value !== undefined) tally.trim(value);
    if (value !== undefined && tally.left === 0) assert.equal(JSON.stringify(value), JSON.stringify([...valuesOf(text, '')][0]));
    return value === undefined ? -1 : tally.left;
  };
  assert.ok(left(`${HEAD}data:\n${entries(400_000)}`) > 3 * 1024 * 1024);
  assert.equal(left(`${HEAD}data:\n${entries(1000)}`), 0);
  // The same keys once more, a shorter value for a long one, a member that comes twice: the library says what remains.
  assert.equal(left(`${HEAD}data:\n${entries(10_000, 0, 'x'.repeat(400))}${entries(10_000)}`), -1);
  assert.equal(left(`${HEAD}data:\n  a: ${'x'.repeat(4_000_000)}\n  a: x\n`), -1);
  assert.equal(left(`${HEAD}data:\n  a: ${'x'.repeat(4_000_000)}\ndata:\n  a: x\n`), -1);
  assert.equal(left(`${HEAD}data:\n  a:\n    b: ${'x'.repeat(4_000_000)}\n  a: x\n`), -1);
  // What kubectl looks at is there whatever its length.
  assert.equal(left(`${HEAD}  labels:\n  k: ${'x'.repeat(4_000_000)}`), 0);
});

test('hundreds of thousands of keys, as YAML and as JSON, are refused as the server refuses them', async () => {
  const keys = Array.from({ length: 400_000 }, (_, i) => `"k${i}":"v"`).join(',');
  const json = `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"big"},"data":{${keys}}}`;
  const { run } = await sitDown({ 'm.yaml': `${HEAD}data:\n${entries(400_000)}`, 'm.json': json, 'line.yaml': `${HEAD}data: {${keys.replaceAll(':', ': ').replaceAll('"', '')}}\n`, 'long.yaml': `${HEAD}data:\n  a: ${'x'.repeat(3_300_000)}\n`, 'anchors.yaml': Array.from({ length: 50_000 }, (_, i) => `a${i}: &b${i} 1\n`).join('') });
  const refused = 'Error from server (RequestEntityTooLarge): error when creating "FILE": Request entity too large: limit is 3145728';
  for (const [verb, file] of [['apply', 'm.yaml'], ['create', 'm.json'], ['create', 'line.yaml']] as const) assert.deepEqual(run(`kubectl ${verb} -f ${file}`), [refused.replace('FILE', file)]);
  assert.deepEqual(run('kubectl apply -f anchors.yaml'), ['error: error validating "anchors.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false']);
  // What is there already is compared with all of the file; a dry run shows it whole.
  run('kubectl create configmap big');
  assert.match(run('kubectl apply -f long.yaml 2>&1 | tail -1').join(), /^for: "long.yaml": error when patching "long.yaml": Request entity too large: limit is 3145728/);
  assert.deepEqual(run('kubectl create -f long.yaml --dry-run=client -o yaml | wc -c'), ['3300086']);
});

/** The value without what lies below so many levels. */
function upTo(level: number, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return level === 0 ? [] : value.map((one) => upTo(level - 1, one));
  return level === 0 ? {} : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, upTo(level - 1, one)]));
}

test('what is nested deeply is the same down to level 900, and a mistake below it is not passed over', () => {
  const random = numbers(13), pick = <T>(list: readonly T[]): T => list[random.next().value % list.length]!;
  for (let count = 0; count < 60; count++) {
    let opened = '', closed = '';
    for (let level = 0; level < 960; level++) {
      const [open, close] = pick([['[', ']'], ['{"a":', '}'], ['[1, ', ',"b"]'], ['{"x": [], "y": ', '}'], ['["]", ', ']']] as const);
      opened += open;
      closed = close + closed;
    }
    const text = `${opened}"v"${closed}`, cut = cutCollection(text, 0, true);
    assert.ok(cut && 'text' in cut, text);
    assert.deepEqual(JSON.parse(cut.text), upTo(900, JSON.parse(text)));
    const inYaml = cutLines(`a: ${text}\nb: 1\n`);
    assert.ok(inYaml && 'text' in inYaml, text);
    assert.deepEqual(parseYaml(inYaml.text), { a: upTo(900, parseYaml(text)), b: 1 });
    for (const wrong of [`${opened}v v${closed}`, `${opened}"v"${closed.slice(1)}`, `${opened}"v"]${closed}`, `${opened}"v" "w"${closed}`]) {
      assert.equal(cutCollection(wrong, 0, true), undefined);
      assert.equal(cutLines(`a: ${wrong}`), undefined);
    }
  }
});

test('long texts that differ in very many lines: what is told is the one text and the other', () => {
  const lines = (count: number, of: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => of(i));
  for (const [before, after] of [[[], lines(20_000, (i) => `l${i}`)], [lines(9000, (i) => `l${i}`), lines(9000, (i) => (i % 3 ? `l${i}` : `m${i}`))], [lines(4000, (i) => `l${i % 7}`), lines(5000, (i) => `l${i % 5}`)]] as const) {
    const told = unifiedHunks(before.join('\n'), after.join('\n'), 20_000).split('\n').slice(1, -1);
    assert.deepEqual(told.filter((line) => line[0] !== '+').map((line) => line.slice(1)), before);
    assert.deepEqual(told.filter((line) => line[0] !== '-').map((line) => line.slice(1)), after);
  }
});

test('a pod with twenty thousand variables is applied by the server, again, and refused with one twice', async () => {
  const pod = (names: readonly string[]): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: big\nspec:\n  containers:\n  - name: a\n    image: nginx\n    env:\n${names.map((name) => `    - {name: ${name}, value: v}\n`).join('')}`;
  const names = Array.from({ length: 20_000 }, (_, i) => `E${i}`);
  const { run } = await sitDown({ 'm.yaml': pod(names), 'twice.yaml': pod([...names, 'E7']) });
  for (let count = 0; count < 2; count++) assert.deepEqual(run('kubectl apply --server-side -f m.yaml'), ['pod/big serverside-applied']);
  assert.deepEqual(run('kubectl get pod big --show-managed-fields -o jsonpath="{.metadata.managedFields[0].fieldsV1}" | grep -o "E[0-9]*" | sort -u | wc -l'), ['20000']);
  assert.match(run('kubectl apply --server-side -f twice.yaml').join('\n'), /duplicate entries for key \[name="E7"\]$/);
});

test('a variable that is applied no more is taken out from among twenty thousand, and others stay', async () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `E${i}`);
  const deployment = (listed: readonly string[], value: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: big\nspec:\n  replicas: 0\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers:\n      - name: a\n        image: nginx\n        env:\n${listed.map((name) => `        - {name: ${name}, value: ${name === 'E9' ? value : 'v'}}\n`).join('')}`;
  const { run } = await sitDown({ 'm.yaml': deployment(names, 'v'), 'less.yaml': deployment(names.filter((name) => name !== 'E7'), 'w'), 'other.yaml': deployment(['E8'], 'v') });
  for (const file of ['m', 'less']) assert.deepEqual(run(`kubectl apply --server-side -f ${file}.yaml`), ['deployment.apps/big serverside-applied']);
  assert.deepEqual(run('kubectl get deployment big -o jsonpath="{.spec.template.spec.containers[0].env[*].name}" | wc -w'), ['19999']);
  assert.deepEqual(run('kubectl get deployment big -o jsonpath="{.spec.template.spec.containers[0].env[6:9]}{.spec.template.spec.containers[0].imagePullPolicy}"; echo'), ['{"name":"E6","value":"v"} {"name":"E8","value":"v"} {"name":"E9","value":"w"}Always']);
  assert.deepEqual(run('kubectl apply --server-side --field-manager=other -f other.yaml'), ['deployment.apps/big serverside-applied']);
  assert.deepEqual(run('kubectl apply --server-side -f other.yaml'), ['deployment.apps/big serverside-applied']);
  assert.deepEqual(run('kubectl get deployment big -o jsonpath="{.spec.template.spec.containers[0].env}"; echo'), ['[{"name":"E8","value":"v"}]']);
});

async function sitDown(files: Record<string, string>): Promise<{ run: (line: string) => string[] }> {
  const learner = await Learner.sitDown(cluster('large', { files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, { content }])) }));
  return { run: (line) => learner.run(line, 3_000_000).lines.slice(0, -1) };
}
