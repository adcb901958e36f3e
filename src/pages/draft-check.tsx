import { useEffect, useState } from 'preact/hooks';
import { countThings } from '../advisory/group-by-clause';
import { Consequence } from '../advisory/note';
import { type PictureActs, PictureList } from '../advisory/pictures/picture-list';
import { keepMended } from '../attachments/keep-mended';
import { say, sayCount } from '../language/say';
import { send } from '../messages/send';
import type { Pictures } from '../review/pictures';
import { MarkedFindings } from './marked-findings';
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
        <div class="write">
          <label for="draft">{say('check.draft')}</label>
          <textarea
            id="draft"
            rows={5}
            dir="auto"
            placeholder={say('check.hint')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div class="about">
          <PictureDrop onFiles={(files) => pictures.add(files)} />
          {asks && <MeantFor meant={meant} onChange={setMeant} />}
          <div class="row">
            <p class="foot">{say('check.stays')}</p>
            <button type="submit" class="choice first">
              {say('check.now')}
            </button>
          </div>
        </div>
      </form>
      <section class="result" aria-label={say('check.found')}>
        <div aria-live="polite">
          <Outcome checked={checked} looking={pictures.looking} />
        </div>
        {checked.state === 'done' && checked.advice.findings.length > 0 && (
          <MarkedFindings text={checked.text} findings={checked.advice.findings}>
            <Consequence advice={checked.advice} />
          </MarkedFindings>
        )}
      </section>
      <PictureList pictures={pictures.seen(() => false)} acts={actsOn(pictures)} />
    </main>
  );
}

/** In one line what came of it, which is read out. */
function Outcome({ checked, looking }: { checked: Checked; looking: boolean }) {
  if (checked.state === 'failed') return <p class="quiet-line">{say('check.unavailable')}</p>;
  if (checked.state === 'empty') return <p class="quiet-line">{say('check.empty')}</p>;
  const things = countThings(checked.advice.findings);
  if (things > 0) return <h2>{sayCount('check.things', things)}</h2>;
  return <p class="quiet-line">{looking ? say('check.looking') : say('check.nothing')}</p>;
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
