import { containers, everContainer, hasRun, isFrom, isRunning } from '../../../src/sandbox/checks/docker.ts';
import type { Lesson, Verdict, View } from '../../../src/sandbox/lesson.ts';
import { laptop } from '../../scenarios.ts';

const ALPINE = 'alpine:3.22', UBUNTU = 'ubuntu:24.04';

/** Whether `command` has run in both distributions. */
function inBoth(view: View, command: readonly string[]): Verdict {
  const words = command.join(' ');
  for (const image of [ALPINE, UBUNTU]) {
    if (!hasRun(view, image, command)) return { en: `\`${words}\` has not run in a container of \`${image}\` yet.`, ko: `\`${image}\` 컨테이너에서 실행해야 할 명령: \`${words}\`` };
  }
  return true;
}

export const lesson: Lesson = {
  id: 'containers-vs-vms',
  scenario: laptop('containers-vs-vms'),
  tasks: [
    {
      id: 'same-kernel',
      title: { en: 'Ask for the kernel’s version in a container of `alpine:3.22` and in one of `ubuntu:24.04`', ko: '`alpine:3.22` 컨테이너와 `ubuntu:24.04` 컨테이너에서 커널 버전 확인하기' },
      goal: (view) => inBoth(view, ['uname', '-r']),
      solution: ['docker run --rm alpine:3.22 uname -r', 'docker run --rm ubuntu:24.04 uname -r'],
      wrong: [['uname -r'], ['docker run --rm alpine:3.22 uname -r', 'docker run --rm alpine:3.22 uname -r']],
      hints: [
        { en: 'What follows the image’s name is run in the container.', ko: '이미지 이름 뒤에 적은 명령이 컨테이너에서 실행됩니다.' },
        { en: '`docker run --rm IMAGE uname -r`, once for each image.', ko: '`docker run --rm 이미지 uname -r`을 이미지마다 한 번씩 실행합니다.' },
      ],
    },
    {
      id: 'two-distributions',
      title: { en: 'Print `/etc/os-release` in a container of each of the two images', ko: '두 이미지의 컨테이너에서 `/etc/os-release` 출력하기' },
      goal: (view) => inBoth(view, ['cat', '/etc/os-release']),
      solution: ['docker run --rm alpine:3.22 cat /etc/os-release', 'docker run --rm ubuntu:24.04 cat /etc/os-release'],
      wrong: [['cat /etc/os-release'], ['docker run --rm ubuntu:24.04 cat /etc/os-release']],
      hints: [
        { en: 'cat prints a file; the container has its own.', ko: 'cat은 파일을 출력합니다. 컨테이너에는 자기 파일이 있습니다.' },
        { en: '`docker run --rm IMAGE cat /etc/os-release`', ko: '`docker run --rm 이미지 cat /etc/os-release`' },
      ],
    },
    {
      id: 'five-at-once',
      title: { en: 'Have five containers from `alpine:3.22` run at the same time', ko: '`alpine:3.22` 컨테이너 5개를 동시에 실행하기' },
      goal: (view) => {
        const running = containers(view).filter((one) => isFrom(one, ALPINE) && isRunning(one)).length;
        return running >= 5 || { en: `Running now: ${running} of 5.`, ko: `지금 실행 중: ${running}/5` };
      },
      solution: ['for i in 1 2 3 4 5; do docker run -d --name c$i alpine:3.22 sleep 600; done'],
      wrong: [['for i in 1 2 3 4 5; do docker run -d --name c$i alpine:3.22 true; done'], ['for i in 1 2 3 4; do docker run -d --name c$i alpine:3.22 sleep 600; done']],
      hints: [
        { en: 'A container runs only as long as its program. It needs one that lasts.', ko: '컨테이너는 프로그램이 실행되는 동안만 유지됩니다. 오래 실행되는 프로그램이 필요합니다.' },
        { en: '`docker run -d alpine:3.22 sleep 600`, five times, each with a name of its own.', ko: '`docker run -d alpine:3.22 sleep 600`을 이름을 바꿔 가며 다섯 번 실행합니다.' },
      ],
    },
    {
      id: 'clean-up',
      title: { en: 'Remove all containers of `alpine:3.22`', ko: '`alpine:3.22` 컨테이너를 모두 지우기' },
      goal: (view) => {
        if (!everContainer(view, (one) => isFrom(one, ALPINE) && one.path === 'sleep')) return { en: 'First start the five containers.', ko: '먼저 컨테이너 5개를 시작하세요.' };
        const left = containers(view).filter((one) => isFrom(one, ALPINE)).length;
        return left === 0 || { en: `Still there: ${left}.`, ko: `아직 남은 컨테이너: ${left}개` };
      },
      solution: ['docker rm -f c1 c2 c3 c4 c5'],
      wrong: [['docker kill c1 c2 c3 c4 c5'], ['docker rm c1 c2 c3 c4 c5'], ['docker rm -f c1 c2 c3']],
      hints: [
        { en: 'They run, so removing needs force.', ko: '실행 중이므로 강제로 지워야 합니다.' },
        { en: '`docker rm -f` takes several names at once.', ko: '`docker rm -f`에는 이름을 여러 개 적을 수 있습니다.' },
      ],
    },
  ],
};
