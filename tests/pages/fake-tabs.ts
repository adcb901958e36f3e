import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...heard: never[]) => void;

/** An event of the browser's that a test sets off itself. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of [...listeners]) listener(...(args as never[]));
    },
    count: () => listeners.size,
  };
}

type Event = ReturnType<typeof fakeEvent>;
interface End {
  name: string;
  sender: { id: string };
  onMessage: Event;
  onDisconnect: Event;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** Tabs to which a page of ours opens ports, each with the frames in which a script of ours is. */
export class FakeTabs {
  active = 1;
  readonly onActivated = fakeEvent();
  readonly onUpdated = fakeEvent();
  readonly onMessage = fakeEvent();
  /** All that went over any port. */
  readonly crossed: unknown[] = [];
  readonly #frames = new Map<number, Event[]>();
  readonly #open: { tab: number; panel: End; ends: End[] }[] = [];

  constructor() {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: this.active }]) as never);
    vi.spyOn(fakeBrowser.runtime, 'onConnect', 'get').mockImplementation(() => this.#starting as never);
    vi.spyOn(fakeBrowser.runtime, 'onMessage', 'get').mockImplementation(() => this.onMessage as never);
    Object.assign(fakeBrowser.tabs, { connect: this.#connect, onActivated: this.onActivated, onUpdated: this.onUpdated });
  }

  #starting = fakeEvent();

  /** Runs a frame's script, which may listen for ports. */
  frame(tab: number, start: () => void): void {
    this.#starting = fakeEvent();
    start();
    this.#frames.set(tab, [...(this.#frames.get(tab) ?? []), this.#starting]);
  }

  async activate(tab: number): Promise<void> {
    this.active = tab;
    this.onActivated.fire({ tabId: tab });
    await settled();
  }

  /** The tab's page and all of its frames have gone, and another page has loaded. */
  async load(tab: number, start?: () => void): Promise<void> {
    this.#frames.delete(tab);
    for (const { panel } of this.#open.filter((each) => each.tab === tab)) panel.onDisconnect.fire(panel);
    if (start) this.frame(tab, start);
    this.onUpdated.fire(tab, { status: 'complete' });
    await settled();
  }

  #connect = (tab: number, { name }: { name: string }): End => {
    const panel = this.#end(name);
    const ends = (this.#frames.get(tab) ?? []).map((connected) => ({ connected, end: this.#end(name) }));
    panel.disconnect = () => {
      for (const { end } of ends) end.onDisconnect.fire(end);
    };
    this.#open.push({ tab, panel, ends: ends.map(({ end }) => end) });
    queueMicrotask(() => {
      for (const { connected, end } of ends) {
        end.postMessage = (message) => {
          this.crossed.push(message);
          panel.onMessage.fire(structuredClone(message));
        };
        connected.fire(end);
      }
      if (ends.length === 0) panel.onDisconnect.fire(panel);
    });
    return panel;
  };

  #end = (name: string): End => ({
    name,
    sender: { id: fakeBrowser.runtime.id },
    onMessage: fakeEvent(),
    onDisconnect: fakeEvent(),
    postMessage() {},
    disconnect() {},
  });
}

export const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
