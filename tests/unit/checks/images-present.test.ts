import { faulty, sound, type Expected } from './cases.ts';

const article = 'articles/rain.md';
const lead = (keys: string): string => `authors: [Verbatim]\nlead: { ${keys} }`;
const whole = 'image: rain.jpg, alt: Rain on a field, credit: Ada Lee';

faulty(
  'an image that does not exist',
  (content) => {
    content.write('images/rein.jpg', 'x');
    content.edit(article, 'authors: [Verbatim]', lead(whole));
  },
  {
    code: 'missing-image',
    at: [article, 'rain.jpg'],
    message: 'there is no image “rain.jpg”',
    fix: 'did you mean “rein.jpg”?',
  },
);

faulty(
  'an image outside the folder',
  (content) =>
    content.edit(article, 'authors: [Verbatim]', lead(whole.replace('rain.jpg', '../x.jpg'))),
  {
    code: 'missing-image',
    at: [article, '../x.jpg'],
    message: 'there is no image “../x.jpg”',
    fix: 'add the file images/../x.jpg to the content folder',
  },
);

for (const key of ['alt', 'credit']) {
  const missing: Expected = {
    code: 'missing-key',
    at: [article, '{ image'],
    message: `the key lead.${key} is missing`,
    fix: 'add it; if the evidence does not attest it, the record cannot be published yet',
  };
  faulty(
    `an image without ${key}`,
    (content) => {
      content.write('images/rain.jpg', 'x');
      content.edit(
        article,
        'authors: [Verbatim]',
        lead(whole.replace(new RegExp(`, ${key}: [^,]*`), '')),
      );
    },
    missing,
  );
}

sound('an image with its alt text and credit', (content) => {
  content.write('images/rain.jpg', 'x');
  content.edit(article, 'authors: [Verbatim]', lead(whole));
});
