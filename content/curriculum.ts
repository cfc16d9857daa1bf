/**
 * The course: six parts, 32 lessons, in reading order. A lesson's pages lie in
 * content/<part>/<number>-<slug>/; a lesson without that folder is announced in the sidebar and not linked yet.
 */

/** A text in both languages of the site. */
export interface Both {
  en: string;
  ko: string;
}

export interface PartEntry {
  number: number;
  /** Folder under content/, and first piece of the address. */
  slug: string;
  title: Both;
  /** What the learner can do after it. */
  outcome: Both;
}

export interface LessonEntry {
  number: number;
  slug: string;
  /** `slug` of its part. */
  part: string;
  title: Both;
  /** The one question that the lesson answers. */
  question: Both;
}

export const parts: readonly PartEntry[] = [
  {
    number: 1, slug: '1-containers',
    title: { en: 'Containers are processes', ko: '컨테이너의 정체' },
    outcome: { en: 'Explain and show what a container is and is not, and compare it with a virtual machine.', ko: '컨테이너가 무엇이고 무엇이 아닌지 직접 보여 주며 설명하고, 가상 머신과 비교할 수 있습니다.' },
  },
  {
    number: 2, slug: '2-images',
    title: { en: 'Images and registries', ko: '이미지와 레지스트리' },
    outcome: { en: 'Build, name, shrink and share images.', ko: '이미지를 만들고, 이름 붙이고, 줄이고, 공유할 수 있습니다.' },
  },
  {
    number: 3, slug: '3-one-host',
    title: { en: 'Apps on one host', ko: '한 호스트에서 앱 운영하기' },
    outcome: { en: 'Connect, persist and limit containers, run an app with Compose, and say where that stops.', ko: '컨테이너를 연결하고, 데이터를 보존하고, 자원을 제한하며, Compose로 앱을 실행하고 그 한계를 말할 수 있습니다.' },
  },
  {
    number: 4, slug: '4-kubernetes',
    title: { en: 'Kubernetes core', ko: '쿠버네티스 핵심' },
    outcome: { en: 'Run, expose and declare an app on a cluster.', ko: '클러스터에서 앱을 실행하고, 공개하고, 선언할 수 있습니다.' },
  },
  {
    number: 5, slug: '5-operating',
    title: { en: 'Operating apps', ko: '운영하기' },
    outcome: { en: 'Update, check, configure, place, scale and persist workloads.', ko: '워크로드를 업데이트하고, 점검하고, 설정하고, 배치하고, 확장하고, 데이터를 보존할 수 있습니다.' },
  },
  {
    number: 6, slug: '6-production',
    title: { en: 'Toward production', ko: '실전으로' },
    outcome: { en: 'Run other kinds of workload, restrict access, find faults, and ship from code to cluster.', ko: '다른 종류의 워크로드를 실행하고, 접근을 제한하고, 장애를 찾고, 코드를 클러스터까지 내보낼 수 있습니다.' },
  },
];

