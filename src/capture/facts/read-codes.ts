import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { PARTS } from '../parts';

/** The kinds that carry words or addresses; others read as chance patterns in photographs. */
const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'MicroQRCode', 'DataMatrix', 'Aztec', 'PDF417', 'EAN13', 'Code128'],
  maxNumberOfSymbols: 8,
};

/** By itself the library would fetch its WebAssembly from a public server. */
export function openCodeReader(): (picture: ImageData) => Promise<string[]> {
  prepareZXingModule({ overrides: { locateFile: () => new URL(PARTS.codes, location.origin).href } });
  return async (picture) => {
    const found = await readBarcodes(picture, OPTIONS);
    return [...new Set(found.filter(({ isValid, text }) => isValid && text !== '').map(({ text }) => text))];
  };
}
