import { spawnSync } from 'node:child_process';
import { feedShare } from './feed-share';
import { frameShare } from './frame-share';
import { noteTimes } from './note-times';
import { packageSizes } from './package-sizes';
import { pageScriptSizes } from './page-script-sizes';
import { pictureTimes } from './picture-times';
import { startTimes } from './start-times';

/** What only a browser can tell: the start of the background, how soon the note stands, pictures from attach to advisory, memory, the cost on a busy page; and what is shipped. Names of measures as arguments ask for those alone. */
const built = spawnSync('npm', ['run', 'build:practice'], { stdio: 'ignore' });
if (built.status !== 0) throw new Error('The practice build failed: run "npm run build:practice".');

const MEASURES = {
  start: startTimes,
  note: noteTimes,
  pictures: pictureTimes,
  feed: feedShare,
  frames: frameShare,
  page: pageScriptSizes,
  package: packageSizes,
};

const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(MEASURES))
  if (asked.length === 0 || asked.includes(name)) console.log(`${(await measure()).join('\n')}\n`);
process.exit(0);
