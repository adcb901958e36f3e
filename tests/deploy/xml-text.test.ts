import { expect, it } from 'vitest';
import { xmlText } from '../../src/deploy/xml-text';

it('leaves nothing in a text that a reader of XML takes for its own, or makes a space of', () =>
  expect(xmlText('<a href="x">\r\n\tŵ & 👩🏽‍🏫</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&#13;&#10;&#9;ŵ &amp; 👩🏽‍🏫&lt;/a&gt;'));
