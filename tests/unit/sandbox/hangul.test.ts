import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantCommand } from '../../../src/sandbox/hangul.ts';

for (const [typed, meant] of [
  ['ㅏㅕㅠㄷㅊ시', 'kubectl'],
  ['ㅏㅕㅠㄷㅊ시 ㅎㄷㅅ ㅔㅐㅇㄴ', 'kubectl get pods'],
  ['애차ㄷㄱ ㅔㄴ -ㅁ', 'docker ps -a'],
  ['ㅇㅐㅊㅏㄷㄱ ㅔㄴ', 'docker ps'],
  ['도커 ps -a', 'docker ps -a'],
  ['도커 ㅑㅡㅁㅎㄷㄴ', 'docker images'],
  ['쿠버네티스 get pods', 'kubectl get pods'],
  ['docker ㅔㄴ', 'docker ps'],
  ['쳐기 ㅣㅐㅊ미ㅗㅐㄴㅅ:8080', 'curl localhost:8080'],
] as const) {
  test(`${typed} was meant as ${meant}`, () => assert.equal(meantCommand(typed), meant));
}

for (const typed of ['kubectl get pods', 'docker run -e NAME=홍길동 alpine', 'echo ㅋㅋ', '도커란 무엇인가', '안녕하세요', 'echo 안녕', '', '한글 파일']) {
  test(`nothing is offered for "${typed}"`, () => assert.equal(meantCommand(typed), undefined));
}
