import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64Of, bytesOf } from '../../src/capture/base64';

it('bytes become base64 and the same bytes again, whatever their number', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect([...bytesOf(base64Of(bytes))]).toEqual([...bytes]);
    }),
  );
  const many = Uint8Array.from({ length: 100_001 }, (_, at) => at * 31);
  expect(Buffer.from(many).toString('base64')).toBe(base64Of(many));
  expect(bytesOf(base64Of(many))).toEqual(many);
});
