import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ignore } from '../../../src/simulator/engine/build/context.ts';
import { flagOf, parseDockerfile } from '../../../src/simulator/engine/build/dockerfile/parse.ts';
import { findStage, readStages, type Dockerfile } from '../../../src/simulator/engine/build/dockerfile/stages.ts';
import { expandVariables, pairs, splitWords } from '../../../src/simulator/engine/build/dockerfile/words.ts';

const read = (text: string): Dockerfile => readStages(text, 'Dockerfile', parseDockerfile(text));

test('continuations are joined, comments between their parts do not count', () => {
  const [run, cmd] = parseDockerfile('# first\nRUN a \\\n  # between\n\n  && b\ncmd ["x", "y"]\n');
  assert.equal(run!.rest, 'a   && b');
  assert.deepEqual(run!.range, { start: 2, end: 5 });
  assert.equal(cmd!.name, 'CMD');
  assert.deepEqual(cmd!.json, ['x', 'y']);
});

test('the escape directive takes another character', () => {
  const [run] = parseDockerfile('# escape=`\nRUN dir c:\\ `\n  && b\n');
  assert.equal(run!.rest, 'dir c:\\   && b');
});

test('what is no JSON array of strings is a shell command', () => {
  assert.equal(parseDockerfile("CMD ['x']")[0]!.json, undefined);
  assert.equal(parseDockerfile('CMD [1]')[0]!.json, undefined);
});

test('here-documents, quoted and not', () => {
  const [copy, run] = parseDockerfile('COPY <<a <<"b" /x/\n$A\na\n$B\nb\nRUN <<-EOT\n\techo\n\tEOT\n');
  assert.deepEqual(copy!.heredocs, [{ name: 'a', content: '$A\n', expand: true }, { name: 'b', content: '$B\n', expand: false }]);
  assert.deepEqual(copy!.range, { start: 1, end: 5 });
  assert.equal(run!.heredocs[0]!.content, 'echo\n');
  assert.throws(() => parseDockerfile('RUN <<EOT\necho\n'), /line 1: unterminated heredoc/);
});

test('flags stand before the arguments only', () => {
  const [copy] = parseDockerfile('COPY --from=build --link /a --b /c');
  assert.equal(flagOf(copy!, 'from'), 'build');
  assert.equal(flagOf(copy!, 'link'), 'true');
  assert.equal(copy!.rest, '/a --b /c');
});

test('errors are named as BuildKit names them', () => {
  const errors: [string, string][] = [
    ['', 'the Dockerfile cannot be empty'],
    ['# nothing\n', 'file with no instructions'],
    ['FROM a\nRUM x', 'dockerfile parse error on line 2: unknown instruction: RUM (did you mean RUN?)'],
    ['FROM a\nQQQQQQ x', 'dockerfile parse error on line 2: unknown instruction: QQQQQQ'],
    ['RUN x', 'no build stage in current context'],
    ['FROM a b', 'dockerfile parse error on line 1: FROM requires either one or three arguments'],
    ['FROM a AS 1x', "dockerfile parse error on line 1: invalid name for build stage: \"1x\", name can't start with a number or contain symbols"],
    ['FROM a\nCOPY x', 'dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined'],
    ['FROM a\nCOPY --form=b x y', 'dockerfile parse error on line 2: unknown flag: --form'],
    ['FROM a\nEXPOSE 80/xyz', 'invalid proto: xyz'],
    ['FROM a\nEXPOSE 70000', 'invalid containerPort: 70000'],
    ['FROM a\nSHELL sh', 'dockerfile parse error on line 2: SHELL requires the arguments to be in JSON form'],
  ];
  for (const [text, message] of errors) assert.throws(() => read(text), { message }, text);
});

test('stages are found by name and number, only earlier ones', () => {
  const file = read('ARG V=1\nFROM a AS Build\nRUN x\nFROM b\nRUN y\nFROM build');
  assert.deepEqual(file.stages.map((stage) => [stage.name, stage.base, stage.instructions.length]), [['build', 'a', 1], [undefined, 'b', 1], [undefined, 'build', 0]]);
  assert.equal(file.globalArgs.length, 1);
  assert.equal(findStage(file, 'BUILD'), 0);
  assert.equal(findStage(file, '1'), 1);
  assert.equal(findStage(file, '1', 1), undefined);
  assert.equal(findStage(file, 'alpine'), undefined);
});

test('variables', () => {
  const values = new Map([['A', 'x'], ['E', ''], ['F', 'lib.tar.gz']]);
  const cases: [string, string][] = [
    ['$A-${A}y', 'x-xy'], ['\\$A', '$A'], ["'$A'", "'$A'"], ['${U:-d}${E:-e}${E-f}', 'de'], ['${A:+on}${E:+off}', 'on'], ['${U:-$A}', 'x'],
    ['${F%.*}', 'lib.tar'], ['${F%%.*}', 'lib'], ['${F#*.}', 'tar.gz'], ['${F##*.}', 'gz'], ['${F#nothing}', 'lib.tar.gz'], ['${F/a/o}', 'lib.tor.gz'], ['${F//./_}', 'lib_tar_gz'],
  ];
  for (const [text, expected] of cases) assert.equal(expandVariables(text, values), expected, text);
  const missing: string[] = [];
  assert.equal(expandVariables('$A$U${V}${W:-w}', values, (name) => missing.push(name)), 'xw');
  assert.deepEqual(missing, ['U', 'V']);
});

test('words and pairs', () => {
  assert.deepEqual(splitWords(`a "b c" d\\ e 'f"g' ""`), ['a', 'b c', 'd e', 'f"g', '']);
  assert.deepEqual(pairs('a=b c="d e"'), [['a', 'b'], ['c', '"d e"']]);
  assert.equal(pairs('a b'), undefined);
});

test('.dockerignore: the last rule that fits decides', () => {
  const ignore = new Ignore('# comment\n*.md\n!README.md\n/build/\n**/*.log\nnode_modules\nsrc/?.ts\n');
  const cases: [string, boolean][] = [
    ['a.md', true], ['README.md', false], ['docs/a.md', false], ['build', true], ['build/x/y', true], ['a.log', true], ['x/y/a.log', true], ['node_modules/a/b', true], ['x/node_modules', false], ['src/a.ts', true], ['src/ab.ts', false],
  ];
  for (const [path, excluded] of cases) assert.equal(ignore.excludes(path), excluded, path);
});
