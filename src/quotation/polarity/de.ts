import type { PolarityTerms } from './terms.ts';

export const german: PolarityTerms = {
  negations: ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'niemand', 'nichts', 'nirgends', 'ohne', 'weder', 'noch nie', 'kaum'],
  hedges: [
    'vielleicht', 'wahrscheinlich', 'wahrscheinlichen', 'wahrscheinliche', 'wohl', 'vermutlich', 'möglicherweise', 'etwa', 'ungefähr', 'fast',
    'könnte', 'könnten', 'dürfte', 'dürften', 'würde', 'würden', 'hoffe', 'hofft', 'hoffen', 'scheint', 'angeblich', 'offenbar', 'ich würde sagen',
    'teilweise', 'möglich', 'kann', 'können',
  ],
};
