import type { Part } from './picture-parts';

/** Models and WebAssembly for pictures, by their place in the build; the code finds them by src/capture/parts.ts. */
export const SHIPPED_PARTS: readonly Part[] = [
  {
    as: 'parts/faces.onnx',
    from: 'faceplugin-face-recognition-js@0.0.1',
    file: 'model/fr_detect.onnx',
    sha256: '6c0256ccd3164f844736a401faf936ec2930764a87ae39442180887d0c5c8854',
  },
  {
    as: 'parts/onnx.wasm',
    file: 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
  },
  {
    as: 'parts/onnx.mjs',
    file: 'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
    sha256: 'e13f7f94fc51b4ca72b12faeb1ee95f4ace6dfbc8939bc718aabdc0a27c4299b',
  },
  {
    as: 'parts/codes.wasm',
    file: 'zxing-wasm/dist/reader/zxing_reader.wasm',
    sha256: 'e8af31edb56d0522f4de74495839385ef019ba8bc90d38e5ecb2f18795d86fb2',
  },
  {
    as: 'words/worker.min.js',
    file: 'tesseract.js/dist/worker.min.js',
    sha256: '576b7df7e3393e137e51849357c9adb53fe7ac1bb69bfa06cf3d61520f182c6d',
  },
  {
    as: 'words/tesseract-core-simd-lstm.wasm.js',
    file: 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
    sha256: 'c58b46a4c796c0b8afccf77591d5b875b6896b45d402bbce8caa6f5362447b38',
  },
  {
    as: 'parts/tfjs-backend-wasm-simd.wasm',
    file: '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm',
    sha256: '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
  },
];
