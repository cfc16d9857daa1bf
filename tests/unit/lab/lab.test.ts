/** `lab`, the one command that does not exist in reality. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cluster, laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const hosts = ['host-1', 'host-2'].map((name, index) => ({ name, address: `192.168.20.${11 + index}`, images: ['alpine:3.22'] }));

describe('lab', () => {
  it('turns the clock', async () => {
    const learner = await Learner.sitDown(laptop('lab'));
    const before = learner.machine.now;
    assert.equal(learner.run('lab time +10m30s').status, 0);
    assert.ok(learner.machine.now - before >= 630_000);
    assert.equal(learner.machine.world.hurryUntil, undefined);
  });

  it('can be interrupted', async () => {
    const learner = await Learner.sitDown(laptop('lab'));
    assert.equal(learner.run('lab time +20d', 5_000).status, undefined);
    assert.equal(learner.machine.world.hurryUntil, undefined);
  });

  it('says what it does not understand, and only what this world has', async () => {
    const learner = await Learner.sitDown(laptop('lab'));
    assert.equal(learner.run('lab time soon').status, 2);
    const { status, lines } = learner.run('lab node stop node-1');
    assert.equal(status, 2);
    assert.match(lines.join('\n'), /this world has no "node"/);
    assert.doesNotMatch(learner.run('lab').lines.join('\n'), /lab node/);
  });

  it('fails a Docker host and gives it back: its containers are found dead, a restart policy starts them', async () => {
    const learner = await Learner.sitDown(laptop('lab', { dockerHosts: hosts }));
    learner.run('docker --context host-1 run -d --name once alpine:3.22 sleep 1000');
    learner.run('docker --context host-1 run -d --name always --restart always alpine:3.22 sleep 1000');
    assert.equal(learner.run('lab host fail host-1').status, 0);
    const lost = learner.run('docker --context host-1 ps');
    assert.equal(lost.status, 1);
    assert.match(lost.lines[0]!, /^error during connect: Get "http:\/\/host-1:2375\/v1\.\d+\/containers\/json": dial tcp 192\.168\.20\.11:2375: connect: no route to host$/);
    assert.equal(learner.run('docker --context host-2 ps').status, 0);
    assert.equal(learner.run('lab host start host-1').status, 0);
    assert.deepEqual(learner.run("docker --context host-1 ps -a --format '{{.Names}} {{.State}}'").lines.slice(0, 2), ['always running', 'once exited']);
    assert.equal(learner.run("docker --context host-1 inspect -f '{{.State.ExitCode}}' once").lines[0], '255');
    assert.equal(learner.run('lab host fail nowhere').status, 1);
  });

  it('cuts a node off and joins it again', async () => {
    const learner = await Learner.sitDown(cluster('lab'));
    learner.run('lab node stop node-2');
    learner.run('lab time +1m');
    assert.match(learner.run('kubectl get node node-2').lines[1]!, /NotReady/);
    learner.run('lab node start node-2');
    learner.pass(20_000);
    assert.match(learner.run('kubectl get node node-2').lines[1]!, / Ready /);
    assert.equal(learner.run('lab node stop node-9').status, 1);
  });
});
