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

const figure = (attributes: string): string =>
  `{#lee-rain}.\n\n:::figure{${attributes}}\nA field.[^morning-post]\n:::\n`;

sound('a figure with its file, its alt text and its credit', (content) => {
  content.write('images/rain.gif', pixel);
  content.edit(article, '{#lee-rain}.\n', figure('src=rain.gif alt="Rain" credit="Ada Lee"'));
});

faulty(
  'a figure whose file does not exist',
  (content) =>
    content.edit(article, '{#lee-rain}.\n', figure('src=rain.gif alt="Rain" credit="Ada Lee"')),
  {
    code: 'missing-image',
    at: [article, ':::figure'],
    message: 'there is no image “rain.gif”',
    fix: 'add the file images/rain.gif to the content folder',
  },
);

for (const [missing, attributes] of [
  ['src', 'alt="Rain" credit="Ada Lee"'],
  ['alt', 'src=rain.gif alt=" " credit="Ada Lee"'],
  ['credit', 'src=rain.gif alt="Rain"'],
] as const)
  faulty(
    `a figure without ${missing}`,
    (content) => {
      content.write('images/rain.gif', pixel);
      content.edit(article, '{#lee-rain}.\n', figure(attributes));
    },
    {
      code: 'incomplete-figure',
      at: [article, ':::figure'],
      message: `the figure has no ${missing}`,
      fix: 'write :::figure{src=file-in-images.jpg alt="what the picture shows" credit="who made it"}, then the caption, then :::',
    },
  );
