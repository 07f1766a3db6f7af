import { faulty, sound, type Expected } from './cases.ts';

/** An image of one pixel. */
const pixel = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

const article = 'articles/rain.md';
const lead = (keys: string): string => `authors: [Verbatim]\nlead: { ${keys} }`;
const whole = 'image: rain.gif, alt: Rain on a field, credit: Ada Lee';

faulty(
  'an image that does not exist',
  (content) => {
    content.write('images/rein.gif', pixel);
    content.edit(article, 'authors: [Verbatim]', lead(whole));
  },
  {
    code: 'missing-image',
    at: [article, 'rain.gif'],
    message: 'there is no image “rain.gif”',
    fix: 'did you mean “rein.gif”?',
  },
);

faulty(
  'an image outside the folder',
  (content) =>
    content.edit(article, 'authors: [Verbatim]', lead(whole.replace('rain.gif', '../x.jpg'))),
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
      content.write('images/rain.gif', pixel);
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
  content.write('images/rain.gif', pixel);
  content.edit(article, 'authors: [Verbatim]', lead(whole));
});

for (const [title, bytes] of [
  ['empty', ''],
  ['no image', 'words'],
  ['cut off', pixel.subarray(0, 5)],
] as const) {
  faulty(
    `an image that is ${title}`,
    (content) => {
      content.write('images/rain.gif', bytes);
      content.edit(article, 'authors: [Verbatim]', lead(whole));
    },
    {
      code: 'broken-image',
      at: ['images/rain.gif'],
      message: '“rain.gif” is empty or is not an image that browsers can show',
      fix: 'save the image again, or remove the file',
    },
  );
}
