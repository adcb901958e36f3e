import type { PolicyValues } from '../rulesets/policy-values';
import { type ChromiumBrowser, forceInstall } from './extension-identity';

/** Such text means the same in every code page; anything else is written as its bytes. */
const PLAIN = /^[ -~]*$/;

/** A registry file for the registry editor, `reg import`, or a group policy’s preferences. Its lines end as Windows has them. */
export function regFile(browser: ChromiumBrowser, values: PolicyValues): string {
  const root = `HKEY_LOCAL_MACHINE\\${browser.registryKey}`;
  return [
    'Windows Registry Editor Version 5.00',
    '',
    ...key(`${root}\\ExtensionSettings\\${browser.id}`, forceInstall(browser)),
    ...key(`${root}\\3rdparty\\extensions\\${browser.id}\\policy`, values),
  ].join('\r\n');
}

function key(path: string, values: object): string[] {
  return [`[${path}]`, ...Object.entries(values).map(([name, value]) => `"${name}"=${asData(value)}`), ''];
}

function asData(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${Number(value)}`;
  const text = String(value);
  return PLAIN.test(text) ? `"${text.replace(/[\\"]/g, '\\$&')}"` : `hex(1):${utf16(`${text}\0`)}`;
}

/** Bytes of UTF-16, low byte first, with a comma between: how a registry file holds text that a quoted string cannot. */
function utf16(text: string): string {
  const bytes: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at).toString(16).padStart(4, '0');
    bytes.push(unit.slice(2), unit.slice(0, 2));
  }
  return bytes.join(',');
}
