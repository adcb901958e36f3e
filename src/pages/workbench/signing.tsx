import { useState } from 'preact/hooks';
import { type MadeFile, makeKeys, openKey, signFile } from '../../workbench/hand-out';
import { download } from './rules-on-disk';

export type Keys = Awaited<ReturnType<typeof makeKeys>>['pair'];

interface Props {
  text: string;
  keys: Keys | null;
  onKeys(keys: Keys | null): void;
}

/** A signature, for schools that want browsers to take no other file. The keys stay in this page. */
export function Signing({ text, keys, onKeys }: Props) {
  const [said, setSaid] = useState('');
  const make = async () => {
    const { pair, files } = await makeKeys();
    files.forEach(save);
    onKeys(pair);
    setSaid('Two files were saved. Keep quiet-word.jwk safe and to yourself: whoever has it can sign rules in your name.');
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const opened = openKey(await file.text());
    onKeys(opened.ok ? opened.value : null);
    setSaid(opened.ok ? 'The key is in use until you leave this page.' : opened.message);
  };
  return (
    <fieldset class="step">
      <legend>Sign it, if you like</legend>
      <p class="soft">Browsers that have your public key then take only files that you signed.</p>
      <label>
        Your private key
        <input type="file" accept=".jwk,.json" onChange={({ currentTarget: { files } }) => void take(files?.[0])} />
      </label>
      <p class="row start">
        <button type="button" class="small" onClick={() => void make()}>
          Make a new pair of keys
        </button>
        <button type="button" class="small" disabled={!keys} onClick={() => keys && void signFile(text, keys).then(save)}>
          Sign and save
        </button>
      </p>
      <p role="status">{said}</p>
    </fieldset>
  );
}

export function save({ name, content }: MadeFile): void {
  download(new Blob([content]), name);
}
