/** What scripts of containers use beside the corpus of the programs, as Python 3.13.5 shows it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

/** What a script shows in a container of the image. */
async function shown(...lines: string[]): Promise<string> {
  const source = ['  $ docker pull -q python:3.13-slim >/dev/null', "  $ cat > t.py <<'EOF'", ...lines.map((line) => `  > ${line}`), '  > EOF', '  $ docker run --rm -v ./t.py:/t.py -e PYTHONUNBUFFERED=1 python:3.13-slim python3 t.py 2>&1'].join('\n');
  const { blocks, troubles } = play(parse(`${source}\n`), { ...worlds.workstation, hub: 'lessons' }, 'python-scripts', await partsOf('workstation'));
  assert.deepEqual(troubles, []);
  return blocks.filter((block) => block.kind === 'command').at(-1)!.output.join('\n');
}

test('an exit that is caught has its status, and choices are told as they are', async () => {
  assert.equal(await shown("import argparse, sys", "p = argparse.ArgumentParser(prog='tool')", "p.add_argument('--format', choices=['json', 'text'])", 'try: p.parse_args(["--format", "xml"])', 'except SystemExit as e: print("exit", e.code)', 'try: sys.exit("no")', 'except SystemExit as e: print(repr(e.code))'), "usage: tool [-h] [--format {json,text}]\ntool: error: argument --format: invalid choice: 'xml' (choose from json, text)\nexit 2\n'no'");
});

test('where JSON is wrong, paths for os, and names as UUIDs', async () => {
  assert.equal(await shown('import json, os, pathlib, uuid', 'try: json.loads(\'{"a":}\')', 'except json.JSONDecodeError as e: print(e.msg, e.lineno, e.colno, e.pos)', 't = pathlib.Path("/tmp/d"); t.mkdir(); (t / "x").write_text("hi")', 'print(os.listdir(t), os.path.exists(t / "x"), os.path.getsize(t / "x"))', 'try: os.rmdir(t)', 'except OSError as e: print(e.errno, e.strerror)', 'print(uuid.uuid5(uuid.NAMESPACE_DNS, "x"))'), "Expecting value 1 6 5\n['x'] True 2\n39 Directory not empty\n05b16a01-46c6-56dd-bd6e-c6dfb4a1427a");
});
