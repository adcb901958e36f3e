/** From the page's world to ours, on the window; ours hears it first and lets nobody else hear it. */
export const BRIDGED = 'bridged';
