import { describe } from 'vitest';
import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const author = 'authors/pat-reed.md';
/** Adds an author, and sets the byline of the article. */
const written =
  (byline: string, name = 'Pat Reed') =>
  (content: SmallContent) => {
    content.write(author, `---\nname: ${name}\n---\n\nPat writes of the weather.\n`);
    content.edit(article, 'authors: [Verbatim]', `authors: [${byline}]`);
  };

describe('a byline names authors by their ids', () => {
  sound('a single author', written('pat-reed'));
  sound('an author with the publication', written('pat-reed, Verbatim'));
  sound('an author with a guest, who has no page', written('pat-reed, Jo March'));

  faulty('not by their names', written('pat-reed, Pat Reed'), {
    code: 'author-by-name',
    at: [article, 'Pat Reed]'],
    message: '“Pat Reed” is the name of the author “pat-reed”, who has a page',
    fix: 'write the id: pat-reed',
  });
  faulty('not by names that look like theirs', written('pat-reed, "PAT\u200b REED"'), {
    code: 'author-by-name',
    at: [article, '"PAT'],
    message: '“PAT\u200b REED” is the name of the author “pat-reed”, who has a page',
    fix: 'write the id: pat-reed',
  });
  faulty('not by misspelled names', written('pat-reed, Pat Read'), {
    code: 'unknown-author',
    at: [article, 'Pat Read]'],
    message: 'there is no author “Pat Read”',
    fix: 'did you mean “pat-reed”?',
  });
  faulty(
    'only by ids that exist',
    written('pat-reed, pat-read, jo-march'),
    {
      code: 'unknown-author',
      at: [article, 'pat-read'],
      message: 'there is no author “pat-read”',
      fix: 'did you mean “pat-reed”?',
    },
    {
      code: 'unknown-author',
      at: [article, 'jo-march'],
      message: 'there is no author “jo-march”',
      fix: 'add the file authors/jo-march.md, or name another author',
    },
  );
  faulty('only once each', written('pat-reed, Verbatim, pat-reed'), {
    code: 'repeated-reference',
    at: [article, 'pat-reed]'],
    message: '“pat-reed” is under authors twice',
    fix: 'name it once',
  });
});

describe('an author', () => {
  faulty(
    'must have a name',
    (content) => {
      written('pat-reed')(content);
      content.edit(author, 'name: Pat Reed', 'role: Editor');
    },
    {
      code: 'missing-key',
      at: [author, 'role'],
      message: 'the key name is missing',
      fix: 'add it; if the evidence does not attest it, the record cannot be published yet',
    },
  );
  faulty('must not have the name of somebody we quote', written('pat-reed', 'Ada Lee'), {
    code: 'repeated-name',
    at: [author, 'Ada Lee'],
    message: '“Ada Lee” is the name of “ada-lee”, whom we quote or cite',
    fix: 'name our author, or make the two names different',
  });
  faulty(
    'must not have the name of another author',
    (content) => {
      written('pat-reed, reed')(content);
      content.write('authors/reed.md', '---\nname: Pat  reed\n---\n');
    },
    {
      code: 'repeated-name',
      at: ['authors/reed.md', 'Pat'],
      message: '“Pat  reed” is also the name of “pat-reed”',
      fix: 'keep one record per person, or make the two names different, for example with a middle name',
    },
  );
  faulty(
    'must have written an article',
    (content) => content.write(author, '---\nname: Pat Reed\n---\n'),
    {
      severity: 'warning',
      code: 'unused-record',
      at: [author, 'name'],
      message: 'nothing uses the author “pat-reed”',
      fix: 'name it in an article, or remove it',
    },
  );
});
