/** Where the build puts models and WebAssembly (scripts/shipped-parts.ts); read within the extension's own origin only. */
export const PARTS = {
  faces: '/parts/faces.onnx',
  onnx: { mjs: '/parts/onnx.mjs', wasm: '/parts/onnx.wasm' },
  codes: '/parts/codes.wasm',
  nudity: { model: '/parts/nudity.json', weights: '/parts/nudity.bin', wasm: '/parts/tfjs-backend-wasm-simd.wasm' },
  words: { worker: '/words/worker.min.js', core: '/words/tesseract-core-simd-lstm.wasm.js', language: '/words' },
} as const;
