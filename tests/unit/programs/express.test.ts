/** The first server of every course on Docker: a page of express in an image that npm filled. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const FILES = {
  'app/package.json': { content: '{"name":"app","version":"1.0.0","dependencies":{"express":"^4.18.0"}}\n' },
  'app/server.js': { content: "const express = require('express');\nconst app = express();\napp.get('/', (req, res) => res.send('Hello World!'));\napp.get('/users/:id', (req, res) => res.status(201).json({ id: req.params.id, q: req.query.q }));\napp.listen(3000, () => console.log('listening on 3000'));\n" },
  'app/Dockerfile': { content: 'FROM node:22-alpine\nWORKDIR /app\nCOPY package.json .\nRUN npm install\nCOPY . .\nCMD ["node", "server.js"]\n' },
};

it('express serves from an image that npm install filled', async () => {
  const learner = await Learner.sitDown(laptop('express', { images: [], files: FILES }));
  const shown = (command: string): string => learner.run(command).lines.join('\n');
  shown('docker build -q -t app app');
  shown('docker run -d --name app -p 3000:3000 app; sleep 1');
  assert.match(shown('docker logs app'), /^listening on 3000$/m);
  // The real express gives this text the same ETag.
  assert.match(shown('curl -si localhost:3000'), /^HTTP\/1\.1 200 OK\nX-Powered-By: Express\nContent-Type: text\/html; charset=utf-8\nContent-Length: 12\nETag: W\/"c-Lve95gjOVATpfV8EL5X4nxwjKHE"\n[^]*Hello World!/);
  assert.match(shown("curl -s 'localhost:3000/users/7?q=x'"), /^\{"id":"7","q":"x"\}/);
  assert.match(shown('curl -s localhost:3000/nope'), /<pre>Cannot GET \/nope<\/pre>/);
  assert.deepEqual(learner.machine.faults, []);
});
