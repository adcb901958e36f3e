import exifr from 'exifr';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACES_IN_SAMPLES, samplePictures } from '../capture/sample-pictures';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { layOut, mend, read, sendFrom } from './picture-desk';
import { AVIF, FILM, GIF, HEIC, HUGE_PNG, qrCode, turned } from './picture-files';
import { Session } from './session';
import { until } from './until';

/** What a browser asks of its maker by itself. */
const BY_ITSELF = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(:\d+)?$/;

/** The fields of a colour profile. */
const COLOURS =
  /^(Profile|ColorSpaceData|PrimaryPlatform|Device(Manufacturer|Model)|RenderingIntent|(Red|Green|Blue)(MatrixColumn|TRC)|MediaWhitePoint)/;

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  let page: Page;
  let photos: Buffer[];
  let group: Buffer;

  beforeAll(async () => {
    photos = samplePictures();
    session = await Session.start(browser);
    page = await openExtensionPage(session, '/popup.html');
    group = await layOut(page, [...photos, ...photos.slice(2, 3)], 4, 4000, 3000, 'image/jpeg');
  });
  afterAll(() => session?.close());

  it('25 people in one picture of 12 megapixels are all seen', async () => {
    const started = Date.now();
    const report = await read(page, 'group', group);
    console.log(`${browser}: 12 MP, 25 faces, cold: ${Date.now() - started} ms`);
    expect(report.signals.faces).toBeGreaterThanOrEqual(24);
    expect(report.signals.faces).toBeLessThanOrEqual(26);
    expect(report.faces.length).toBe(report.signals.faces);
    expect([report.width, report.height]).toEqual([4000, 3000]);
  });

  it('a photograph tells how many faces, where, when and with what it was taken', async () => {
    const more: number[] = [];
    for (const [at, photo] of photos.entries()) {
      const { signals } = await read(page, `sample${at}`, photo);
      more.push((signals.faces ?? 0) - (FACES_IN_SAMPLES[at] ?? 0));
    }
    expect(Math.min(...more), 'a face is missed').toBe(0);
    expect(more.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(1);
    const { signals, faces } = await read(page, 'again', photos[5] as Buffer);
    expect(signals).toMatchObject({ camera: 'samsung SM-G955U', takenAt: '2018-05-05T19:42:10' });
    expect(signals.gps?.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([37.32, -121.95]);
    expect(signals.largestFace).toBeCloseTo(Math.max(...faces.map(({ width, height }) => width * height)));
  });

  it('every kind of picture that sites take is looked at', async () => {
    const one = photos.slice(5);
    const kinds = {
      png: await layOut(page, one, 1, 1200, 960, 'image/png'),
      webp: await layOut(page, one, 1, 1200, 960, 'image/webp'),
      jpeg: await layOut(page, one, 1, 1200, 960, 'image/jpeg'),
    };
    for (const [kind, file] of Object.entries(kinds)) {
      const report = await read(page, kind, file);
      expect({ kind, faces: report.signals.faces, width: report.width }).toEqual({ kind, faces: 4, width: 1200 });
    }
    expect(await read(page, 'avif', AVIF)).toMatchObject({ signals: { faces: 0 }, width: 48, height: 32 });
    expect(await read(page, 'gif', GIF)).toMatchObject({ signals: { faces: 0 }, width: 2, height: 2 });
  });

  it('a picture is turned upright before it is looked at, and faces are seen where it does not say how it lies', async () => {
    const photo = photos[5] as Buffer;
    const report = await read(page, 'turned', turned(photo, 6));
    expect([report.width, report.height]).toEqual([1537, 1920]);
    expect(report.signals.faces).toBe(4);
    const { file } = await mend(page, turned(photo, 6), {});
    const copy = await read(page, 'turned copy', file);
    expect([copy.width, copy.height, copy.signals.faces]).toEqual([1537, 1920, 4]);
  });

  it('what cannot be looked at is said to be so', async () => {
    const photo = photos[0] as Buffer;
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * 7919) & 255));
    const files = {
      film: FILM,
      heic: HEIC,
      huge: HUGE_PNG,
      'cut off': photo.subarray(0, 60_000),
      corrupt: Buffer.concat([photo.subarray(0, 700), noise]),
      nothing: Buffer.from(''),
      words: Buffer.from('hello'),
    };
    const reasons: Record<string, unknown> = {};
    for (const [name, file] of Object.entries(files)) {
      const report = await read(page, name, file);
      expect(Object.keys(report.signals)).toEqual(['unchecked']);
      reasons[name] = report.signals.unchecked;
    }
    expect(reasons).toEqual({
      film: 'video',
      heic: 'format',
      huge: 'too-large',
      'cut off': 'damaged',
      corrupt: 'damaged',
      nothing: 'format',
      words: 'format',
    });
  });

  it('a QR code is read', async () => {
    const says = 'https://oakfield.example/register/7B';
    expect((await read(page, 'code', await qrCode(says))).signals.codes).toEqual([says]);
  });

  it('faces covered or blurred are no longer found, and nothing is left in the file but the picture', async () => {
    const photo = photos[5] as Buffer;
    const { faces } = await read(page, 'to mend', photo);
    for (const how of ['cover', 'blur'] as const) {
      const { file, type } = await mend(page, photo, { hide: { how, boxes: faces } });
      expect(type).toBe('image/jpeg');
      const { signals, width, height } = await read(page, how, file);
      expect({ how, ...signals, width, height }).toMatchObject({ how, faces: 0, width: 1920, height: 1537 });
      expect(signals).not.toHaveProperty('gps');
      // Besides the pixels: how they are laid out, and that their colours are the usual ones.
      const rest = await exifr.parse(file, { tiff: true, exif: true, gps: true, xmp: true, iptc: true, icc: true, jfif: true });
      const said = Object.keys(rest ?? {}).filter((key) => !COLOURS.test(key));
      expect(said.filter((key) => !/^(JFIFVersion|ResolutionUnit|[XY]Resolution|Thumbnail(Width|Height))$/.test(key))).toEqual([]);
      expect([undefined, 'sRGB']).toContain(rest?.ProfileDescription);
    }
  });

  it('a crop keeps what was asked for, and a PNG stays one', async () => {
    const png = await layOut(page, photos.slice(5), 1, 1200, 960, 'image/png');
    const { file, type } = await mend(page, png, { crop: { x: 0.25, y: 0.5, width: 0.5, height: 0.25 } });
    expect(type).toBe('image/png');
    expect(await read(page, 'cropped', file)).toMatchObject({ width: 600, height: 240 });
  });

  it('a picture taken off before its turn is not looked at, and others are', async () => {
    const files = await Promise.all([1, 2, 3].map((many) => layOut(page, photos.slice(0, many), 2, 3000, 2000 + many, 'image/jpeg')));
    await sendFrom(page, 'openDesk', null);
    const base64 = (file: Buffer | undefined) => (file as Buffer).toString('base64');
    const asked = ['first', 'second', 'third'].map((id, at) => sendFrom(page, 'readPicture', { id, base64: base64(files[at]) }));
    await sendFrom(page, 'leavePicture', { id: 'second' });
    const [first, second, third] = await Promise.all(asked);
    expect(second).toEqual({ refused: true });
    expect([first, third]).toMatchObject([{ reply: { height: 2001 } }, { reply: { height: 2003 } }]);
  });

  it('the same picture is looked at once', async () => {
    const started = Date.now();
    for (let time = 0; time < 5; time += 1) await read(page, `same${time}`, photos[0] as Buffer);
    expect((Date.now() - started) / 5).toBeLessThan(120);
  });

  if (browser === 'chrome')
    it('the desk closes when idle, and is there again when it is needed, once', async () => {
      const open = async () => (await page.evaluate('chrome.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })')) as unknown[];
      await page.evaluate('chrome.offscreen.closeDocument()');
      await page.evaluate(
        'chrome.offscreen.createDocument({ url: "offscreen.html?idle=1500", reasons: ["WORKERS"], justification: "test" })',
      );
      await read(page, 'before', photos[0] as Buffer);
      expect(await open()).toHaveLength(1);
      await until('the desk to close', 8000, async () => ((await open()).length === 0 ? true : null));
      const asked = await Promise.all([1, 2, 3, 4, 5].map(() => sendFrom(page, 'openDesk', null)));
      expect(asked).toEqual(asked.map(() => ({ reply: null })));
      expect(await open()).toHaveLength(1);
      expect((await read(page, 'after', photos[0] as Buffer)).signals.faces).toBe(3);
    });

  if (browser === 'chrome')
    it('nudity is looked for only by a desk that was asked to, and not found in people sitting together', async () => {
      expect((await read(page, 'not asked', group)).signals).not.toHaveProperty('nudity');
      await page.evaluate('chrome.offscreen.closeDocument()');
      await page.evaluate(
        'chrome.offscreen.createDocument({ url: "offscreen.html?nudity=yes", reasons: ["WORKERS"], justification: "test" })',
      );
      for (const [at, photo] of photos.entries()) {
        const { nudity } = (await read(page, `asked${at}`, photo)).signals;
        expect(nudity).toBeGreaterThan(0);
        expect(nudity).toBeLessThan(0.3);
      }
      await page.evaluate('chrome.offscreen.closeDocument()');
    });

  it('nothing has left the browser', () => {
    expect(session.proxy.asked.filter((host) => !BY_ITSELF.test(host))).toEqual([]);
  });
});

describe('in firefox, where a background that hears nothing for six seconds is ended', () => {
  it('pictures that take longer than that are all looked at', async () => {
    const session = await Session.start('firefox', { 'extensions.background.idle.timeout': 6000 });
    try {
      const page = await openExtensionPage(session, '/popup.html');
      const photos = samplePictures();
      const group = await layOut(page, photos, 3, 4000, 3000, 'image/jpeg');
      await read(page, 'cold', photos[0] as Buffer);
      const started = Date.now();
      await read(page, 'one', group);
      const enough = Math.min(150, Math.ceil(9000 / (Date.now() - started)));
      const files = Array.from({ length: enough }, (_, at) => Buffer.concat([group, Buffer.from([at])]));
      const reports = await Promise.all(files.map((file, at) => read(page, `picture${at}`, file)));
      expect(reports.filter(({ signals }) => (signals.faces ?? 0) < 20)).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
