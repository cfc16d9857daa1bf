import { deletedPods, deployment, isReady, node, podsWith, readyPodsWith, restartsOf } from '../../../src/sandbox/checks/kubernetes.ts';
import type { Lesson, View } from '../../../src/sandbox/lesson.ts';
import { cluster } from '../../scenarios.ts';

const ready = (view: View): number => readyPodsWith(view, 'app', 'web').length;

export const lesson: Lesson = {
  id: 'deployments',
  scenario: cluster('deployments', { nodeImages: ['registry.example/shop:1'] }),
  tasks: [
    {
      id: 'three-ready',
      title: { en: 'Have a Deployment `web` of `registry.example/shop:1` with three ready Pods', ko: '`registry.example/shop:1`의 디플로이먼트 `web`을 만들어 파드 3개를 준비 상태로 두기' },
      goal: (view) => {
        const web = deployment(view, 'web');
        if (!web) return { en: 'There is no Deployment named `web`.', ko: '`web`이라는 디플로이먼트가 없습니다.' };
        if ((web.spec.replicas ?? 1) < 3) return { en: `\`web\` asks for ${web.spec.replicas ?? 1} Pods; three are wanted.`, ko: `\`web\`에 정해 둔 파드 수가 ${web.spec.replicas ?? 1}개입니다. 3개여야 합니다.` };
        return ready(view) >= 3 || { en: `Ready Pods: ${ready(view)} of 3.`, ko: `준비된 파드: ${ready(view)}/3` };
      },
      solution: ['kubectl create deployment web --image=registry.example/shop:1 --replicas=3 --port=8080'],
      wrong: [['kubectl create deployment web --image=registry.example/shop:1'], ['kubectl create deployment web --image=shop:1 --replicas=3'], ['kubectl run web --image=registry.example/shop:1']],
      hints: [
        { en: '`kubectl create deployment NAME --image=…` makes one.', ko: '`kubectl create deployment 이름 --image=…`로 만듭니다.' },
        { en: 'The number is `--replicas=3`.', ko: '개수는 `--replicas=3`으로 정합니다.' },
      ],
    },
    {
      id: 'replace-a-pod',
      title: { en: 'Delete one Pod of `web`, and have three ready ones again', ko: '`web`의 파드를 하나 지우고 다시 3개가 준비되는 것 확인하기' },
      goal: (view) => {
        if (deletedPods(view, 'app', 'web').size === 0) return { en: 'No Pod of `web` was deleted yet.', ko: '아직 지워진 `web`의 파드가 없습니다.' };
        return ready(view) >= 3 || { en: `Ready Pods: ${ready(view)} of 3.`, ko: `준비된 파드: ${ready(view)}/3` };
      },
      solution: ['kubectl delete $(kubectl get pods -l app=web -o name | head -n 1)'],
      wrong: [['kubectl scale deployment web --replicas=2'], ['kubectl exec deploy/web -- wget -qO- http://localhost:8080/crash']],
      hints: [
        { en: 'Take any of the three names from `kubectl get pods`.', ko: '`kubectl get pods`에 나온 이름 중 아무거나 고르세요.' },
        { en: '`kubectl delete pod web-`, then Tab completes the name.', ko: '`kubectl delete pod web-`까지 입력하고 Tab을 누르면 이름이 완성됩니다.' },
      ],
    },
    {
      id: 'restart-a-container',
      title: { en: 'Make the program in one Pod crash, and have the same Pod ready again', ko: '한 파드의 프로그램을 죽이고, 같은 파드가 다시 준비되는 것 확인하기' },
      goal: (view) => {
        const restarted = podsWith(view, 'app', 'web').filter((one) => restartsOf(one) >= 1);
        if (restarted.length === 0) return { en: 'No container of `web` was restarted yet.', ko: '`web`의 컨테이너가 아직 다시 시작된 적이 없습니다.' };
        return restarted.some(isReady) || { en: 'A container was restarted; its Pod is not ready yet.', ko: '컨테이너가 다시 시작되었지만 파드가 아직 준비되지 않았습니다.' };
      },
      solution: ['kubectl exec deploy/web -- wget -qO- http://localhost:8080/crash'],
      wrong: [['kubectl rollout restart deployment web'], ['kubectl delete $(kubectl get pods -l app=web -o name | head -n 1)']],
      hints: [
        { en: 'shop ends when someone asks for `/crash` on port 8080.', ko: 'shop은 8080번 포트의 `/crash`로 요청하면 종료됩니다.' },
        { en: '`kubectl exec deploy/web --` runs a command in one of the Pods; `wget` is there.', ko: '`kubectl exec deploy/web --`는 파드 하나에서 명령을 실행합니다. 그 안에 `wget`이 있습니다.' },
      ],
    },
    {
      id: 'survive-a-node',
      title: { en: 'Scale `web` to 5, lose `node-2`, and have five ready Pods on `node-1`', ko: '`web`을 5개로 늘리고, `node-2`를 잃은 뒤 `node-1`에서 파드 5개를 준비 상태로 두기' },
      goal: (view) => {
        const web = deployment(view, 'web');
        if ((web?.spec.replicas ?? 0) < 5) return { en: '`web` asks for fewer than five Pods.', ko: '`web`에 정해 둔 파드 수가 5개보다 적습니다.' };
        const lost = node(view, 'node-2')?.status?.conditions?.find(({ type }) => type === 'Ready');
        if (lost?.status === 'True') return { en: '`node-2` is still Ready.', ko: '`node-2`가 아직 Ready입니다.' };
        const here = readyPodsWith(view, 'app', 'web').filter((one) => one.spec?.nodeName === 'node-1').length;
        return here >= 5 || { en: `Ready Pods on \`node-1\`: ${here} of 5. Let time pass.`, ko: `\`node-1\`의 준비된 파드: ${here}/5. 시간을 더 흘려보내세요.` };
      },
      solution: ['kubectl scale deployment web --replicas=5', 'lab node stop node-2', 'lab time +1m', 'lab time +6m'],
      wrong: [['kubectl scale deployment web --replicas=5'], ['kubectl scale deployment web --replicas=5', 'lab node stop node-2', 'lab time +1m']],
      within: 60_000,
      hints: [
        { en: '`kubectl scale deployment web --replicas=5`, and then `lab node stop node-2`.', ko: '`kubectl scale deployment web --replicas=5`를 실행하고 `lab node stop node-2`를 실행합니다.' },
        { en: 'Nothing happens for almost six minutes. `lab time +6m` lets them pass.', ko: '6분 가까이 아무 일도 일어나지 않습니다. `lab time +6m`으로 시간을 흘려보냅니다.' },
      ],
    },
  ],
};
