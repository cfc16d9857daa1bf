import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, layerBetween } from '../../../src/simulator/engine/images/tree-changes.ts';
import { applyLayer } from '../../../src/simulator/engine/images/layers.ts';
import { directoryNode, fileNode, symlinkNode, type DirectoryNode } from '../../../src/simulator/kernel/inode.ts';

const before = (): DirectoryNode => directoryNode({
  bin: directoryNode({ sh: fileNode('#') }), etc: directoryNode({ hosts: fileNode('a'), old: directoryNode({ deep: fileNode('x') }) }),
});

function names(tree: DirectoryNode, path = ''): string[] {
  return [...tree.entries].flatMap(([name, node]) => [`${path}/${name}`, ...(node.kind === 'directory' ? names(node, `${path}/${name}`) : [])]).sort();
}

test('a layer holds what was added, changed and removed, and gives the same tree again', () => {
  const old = before();
  const etc = old.entries.get('etc') as DirectoryNode;
  const after = directoryNode({ bin: old.entries.get('bin')!, etc: directoryNode({ hosts: fileNode('bb'), new: fileNode('n') }, etc), srv: directoryNode({ app: fileNode('1') }) }, old);
  assert.deepEqual(changesBetween(old, after), [
    { path: '/etc', kind: 'modified' }, { path: '/etc/hosts', kind: 'modified' }, { path: '/etc/new', kind: 'added' }, { path: '/etc/old', kind: 'deleted' },
    { path: '/srv', kind: 'added' }, { path: '/srv/app', kind: 'added' },
  ]);
  const layer = layerBetween(old, after);
  assert.deepEqual(names(layer.root), ['/etc', '/etc/hosts', '/etc/new', '/srv', '/srv/app']);
  assert.deepEqual(layer.removed, ['/etc/old']);
  const again = applyLayer(old, layer);
  assert.deepEqual(names(again), names(after));
  assert.deepEqual(changesBetween(after, again), []);
  assert.equal(again.entries.get('bin'), old.entries.get('bin'), 'what did not change is shared');
  assert.equal(applyLayer(old, layer), again, 'the same pair is the same tree');
});

test('nothing changed is an empty layer', () => {
  const old = before();
  const layer = layerBetween(old, old);
  assert.equal(layer.root.entries.size, 0);
  assert.equal(applyLayer(old, layer), old);
});

test('a layer that writes below a link of the tree goes through it', () => {
  const usr = directoryNode({ bin: directoryNode({ ls: fileNode('l') }) });
  const tree = directoryNode({ usr, bin: symlinkNode('usr/bin') });
  const over = applyLayer(tree, { root: directoryNode({ bin: directoryNode({ tool: fileNode('t') }) }), removed: [] });
  assert.deepEqual(names(over), ['/bin', '/usr', '/usr/bin', '/usr/bin/ls', '/usr/bin/tool']);
});
