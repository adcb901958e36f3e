import { spawnSync } from 'node:child_process';
import { feedShare } from './feed-share';
import { packageSizes } from './package-sizes';
import { pictureTimes } from './picture-times';
import { startTimes } from './start-times';

/** What only a browser can tell: the start of the background, pictures from attach to advisory, memory, the cost on a busy page; and what is shipped. */
const built = spawnSync('npm', ['run', 'build:practice'], { stdio: 'ignore' });
if (built.status !== 0) throw new Error('The practice build failed: run "npm run build:practice".');

for (const measure of [startTimes, pictureTimes, feedShare, packageSizes]) console.log(`${(await measure()).join('\n')}\n`);
process.exit(0);
