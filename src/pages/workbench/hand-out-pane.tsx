import { useState } from 'preact/hooks';
import { packDeployment } from '../../workbench/hand-out';
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
  const [said, setSaid] = useState('');
  const pack = async () => {
    const made = await packDeployment(text, keys, { chromeId: id.trim(), url: url.trim(), schoolDevice });
    if (made.ok) save(made.value.file);
    setSaid(made.ok ? toldOf(made.value, url.trim() === '' ? '' : keys ? PUT_SIGNED : PUT) : made.message);
  };
  if (problems > 0)
    return <p class="pane quiet-line">There {problems === 1 ? 'is a problem' : `are ${problems} problems`} to mend first: see Checks.</p>;
  return (
    <div class="pane">
      {unsaved && <p class="quiet-line">You have not saved this version yet.</p>}
      <Signing text={text} keys={keys} onKeys={setKeys} />
      <fieldset class="step">
        <legend>Give it to every browser</legend>
        <label>
          Address that browsers download it from
          <input
            type="url"
            value={url}
            placeholder="https://…  (left empty: the browser policy carries it)"
            onInput={({ currentTarget: { value } }) => setUrl(value)}
          />
        </label>
        <label>
          Id of the extension in Chrome
          <input
            value={id}
            spellcheck={false}
            placeholder="32 letters: chrome://extensions shows it"
            onInput={({ currentTarget: { value } }) => setId(value)}
          />
        </label>
        <label class="inline">
          <input type="checkbox" checked={schoolDevice} onChange={({ currentTarget: { checked } }) => setSchoolDevice(checked)} /> These
          devices belong to the school
        </label>
        <p>
          <button type="button" class="choice" onClick={() => void pack()}>
            Make the files for every console
          </button>
        </p>
        <p role="status">{said}</p>
      </fieldset>
      {URL.canParse(url.trim()) && (
        <fieldset class="step">
          <legend>Or by hand</legend>
          <p class="soft">Staff without a browser policy can take the rules by this link, or by a picture of this code.</p>
          <QrCode text={url.trim()} label={`QR code of ${url.trim()}`} />
        </fieldset>
      )}
    </div>
  );
}

const PUT = 'Put the rules file at the address too. ';
const PUT_SIGNED = 'Put the signed file, school-rules.jws, at the address too. ';

function toldOf({ names, code }: { names: string[]; code: string }, put: string): string {
  const consoles = 'Google Admin, Windows, Intune, Firefox, macOS and Linux';
  return `${names.length} files for ${consoles} are in the archive. ${put}The options page of each browser should then show the short code ${code}.`;
}
