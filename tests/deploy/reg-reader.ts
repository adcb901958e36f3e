/** What Windows' registry editor would take out of a registry file: values by key and name. */
export function readReg(text: string): Record<string, Record<string, string | number>> {
  const [first, ...lines] = text.split('\r\n');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error('Not a registry file.');
  if (/[^\r\n -~]/.test(text)) throw new Error('Not ASCII: its code page would matter.');
  const keys: Record<string, Record<string, string | number>> = {};
  let current: Record<string, string | number> | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      current = {};
      keys[key] = current;
      continue;
    }
    const [, name, data] = /^"([^"]+)"=(.*)$/.exec(line) ?? [];
    if (!current || name === undefined || data === undefined) throw new Error(`Cannot be read: ${line.slice(0, 100)}`);
    current[name] = readData(data);
  }
  return keys;
}

function readData(data: string): string | number {
  const number = /^dword:([0-9a-f]{8})$/.exec(data)?.[1];
  if (number !== undefined) return Number.parseInt(number, 16);
  if (data.startsWith('hex(1):')) {
    const bytes = Uint8Array.from(data.slice(7).split(','), (byte) => Number.parseInt(byte, 16));
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
    if (!text.endsWith('\0')) throw new Error('The text does not end.');
    return text.slice(0, -1);
  }
  const quoted = /^"((?:[^"\\]|\\["\\])*)"$/.exec(data)?.[1];
  if (quoted === undefined) throw new Error(`Cannot be read: ${data.slice(0, 100)}`);
  return quoted.replace(/\\(["\\])/g, '$1');
}
