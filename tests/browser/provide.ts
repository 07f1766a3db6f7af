import { provideChromium } from './chromium.ts';

// Before the tests, of which several may want it at the same time.
console.log(provideChromium());
