import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const quote = 'quotes/lee-rain.md';

/** Adds a second quotation, used by an event. */
function addQuotation(content: SmallContent): void {
  content.write('quotes/lee-snow.md', content.read(quote));
  content.edit('events/lee-speech.md', '[lee-rain]', '[lee-rain, lee-snow]');
}

faulty(
  'a quotation related to itself',
  (content) =>
    content.edit(quote, 'status:', 'related: [{ quote: lee-rain, as: repeats }]\nstatus:'),
  {
    code: 'redundant-relation',
    at: [quote, 'lee-rain'],
    message: 'the quotation is related to itself',
    fix: 'remove this relation',
  },
);

faulty(
  'a quotation related to another twice',
  (content) => {
    addQuotation(content);
    content.edit(
      quote,
      'status:',
      'related: [{ quote: lee-snow, as: repeats }, { quote: lee-snow, as: answers }]\nstatus:',
    );
  },
  {
    code: 'redundant-relation',
    at: [quote, 'lee-snow, as: answers'],
    message: 'the quotation is related to “lee-snow” twice',
    fix: 'remove this relation',
  },
);

sound('two quotations related to each other', (content) => {
  addQuotation(content);
  content.edit(quote, 'status:', 'related: [{ quote: lee-snow, as: repeats }]\nstatus:');
  content.edit(
    'quotes/lee-snow.md',
    'status:',
    'related: [{ quote: lee-rain, as: answers }]\nstatus:',
  );
});
