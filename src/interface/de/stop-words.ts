import type { stopWords as english } from '../en/stop-words.ts';
import type { Like } from '../like.ts';

/** Words, without accents, that the search treats as common in addition to those of all languages. */
export const stopWords: Like<typeof english> = {
  common:
    'die war was so hat man am an in um nach uber fur haben hatte hatten sind waren sei bei bis durch unter vor zum zur als da ' +
    'dass denn doch noch nur schon sehr wird werde werden wurde wurden einem einen einer eines kein keine ihr ihre ihren ihrer ' +
    'ihm ihn uns unser diese diesem diesen dieser dieses wer wo warum weil habe ins vom dann hier dort mehr',
  asking:
    'wer was wem wen wessen wann wo warum wieso weshalb wie welche welcher welches hat haben ist sind kann',
};
