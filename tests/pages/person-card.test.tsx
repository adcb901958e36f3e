import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPersonHere } from '../../src/messages/person-here';
import { PersonCard } from '../../src/pages/person-card';

let person: { name: string; isPupil: boolean } | null;

/** A tab with a page in it that is written in; what is sent to the tab reaches the script in it. */
beforeEach(() => {
  fakeBrowser.reset();
  const heard: ((raw: unknown, sender: object, answer: (reply: unknown) => void) => boolean)[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void heard.push(listener as never));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url: 'https://www.instagram.com/direct/t/1' }] as never);
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tab: number, message: unknown) =>
      new Promise((resolve, reject) => {
        const sender = { id: fakeBrowser.runtime.id };
        if (!heard.some((listener) => listener(message, sender, resolve))) reject(new Error('Nobody there.'));
      }),
  });
  answerPersonHere({
    person: () => person,
    markPupil: (isPupil) => {
      person = person && { ...person, isPupil };
    },
  });
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const words = () => document.body.textContent ?? '';
const press = () => document.querySelector('button')?.click();

test('who is being written to can be marked as a pupil, and the mark taken back', async () => {
  person = { name: 'Jo Park', isPupil: false };
  render(<PersonCard />, document.body);
  await vi.waitFor(() => expect(words()).toContain('You are writing to Jo Park.'));
  press();
  await vi.waitFor(() => expect(words()).toContain('You marked Jo Park as a pupil.'));
  expect(person.isPupil).toBe(true);
  press();
  await vi.waitFor(() => expect(words()).toContain('You are writing to Jo Park.'));
  expect(person.isPupil).toBe(false);
});

test('where nobody is being written to there is nothing to say', async () => {
  person = null;
  render(<PersonCard />, document.body);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(words()).toBe('');
});
