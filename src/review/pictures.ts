import type { Mending, PictureReport, PictureSignals } from '../engine/schema/picture';
import type { AttachedPicture, Mended, MendedUse } from './advisory-port';

/** Where pictures are looked at and mended. */
export interface PictureDesk {
  read(id: string, file: File, signal: AbortSignal): Promise<PictureReport>;
  mend(id: string, file: File, how: Mending): Promise<File>;
}

type Entry = Omit<AttachedPicture, 'canSwap'> & { end: AbortController; shown: boolean };

/** No site takes more at once. */
const MOST = 20;
/** A page that shows what is attached shows it by then; one that has not did not take it. */
export const UNTIL_SHOWN_MS = 8000;

/** The pictures on one draft: each is looked at once, one after another, while the person goes on. */
export class Pictures {
  #entries: Entry[] = [];
  /** A picture is being taken off and put back by us, so what the page shows meanwhile says nothing. */
  #swapping = false;
  /** Our copy on its way into the page, which is heard as any other file is. */
  #putting: File | null = null;
  #line: Promise<void> = Promise.resolve();

  constructor(
    private readonly desk: PictureDesk,
    private readonly changed: () => void,
  ) {}

  get count(): number {
    return this.#entries.length;
  }

  get looking(): boolean {
    return this.#entries.some(({ report }) => report === null);
  }

  /** Two drafts with the same pictures, as far as they are known, have the same key. */
  get key(): string {
    return this.#entries.map(({ id, report, permission }) => `${id}${report ? '' : '?'}${permission ? '+' : ''}`).join();
  }

  get signals(): PictureSignals[] {
    return this.#entries.flatMap(({ report, permission }) => (report ? [{ ...report.signals, permission }] : []));
  }

  seen(canSwap: (at: number) => boolean): AttachedPicture[] {
    return this.#entries.map(({ id, file, report, permission }, at) => ({ id, file, report, permission, canSwap: canSwap(at) }));
  }

  add(files: readonly File[]): void {
    const added = files.filter(({ name, size }) => name !== this.#putting?.name || size !== this.#putting.size);
    for (const file of added.slice(0, MOST - this.count)) {
      const entry: Entry = { id: newId(), file, report: null, permission: false, end: new AbortController(), shown: false };
      this.#entries.push(entry);
      this.#line = this.#line.then(() => this.#look(entry));
      setTimeout(() => this.#leaveUnlessShown(entry), UNTIL_SHOWN_MS);
    }
    this.changed();
  }

  /** When all have been looked at. */
  async settled(): Promise<void> {
    while (this.looking) await this.#line;
  }

  permit(id: string, held: boolean): void {
    const entry = this.#find(id);
    if (entry) entry.permission = held;
    this.changed();
  }

  place(id: string): number {
    return this.#entries.findIndex((entry) => entry.id === id);
  }

  /** A mended copy, looked at again. */
  async mend(id: string, how: Mending): Promise<{ file: File; report: PictureReport }> {
    const entry = this.#find(id);
    if (!entry) throw new Error('The picture is no longer on the draft.');
    const file = await this.desk.mend(id, entry.file, how);
    return { file, report: await this.desk.read(newId(), file, entry.end.signal) };
  }

  /** The copy now stands in the picture's place. */
  replace(id: string, file: File, report: PictureReport): void {
    const entry = this.#find(id);
    if (!entry) return;
    this.#entries[this.place(id)] = { ...entry, id: newId(), file, report };
    this.changed();
  }

  /** What the person asked for with a mended copy; `put` is false where it did not work. */
  async remedy(id: string, how: Mending, use: MendedUse, put: (file: File, place: number) => Promise<boolean>): Promise<Mended> {
    const place = this.place(id);
    this.#swapping = use === 'swap';
    try {
      const { file, report } = await this.mend(id, how);
      if (use === 'swap') this.#putting = file;
      if (!(await put(file, place))) return { ok: false };
      if (use === 'swap') this.replace(id, file, report);
      return { ok: true, report };
    } catch {
      return { ok: false };
    } finally {
      this.#swapping = false;
      this.#putting = null;
    }
  }

  /** How many the page shows; null where it does not say. Those that it showed and shows no more have been taken off. */
  reconcile(shown: number | null): void {
    if (shown === null || this.#swapping) return;
    for (const entry of this.#entries.slice(0, shown)) entry.shown = true;
    const gone = this.#entries.filter((entry, at) => entry.shown && at >= shown);
    for (const entry of gone) this.#leave(entry);
  }

  /** The person has taken this one off. */
  takeOff(at: number): void {
    const entry = this.#entries[at];
    if (entry && !this.#swapping) this.#leave(entry);
  }

  clear(): void {
    for (const entry of [...this.#entries]) this.#leave(entry);
  }

  async #look(entry: Entry): Promise<void> {
    if (entry.end.signal.aborted) return;
    const failed: PictureReport = { signals: { unchecked: 'failed' }, faces: [], width: 0, height: 0 };
    const report = await this.desk.read(entry.id, entry.file, entry.end.signal).catch(() => failed);
    if (entry.end.signal.aborted) return;
    entry.report = report;
    this.changed();
  }

  /** Only where others are shown is it known that the page shows what is attached. */
  #leaveUnlessShown(entry: Entry): void {
    if (!entry.shown && this.#entries.some(({ shown }) => shown)) this.#leave(entry);
  }

  #leave(entry: Entry): void {
    entry.end.abort();
    this.#entries = this.#entries.filter((each) => each !== entry);
    this.changed();
  }

  #find(id: string): Entry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }
}

/** Told apart among all tabs. */
function newId(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
}
