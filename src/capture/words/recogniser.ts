import { createWorker, OEM, PSM, type Worker as Tesseract } from 'tesseract.js';
import type { Grey } from './grey';

/** Where the build put what reads: `worker` and `core` are scripts, `language` is the folder that holds eng.traineddata.gz. */
export interface WordPaths {
  worker: string;
  core: string;
  language: string;
}

/** One word as it was read: where, in pixels, and how sure (0 to 100); those with the same `line` were read in one go. */
export interface ReadWord {
  text: string;
  sure: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  line: string;
}

export interface Recogniser {
  recognise(picture: Grey): Promise<ReadWord[]>;
  end(): void;
}

/** Starts Tesseract in a worker of its own. Rejects where any part of it is missing. */
export function openRecogniser({ worker, core, language }: WordPaths): Promise<Recogniser> {
  return new Promise((resolve, reject) => {
    // Without a handler a failure is thrown where nobody hears it, and the promise never settles.
    const errorHandler = (failure: unknown) => reject(new Error(String(failure)));
    const options = {
      workerPath: worker,
      corePath: core,
      langPath: language,
      // A worker made from a blob is refused by the extension's policy; the cache is a database that would outlive the picture's reading.
      workerBlobURL: false,
      cacheMethod: 'none',
      gzip: true,
      errorHandler,
    };
    createWorker('eng', OEM.LSTM_ONLY, options)
      .then(async (tesseract) => {
        await tesseract.setParameters(SETTINGS);
        resolve({
          recognise: (picture) => recognise(tesseract, picture),
          end: () => void tesseract.terminate(),
        });
      })
      .catch(reject);
  });
}

/**
 * In a table, a page's usual layout analysis drops most cells; print is told from its ground place by place (2: Sauvola's way), as photographs
 * are lit unevenly; and it would otherwise tell the console how it gets on.
 */
const SETTINGS = { tessedit_pageseg_mode: PSM.SPARSE_TEXT, thresholding_method: '2', debug_file: '/dev/null' };

async function recognise(tesseract: Tesseract, picture: Grey): Promise<ReadWord[]> {
  const { data } = await tesseract.recognize(new Blob([pgm(picture)]), {}, { text: false, tsv: true });
  return wordsIn(data.tsv ?? '');
}

/** A row of the table is a page, block, paragraph or line, or on level 5 a word: the last columns are its box, how sure, and its text. */
export function wordsIn(table: string): ReadWord[] {
  return table.split('\n').flatMap((row) => {
    const [level, , block, paragraph, line, , x, y, width, height, sure, text = ''] = row.split('\t');
    if (level !== '5' || text.trim() === '') return [];
    const [left, top] = [Number(x), Number(y)];
    return [
      {
        text,
        sure: Number(sure),
        left,
        top,
        right: left + Number(width),
        bottom: top + Number(height),
        line: `${block} ${paragraph} ${line}`,
      },
    ];
  });
}

/** A portable greymap: nothing to pack on this side, nothing to unpack on the other. */
function pgm({ width, height, shades }: Grey): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + shades.length);
  file.set(header);
  file.set(shades, header.length);
  return file;
}
