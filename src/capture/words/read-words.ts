import type { WordReader } from '../desk';
import { asText } from './as-text';
import { type Grey, greyOf } from './grey';
import { onlyText } from './only-text';
import { linesOf } from './reading-order';
import { openRecogniser, type ReadWord, type Recogniser, type WordPaths } from './recogniser';
import { sureLines } from './sure-words';

/** Pixels of the longer side, and how many times a small picture is enlarged to come near it. */
export const LONGEST = 2400;
export const ENLARGED = 2;

/**
 * Reads a line of text for each line of words in a picture, and nothing where there are none.
 * Tesseract is started by the first picture that may hold words; one picture is read at a time.
 */
export function createWordReader(paths: WordPaths): WordReader {
  let opening: Promise<Recogniser> | null = null;

  function close(): void {
    opening?.then((recogniser) => recogniser.end()).catch(() => {});
    opening = null;
  }

  async function words(grey: Grey, signal: AbortSignal): Promise<ReadWord[]> {
    opening ??= openRecogniser(paths);
    // A reading cannot be stopped but by ending its worker.
    signal.addEventListener('abort', close, { once: true });
    try {
      const recogniser = await unlessAborted(opening, signal);
      return await unlessAborted(recogniser.recognise(grey), signal);
    } catch (error) {
      close();
      throw error;
    } finally {
      signal.removeEventListener('abort', close);
    }
  }

  return {
    close,
    async read(picture, signal) {
      let grey: Grey;
      try {
        signal.throwIfAborted();
        grey = greyOf(picture, LONGEST, ENLARGED);
      } finally {
        picture.close();
      }
      if (!onlyText(grey)) return '';
      return asText(sureLines(linesOf(await words(grey, signal))));
    },
  };
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
