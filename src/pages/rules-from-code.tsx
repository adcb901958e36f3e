import { useState } from 'preact/hooks';
import { say } from '../language/say';
import { readPicture } from '../messages/picture-desk';

/** A link to rules out of a picture of its QR code, which is looked at on this device as any picture is. */
export function RulesFromCode({ onLink }: { onLink(link: string): void }) {
  const [said, setSaid] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    setSaid(say('byHand.looking'));
    const codes = await readPicture('rules-code', file, new AbortController().signal).then(
      ({ signals }) => signals.codes ?? [],
      () => [],
    );
    const link = codes.find((code) => /^https?:\/\/\S+$/i.test(code.trim()))?.trim();
    setSaid(link ? say('byHand.link', { link }) : say('byHand.noLink'));
    if (link) onLink(link);
  };
  return (
    <label>
      {say('byHand.picture')} <input type="file" accept="image/*" onChange={({ currentTarget: { files } }) => void read(files?.[0])} />
      <span role="status">{said}</span>
    </label>
  );
}
