/** The page counter of every course on Compose: Flask and a client of redis in an image that pip filled. What Flask answers is what the real one was seen to answer. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const APP = `import time

import redis
from flask import Flask, jsonify, abort, request

app = Flask(__name__)
cache = redis.Redis(host='redis', port=6379)

def get_hit_count():
    retries = 5
    while True:
        try:
            return cache.incr('hits')
        except redis.exceptions.ConnectionError as exc:
            if retries == 0:
                raise exc
            retries -= 1
            time.sleep(0.5)

@app.route('/')
def hello():
    count = get_hit_count()
    return f'Hello World! I have been seen {count} times.\\n'

@app.route('/json/<int:n>', methods=['GET', 'POST'])
def j(n):
    return jsonify(n=n + 1, q=request.args.get('q'), sent=request.get_json(silent=True))

@app.route('/boom')
def boom():
    1 / 0

@app.route('/no')
def no():
    abort(403)
`;

const FILES = {
  'app/app.py': { content: APP }, 'app/requirements.txt': { content: 'flask\nredis\n' },
  'app/Dockerfile': { content: 'FROM python:3.12-slim\nWORKDIR /code\nENV FLASK_APP=app.py\nENV FLASK_RUN_HOST=0.0.0.0\nCOPY requirements.txt requirements.txt\nRUN pip install -r requirements.txt\nCOPY . .\nCMD ["flask", "run"]\n' },
};

it('Flask counts its visitors in redis', async () => {
  const learner = await Learner.sitDown(laptop('flask', { images: [], files: FILES }));
  const shown = (command: string): string => learner.run(command).lines.join('\n');
  shown('docker build -q -t app app; docker network create net; docker run -d --name redis --network net redis; docker run -d --name web --network net -p 8000:5000 app; sleep 2');
  assert.match(shown('docker logs web 2>&1'), / \* Serving Flask app 'app\.py'\n \* Debug mode: off\n[^]*WARNING: This is a development server\. Do not use it in a production deployment\. Use a production WSGI server instead\.[^]* \* Running on all addresses \(0\.0\.0\.0\)\n \* Running on http:\/\/127\.0\.0\.1:5000\n \* Running on http:\/\/172\.\d+\.0\.3:5000\n[^]*Press CTRL\+C to quit/);
  assert.match(shown('curl -s localhost:8000'), /^Hello World! I have been seen 1 times\.$/m);
  assert.match(shown('curl -s localhost:8000'), /^Hello World! I have been seen 2 times\.$/m);
  assert.match(shown("curl -s -H 'content-type: application/json' -d '{\"a\":1}' 'localhost:8000/json/4?q=x'"), /^\{"n":5,"q":"x","sent":\{"a":1\}\}/m);
  assert.match(shown('curl -si localhost:8000/no'), /^HTTP\/1\.1 403 FORBIDDEN\nServer: Werkzeug\/3\.1\.3 Python\/3\.12\.\d+\nDate: .*\nContent-Type: text\/html; charset=utf-8\nContent-Length: 213\nConnection: close\n\n<!doctype html>\n<html lang=en>\n<title>403 Forbidden<\/title>\n<h1>Forbidden<\/h1>\n/m);
  assert.match(shown('curl -s -o /dev/null -w "%{http_code}" localhost:8000/boom; docker logs web 2>&1 | tail -20'), /500[^]*ERROR in app: Exception on \/boom \[GET\]\nTraceback \(most recent call last\):\n[^]*line 902, in dispatch_request\n[^]*  File "\/code\/app\.py", line 31, in boom\n    1 \/ 0\n    ~~\^~~\nZeroDivisionError: division by zero/);
  assert.match(shown('docker exec web python -c \'import redis; r = redis.Redis(host="redis", decode_responses=True); print(r.get("hits"), r.ping(), r.set("a", 1, ex=5), r.ttl("a"), r.lpush("l", 1, 2), r.lrange("l", 0, -1), r.hset("h", mapping={"x": 1}), r.hgetall("h"))\''), /^2 True True 5 2 \['2', '1'\] 1 \{'x': '1'\}$/m);
  shown('docker stop redis');
  assert.match(shown('docker exec web python -c \'import redis; redis.Redis(host="redis").ping()\' 2>&1'), /redis\.exceptions\.ConnectionError: Error -[23] connecting to redis:6379\. /);
  assert.deepEqual(learner.machine.faults, []);
});

it('what a script prints is kept until it ends, unless Python is told otherwise', async () => {
  const learner = await Learner.sitDown(laptop('unbuffered', { images: [] }));
  const shown = (command: string): string => learner.run(command).lines.join('\n');
  const script = "import time\nprint('started')\ntime.sleep(1000)";
  shown(`docker run -d --name plain python:3.12-slim python -c "${script}"; docker run -d --name told python:3.12-slim python -u -c "${script}"; docker run -d --name variable -e PYTHONUNBUFFERED=1 python:3.12-slim python -c "${script}"; docker run -dt --name tty python:3.12-slim python -c "${script}"; sleep 2`);
  assert.deepEqual(['plain', 'told', 'variable', 'tty'].map((name) => /^started/m.test(shown(`docker logs ${name}`))), [false, true, true, true]);
});
