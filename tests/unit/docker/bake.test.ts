/** docker buildx bake: what files come to, and the words about mistakes; compared with buildx v0.36.1. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiles } from '../../../src/simulator/cli/docker/buildx/bake/parse.ts';
import { listedTargets, listedVariables, printed } from '../../../src/simulator/cli/docker/buildx/bake/print.ts';
import { readOverrides } from '../../../src/simulator/cli/docker/buildx/bake/override.ts';
import { selectTargets } from '../../../src/simulator/cli/docker/buildx/bake/select.ts';
import { behaviours } from '../../../src/simulator/cli/docker/behaviours.ts';
import type { Blocking } from '../../../src/simulator/kernel/blocking.ts';
import { readText } from '../../../src/simulator/kernel/files.ts';
import { programNode } from '../../../src/simulator/kernel/inode.ts';
import { boot } from '../../../src/simulator/machine.ts';
import { workstationParts } from '../../../src/simulator/parts/workstation.ts';
import type { Part } from '../../../src/simulator/world.ts';
import type { Process } from '../../../src/simulator/kernel/process.ts';
import { run } from './bare-machine.ts';

interface Ask {
  env?: Record<string, string>;
  vars?: string[];
  set?: string[];
  names?: string[];
  file?: string;
}

const TWO = 'group "default" { targets = ["a", "b"] }\ntarget "a" { dockerfile-inline = "FROM busybox:1.36" }\ntarget "b" { dockerfile-inline = "NOPE" }\n';

/** What `docker bake` writes there about two targets of which one is wrong. */
function bakeOnWorkstation(): string {
  const told: string[] = [];
  function* tell(p: Process): Blocking<number> {
    told.push(readText(p, '/root/screen'));
    yield* p.write(1, '');
    return 0;
  }
  const driver: Part = { name: 'tell', programs: [{ name: 'tell', main: tell }], files: () => ({ '/usr/local/bin/tell': programNode('tell') }), start: () => {} };
  const machine = boot({ name: 'bake', start: 1_795_214_400_000, learner: { hostname: 'lab', user: 'root', uid: 0, home: '/root', directory: '/root', files: { '/root/docker-bake.hcl': { content: TWO } } }, hub: 'recordings', images: ['busybox:1.36'], registries: [], setup: [], settle: 0 }, 'bake', [...workstationParts, driver]);
  machine.openTerminal(24, 80).type('docker bake --progress plain 2>/root/screen; tell\r');
  for (let minutes = 0; minutes < 10 && told.length === 0; minutes++) machine.runUntil(machine.now + 60_000);
  return told[0] ?? '';
}

const processWith = (env: Record<string, string> = {}): Process => ({ env: new Map(Object.entries(env)) }) as unknown as Process;

function print(text: string, { env, vars = [], set = [], names = ['default'], file = 'docker-bake.hcl' }: Ask = {}): string {
  const p = processWith(env), { definition } = parseFiles(p, [{ name: file, text }], vars);
  return printed(selectTargets(definition, readOverrides(p, definition, set), names));
}

const target = (text: string, ask: Ask = {}, name = 'default'): Record<string, unknown> => (JSON.parse(print(text, ask)) as { target: Record<string, Record<string, unknown>> }).target[name]!;

const lastLine = (text: string, ask: Ask = {}): string => {
  try {
    print(text, ask);
  } catch (error) {
    return (error as Error).message.split('\n').at(-1)!;
  }
  return '';
};

test('--print shows groups and targets in the real layout', () => {
  assert.equal(print('target "default" {\n  labels = { b = "<y>", a = "1" }\n  tags = ["x"]\n}\n'), `{
  "group": {
    "default": {
      "targets": [
        "default"
      ]
    }
  },
  "target": {
    "default": {
      "context": ".",
      "dockerfile": "Dockerfile",
      "labels": {
        "a": "1",
        "b": "\\u003cy\\u003e"
      },
      "tags": [
        "x"
      ]
    }
  }
}
`);
});

