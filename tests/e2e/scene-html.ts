import type { Scene } from '../sites/a-site';

/** Every part can be seen and pressed, as on the real page. */
const LAYOUT = `
  body { font: 16px/1.5 sans-serif }
  [contenteditable], [role=textbox], textarea { display: block; min-width: 320px; min-height: 48px; border: 1px solid grey }
  button, [role=button] { display: inline-block; min-width: 48px; min-height: 28px; border: 1px solid grey }`;

/** A page that lays out a scene and posts what is written in it (tests/fixtures/scene). */
export function sceneHtml({ html, field, submit }: Pick<Scene, 'html' | 'field' | 'submit'>): string {
  const given = JSON.stringify({ html, field, submit }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A scene</title><style>${LAYOUT}</style></head>
<body><script type="application/json" id="scene">${given}</script><script src="/scene.js"></script></body></html>`;
}
