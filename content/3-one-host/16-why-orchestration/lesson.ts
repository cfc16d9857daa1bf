import { containers, isCutOff, isFrom, isRunning, publishes } from '../../../src/sandbox/checks/docker.ts';
import type { ContainerRecord } from '../../../src/simulator/api/engine/containers.ts';
import type { Lesson, View } from '../../../src/sandbox/lesson.ts';
import { laptop } from '../../scenarios.ts';

const HOSTS = ['host-1', 'host-2', 'host-3'] as const;
const OLD = 'registry.example/shop:1', NEW = 'registry.example/shop:2';

/** What customers do. */
const ASK = `# Asks the three hosts one after the other.
for host in host-1 host-2 host-3; do
  printf '%s: ' $host
  curl -s -m 2 http://$host:8080 || echo 'no answer'
done
`;

/** Running copies of shop on a host. */
const copies = (view: View, host: string): ContainerRecord[] => containers(view, host).filter((one) => isRunning(one) && (isFrom(one, OLD) || isFrom(one, NEW)));

const survivors = (view: View): ContainerRecord[] => ['host-1', 'host-3'].flatMap((host) => copies(view, host));

const hostIsLost = (view: View): boolean => isCutOff(view, 'host-2') && copies(view, 'host-2').length === 0;

const on = (host: string, command: string): string => `docker --context ${host} ${command}`;

export const lesson: Lesson = {
  id: 'why-orchestration',
  scenario: laptop('why-orchestration', {
    files: { 'ask.sh': { content: ASK } },
    dockerHosts: HOSTS.map((name, index) => ({ name, address: `192.168.20.${11 + index}`, images: [] })),
  }),
  tasks: [
    {
      id: 'three-copies',
      title: { en: 'Run a copy of `shop:1` on each of the three hosts, at port 8080', ko: '호스트 3대에서 `shop:1`을 하나씩 8080번 포트로 실행하기' },
      goal: (view) => {
        const missing = HOSTS.find((host) => !copies(view, host).some((one) => publishes(one, 8080, 8080)));
        return missing === undefined || { en: `No copy answers at port 8080 of \`${missing}\`.`, ko: `8080번 포트에서 응답하는 shop이 없는 호스트: \`${missing}\`` };
      },
      solution: HOSTS.map((host, index) => on(host, `run -d --name web-${index + 1} -p 8080:8080 ${OLD}`)),
      wrong: [
        [1, 2, 3].map((number) => `docker run -d --name web-${number} -p 808${number}:8080 ${OLD}`),
        [on('host-1', `run -d --name web-1 -p 8080:8080 ${OLD}`), on('host-2', `run -d --name web-2 -p 8080:8080 ${OLD}`)],
        HOSTS.map((host, index) => on(host, `run -d --name web-${index + 1} ${OLD}`)),
      ],
      hints: [
        { en: '`docker --context NAME …` speaks to the engine of that host.', ko: '`docker --context 이름 …`은 그 호스트의 엔진과 통신합니다.' },
        { en: '`docker --context host-1 run -d --name web-1 -p 8080:8080 registry.example/shop:1`, and the same for the others.', ko: '`docker --context host-1 run -d --name web-1 -p 8080:8080 registry.example/shop:1`을 실행하고, 나머지도 똑같이 합니다.' },
      ],
    },
    {
      id: 'replace-the-lost-copy',
      title: { en: 'Lose `host-2`, and have three copies run on the two hosts that are left', ko: '`host-2`를 잃은 뒤, 남은 호스트 2대에서 shop을 모두 3개 실행하기' },
      goal: (view) => {
        if (!hostIsLost(view)) return { en: '`host-2` is still well.', ko: '`host-2`가 아직 멀쩡합니다.' };
        const running = survivors(view).length;
        return running >= 3 || { en: `Copies that run on \`host-1\` and \`host-3\`: ${running} of 3.`, ko: `\`host-1\`과 \`host-3\`에서 실행 중인 shop: ${running}/3` };
      },
      solution: ['lab host fail host-2', on('host-1', `run -d --name web-2b -p 8081:8080 ${OLD}`)],
      wrong: [
        ['lab host fail host-2'],
        ['lab host fail host-2', on('host-1', `run -d --name web-2b -p 8080:8080 ${OLD}`)],
        [on('host-1', `run -d --name web-2b -p 8081:8080 ${OLD}`)],
        [on('host-2', 'rm -f web-2'), on('host-1', `run -d --name web-2b -p 8081:8080 ${OLD}`)],
      ],
      hints: [
        { en: '`lab host fail host-2` takes the host away.', ko: '`lab host fail host-2`로 호스트를 잃습니다.' },
        { en: 'On `host-1` and `host-3` port 8080 is taken; the replacement needs another one.', ko: '`host-1`과 `host-3`의 8080번 포트는 이미 쓰고 있으므로 다른 포트가 필요합니다.' },
      ],
    },
    {
      id: 'update-everything',
      title: { en: 'Have three copies run on `host-1` and `host-3`, all of them `shop:2`', ko: '`host-1`과 `host-3`의 shop 3개를 모두 `shop:2`로 바꾸기' },
      goal: (view) => {
        if (!hostIsLost(view)) return { en: '`host-2` is not lost yet.', ko: '`host-2`를 아직 잃지 않았습니다.' };
        const running = survivors(view), forgotten = running.find((one) => isFrom(one, OLD));
        if (forgotten) return { en: `Still on version 1: \`${forgotten.name}\`.`, ko: `아직 버전 1인 컨테이너: \`${forgotten.name}\`` };
        return running.length >= 3 || { en: `Copies that run: ${running.length} of 3.`, ko: `실행 중인 shop: ${running.length}/3` };
      },
      solution: [
        on('host-1', 'rm -f web-1'), on('host-1', `run -d --name web-1 -p 8080:8080 ${NEW}`),
        on('host-3', 'rm -f web-3'), on('host-3', `run -d --name web-3 -p 8080:8080 ${NEW}`),
        on('host-1', 'rm -f web-2b'), on('host-1', `run -d --name web-2b -p 8081:8080 ${NEW}`),
      ],
      wrong: [
        [on('host-1', 'rm -f web-1'), on('host-1', `run -d --name web-1 -p 8080:8080 ${NEW}`), on('host-3', 'rm -f web-3'), on('host-3', `run -d --name web-3 -p 8080:8080 ${NEW}`)],
        [on('host-1', `pull ${NEW}`), on('host-3', `pull ${NEW}`), on('host-1', 'restart web-1 web-2b'), on('host-3', 'restart web-3')],
      ],
      hints: [
        { en: 'A container keeps the image that it was made from. Remove it and run a new one.', ko: '컨테이너의 이미지는 바뀌지 않습니다. 지우고 새로 실행하세요.' },
        { en: '`docker --context host-1 ps` shows what runs there. Was there not a replacement?', ko: '`docker --context host-1 ps`로 무엇이 실행 중인지 보세요. 대신 띄운 것이 있지 않았나요?' },
        { en: '`web-2b` on `host-1` is the one that is easily forgotten.', ko: '잊기 쉬운 것은 `host-1`의 `web-2b`입니다.' },
      ],
    },
  ],
};
