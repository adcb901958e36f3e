import { useState } from 'preact/hooks';
import { type PlainKey, say } from '../../language/say';
import { type MadeFile, makeKeys, openKey, signFile } from '../../workbench/hand-out';
import { FileField } from './file-field';
import { download } from './rules-on-disk';

export type Keys = Awaited<ReturnType<typeof makeKeys>>['pair'];

interface Props {
  text: string;
  keys: Keys | null;
  onKeys(keys: Keys | null): void;
}

const FAULTS: Record<string, PlainKey> = {
  'not-json': 'bench.sign.notJson',
  'public-key': 'bench.sign.publicKey',
};

/** A signature, for schools that want browsers to take no other file. The keys stay in this page. */
export function Signing({ text, keys, onKeys }: Props) {
  const [said, setSaid] = useState<PlainKey | null>(null);
  const make = async () => {
    const { pair, files } = await makeKeys();
    files.forEach(save);
    onKeys(pair);
    setSaid('bench.sign.made');
  };
  const take = async (file: File) => {
    const opened = openKey(await file.text());
    onKeys(opened.ok ? opened.pair : null);
    setSaid(opened.ok ? 'bench.sign.inUse' : (FAULTS[opened.fault] ?? 'bench.sign.noKey'));
  };
  return (
    <fieldset class="step">
      <legend>{say('bench.sign.title')}</legend>
      <p class="soft">{say('bench.sign.lead')}</p>
      <FileField accept=".jwk,.json" onFile={(file) => void take(file)}>
        {say('bench.sign.key')}
      </FileField>
      <p class="row start">
        <button type="button" class="small" onClick={() => void make()}>
          {say('bench.sign.make')}
        </button>
        <button type="button" class="small" disabled={!keys} onClick={() => keys && void signFile(text, keys).then(save)}>
          {say('bench.sign.sign')}
        </button>
      </p>
      <p role="status">{said && say(said)}</p>
    </fieldset>
  );
}

export function save({ name, content }: MadeFile): void {
  download(new Blob([content]), name);
}
