import { deployment, pod, podLog, podsWith, readyAddresses, readyPodsWith, service } from '../../../src/sandbox/checks/kubernetes.ts';
import type { Lesson } from '../../../src/sandbox/lesson.ts';
import { cluster } from '../../scenarios.ts';

const RELABEL = 'kubectl label $(kubectl get pods -l app=web -o name | head -n 1) app=debug --overwrite';

export const lesson: Lesson = {
  id: 'services',
  scenario: cluster('services', {
    nodeImages: ['registry.example/shop:1', 'busybox:1.37'],
    setup: ['kubectl create deployment web --image=registry.example/shop:1 --replicas=3 --port=8080', 'kubectl rollout status deployment/web --timeout=120s'],
    settle: 40_000,
  }),
  tasks: [
    {
      id: 'expose',
      title: { en: 'Have a Service `web` that takes port 80 to port 8080 of the three Pods', ko: '80번 포트로 받아 파드 3개의 8080번 포트로 보내는 서비스 `web` 만들기' },
      goal: (view) => {
        const web = service(view, 'web'), port = web?.spec.ports?.[0];
        if (!web) return { en: 'There is no Service named `web`.', ko: '`web`이라는 서비스가 없습니다.' };
        if (port?.port !== 80) return { en: `The Service listens on port ${port?.port}, not on 80.`, ko: `서비스가 80번이 아니라 ${port?.port}번 포트로 받습니다.` };
        if (port.targetPort !== 8080) return { en: `The Service sends to port ${port.targetPort ?? 80}; the Pods listen on 8080.`, ko: `서비스가 ${port.targetPort ?? 80}번 포트로 보냅니다. 파드는 8080번 포트로 듣습니다.` };
        const behind = readyAddresses(view, 'web').length;
        return behind >= 3 || { en: `Ready Pods behind it: ${behind} of 3.`, ko: `뒤에 있는 준비된 파드: ${behind}/3` };
      },
      solution: ['kubectl expose deployment web --port=80 --target-port=8080'],
      wrong: [['kubectl expose deployment web'], ['kubectl expose deployment web --port=8080 --target-port=80'], ['kubectl create service clusterip web --tcp=8080:80']],
      hints: [
        { en: '`kubectl expose` takes the labels from the Deployment.', ko: '`kubectl expose`는 디플로이먼트에서 레이블을 가져옵니다.' },
        { en: 'port is the Service’s, target-port the Pods’.', ko: 'port는 서비스의 포트, target-port는 파드의 포트입니다.' },
        { en: '`kubectl expose deployment web --port=80 --target-port=8080`', ko: '`kubectl expose deployment web --port=80 --target-port=8080`' },
      ],
    },
    {
      id: 'call-by-name',
      title: { en: 'From a Pod, call `http://web` until at least two different Pods have answered', ko: '파드 안에서 `http://web`을 불러 서로 다른 파드 2개 이상의 응답 받기' },
      goal: (view) => {
        const answered = podsWith(view, 'app', 'web').filter((one) => podLog(view, one, 'shop').includes('GET /')).length;
        return answered >= 2 || { en: `Pods that have answered: ${answered}.`, ko: `응답한 파드: ${answered}개` };
      },
      solution: ['kubectl run tmp --rm -it --image=busybox:1.37 --restart=Never -- sh -c "for i in 1 2 3 4 5 6; do wget -qO- http://web; sleep 1; done"'],
      wrong: [['curl -m 5 http://web'], ['kubectl exec deploy/web -- wget -qO- http://localhost:8080']],
      hints: [
        { en: 'The name is known inside the cluster only, so ask from a Pod.', ko: '이 이름은 클러스터 안에서만 통하므로 파드에서 요청해야 합니다.' },
        { en: 'Several times: which Pod answers is left to chance.', ko: '어느 파드가 응답할지는 무작위이므로 여러 번 요청하세요.' },
        { en: '`kubectl run tmp --rm -it --image=busybox:1.37 --restart=Never --` and a command with `wget -qO- http://web`', ko: '`kubectl run tmp --rm -it --image=busybox:1.37 --restart=Never --` 뒤에 `wget -qO- http://web`이 든 명령을 적습니다.' },
      ],
    },
    {
      id: 'leave-the-service',
      title: { en: 'Scale `web` to 2, and relabel one of its Pods `app=debug` so that it leaves the Service and is replaced', ko: '`web`을 2개로 줄이고, 파드 하나의 레이블을 `app=debug`로 바꿔 서비스에서 빼고 새 파드로 채우기' },
      goal: (view) => {
        if (deployment(view, 'web')?.spec.replicas !== 2) return { en: '`web` does not ask for two Pods.', ko: '`web`에 정해 둔 파드 수가 2개가 아닙니다.' };
        const debug = podsWith(view, 'app', 'debug');
        if (debug.length === 0) return { en: 'No Pod carries the label `app=debug`.', ko: '`app=debug` 레이블이 있는 파드가 없습니다.' };
        const ready = readyPodsWith(view, 'app', 'web').length, addresses = readyAddresses(view, 'web');
        if (ready < 2) return { en: `Ready Pods with \`app=web\`: ${ready} of 2.`, ko: `\`app=web\`인 준비된 파드: ${ready}/2` };
        if (debug.some((one) => addresses.includes(one.status?.podIP ?? ''))) return { en: 'The Service still sends to the Pod with `app=debug`.', ko: '서비스가 아직 `app=debug`인 파드로 보냅니다.' };
        return addresses.length === 2 || { en: `Ready Pods behind the Service: ${addresses.length}; two are expected.`, ko: `서비스 뒤에 준비된 파드: ${addresses.length}개. 2개여야 합니다.` };
      },
      solution: ['kubectl scale deployment web --replicas=2', 'sleep 5', RELABEL],
      wrong: [['kubectl scale deployment web --replicas=2'], ['kubectl scale deployment web --replicas=2', 'kubectl label deployment web app=debug --overwrite'], ['kubectl run debug --image=busybox:1.37 --labels=app=debug -- sleep 600']],
      hints: [
        { en: '`kubectl label pod NAME KEY=VALUE` changes a label of a Pod.', ko: '`kubectl label pod 이름 키=값`으로 파드의 레이블을 바꿉니다.' },
        { en: 'A label that exists is only replaced with `--overwrite`.', ko: '이미 있는 레이블은 `--overwrite`를 붙여야 바뀝니다.' },
      ],
    },
    {
      id: 'clean-up',
      title: { en: 'Delete the Pod with `app=debug`, and keep two ready Pods behind the Service', ko: '`app=debug`인 파드를 지우고 서비스 뒤에 준비된 파드 2개 남기기' },
      goal: (view) => {
        const existed = view.world.store.history.some(({ collection, before }) => collection === 'core/pods' && (before as ReturnType<typeof pod>)?.metadata.labels?.['app'] === 'debug');
        if (!existed) return { en: 'First relabel a Pod `app=debug`.', ko: '먼저 파드 하나의 레이블을 `app=debug`로 바꾸세요.' };
        if (view.world.store.list<NonNullable<ReturnType<typeof pod>>>('core/pods', 'default/').some((one) => one.metadata.labels?.['app'] === 'debug')) return { en: 'The Pod with `app=debug` is still there.', ko: '`app=debug`인 파드가 아직 있습니다.' };
        const addresses = readyAddresses(view, 'web').length;
        return addresses === 2 || { en: `Ready Pods behind the Service: ${addresses}; two are expected.`, ko: `서비스 뒤에 준비된 파드: ${addresses}개. 2개여야 합니다.` };
      },
      solution: ['kubectl delete pod -l app=debug'],
      wrong: [['kubectl delete pod -l app=web'], ['kubectl delete service web']],
      hints: [{ en: '-l chooses by label with delete, too.', ko: 'delete에서도 -l로 레이블을 골라 지울 수 있습니다.' }],
    },
  ],
};
