import { say } from '../language/say';
import { QrCode } from './qr-code';

/** The link to the rules as a code, for another device to take a picture of. */
export function AddressCode({ url }: { url: string }) {
  return (
    <details>
      <summary>{say('rules.linkAsCode')}</summary>
      <QrCode text={url} label={say('rules.codeOf', { url })} />
    </details>
  );
}
