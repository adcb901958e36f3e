import { useEffect, useState } from 'preact/hooks';
import { FindingList } from '../advisory/finding-card';
import { countThings } from '../advisory/group-by-clause';
import { Consequence } from '../advisory/note';
import { type PictureActs, PictureList } from '../advisory/pictures/picture-list';
import { keepMended } from '../attachments/keep-mended';
import { send } from '../messages/send';
import type { Pictures } from '../review/pictures';
import { MarkedText } from './marked-text';
import { type Meant, MeantFor, NOT_SAID } from './meant-for';
import { PictureDrop } from './picture-drop';
import { type Checked, useCheck } from './use-check';
import { usePictures } from './use-pictures';

/** What it was opened for: words selected on a page, a picture on one, or nothing yet. */
export type From = 'selection' | 'picture' | null;

/** Any text and pictures, checked as they are laid here. `asks`: also what they are meant for. */
export function DraftCheck({ from, asks = false }: { from: From; asks?: boolean }) {
  const [text, setText] = useState('');
  const [meant, setMeant] = useState<Meant>(NOT_SAID);
  const pictures = usePictures();
  const { checked, checkNow } = useCheck({ text, images: pictures.signals, key: pictures.key, meant });

  useEffect(() => {
    if (from === 'selection') send('takeSelection', null).then(setText, () => {});
    if (from === 'picture')
      send('takePicture', null).then(
        (base64) => base64 && pictures.add([asFile(base64)]),
        () => {},
      );
  }, [from, pictures]);

  return (
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
        {asks && <MeantFor meant={meant} onChange={setMeant} />}
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
    mend: async (id, how, use) => (use === 'swap' ? { ok: false } : pictures.remedy(id, how, use, (file) => keepMended(use, file))),
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
