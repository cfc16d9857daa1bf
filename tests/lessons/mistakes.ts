/** Commands of the pages that are meant to fail, by lesson, with the exit status that they end with. */
export const MISTAKES: Record<string, Record<string, number>> = {
  '01-first-container': { 'which nginx': 1 },
  '06-what-is-an-image': { 'docker run --rm alpine:3.22 curl --version': 127 },
  '08-write-a-dockerfile': { 'docker build -t oops /tmp': 1 },
  '11-share-with-a-registry': { 'docker push shop:2': 1 },
  '16-why-orchestration': { 'docker --context host-2 ps': 1 },
  '23-rollouts': { 'kubectl rollout status deployment/web --timeout=30s': 1 },
};
