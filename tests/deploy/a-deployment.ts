import type { ExtensionIdentity } from '../../src/deploy/extension-identity';

export const CHROME_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const EDGE_ID = 'ponmlkjihgfedcbaponmlkjihgfedcba';
export const IDENTITY: ExtensionIdentity = { chromeId: CHROME_ID, edgeId: EDGE_ID };
