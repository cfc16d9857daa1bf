/** apt-get, pip, npm, python and the databases' images as somebody meets them in a container. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const sitDown = (...images: string[]): Promise<Learner> => Learner.sitDown(laptop('packages', { images }));
/** What the screen showed, without the prompt that comes after it. */
const shown = (learner: Learner, command: string): { status: number | undefined; lines: string[] } => {
  const { status, lines } = learner.run(command);
  return { status, lines: lines.slice(0, -1) };
};
const told = (learner: Learner, command: string): string => shown(learner, command).lines.join('\n');

describe('apt-get', () => {
  it('finds packages after an update, installs what they need, and the program runs', async () => {
    const learner = await sitDown('debian:bookworm-slim');
    assert.match(told(learner, 'docker run --rm debian:bookworm-slim apt-get install -y jq'), /E: Unable to locate package jq$/);
    const output = told(learner, "docker run --rm debian:bookworm-slim sh -c 'apt-get update && apt-get install -y jq && echo 1 | jq .'");
    assert.match(output, /Get:1 http:\/\/deb\.debian\.org\/debian bookworm InRelease[\s\S]*additional packages[\s\S]*libjq1 libonig5[\s\S]*Setting up jq[\s\S]*\n1$/);
  });

  it('refuses what there is not, asks before it installs more, and tells of a missing network', async () => {
    const learner = await sitDown('debian:bookworm-slim');
    assert.match(told(learner, "docker run --rm debian:bookworm-slim sh -c 'apt-get -qq update; apt-get install nosuch; echo $?; apt-get install curl < /dev/null; echo $?; apt-get foo; echo $?'"), /Unable to locate package nosuch\n100\n[\s\S]*\[Y\/n\] Abort\.\n1\nE: Invalid operation foo\n100$/);
    assert.match(told(learner, 'docker run --rm --network none debian:bookworm-slim apt-get update'), /Err:1 http:\/\/deb\.debian\.org\/debian bookworm InRelease[\s\S]*W: Some index files failed to download/);
  });
});

describe('python', () => {
  it('runs one-liners and small scripts, and ends with their status', async () => {
    const learner = await sitDown('python:3.13-slim');
    assert.equal(told(learner, `docker run --rm python:3.13-slim python -c 'print(7 // 2, 1 / 2, [1, "x"], f"{3.14159:.2f}")'`), "3 0.5 [1, 'x'] 3.14");
    learner.run("printf 'import sys\\ndef fib(n):\\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\\n\\nfor i in range(3):\\n    print(i, fib(i + 5))\\nsys.exit(3)\\n' > fib.py");
    const { status, lines } = shown(learner, 'docker run --rm -v "$PWD":/w -w /w python:3.13-slim python fib.py');
    assert.deepEqual([status, lines], [3, ['0 5', '1 8', '2 13']]);
  });

  it('tells exceptions as Python does, and what it does not run', async () => {
    const learner = await sitDown('python:3.13-slim');
    assert.match(told(learner, "docker run --rm python:3.13-slim python -c 'print(x)'"), /^Traceback \(most recent call last\):\n[\s\S]*NameError: name 'x' is not defined$/);
    assert.equal(told(learner, "docker run --rm python:3.13-slim python -c 'import sqlite3'"), "python3: this simulator's Python does not have the module 'sqlite3'");
  });

  it('catches exceptions by their class and shows the functions on the way to one', async () => {
    const learner = await sitDown('python:3.13-slim');
    const program = [
      'def check(n):',
      '    if n < 0:',
      '        raise ValueError(f"bad number {n}")',
      '    return n',
      '',
      'try:',
      '    check(-1)',
      'except KeyError:',
      '    print("no")',
      'except (ValueError, TypeError) as e:',
      '    print("caught", e)',
      'else:',
      '    print("else")',
      'finally:',
      '    print("finally")',
      '',
      'try:',
      '    {}["x"]',
      'except LookupError as e:',
      '    print("lookup", e)',
      '',
      'def f():',
      '    try:',
      '        return check(2)',
      '    finally:',
      '        print("on leaving")',
      '',
      'print(f())',
      'squares = {n: n * n for n in range(4) if n != 2}',
      'print(squares)',
      'double = lambda x, by=2: x * by',
      'print(double(4), double(4, by=3))',
      'assert squares[3] == 9, "wrong"',
      'try:',
      '    try:',
      '        1 // 0',
      '    except ArithmeticError:',
      '        print("again")',
      '        raise',
      'except Exception as e:',
      '    print("outer", e)',
      'check(-5)',
    ];
    learner.run(`cat > a.py <<'END'\n${program.join('\n')}\nEND`);
    const { status, lines } = shown(learner, 'docker run --rm -v "$PWD":/w python:3.13-slim python /w/a.py');
    assert.deepEqual([status, lines], [1, [
      'caught bad number -1', 'finally', "lookup 'x'", 'on leaving', '2', '{0: 0, 1: 1, 3: 9}', '8 12', 'again', 'outer integer division or modulo by zero',
      'Traceback (most recent call last):', '  File "/w/a.py", line 42, in <module>', '    check(-5)', '    ~~~~~^^^^', '  File "/w/a.py", line 3, in check', '    raise ValueError(f"bad number {n}")', 'ValueError: bad number -5',
    ]]);
  });

  it('serves a folder', async () => {
    const learner = await sitDown('python:3.13-slim');
    learner.run('docker run -d --name web -p 8000:8000 -w /etc python:3.13-slim python -m http.server; sleep 1');
    assert.match(told(learner, 'curl -s localhost:8000/hostname; docker logs web'), /^[0-9a-f]{12}\n[\s\S]*"GET \/hostname HTTP\/1\.1" 200 -/);
  });

  it('pip installs known packages with their needs and refuses others', async () => {
    const learner = await sitDown('python:3.13-slim');
    assert.match(told(learner, "docker run --rm python:3.13-slim sh -c 'pip install -q flask 2> /dev/null; pip freeze; pip install nosuchpkg'"), /flask==[\d.]+\n[\s\S]*werkzeug==[\d.]+\nERROR: Could not find a version that satisfies the requirement nosuchpkg \(from versions: none\)\nERROR: No matching distribution found for nosuchpkg$/);
  });
});

describe('databases', () => {
  it('postgres and mysql refuse to start without a password', async () => {
    const learner = await sitDown('postgres:17', 'mysql:8');
    const postgres = learner.run('docker run --rm postgres:17');
    assert.equal(postgres.status, 1);
    assert.match(postgres.lines.join('\n'), /^Error: Database is uninitialized and superuser password is not specified\./);
    const mysql = learner.run('docker run --rm mysql:8');
    assert.equal(mysql.status, 1);
    assert.match(mysql.lines.join('\n'), /Database is uninitialized and password option is not specified/);
  });

  it('postgres starts with a password and shuts down when it is stopped', async () => {
    const learner = await sitDown('postgres:17');
    learner.run('docker run -d --name db -e POSTGRES_PASSWORD=secret postgres:17; sleep 5; docker stop db');
    assert.match(told(learner, 'docker logs db'), /PostgreSQL init process complete; ready for start up\.[\s\S]*database system is ready to accept connections[\s\S]*database system is shut down/);
  });
});