test('variables: the default, the environment, --var', () => {
  const text = 'variable "TAG" { default = "latest" }\nvariable "N" { default = 3 }\ntarget "default" {\n  tags = ["app:${TAG}-${N}", TAG == "v1" ? upper(TAG) : "other"]\n}\n';
  assert.deepEqual(target(text).tags, ['app:latest-3', 'other']);
  assert.deepEqual(target(text, { env: { TAG: 'v1' } }).tags, ['app:v1-3', 'V1']);
  assert.deepEqual(target(text, { env: { TAG: 'v1' }, vars: ['TAG=v2', 'N=4'] }).tags, ['app:v2-4', 'other']);
  assert.equal(lastLine(text, { env: { N: 'x' } }), 'ERROR: docker-bake.hcl:2,16-16: Invalid value; failed to parse N as number: strconv.ParseFloat: parsing "x": invalid syntax');
});

test('inheritance joins maps and replaces lists', () => {
  const text = 'target "base" {\n args = { A = "1", B = "1" }\n tags = ["base"]\n}\ntarget "default" {\n inherits = ["base"]\n args = { B = "2" }\n tags = ["own"]\n}\n';
  assert.deepEqual(target(text), { context: '.', dockerfile: 'Dockerfile', args: { A: '1', B: '2' }, tags: ['own'] });
});

test('a matrix makes a target of each combination and a group of all', () => {
  const shown = JSON.parse(print('target "m" {\n  name = "m-${v}-${os}"\n  matrix = { v = ["1", "2"], os = ["a", "b"] }\n  args = { V = v }\n}\n', { names: ['m'] })) as { group: Record<string, { targets: string[] }>; target: object };
  assert.deepEqual(shown.group, { default: { targets: ['m'] }, m: { targets: ['m-1-a', 'm-1-b', 'm-2-a', 'm-2-b'] } });
  assert.deepEqual(Object.keys(shown.target), ['m-1-a', 'm-1-b', 'm-2-a', 'm-2-b']);
});

test('--set changes what the file says', () => {
  const text = 'target "default" {\n  tags = ["a"]\n}\n';
  assert.deepEqual(target(text, { set: ['*.args.K=v', 'default.tags+=b', '*.push=true', '*.platform=linux/amd64'] }), { context: '.', dockerfile: 'Dockerfile', args: { K: 'v' }, tags: ['a', 'b'], platforms: ['linux/amd64'], output: [{ push: 'true', type: 'image' }] });
  assert.equal(lastLine(text, { set: ['x=1'] }), 'ERROR: invalid override key x, expected target.name');
  assert.equal(lastLine(text, { set: ['nope.tags=1'] }), 'ERROR: could not find any target matching \'nope\'');
  assert.equal(lastLine(text, { set: ['default.foo=1'] }), 'ERROR: unknown key: foo');
});