export const lessons: readonly LessonEntry[] = [
  {
    number: 1, slug: 'first-container', part: '1-containers',
    title: { en: 'Run your first container', ko: '첫 컨테이너 실행하기' },
    question: { en: 'What happens between Enter and the web page?', ko: 'Enter를 누른 뒤 웹 페이지가 뜰 때까지 무슨 일이 일어날까요?' },
  },
  {
    number: 2, slug: 'process-in-a-box', part: '1-containers',
    title: { en: 'A container is a process', ko: '컨테이너는 격리된 프로세스' },
    question: { en: 'Where is the container on my machine?', ko: '컨테이너는 내 컴퓨터의 어디에 있을까요?' },
  },
  {
    number: 3, slug: 'containers-vs-vms', part: '1-containers',
    title: { en: 'Containers and virtual machines', ko: '컨테이너와 가상 머신의 차이' },
    question: { en: 'Whose kernel does a container run on?', ko: '컨테이너는 누구의 커널 위에서 돌아갈까요?' },
  },
  {
    number: 4, slug: 'lifecycle-and-logs', part: '1-containers',
    title: { en: 'Start, stop, look inside', ko: '컨테이너 수명 주기와 들여다보기' },
    question: { en: 'When does a container end, and what is left of it?', ko: '컨테이너는 언제 끝나고, 끝나면 무엇이 남을까요?' },
  },
  {
    number: 5, slug: 'engine-and-runtimes', part: '1-containers',
    title: { en: 'Client, daemon, containerd, runc', ko: '도커의 구조와 런타임' },
    question: { en: 'Which program really starts the container?', ko: '컨테이너를 실제로 시작하는 프로그램은 무엇일까요?' },
  },
  {
    number: 6, slug: 'what-is-an-image', part: '2-images',
    title: { en: 'Images: read-only templates', ko: '이미지란 무엇인가' },
    question: { en: 'If I install something in a container, does the image change?', ko: '컨테이너에 무언가를 설치하면 이미지도 바뀔까요?' },
  },
  {
    number: 7, slug: 'image-names', part: '2-images',
    title: { en: 'Reading an image name', ko: '이미지 이름 읽기' },
    question: { en: 'What does each piece of an image name say?', ko: '이미지 이름의 각 부분은 무엇을 뜻할까요?' },
  },
  {
    number: 8, slug: 'write-a-dockerfile', part: '2-images',
    title: { en: 'Write a Dockerfile', ko: 'Dockerfile 작성하기' },
    question: { en: 'How does a folder of source code become an image?', ko: '소스 코드 폴더는 어떻게 이미지가 될까요?' },
  },
  {
    number: 9, slug: 'layers-and-cache', part: '2-images',
    title: { en: 'Layers and the build cache', ko: '레이어와 빌드 캐시' },
    question: { en: 'Which build steps run again after a change?', ko: '파일을 고치면 어느 빌드 단계부터 다시 실행될까요?' },
  },
  {
    number: 10, slug: 'multi-stage', part: '2-images',
    title: { en: 'Smaller and safer images', ko: '멀티 스테이지 빌드로 작고 안전하게' },
    question: { en: 'How do I ship only what runs?', ko: '실행에 필요한 것만 담으려면 어떻게 할까요?' },
  },
  {
    number: 11, slug: 'share-with-a-registry', part: '2-images',
    title: { en: 'Push, pull and pin', ko: '레지스트리로 이미지 공유하기' },
    question: { en: 'How does an image get from my machine to another one?', ko: '내 컴퓨터의 이미지는 어떻게 다른 컴퓨터로 갈까요?' },
  },
  {
    number: 12, slug: 'ports-and-networks', part: '3-one-host',
    title: { en: 'Ports and networks', ko: '포트와 네트워크' },
    question: { en: 'Who can reach my container, and by what name?', ko: '누가 어떤 이름으로 내 컨테이너에 접속할 수 있을까요?' },
  },
  {
    number: 13, slug: 'volumes', part: '3-one-host',
    title: { en: 'Keep data', ko: '데이터 보존: 볼륨과 바인드 마운트' },
    question: { en: 'Where do I put data that must outlive the container?', ko: '컨테이너가 사라져도 남아야 할 데이터는 어디에 둘까요?' },
  },
  {
    number: 14, slug: 'limits', part: '3-one-host',
    title: { en: 'Limits and noisy neighbours', ko: '리소스 제한과 노이지 네이버' },
    question: { en: 'What stops one container from starving the others?', ko: '한 컨테이너가 자원을 독차지하지 못하게 하려면 어떻게 할까요?' },
  },
  {
    number: 15, slug: 'compose', part: '3-one-host',
    title: { en: 'Several containers with Compose', ko: 'Compose로 여러 컨테이너 다루기' },
    question: { en: 'How do I start a whole app with one command?', ko: '여러 컨테이너로 된 앱을 명령 하나로 띄우려면 어떻게 할까요?' },
  },
  {
    number: 16, slug: 'why-orchestration', part: '3-one-host',
    title: { en: 'When one host is not enough', ko: '오케스트레이션이 필요한 순간' },
    question: { en: 'What work appears when the same app runs on three hosts?', ko: '같은 앱을 호스트 3대에서 돌리면 어떤 일이 새로 생길까요?' },
  },
  {
    number: 17, slug: 'meet-the-cluster', part: '4-kubernetes',
    title: { en: 'Meet the cluster', ko: '클러스터 둘러보기' },
    question: { en: 'Who does what in a cluster?', ko: '클러스터에서는 누가 무슨 일을 할까요?' },
  },
  {
    number: 18, slug: 'first-pod', part: '4-kubernetes',
    title: { en: 'Your first Pod', ko: '첫 파드 만들기' },
    question: { en: 'What is a Pod, and who looks after it?', ko: '파드는 무엇이고, 누가 돌볼까요?' },
  },
  {
    number: 19, slug: 'deployments', part: '4-kubernetes',
    title: { en: 'Deployments and self-healing', ko: '디플로이먼트와 자가 치유' },
    question: { en: 'Who brings back what died?', ko: '죽은 것은 누가 되살릴까요?' },
  },
  {
    number: 20, slug: 'services', part: '4-kubernetes',
    title: { en: 'Labels, Services and DNS', ko: '레이블과 서비스, DNS' },
    question: { en: 'How do I call Pods whose addresses keep changing?', ko: '주소가 계속 바뀌는 파드를 어떻게 부를까요?' },
  },
  {
    number: 21, slug: 'declarative-yaml', part: '4-kubernetes',
    title: { en: 'Declare it', ko: '선언하기: YAML, apply, 조정' },
    question: { en: 'How do I tell the cluster what I want rather than what to do?', ko: '할 일이 아니라 원하는 결과를 적으려면 어떻게 할까요?' },
  },
  {
    number: 22, slug: 'expose', part: '4-kubernetes',
    title: { en: 'Open it to the world', ko: '외부에 공개하기' },
    question: { en: 'How does a request from outside reach a Pod?', ko: '바깥의 요청은 어떻게 파드까지 도착할까요?' },
  },
  {
    number: 23, slug: 'rollouts', part: '5-operating',
    title: { en: 'Rolling updates and rollbacks', ko: '롤링 업데이트와 롤백' },
    question: { en: 'How do I release a new version without a pause, and go back?', ko: '멈추지 않고 새 버전으로 바꾸고, 잘못되면 어떻게 되돌릴까요?' },
  },
  {
    number: 24, slug: 'probes', part: '5-operating',
    title: { en: 'Health checks', ko: '헬스 체크와 프로브' },
    question: { en: 'How does the cluster know that my app is well?', ko: '클러스터는 앱이 건강한지 어떻게 알까요?' },
  },
  {
    number: 25, slug: 'config-and-secrets', part: '5-operating',
    title: { en: 'ConfigMaps and Secrets', ko: '컨피그맵과 시크릿' },
    question: { en: 'How does one image serve many environments?', ko: '이미지 하나를 여러 환경에서 쓰려면 설정을 어디에 둘까요?' },
  },
  {
    number: 26, slug: 'requests-and-scheduling', part: '5-operating',
    title: { en: 'Where Pods go', ko: '요청과 한도, 그리고 스케줄링' },
    question: { en: 'How does the scheduler choose a node?', ko: '스케줄러는 어떻게 노드를 고를까요?' },
  },
  {
    number: 27, slug: 'autoscaling', part: '5-operating',
    title: { en: 'Scaling and autoscaling', ko: '스케일링과 오토스케일링' },
    question: { en: 'Who changes the number of Pods when load changes?', ko: '부하가 바뀌면 파드 수는 누가 바꿀까요?' },
  },
  {
    number: 28, slug: 'storage', part: '5-operating',
    title: { en: 'Volumes, claims and StatefulSets', ko: '스토리지와 스테이트풀셋' },
    question: { en: 'How does data survive the Pod that wrote it?', ko: '파드가 사라져도 데이터는 어떻게 남을까요?' },
  },
  {
    number: 29, slug: 'jobs-and-daemonsets', part: '6-production',
    title: { en: 'Once, on schedule, everywhere', ko: '잡, 크론잡, 데몬셋' },
    question: { en: 'What if the work should not run for ever?', ko: '계속 떠 있을 필요가 없는 일은 어떻게 실행할까요?' },
  },
  {
    number: 30, slug: 'access-and-isolation', part: '6-production',
    title: { en: 'Namespaces, RBAC, NetworkPolicy', ko: '접근 제어와 격리' },
    question: { en: 'Who may do what, and who may talk to whom?', ko: '누가 무엇을 할 수 있고, 누가 누구와 통신할 수 있을까요?' },
  },
  {
    number: 31, slug: 'troubleshooting', part: '6-production',
    title: { en: 'A method for finding faults', ko: '장애를 찾는 순서' },
    question: { en: 'Where do I look first when something is broken?', ko: '고장이 났을 때 어디부터 볼까요?' },
  },
  {
    number: 32, slug: 'capstone', part: '6-production',
    title: { en: 'From code to cluster', ko: '코드에서 클러스터까지' },
    question: { en: 'How does a change travel from my editor to the users, and back?', ko: '고친 코드는 어떻게 사용자에게 가고, 어떻게 되돌아올까요?' },
  },
];

/** Folder of a lesson's pages under content/. */
export const folderOf = (lesson: LessonEntry): string => `${lesson.part}/${String(lesson.number).padStart(2, '0')}-${lesson.slug}`;

/** Stable identifier of a lesson, as tests and stored sessions name it: '01-first-container'. */
export const idOf = (lesson: LessonEntry): string => `${String(lesson.number).padStart(2, '0')}-${lesson.slug}`;
