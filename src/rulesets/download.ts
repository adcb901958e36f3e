import type { Problem } from '../engine/schema/problem';

/** Larger than any school's rules by far. */
export const LARGEST_FILE = 2_000_000;
export const TIME_OUT = 20_000;

const JSON_TYPE = /^(?:application\/(?:json|jose|jose\+json)|[\w.-]+\/[\w.-]+\+json)$/i;

export type Download = { ok: true; text: string } | { ok: false; problem: Problem };

/**
 * Fetches a rules file, as a stranger: no cookies, no referrer, nothing about the device.
 * The browser's own cache asks with the former ETag, so an unchanged file costs its server one 304. The extension may visit no server,
 * so the file must be one that anybody may read (`Access-Control-Allow-Origin: *`).
 */
export async function download(url: string, within = TIME_OUT, largest = LARGEST_FILE): Promise<Download> {
  const signal = AbortSignal.timeout(within);
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal,
    });
    const fault = faultOf(response, url, largest);
    if (fault) {
      void response.body?.cancel().catch(() => {});
      return failed(url, fault);
    }
    const text = await readUpTo(response, largest);
    return text === null ? failed(url, tooLarge(largest)) : { ok: true, text };
  } catch {
    return failed(
      url,
      signal.aborted
        ? `Its server did not answer in full within ${within / 1000} seconds.`
        : 'Its server cannot be reached safely, or broke off, or does not let browsers read the file: it should answer with a valid certificate and "Access-Control-Allow-Origin: *".',
    );
  }
}

function faultOf(response: Response, url: string, largest: number): string | null {
  if (response.url !== '' && new URL(response.url).origin !== new URL(url).origin)
    return `Its server sent us on to another one (${new URL(response.url).origin}): give the address where the file is.`;
  if (response.status !== 200) return `Its server answered ${response.status} ${response.statusText}`.trimEnd().concat('.');
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  if (!JSON_TYPE.test(type)) return `Its server calls it ${type || 'nothing'}, not application/json: it may be a page to log in.`;
  return Number(response.headers.get('content-length')) > largest ? tooLarge(largest) : null;
}

const tooLarge = (largest: number) => `It is larger than ${largest / 1_000_000} MB.`;

/** Null as soon as there is more. */
async function readUpTo(response: Response, largest: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largest) {
      void reader.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function failed(url: string, why: string): Download {
  return {
    ok: false,
    problem: { code: 'not-downloaded', message: `The rules at ${url} could not be downloaded. ${why}`, path: [], file: url },
  };
}
