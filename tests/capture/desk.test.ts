import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, DESK_TIMES, type WordReader } from '../../src/capture/desk';
import type { ToWorker } from '../../src/capture/picture-job';
import { lookWith, ScriptedWorker } from './scripted-worker';

type OnHeard = (message: ToWorker, worker: ScriptedWorker) => void;

const looksAtOnce: OnHeard = (message, worker) => 'number' in message && worker.say({ number: message.number, result: lookWith(3) });
const never: OnHeard = () => {};
const endsWhenLeft: OnHeard = (message, worker) => 'leave' in message && worker.say({ number: message.leave, failure: 'left' });

const tab = { tab: { id: 7 }, frameId: 0 };
const picture = (id: string, content = id) => ({ id, base64: btoa(content) });

function aDesk(...scripts: OnHeard[]) {
  return aDeskWith(null, ...scripts);
}

function aDeskWith(openWords: (() => WordReader) | null, ...scripts: OnHeard[]) {
  const workers: ScriptedWorker[] = [];
  const close = vi.fn();
  const stayAwake = vi.fn();
  const desk = createDesk({
    startWorker: () => {
      workers.push(new ScriptedWorker(scripts[workers.length] ?? scripts.at(-1) ?? never));
      return (workers.at(-1) as ScriptedWorker).asWorker();
    },
    openWords,
    nudity: () => false,
    times: DESK_TIMES,
    close,
    stayAwake,
  });
  const jobs = () => workers.flatMap(({ heard }) => heard).filter((message) => 'job' in message).length;
  return { ...desk.answers, idle: desk.idle, workers, close, stayAwake, jobs };
}

const hashes: Promise<unknown>[] = [];

