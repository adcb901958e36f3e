import { xmlText } from './xml-text';

export type PlistValue = string | boolean | number | readonly PlistValue[] | { readonly [key: string]: PlistValue };

/** Apple’s property list, in XML. */
export function plist(value: PlistValue): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...element(value, ''),
    '</plist>',
    '',
  ].join('\n');
}

function element(value: PlistValue, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}<string>${xmlText(value)}</string>`];
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') return [`${indent}<integer>${value}</integer>`];
  const inner = `${indent}  `;
  if (isList(value)) return [`${indent}<array>`, ...value.flatMap((each) => element(each, inner)), `${indent}</array>`];
  const entries = Object.entries(value).flatMap(([key, each]) => [`${inner}<key>${xmlText(key)}</key>`, ...element(each, inner)]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`];
}

const isList = (value: PlistValue): value is readonly PlistValue[] => Array.isArray(value);
