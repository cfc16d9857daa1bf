import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysOf, splitCommands } from '../../../src/sandbox/commands.ts';

test('each line of a block is a command', () => {
  assert.deepEqual(splitCommands('docker ps\n\ndocker ps -a\n'), ['docker ps', 'docker ps -a']);
});

test('a trailing backslash joins lines', () => {
  assert.deepEqual(splitCommands('docker run -d \\\n  nginx\nls'), ['docker run -d \\\n  nginx', 'ls']);
});

test('an escaped backslash at the end joins nothing', () => {
  assert.deepEqual(splitCommands('echo a\\\\\nls'), ['echo a\\\\', 'ls']);
});

test('a here-document is one command with its lines', () => {
  const block = "cat > pod.yaml <<'EOF'\nkind: Pod \\\nname: web\nEOF\nkubectl apply -f pod.yaml";
  assert.deepEqual(splitCommands(block), ["cat > pod.yaml <<'EOF'\nkind: Pod \\\nname: web\nEOF", 'kubectl apply -f pod.yaml']);
});

test('commands become what a keyboard sends', () => {
  assert.equal(keysOf('a\nb'), 'a\rb\r');
  assert.equal(keysOf('^C'), '\x03');
});