/** Hashes are made outside the clock that the tests set, and take what time they take. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    await Promise.all(hashes);
    await new Promise((resolve) => setImmediate(resolve));
  }
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  hashes.length = 0;
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'digest').mockImplementation((...given) => {
    const hash = digest(...given);
    hashes.push(hash);
    return hash;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the desk', () => {
  it('looks at each file once, whoever asks and however often', async () => {
    const desk = aDesk(looksAtOnce);
    const [one, two] = await Promise.all([desk.readPicture(picture('a', 'same'), tab), desk.readPicture(picture('b', 'same'), tab)]);
    expect(await desk.readPicture(picture('c', 'same'), { tab: { id: 8 } })).toEqual(one);
    expect(two).toEqual(one);
    expect(desk.jobs()).toBe(1);
    await desk.readPicture(picture('a', 'another'), tab);
    expect(desk.jobs()).toBe(2);
  });

  it('says that a picture failed when its time is up, and looks at the next with a new worker', async () => {
    const desk = aDesk(never, looksAtOnce);
    const slow = desk.readPicture(picture('slow'), tab);
    const next = desk.readPicture(picture('next'), tab);
    await settle();
    vi.advanceTimersByTime(DESK_TIMES.patience);
    expect((await slow).signals).toEqual({ unchecked: 'failed' });
    expect((await next).signals).toEqual({ faces: 3 });
    expect(desk.workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('says that a picture failed when the worker breaks down or cannot do it, and tries anew when asked again', async () => {
    const breaks: OnHeard = (_, worker) => worker.dispatchEvent(new Event('error'));
    const cannot: OnHeard = (message, worker) => 'number' in message && worker.say({ number: message.number, failure: 'out of memory' });
    const desk = aDesk(breaks, cannot, looksAtOnce);
    expect((await desk.readPicture(picture('a'), tab)).signals).toEqual({ unchecked: 'failed' });
    expect((await desk.readPicture(picture('a'), tab)).signals).toEqual({ unchecked: 'failed' });
    expect((await desk.readPicture(picture('a'), tab)).signals).toEqual({ faces: 3 });
  });

  it('leaves a picture that was taken off, but not one that another draft still has', async () => {
    const desk = aDesk(endsWhenLeft);
    const mine = desk.readPicture(picture('mine', 'shared'), tab);
    const theirs = desk.readPicture(picture('theirs', 'shared'), { tab: { id: 8 } });
    const outcome = Promise.allSettled([mine, theirs]);
    await settle();
    await desk.leavePicture({ id: 'mine' }, tab);
    await expect(mine).rejects.toThrow();
    await settle();
    expect(desk.workers[0]?.heard.some((message) => 'leave' in message)).toBe(false);
    await desk.leavePicture({ id: 'theirs' }, { tab: { id: 8 } });
    await settle();
    expect(desk.workers[0]?.heard.some((message) => 'leave' in message)).toBe(true);
    expect((await outcome).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('never hands one that was left while it waited to the worker', async () => {
    const desk = aDesk(never, looksAtOnce);
    const slow = desk.readPicture(picture('slow'), tab);
    const left = desk.readPicture(picture('left'), tab);
    left.catch(() => {});
    await settle();
    await desk.leavePicture({ id: 'left' }, tab);
    vi.advanceTimersByTime(DESK_TIMES.patience);
    await slow;
    await expect(left).rejects.toThrow();
    await settle();
    expect(desk.jobs()).toBe(1);
  });

  it('takes one’s id for its sender’s own', async () => {
    const desk = aDesk(never, looksAtOnce);
    const mine = desk.readPicture(picture('a'), tab);
    await settle();
    await desk.leavePicture({ id: 'a' }, { tab: { id: 8 } });
    vi.advanceTimersByTime(DESK_TIMES.patience);
    expect((await mine).signals).toEqual({ unchecked: 'failed' });
  });

  it('lets the worker go when idle, then itself, and not while it works', async () => {
    const desk = aDesk(looksAtOnce, never);
    await desk.readPicture(picture('a'), tab);
    vi.advanceTimersByTime(DESK_TIMES.freeAfter - 1);
    desk.idle.touch();
    vi.advanceTimersByTime(DESK_TIMES.freeAfter - 1);
    expect(desk.workers[0]?.ended).toBe(false);
    vi.advanceTimersByTime(1);
    expect(desk.workers[0]?.ended).toBe(true);
    expect(desk.close).not.toHaveBeenCalled();
    const slow = desk.readPicture(picture('slow'), tab);
    await settle();
    vi.advanceTimersByTime(DESK_TIMES.patience - 1);
    expect(desk.close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    await slow;
    vi.advanceTimersByTime(DESK_TIMES.closeAfter);
    expect(desk.close).toHaveBeenCalledOnce();
  });

  it('stays awake while it works, and no longer', async () => {
    const desk = aDesk(never);
    const slow = desk.readPicture(picture('slow'), tab);
    await settle();
    vi.advanceTimersByTime(DESK_TIMES.patience);
    await slow;
    const calls = desk.stayAwake.mock.calls.length;
    expect(calls).toBeGreaterThanOrEqual(3);
    vi.advanceTimersByTime(DESK_TIMES.closeAfter);
    expect(desk.stayAwake).toHaveBeenCalledTimes(calls);
  });

  it('mends before it looks at what has not begun', async () => {
    const order: string[] = [];
    const desk = aDesk((message, worker) => {
      if (!('job' in message)) return;
      order.push(message.job.kind);
      const result = message.job.kind === 'look' ? lookWith(1) : { bytes: Uint8Array.from([1, 2, 3]), type: 'image/png' };
      setImmediate(() => worker.say({ number: message.number, result }));
    });
    const looks = ['a', 'b'].map((id) => desk.readPicture(picture(id), tab));
    await settle();
    const more = desk.readPicture(picture('c'), tab);
    const mended = desk.mendPicture({ ...picture('m'), mending: {} });
    expect(await mended).toEqual({ base64: btoa('\x01\x02\x03'), type: 'image/png' });
    await Promise.all([...looks, more]);
    expect(order.indexOf('mend')).toBeLessThan(order.lastIndexOf('look'));
  });

  it('has the words read of what was looked at, and says so when that fails, with all else that was seen', async () => {
    const toRead = { close: () => {} } as ImageBitmap;
    const withPixels: OnHeard = (message, worker) =>
      'number' in message && worker.say({ number: message.number, result: { ...lookWith(2), toRead } });
    const close = vi.fn();
    const reads = [async () => 'Register 7B', async () => Promise.reject(new Error('no memory')), async () => 'Register 7C'];
    const desk = aDeskWith(() => ({ read: () => (reads.shift() as () => Promise<string>)(), close }), withPixels);
    expect((await desk.readPicture(picture('a'), tab)).signals).toEqual({ faces: 2, text: 'Register 7B' });
    expect((await desk.readPicture(picture('b'), tab)).signals).toEqual({ faces: 2, unchecked: 'failed' });
    expect(close).toHaveBeenCalledOnce();
    expect((await desk.readPicture(picture('b'), tab)).signals).toEqual({ faces: 2, text: 'Register 7C' });
  });
});
