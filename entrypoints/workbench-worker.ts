import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveBench } from '../src/workbench/serve-bench';

export default defineUnlistedScript(() => serveBench(self as unknown as Worker));
