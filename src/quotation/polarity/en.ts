import type { PolarityTerms } from './terms.ts';

export const english: PolarityTerms = {
  negations: ['not', "*n't", 'cannot', 'never', 'no', 'none', 'nobody', 'nothing', 'nowhere', 'neither', 'nor', 'without', 'hardly', 'scarcely', 'no longer'],
  hedges: [
    'about', 'allegedly', 'almost', 'apparently', 'appear', 'appears', 'approximately', 'around', 'believe', 'believes', 'can',
    'certain', 'could', 'expect', 'expects', 'hope', 'hopes', 'hoped', 'i think', 'i would say', 'i would even say', 'in a sense',
    'in part', 'likely', 'may', 'maybe', 'might', 'mostly', 'nearly', 'partly', 'perhaps', 'possible', 'possibly', 'presumably',
    'probable', 'probably', 'reportedly', 'roughly', 'seem', 'seems', 'seemingly', 'should', 'so far', 'some', 'somewhat', 'try', 'trying',
    'up to', 'usually', 'would',
  ],
};
