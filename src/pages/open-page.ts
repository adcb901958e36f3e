import { render, type VNode } from 'preact';
import { type PlainKey, speak, spokenLanguage } from '../language/say';
import { send } from '../messages/send';
import { hearSettings } from '../settings/store';
import { wearChosen } from './appearance';
import { wearLanguage } from './wear-language';

/** Shows a page of ours in the language and the looks in force, and again when another language is chosen. */
export async function openPage(title: PlainKey, view: () => VNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  let language: string | null = null;
  async function draw(into: HTMLElement): Promise<void> {
    speak(await send('words', null).catch(() => null));
    if (spokenLanguage() === language) return;
    language = spokenLanguage();
    wearLanguage(title);
    render(view(), into);
  }
  wearChosen();
  hearSettings(() => void draw(root), new AbortController().signal);
  await draw(root);
}
