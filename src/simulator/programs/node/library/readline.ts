/** readline: lines of standard input. */
export const readline = String.raw`
const EventEmitter = require('events');
class Interface extends EventEmitter {
  constructor({ input = process.stdin, output, prompt = '> ' } = {}) {
    super(); this.output = output; this.prompt_ = prompt; this.closed = false; this.rest_ = ''; this.asked_ = []; this.lines_ = [];
    this.input = input;
    input.setEncoding && input.setEncoding('utf8');
    input.on('data', (data) => { const lines = (this.rest_ + data).split(/\r?\n/); this.rest_ = lines.pop(); for (const line of lines) this.line_(line); });
    input.on('end', () => { if (this.rest_ !== '') this.line_(this.rest_); this.close(); });
  }
  line_(line) { if (this.closed) return; const asked = this.asked_.shift(); if (asked) asked(line); else if (this.listenerCount('line') > 0) this.emit('line', line); else this.lines_.push(line); }
  setPrompt(text) { this.prompt_ = text; } getPrompt() { return this.prompt_; }
  prompt() { if (this.output) this.output.write(this.prompt_); }
  write(text) { if (this.output) this.output.write(text); }
  question(text, options, callback) { if (this.output) this.output.write(text); const done = callback || options; if (this.lines_.length > 0) process.nextTick(done, this.lines_.shift()); else this.asked_.push(done); }
  pause() { return this; } resume() { return this; }
  close() { if (this.closed) return; this.closed = true; if (this.input.pause) this.input.pause(); this.emit('close'); }
  on(name, listener) { super.on(name, listener); if (name === 'line') for (const line of this.lines_.splice(0)) process.nextTick(() => this.emit('line', line)); return this; }
  async *[Symbol.asyncIterator]() { const queue = []; let wake = () => {}; this.on('line', (line) => { queue.push(line); wake(); }); this.on('close', () => { queue.push(null); wake(); }); for (;;) { while (queue.length === 0) await new Promise((resolve) => { wake = resolve; }); const line = queue.shift(); if (line === null) return; yield line; } }
}
exports.Interface = Interface;
exports.createInterface = (input, output) => new Interface(input && input.input !== undefined ? input : { input, output });
exports.clearLine = exports.cursorTo = () => true;
`;
