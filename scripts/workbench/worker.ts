import { serveBench } from '../../src/workbench/serve-bench';

serveBench(self as unknown as Worker);
