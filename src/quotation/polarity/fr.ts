import type { PolarityTerms } from './terms.ts';

export const french: PolarityTerms = {
  // « ne » is not counted: it comes with « pas », « jamais » or « rien ».
  negations: ['pas', 'jamais', 'rien', 'personne', 'aucun', 'aucune', 'sans', 'ni', 'nulle part'],
  hedges: [
    'peut-être',
    'probablement',
    'probable',
    'sans doute',
    'environ',
    'presque',
    'pourrait',
    'pourraient',
    'possible',
    'espère',
    'espérons',
    'semble',
    'semblent',
    'apparemment',
    'je dirais',
    'je dirais même',
    'en partie',
    'vraisemblablement',
  ],
  elided: /^(?:[cdjlmnst]|qu)'/iu,
};
