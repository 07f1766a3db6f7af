import { faulty } from './cases.ts';

const fix = 'name the source in which we read it, or record under read that we have read this one';

faulty(
  'a printing in a source that we know only from citations',
  (content) => content.edit('sources/evening-star.yaml', 'read: part', 'read: cited-by-others'),
  {
    code: 'source-unread',
    at: ['quotes/lee-rain.md', 'evening-star'],
    message: 'this is from “evening-star”, which we have not read',
    fix,
  },
);

faulty(
  'a role attested by a source that we know only from citations',
  (content) => {
    const text = content.read('sources/evening-star.yaml');
    content.write('sources/gazette.yaml', text.replace('read: part', 'read: cited-by-others'));
    content.edit('speakers/ada-lee.md', 'source: morning-post', 'source: gazette');
  },
  {
    code: 'source-unread',
    at: ['speakers/ada-lee.md', 'gazette'],
    message: 'this is from “gazette”, which we have not read',
    fix,
  },
);
