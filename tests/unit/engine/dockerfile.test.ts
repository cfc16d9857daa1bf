import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chmodOf } from '../../../src/simulator/engine/build/chmod.ts';
import { Ignore } from '../../../src/simulator/engine/build/context.ts';
import { lex } from '../../../src/simulator/engine/build/dockerfile/lex.ts';
import { flagOf, parseDockerfile } from '../../../src/simulator/engine/build/dockerfile/parse.ts';
import { findStage, readDockerfile, type Dockerfile } from '../../../src/simulator/engine/build/dockerfile/stages.ts';

const read = (text: string): Dockerfile => readDockerfile(text, 'Dockerfile');

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

test('what is no JSON array is a shell command; an array of other things than strings is a mistake', () => {
  assert.equal(parseDockerfile("CMD ['x']")[0]!.json, undefined);
  assert.throws(() => parseDockerfile('CMD [1]'), { message: 'when using JSON array syntax, arrays must be comprised of strings only' });
});

test('here-documents, quoted and not', () => {
  const [copy, run] = parseDockerfile('COPY <<a <<"b" /x/\n$A\na\n$B\nb\nRUN <<-EOT\n\techo\n\tEOT\n');
  assert.deepEqual(copy!.heredocs, [{ name: 'a', raw: '$A\n', content: '$A\n', chomp: false, expand: true }, { name: 'b', raw: '$B\n', content: '$B\n', chomp: false, expand: false }]);
  assert.deepEqual(copy!.range, { start: 1, end: 5 });
  assert.equal(run!.heredocs[0]!.content, 'echo\n');
  assert.throws(() => parseDockerfile('RUN <<EOT\necho\n'), /unterminated heredoc/);
});

test('flags stand before the arguments only', () => {
  const [copy] = read('FROM a\nCOPY --from=build --link /a --b /c').stages[0]!.instructions;
  assert.equal(flagOf(copy!, 'from'), 'build');
  assert.equal(flagOf(copy!, 'link'), 'true');
  assert.equal(copy!.rest, '/a --b /c');
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
    ['$A-${A}y', 'x-xy'], ['\\$A', '$A'], ["'$A'", '$A'], ['${U:-d}${E:-e}${E-f}', 'de'], ['${A:+on}${E:+off}', 'on'], ['${U:-$A}', 'x'],
    ['${F%.*}', 'lib.tar'], ['${F%%.*}', 'lib'], ['${F#*.}', 'tar.gz'], ['${F##*.}', 'gz'], ['${F#nothing}', 'lib.tar.gz'], ['${F/a/o}', 'lib.tor.gz'], ['${F//./_}', 'lib_tar_gz'],
  ];
  for (const [text, expected] of cases) assert.equal(lex(text, values).result, expected, text);
  const found = lex('$A$U${V}${W:-w}', values);
  assert.equal(found.result, 'xw');
  assert.deepEqual([...found.unmatched], ['U', 'V', 'W']);
  assert.throws(() => lex('${A', values), { message: 'failed to process "${A": unsupported modifier (\ufffd) in substitution' });
  assert.throws(() => lex('${U:?gone}', values), { message: 'failed to process "${U:?gone}": U: gone' });
});

test('words', () => {
  assert.deepEqual(lex(`a "b c" d\\ e 'f"g'`, new Map()).words, ['a', 'b c', 'd e', 'f"g']);
  assert.deepEqual(lex('x$L "$L"', new Map([['L', 'a b']])).words, ['xa', 'b', 'a b']);
});

test('--chmod with digits and with letters', () => {
  const cases: [string, number, boolean, number][] = [['755', 0o644, false, 0o755], ['u+x', 0o644, false, 0o744], ['go-rwx', 0o777, false, 0o700], ['a=r', 0o755, false, 0o444], ['u=rwX,go=rX', 0o600, true, 0o755], ['u=rwX,go=rX', 0o600, false, 0o644], ['+t', 0o755, true, 0o1755]];
  for (const [text, before, isDirectory, after] of cases) assert.equal(chmodOf(text)(before, isDirectory).toString(8), after.toString(8), text);
  assert.throws(() => chmodOf('999'), /should be octal string/);
});

test('.dockerignore: the last rule that fits decides', () => {
  const ignore = new Ignore('# comment\n*.md\n!README.md\n/build/\n**/*.log\nnode_modules\nsrc/?.ts\n');
  const cases: [string, boolean][] = [
    ['a.md', true], ['README.md', false], ['docs/a.md', false], ['build', true], ['build/x/y', true], ['a.log', true], ['x/y/a.log', true], ['node_modules/a/b', true], ['x/node_modules', false], ['src/a.ts', true], ['src/ab.ts', false],
  ];
  for (const [path, excluded] of cases) assert.equal(ignore.excludes(path), excluded, path);
});