test('mistakes are told with their place, in the words of the HCL library', () => {
  const mistakes: [string, string][] = [
    ['target "default" {\n  tags = [\n', '3,1-1: Missing expression; Expected the start of an expression, but found the end of the file.'],
    ['target "default" {\n  tags = \n}\n', '2,10-3,1: Invalid expression; Expected the start of an expression, but found an invalid expression token.'],
    ['target "default" {\n  tags = [FOO]\n}\n', '2,11-14: Unknown variable; There is no variable named "FOO"., and 1 other diagnostic(s)'],
    ['target "default" {\n  tags = ["a" "b"]\n}\n', '2,15-16: Missing item separator; Expected a comma to mark the beginning of the next item.'],
    ['target "default" {\n  tags = "a"\n}\n', '2,11-12: Unsuitable value type; Unsuitable value: list of string required, but have string'],
    ['target "default" {\n  tags = ["a"] x = 3\n}\n', '2,16-17: Missing newline after argument; An argument definition must end with a newline.'],
    ['target "default" {\n', '1,18-19: Unclosed configuration block; There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.'],
    ['target "a.b" {\n}\n', '1,8-13: Invalid name; only "[a-zA-Z0-9_-]+" are allowed'],
    ['target {\n}', '1,8-9: Missing name for target; All target blocks must have 1 labels (name).'],
    ['target default\n', '1,15-2,1: Invalid block definition; A block definition must have block content delimited by "{" and "}", starting on the same line as the block header.'],
    ['foo\n', '1,1-4: Argument or block definition required; An argument or block definition is required here. To set an argument, use the equals sign "=" to introduce the argument value.'],
  ];
  for (const [text, words] of mistakes) assert.equal(lastLine(text), `ERROR: docker-bake.hcl:${words}`);
  assert.equal(lastLine('target "a" {}\n'), 'ERROR: failed to find target default');
  assert.equal(lastLine('target "a" {}\n', { names: ['q*'] }), 'ERROR: could not find any target matching "q*"');
});

test('JSON and compose files say the same things', () => {
  assert.deepEqual(target('{"target":{"default":{"tags":["a${B}"]}}, "variable":{"B":{"default":"q"}}}', { file: 'docker-bake.json' }).tags, ['aq']);
  const compose = 'services: {web: {build: {context: ./w, args: {A: "1", B: }, tags: [k]}, image: foo}, api: {build: .}, z: {image: q}}';
  assert.deepEqual(JSON.parse(print(compose, { file: 'compose.yaml' })), { group: { default: { targets: ['api', 'web'] } }, target: { api: { context: '.', dockerfile: 'Dockerfile' }, web: { context: 'w', dockerfile: 'Dockerfile', args: { A: '1' }, tags: ['k'] } } });
});

test('a here-document ends before its marker', () => {
  assert.equal(target('target "default" {\n  dockerfile-inline = <<-E\n    FROM alpine\n    RUN true\n  E\n}\n')['dockerfile-inline'], 'FROM alpine\nRUN true\n');
});

test('--list shows tables padded with tabs', () => {
  const text = 'variable "TAG" {\n  default = "latest"\n  description = "The tag"\n}\nvariable "B" { default = true }\ngroup "default" { targets = ["web"] }\ntarget "web" { description = "The web" }\ntarget "_hidden" {}\n';
  const { definition, variables } = parseFiles(processWith(), [{ name: 'docker-bake.hcl', text }], []);
  assert.equal(listedTargets(definition, false), 'TARGET\tDESCRIPTION\ndefault\tweb\nweb\tThe web\n');
  assert.equal(listedVariables(variables.all(), false), 'VARIABLE\tTYPE\tVALUE\tDESCRIPTION\nB\t\t\ttrue\t\nTAG\t\t\tlatest\tThe tag\n');
});

test('without a file there is nothing to bake', () => {
  const { stderr, status } = run(['docker', 'buildx', 'bake', '--print']);
  assert.equal(stderr, '#1 [internal] load local bake definitions\n#1 DONE 0.0s\nERROR: couldn\'t find a bake definition\n');
  assert.equal(status, 1);
});

test('what is simulated counts bake in', () => {
  const entry = behaviours.find(({ path }) => path === 'buildx bake');
  assert.deepEqual(entry?.notSimulated, ['policy']);
});

test('several targets are built in one display, and a failure names its target', () => {
  const screen = bakeOnWorkstation();
  assert.match(screen, /#1 reading docker-bake\.hcl 138B \/ 138B done\n#1 DONE 0\.0s\n\n#2 \[a internal\] load build definition from Dockerfile\n/);
  assert.match(screen, /\n#\d+ \[a\] exporting to image\n/);
  assert.match(screen, /\nERROR: target b: failed to solve: dockerfile parse error on line 1: unknown instruction: NOPE/);
});
