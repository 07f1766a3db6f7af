import type { Check } from './content.ts';
import { referencesResolve } from './references-resolve.ts';

/** Every rule the gate holds content to, in the order in which an editor would ask. */
export const checks: readonly Check[] = [referencesResolve];
