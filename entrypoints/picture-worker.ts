import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePictures } from '../src/capture/serve-pictures';

export default defineUnlistedScript(() => servePictures(self as unknown as Worker));
