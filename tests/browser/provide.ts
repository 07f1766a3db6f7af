import { preferShell, provideChromium } from './chromium.ts';

// Before the tests, several of which may need it at the same time.
preferShell();
console.log(provideChromium());
