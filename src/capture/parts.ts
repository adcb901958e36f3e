/** Where the build puts models and WebAssembly (scripts/shipped-parts.ts); read within the extension's own origin only. */
export const PARTS = {
  faces: '/parts/faces.onnx',
  onnx: { mjs: '/parts/onnx.mjs', wasm: '/parts/onnx.wasm' },
  codes: '/parts/codes.wasm',
} as const;
