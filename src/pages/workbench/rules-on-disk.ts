import { say } from '../../language/say';

/** Where a file came from, so that it can be saved there again; null where the browser only downloads. */
export type Place = FileSystemFileHandle | null;

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const types = () => [{ description: say('bench.file.kind'), accept: { 'application/json': ['.json'] } }];
const pickers = (): Pickers => window as unknown as Pickers;

export interface OpenedFile {
  text: string;
  name: string;
  place: Place;
}

export const canPick = (): boolean => pickers().showOpenFilePicker !== undefined;

export async function pickFile(): Promise<OpenedFile | null> {
  const [place] = (await pickers().showOpenFilePicker?.({ types: types() })) ?? [];
  if (!place) return null;
  const file = await place.getFile();
  return { text: await file.text(), name: file.name, place };
}

/** Writes where it came from, or where the person chooses, or into the folder of downloads. Tells where it went. */
export async function saveFile(text: string, name: string, place: Place): Promise<Place> {
  const chosen = place ?? (await pickers().showSaveFilePicker?.({ suggestedName: name, types: types() })) ?? null;
  if (chosen === null) {
    download(new Blob([text], { type: 'application/json' }), name);
    return null;
  }
  const out = await chosen.createWritable();
  await out.write(text);
  await out.close();
  return chosen;
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
