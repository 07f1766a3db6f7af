import type { PolarityTerms } from './terms.ts';

export const spanish: PolarityTerms = {
  negations: ['no', 'nunca', 'jamás', 'nada', 'nadie', 'ninguno', 'ninguna', 'ningún', 'sin', 'ni', 'tampoco'],
  hedges: [
    'quizá', 'quizás', 'tal vez', 'probablemente', 'probable', 'posiblemente', 'posible', 'casi', 'aproximadamente', 'alrededor',
    'podría', 'podrían', 'puede', 'pueden', 'espero', 'espera', 'esperamos', 'parece', 'parecen', 'al parecer', 'yo diría', 'en parte',
  ],
};
