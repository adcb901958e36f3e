import { QrCode } from './qr-code';

/** The link to the rules as a code, for another device to take a picture of. */
export function AddressCode({ url }: { url: string }) {
  return (
    <details>
      <summary>Show the link as a code</summary>
      <QrCode text={url} label={`QR code of ${url}`} />
    </details>
  );
}
