import { preferShell, provideChromium } from './chromium.ts';

// Runs before the tests, since several may need Chromium at the same time.
preferShell();
console.log(provideChromium());
