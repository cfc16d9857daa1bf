/** systemctl on the learner's computer: no recording, as what it says is of this machine; its layout and words are systemd 252's. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const told = (learner: Learner, command: string): string => learner.run(command).lines.slice(0, -1).join('\n');

describe('systemctl', () => {
  it('knows the engine as a running service', async () => {
    const learner = await Learner.sitDown(laptop('units', {}));
    const status = told(learner, 'systemctl status docker | cat');
    assert.match(status, /● docker\.service - Docker Application Container Engine\n     Loaded: loaded \(\/lib\/systemd\/system\/docker\.service; enabled; preset: enabled\)\n     Active: active \(running\) since \w{3} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC; \d+s ago\nTriggeredBy: ● docker\.socket\n       Docs: https:\/\/docs\.docker\.com/);
    assert.equal(told(learner, 'systemctl is-active docker; systemctl is-enabled containerd.service; systemctl show -p ActiveState --value docker'), 'active\nenabled\nactive');
    assert.match(told(learner, 'service docker status | cat'), /● docker\.service/);
    assert.match(told(learner, 'systemctl list-units --type=service | cat'), /^  UNIT {15}LOAD   ACTIVE SUB     DESCRIPTION *\n  containerd\.service loaded active running containerd container runtime\n  docker\.service     loaded active running Docker Application Container Engine\n\nLOAD /);
  });

  it('tells of units that there are not', async () => {
    const learner = await Learner.sitDown(laptop('units', {}));
    assert.equal(told(learner, 'systemctl status foo; echo $?; systemctl is-active foo; echo $?'), 'Unit foo.service could not be found.\n4\ninactive\n3');
    assert.equal(told(learner, 'sudo systemctl start foo; echo $?; sudo systemctl stop foo; echo $?; sudo systemctl start docker; echo $?'), 'Failed to start foo.service: Unit foo.service not found.\n5\nFailed to stop foo.service: Unit foo.service not loaded.\n5\n0');
  });

  it('stops the engine, whom the next command wakes through its socket', async () => {
    const learner = await Learner.sitDown(laptop('units', {}));
    assert.equal(told(learner, 'sudo systemctl stop docker; systemctl is-active docker docker.socket; echo $?'), 'Warning: Stopping docker.service, but it can still be activated by:\n  docker.socket\ninactive\nactive\n0');
    assert.match(told(learner, 'systemctl status docker | cat'), /○ docker\.service - .*\n.*\n {5}Active: inactive \(dead\) since .*\nTriggeredBy: ● docker\.socket\n/);
    assert.equal(told(learner, 'docker ps -q; systemctl is-active docker'), 'active');
  });

  it('stops the engine with its socket: then nobody answers', async () => {
    const learner = await Learner.sitDown(laptop('units', {}));
    const nobody = 'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory';
    assert.equal(told(learner, 'sudo systemctl stop docker.socket docker; docker ps; echo $?; systemctl is-active docker docker.socket'), `${nobody}\n1\ninactive\ninactive`);
    assert.equal(told(learner, 'sudo systemctl start docker; systemctl is-active docker docker.socket; docker ps -q; echo $?'), 'active\nactive\n0');
  });
});
