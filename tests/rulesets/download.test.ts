// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../src/rulesets/download';
import { HOUR } from '../../src/rulesets/refresh-times';
import { atWork, codesOf, forgetAll, startKeeper } from './a-keeper';
import { type Manner, RulesServer } from './rules-server';
import { schoolFile } from './school-file';

let server: RulesServer;
let elsewhere: RulesServer;
beforeAll(async () => {
  [server, elsewhere] = await Promise.all([RulesServer.start(), RulesServer.start()]);
});
afterAll(() => {
  server.close();
  elsewhere.close();
});
beforeEach(forgetAll);

const GOOD: Manner = { serve: schoolFile({ serial: 5 }) };
const TAKEN = { source: 'url', version: '2.0.0' };

async function withLastGood() {
  server.manner = GOOD;
  const keeper = startKeeper();
  await keeper.takePolicy({ rulesUrl: server.url }, true);
  await keeper.wake();
  expect(await atWork(keeper)).toMatchObject(TAKEN);
  return keeper;
}

describe('rules from an address', () => {
  it('are taken, and there at once at the next start though the server is gone', async () => {
    const keeper = await withLastGood();
    server.manner = { fault: 'resets' };
    expect(await atWork(startKeeper())).toMatchObject(TAKEN);
    await keeper.refresh();
    expect(await atWork(keeper)).toMatchObject(TAKEN);
  });

  it.each<[Manner, string]>([
    [{ fault: 'truncated' }, 'not-downloaded'],
    [{ fault: 'cut-off' }, 'bad-json'],
    [{ fault: 'html' }, 'not-downloaded'],
    [{ fault: 'octets' }, 'not-downloaded'],
    [{ fault: 'error-500' }, 'not-downloaded'],
    [{ fault: 'not-found' }, 'not-downloaded'],
    [{ fault: 'too-large' }, 'not-downloaded'],
    [{ fault: 'resets' }, 'not-downloaded'],
    [{ fault: 'not-json' }, 'bad-json'],
    [{ serve: '' }, 'bad-json'],
    [{ serve: schoolFile({ serial: 4, version: '1.9.0' }) }, 'older'],
    [{ redirect: '/rules.json' }, 'not-downloaded'],
  ])('stay where the server’s answer is %j, and the reason is told', async (manner, code) => {
    const keeper = await withLastGood();
    server.manner = manner;
    await keeper.refresh();
    expect(await atWork(keeper)).toMatchObject(TAKEN);
    expect(await codesOf(keeper)).toContain(code);
    expect(await codesOf(startKeeper())).toContain(code);
    server.manner = { serve: schoolFile({ serial: 6, version: '2.1.0' }) };
    await keeper.refresh();
    expect(await atWork(keeper)).toMatchObject({ source: 'url', version: '2.1.0' });
    expect(await codesOf(keeper)).toEqual([]);
  });

  it.each(['slow', 'stalls'] as const)('a server that is %s is given up in time', async (fault) => {
    server.manner = { fault };
    const began = Date.now();
    const found = await download(server.url, 400);
    expect(found.ok).toBe(false);
    expect(found.ok ? '' : found.problem.message).toContain('within 0.4 seconds');
    expect(Date.now() - began).toBeLessThan(2000);
  });

  it('may be sent on within their own host, and nowhere else', async () => {
    const keeper = await withLastGood();
    elsewhere.moved = schoolFile({ serial: 9, version: '6.6.6' });
    server.manner = { redirect: `${elsewhere.origin}/moved.json` };
    await keeper.refresh();
    expect(await atWork(keeper)).toMatchObject(TAKEN);
    expect((await keeper.state()).problems[0]?.message).toContain(elsewhere.origin);
    server.moved = schoolFile({ serial: 9, version: '2.9.0' });
    server.manner = { redirect: `${server.origin}/moved.json` };
    await keeper.refresh();
    expect(await atWork(keeper)).toMatchObject({ version: '2.9.0' });
  });

  it('go back to the former words with a higher serial', async () => {
    const keeper = await withLastGood();
    server.manner = { serve: schoolFile({ serial: 7, version: '2.0.0' }) };
    await keeper.refresh();
    expect((await keeper.current()).compiled.file.serial).toBe(7);
  });

  it('are not downloaded again before a day has passed, and sooner after a failure', async () => {
    const keeper = await withLastGood();
    const asked = server.answered.length;
    await keeper.wake();
    await startKeeper().wake();
    expect(server.answered.length).toBe(asked);
    expect(keeper.alarms.at(-1)).toBeGreaterThan(Date.now() + 21 * HOUR);
    server.manner = { fault: 'error-500' };
    await keeper.refresh();
    expect(keeper.alarms.at(-1)).toBeLessThan(Date.now() + HOUR);
  });

  it('wait for their day, also through a new start, and then begin without another download', async () => {
    const keeper = await withLastGood();
    server.manner = { serve: schoolFile({ serial: 6, version: '2.1.0', notBefore: '2099-01-01' }) };
    await keeper.refresh();
    expect(await atWork(keeper)).toMatchObject(TAKEN);
    expect((await keeper.state()).waiting[0]).toContain('2099');
    server.manner = { fault: 'resets' };
    vi.useFakeTimers({ now: new Date('2099-01-01T00:00:01'), toFake: ['Date'] });
    const later = startKeeper();
    await later.wake();
    vi.useRealTimers();
    expect(await atWork(later)).toMatchObject({ version: '2.1.0' });
  });

  it('by a link of the person’s own leave the file before them at work until they are there', async () => {
    const keeper = startKeeper();
    await keeper.takeByHand({ text: schoolFile({ version: '1.0.0' }) });
    server.manner = { fault: 'error-500' };
    expect(await keeper.takeByHand({ link: server.url })).toEqual([]);
    expect(await atWork(keeper)).toMatchObject({ source: 'hand' });
    server.manner = GOOD;
    await keeper.refresh();
    expect(await atWork(keeper)).toMatchObject(TAKEN);
    await keeper.takeByHand(null);
    expect(await atWork(keeper)).toMatchObject({ source: 'bundled' });
    expect(keeper.alarms.at(-1)).toBe(null);
  });

  it.each(['http://school.example/rules.json', 'ftp://x', 'rules.json', 'https://user:word@school.example/'])(
    'are not asked for at %s',
    async (link) => {
      expect((await startKeeper().takeByHand({ link }))[0]?.code).toBe('bad-link');
      const keeper = startKeeper();
      await keeper.takePolicy({ rulesUrl: link }, true);
      expect(await codesOf(keeper)).toEqual(['policy-value']);
    },
  );
});
