import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { leaveThread, takeThread, type Thread } from '../../../../src/source/formats/pdf/thread.js';

/** A module that serves a port as the half of pdf.js does. */
const moduleOf = (serving: string): string =>
  `data:text/javascript,${encodeURIComponent(`export const WorkerMessageHandler = { initializeFromPort(port) { ${serving} } };`)}`;

const ANSWERS = moduleOf("port.on('message', (word) => port.postMessage(word + '!'));");

async function asked(thread: Thread, word: string): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  thread.serve(port2);
  port1.postMessage(word);
  const failed = new Promise<never>((_, reject) => thread.onFailure(reject));
  const [answer] = (await Promise.race([once(port1, 'message'), failed])) as unknown[];
  port1.close();
  return answer instanceof Event ? (answer as MessageEvent).data : answer;
}

const taken: Thread[] = [];
const take = (address: string): Thread => {
  const thread = takeThread(address);
  taken.push(thread);
  return thread;
};
afterEach(() => Promise.all(taken.splice(0).map((thread) => thread.end())));

describe('threads', () => {
  test('serve one document after the other, and several at once', async () => {
    const thread = take(ANSWERS);
    expect(await asked(thread, '一')).toBe('一!');
    expect(await asked(thread, '二')).toBe('二!');
    const other = take(ANSWERS);
    expect(other).not.toBe(thread);
    expect(await Promise.all([asked(thread, '三'), asked(other, '四')])).toEqual(['三!', '四!']);
  });

  test('are kept for the next document, but not when something went wrong', async () => {
    const [sound, broken] = [take(ANSWERS), take(ANSWERS)];
    await leaveThread(broken, false);
    await leaveThread(sound, true);
    expect(take(ANSWERS)).toBe(sound);
    expect(take(ANSWERS)).not.toBe(broken);
  });

  test('that loop are ended', async () => {
    const thread = take(moduleOf('for (;;);'));
    thread.serve(new MessageChannel().port2);
    await thread.end();
  });

  test('that end by themselves say why', async () => {
    await expect(asked(take('data:text/javascript,throw new TypeError("no module")'), '一')).rejects.toThrow(TypeError);
  });

  test('print nothing, and outlive what is not caught', async () => {
    const loud = moduleOf(
      "console.log('said'); console.error('said'); Promise.reject(new Error('forgotten')); setTimeout(() => port.postMessage('done'), 20);",
    );
    expect(await asked(take(loud), '一')).toBe('done');
  });
});
