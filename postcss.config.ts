import { uswdsLayer } from './src/ui/styles/uswdsLayer.ts';

export default { plugins: [uswdsLayer()] };
