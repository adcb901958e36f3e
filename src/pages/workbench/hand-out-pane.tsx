import { useState } from 'preact/hooks';
import { say, sayCount } from '../../language/say';
import { type Packed, packDeployment } from '../../workbench/hand-out';
import { QrCode } from '../qr-code';
import { type Keys, Signing, save } from './signing';

interface Props {
  text: string;
  problems: number;
  unsaved: boolean;
  /** Of this very extension, where the page is one of its own in Chromium. */
  chromeId: string;
}

/** From the finished file to the browsers of the school. */
export function HandOutPane({ text, problems, unsaved, chromeId }: Props) {
  const [keys, setKeys] = useState<Keys | null>(null);
  const [url, setUrl] = useState('');
  const [id, setId] = useState(chromeId);
  const [schoolDevice, setSchoolDevice] = useState(false);
  const [packed, setPacked] = useState<Packed | null>(null);
  const pack = async () => {
    const made = await packDeployment(text, keys, { chromeId: id.trim(), url: url.trim(), schoolDevice });
    if (made.ok) save(made.file);
    setPacked(made);
  };
  if (problems > 0) return <p class="pane quiet-line">{sayCount('bench.out.mendFirst', problems)}</p>;
  return (
    <div class="pane">
      {unsaved && <p class="quiet-line">{say('bench.out.unsaved')}</p>}
      <Signing text={text} keys={keys} onKeys={setKeys} />
      <fieldset class="step">
        <legend>{say('bench.out.everyBrowser')}</legend>
        <label>
          {say('bench.out.address')}
          <input
            type="url"
            value={url}
            placeholder={say('bench.out.addressHint')}
            onInput={({ currentTarget: { value } }) => setUrl(value)}
          />
        </label>
        <label>
          {say('bench.out.id')}
          <input
            value={id}
            spellcheck={false}
            placeholder={say('bench.out.idHint')}
            onInput={({ currentTarget: { value } }) => setId(value)}
          />
        </label>
        <label class="inline">
          <input type="checkbox" checked={schoolDevice} onChange={({ currentTarget: { checked } }) => setSchoolDevice(checked)} />{' '}
          {say('bench.out.schoolDevice')}
        </label>
        <p>
          <button type="button" class="choice" onClick={() => void pack()}>
            {say('bench.out.make')}
          </button>
        </p>
        <p role="status">{packed && toldOf(packed)}</p>
      </fieldset>
      {URL.canParse(url.trim()) && (
        <fieldset class="step">
          <legend>{say('bench.out.byHand')}</legend>
          <p class="soft">{say('bench.out.byHandLead')}</p>
          <QrCode text={url.trim()} label={say('bench.out.qrCode', { link: url.trim() })} />
        </fieldset>
      )}
    </div>
  );
}

const FAULTS = { id: 'bench.out.badId', address: 'bench.out.badAddress' } as const;
const PUT = { rules: 'bench.out.put', signed: 'bench.out.putSigned' } as const;

function toldOf(packed: Packed): string {
  if (!packed.ok) return say(FAULTS[packed.fault]);
  const { names, code, put } = packed;
  return [say('bench.out.made', { count: names.length }), ...(put ? [say(PUT[put])] : []), say('bench.out.code', { code })].join(' ');
}
