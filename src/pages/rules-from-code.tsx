import { useState } from 'preact/hooks';
import { readPicture } from '../messages/picture-desk';

/** A link to rules out of a picture of its QR code, which is looked at on this device as any picture is. */
export function RulesFromCode({ onLink }: { onLink(link: string): void }) {
  const [said, setSaid] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    setSaid('Looking at the picture …');
    const codes = await readPicture('rules-code', file, new AbortController().signal).then(
      ({ signals }) => signals.codes ?? [],
      () => [],
    );
    const link = codes.find((code) => /^https?:\/\/\S+$/i.test(code.trim()))?.trim();
    setSaid(
      link
        ? `It holds the link ${link}. Look whether that is your school’s, then press “Use these”.`
        : 'No link was found in that picture.',
    );
    if (link) onLink(link);
  };
  return (
    <label>
      Or a picture of its code <input type="file" accept="image/*" onChange={({ currentTarget: { files } }) => void read(files?.[0])} />
      <span role="status">{said}</span>
    </label>
  );
}
