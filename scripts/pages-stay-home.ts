import type { Plugin } from 'vite';

/** The background may download the school's rules, and the manifest cannot allow that to it alone: so every page of ours forbids it to itself. */
export function pagesStayHome(): Plugin {
  return {
    name: 'pages-stay-home',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
        injectTo: 'head-prepend',
      },
    ],
  };
}
