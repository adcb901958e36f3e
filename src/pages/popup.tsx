import { useEffect, useState } from 'preact/hooks';
import { FindingList } from '../advisory/finding-card';
import { countThings } from '../advisory/group-by-clause';
import { Mark } from '../advisory/mark';
import { Consequence } from '../advisory/note';
import { type PictureActs, PictureList } from '../advisory/pictures/picture-list';
import { keepMended } from '../attachments/keep-mended';
import { send } from '../messages/send';
import type { Pictures } from '../review/pictures';
import { AttentionCard } from './attention-card';
import { MarkedText } from './marked-text';
import { PersonCard } from './person-card';
import { PictureDrop } from './picture-drop';
import { RulesFooter } from './rules-footer';
import { SiteCard } from './site-card';
import { type Checked, useCheck } from './use-check';
import { usePictures } from './use-pictures';

/** What it was opened for: words selected on a page, a picture on one, or nothing yet. */
export type From = 'selection' | 'picture' | null;

/** Any text and pictures, checked on demand. */
export function Popup({ from }: { from: From }) {
  const [text, setText] = useState('');
  const pictures = usePictures();
  const { checked, checkNow } = useCheck({ text, images: pictures.signals, key: pictures.key });

  useEffect(() => {
    if (from === 'selection') send('takeSelection', null).then(setText, () => {});
    if (from === 'picture')
      send('takePicture', null).then(
        (base64) => base64 && pictures.add([asFile(base64)]),
        () => {},
      );
  }, [from, pictures]);

  return (
    <div class="page">
      <header class="info">
        <Mark severity="info" />
        <h1>Quiet Word</h1>
      </header>
      {from === null && <SiteCard />}
      {from === null && <PersonCard />}
      <main>
        <form
          class="draft"
          onSubmit={(event) => {
            event.preventDefault();
            checkNow();
          }}
        >
          <label for="draft">Your draft</label>
          <textarea
            id="draft"
            rows={5}
            dir="auto"
            placeholder="Type or paste what you mean to post"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <PictureDrop onFiles={(files) => pictures.add(files)} />
          <div class="row">
            <p class="foot">Your words and pictures stay on this device.</p>
            <button type="submit" class="choice first">
              Check
            </button>
          </div>
          {checked.state === 'done' && checked.advice.findings.length > 0 && <Echo {...checked} />}
        </form>
        <section class="result" aria-label="What was found" aria-live="polite">
          <Result checked={checked} looking={pictures.looking} />
        </section>
        <PictureList pictures={pictures.seen(() => false)} acts={actsOn(pictures)} />
      </main>
      {from === null && <AttentionCard />}
      <RulesFooter />
    </div>
  );
}

function Echo({ text, advice }: Extract<Checked, { state: 'done' }>) {
  return (
    <section aria-label="Your draft with the words marked">
      <h2>The words concerned</h2>
      <MarkedText text={text} findings={advice.findings} />
    </section>
  );
}

/** A page of ours has nothing to swap a copy into. */
function actsOn(pictures: Pictures): PictureActs {
  return {
    permit: (id, held) => pictures.permit(id, held),
    async mend(id, how, use) {
      try {
        const { file, report } = await pictures.mend(id, how);
        return use !== 'swap' && (await keepMended(use, file)) ? { ok: true, report } : { ok: false };
      } catch {
        return { ok: false };
      }
    },
  };
}

function asFile(base64: string): File {
  return new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'picture.png', { type: 'image/png' });
}

function Result({ checked, looking }: { checked: Checked; looking: boolean }) {
  if (checked.state === 'failed')
    return <p class="quiet-line">Checking is unavailable at the moment. You can still post; nothing has been checked.</p>;
  if (checked.state === 'empty')
    return <p class="quiet-line">What might need a second look is shown here, with the clause of the policy it bears on.</p>;
  const { advice } = checked;
  if (advice.findings.length === 0 && looking) return <p class="quiet-line">Looking at your pictures…</p>;
  const things = countThings(advice.findings);
  if (things === 0) return <p class="quiet-line">Nothing stood out. You know the people and the place best.</p>;
  return (
    <>
      <h2>{things === 1 ? 'One thing to look at' : `${things} things to look at`}</h2>
      <FindingList findings={advice.findings} />
      <Consequence advice={advice} />
    </>
  );
}
