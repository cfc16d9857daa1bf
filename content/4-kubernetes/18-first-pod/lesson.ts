import { everPod, isReady, pod, podLog } from '../../../src/sandbox/checks/kubernetes.ts';
import type { Lesson } from '../../../src/sandbox/lesson.ts';
import { cluster } from '../../scenarios.ts';

const TWO_CONTAINERS = `apiVersion: v1
kind: Pod
metadata:
  name: duo
spec:
  terminationGracePeriodSeconds: 1
  containers:
  - name: app
    image: registry.example/shop:1
  - name: helper
    image: busybox:1.37
    command: ["sh", "-c", "while true; do sleep 5; wget -qO- http://localhost:8080; done"]
`;

export const lesson: Lesson = {
  id: 'first-pod',
  scenario: cluster('first-pod', { files: { 'k8s/two-containers.yaml': { content: TWO_CONTAINERS } } }),
  tasks: [
    {
      id: 'pod-ready',
      title: { en: 'Have a Pod `web` with `registry.example/shop:1` that is ready', ko: '`registry.example/shop:1`로 파드 `web`을 만들어 준비 상태로 두기' },
      goal: (view) => {
        const web = pod(view, 'web');
        if (!web) return { en: 'There is no Pod named `web`.', ko: '`web`이라는 파드가 없습니다.' };
        if (web.spec?.containers[0]?.image !== 'registry.example/shop:1') return { en: '`web` runs another image.', ko: '`web`이 다른 이미지를 실행합니다.' };
        return isReady(web) || { en: '`web` exists and is not ready yet.', ko: '`web`이 있지만 아직 준비되지 않았습니다.' };
      },
      solution: ['kubectl run web --image=registry.example/shop:1 --port=8080'],
      wrong: [['kubectl run web --image=shop:1 --port=8080'], ['kubectl run web --image=registry.example/shop:1 --dry-run=client'], ['kubectl create deployment web --image=registry.example/shop:1']],
      hints: [
        { en: 'kubectl run makes one Pod.', ko: 'kubectl run은 파드 하나를 만듭니다.' },
        { en: 'The name, then `--image=` with the registry in it.', ko: '이름을 적고 `--image=`에 레지스트리까지 적습니다.' },
      ],
    },
    {
      id: 'reach-the-pod',
      title: { en: 'Visit `web` from this computer, at `http://localhost:8080`', ko: '이 컴퓨터에서 `http://localhost:8080`으로 `web`에 접속하기' },
      goal: (view) => {
        if (!view.ran(/\bcurl\b.*\b(localhost|127\.0\.0\.1):8080/)) return { en: '`curl http://localhost:8080` has had no answer yet.', ko: '`curl http://localhost:8080`이 아직 응답을 받지 못했습니다.' };
        return podLog(view, pod(view, 'web'), 'web').includes('GET /') || { en: 'Something answered, but it was not `web`.', ko: '응답은 있었지만 `web`이 보낸 것이 아닙니다.' };
      },
      solution: ['kubectl port-forward pod/web 8080:8080 &', 'sleep 2', 'curl http://localhost:8080'],
      wrong: [['curl http://localhost:8080'], ['kubectl exec web -- wget -qO- http://localhost:8080'], ['kubectl port-forward pod/web 8080:80 &', 'sleep 2', 'curl http://localhost:8080']],
      hints: [
        { en: 'A Pod’s address works only inside the cluster. kubectl can open a tunnel.', ko: '파드의 주소는 클러스터 안에서만 통합니다. kubectl로 통로를 열 수 있습니다.' },
        { en: '`kubectl port-forward pod/web 8080:8080`, with & at the end, and then `curl`.', ko: '`kubectl port-forward pod/web 8080:8080` 끝에 &를 붙여 실행한 뒤 `curl`을 씁니다.' },
      ],
    },
    {
      id: 'two-containers',
      title: { en: 'Have the Pod `duo` with two ready containers, of which `helper` reaches app by localhost', ko: '컨테이너 두 개가 준비된 파드 `duo`를 만들고, `helper`가 localhost로 app에 접속하게 하기' },
      goal: (view) => {
        const duo = pod(view, 'duo');
        if (!duo) return { en: 'There is no Pod named `duo`.', ko: '`duo`라는 파드가 없습니다.' };
        const ready = (duo.status?.containerStatuses ?? []).filter((one) => one.ready).length;
        if ((duo.spec?.containers.length ?? 0) < 2 || ready < 2) return { en: `Ready containers: ${ready} of 2.`, ko: `준비된 컨테이너: ${ready}/2` };
        return podLog(view, duo, 'helper').some((line) => line.includes('from duo')) || { en: '`helper` has had no answer yet. It asks every five seconds.', ko: '`helper`가 아직 응답을 받지 못했습니다. 5초마다 요청합니다.' };
      },
      solution: ['kubectl apply -f k8s/two-containers.yaml', 'sleep 12', 'kubectl logs duo -c helper'],
      wrong: [['kubectl run duo --image=registry.example/shop:1'], ['kubectl apply -f k8s/two-containers.yaml --dry-run=client']],
      hints: [
        { en: 'The file is there already: `k8s/two-containers.yaml`.', ko: '파일은 이미 있습니다: `k8s/two-containers.yaml`' },
        { en: '`kubectl apply -f` creates what a file describes.', ko: '`kubectl apply -f`는 파일에 적힌 것을 만듭니다.' },
      ],
    },
    {
      id: 'gone-for-good',
      title: { en: 'Delete the Pod `web`, and see that it does not come back', ko: '파드 `web`을 지우고 다시 생기지 않는 것 확인하기' },
      goal: (view) => {
        if (!everPod(view, (one) => one.metadata.name === 'web' && isReady(one))) return { en: 'First there has to be a Pod named `web`.', ko: '먼저 `web`이라는 파드가 있어야 합니다.' };
        return pod(view, 'web') === undefined || { en: '`web` is still there.', ko: '`web`이 아직 있습니다.' };
      },
      solution: ['kubectl delete pod web'],
      wrong: [['kubectl delete pod duo'], ['kubectl delete pod web --dry-run=client']],
      hints: [{ en: '`kubectl delete pod`, and its name.', ko: '`kubectl delete pod` 뒤에 이름을 적습니다.' }],
    },
  ],
};
