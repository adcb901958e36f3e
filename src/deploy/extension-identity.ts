/** By which Firefox, its policies and its shop know the extension. */
export const GECKO_ID = 'quiet-word@quietword.example';

const CHROME_SHOP = 'https://clients2.google.com/service/update2/crx';
const EDGE_SHOP = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';
const FIREFOX_SHOP = `https://addons.mozilla.org/firefox/downloads/latest/${GECKO_ID}/latest.xpi`;

/** Chrome and Edge know an extension by the id that its shop gave it. */
export const CHROMIUM_ID = /^[a-p]{32}$/;

export interface ExtensionIdentity {
  chromeId: string;
  /** Left out, Edge takes the extension from Chrome’s shop, under Chrome’s id. */
  edgeId?: string;
  /** Of a school that hosts the extension itself: for Chrome and Edge. */
  updateUrl?: string;
  /** Of a school that hosts the extension itself: the signed .xpi for Firefox. */
  firefoxUrl?: string;
}

/** A browser of Chromium’s family, and where its policies live. */
export interface ChromiumBrowser {
  name: 'chrome' | 'edge';
  title: string;
  id: string;
  updateUrl: string;
  /** Under HKEY_LOCAL_MACHINE. */
  registryKey: string;
  macDomain: string;
}

export function chromiumBrowsers({ chromeId, edgeId, updateUrl }: ExtensionIdentity): [chrome: ChromiumBrowser, edge: ChromiumBrowser] {
  return [
    {
      name: 'chrome',
      title: 'Google Chrome',
      id: chromeId,
      updateUrl: updateUrl ?? CHROME_SHOP,
      registryKey: 'Software\\Policies\\Google\\Chrome',
      macDomain: 'com.google.Chrome',
    },
    {
      name: 'edge',
      title: 'Microsoft Edge',
      id: edgeId ?? chromeId,
      updateUrl: updateUrl ?? (edgeId === undefined ? CHROME_SHOP : EDGE_SHOP),
      registryKey: 'Software\\Policies\\Microsoft\\Edge',
      macDomain: 'com.microsoft.Edge',
    },
  ];
}

/** What makes a browser install the extension: an entry of its policy ExtensionSettings. */
export function forceInstall(url: { updateUrl: string } | { installUrl: string }): Record<string, string> {
  return {
    installation_mode: 'force_installed',
    ...('updateUrl' in url ? { update_url: url.updateUrl } : { install_url: url.installUrl }),
  };
}

export const firefoxInstallUrl = ({ firefoxUrl }: ExtensionIdentity): string => firefoxUrl ?? FIREFOX_SHOP;
