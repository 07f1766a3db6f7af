import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { faulty, sound, type Expected } from './cases.ts';
import { smallContent } from './small-content.ts';

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

for (const [format, encode] of Object.entries({
  jpg: (image: Sharp) => image.jpeg(),
  png: (image: Sharp) => image.png(),
  webp: (image: Sharp) => image.webp(),
  avif: (image: Sharp) => image.avif(),
}))
  test(`an image that is damaged after its header: ${format}`, async () => {
    const size = { width: 64, height: 48 };
    const noise = Buffer.from(Array.from({ length: 64 * 48 * 3 }, (_, at) => (at * at) % 251));
    const bytes = await encode(sharp(noise, { raw: { ...size, channels: 3 } })).toBuffer();
    const content = smallContent();
    content.edit(article, 'authors: [Verbatim]', lead(whole.replace('.gif', `.${format}`)));
    content.write(`images/rain.${format}`, bytes);
    expect(await content.issues()).toEqual([]);
    content.write(`images/rain.${format}`, bytes.subarray(0, Math.floor(bytes.length * 0.6)));
    expect(await content.issues()).toMatchObject([
      { code: 'broken-image', file: content.at(`images/rain.${format}`, '').file, line: 1 },
    ]);
    content.delete();
  });

for (const [title, bytes] of [
  ['empty', ''],
  ['no image', 'words'],
  ['cut off', pixel.subarray(0, 5)],
  ['cut off after its header', pixel.subarray(0, -8)],
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
      message: '“rain.gif” is empty, damaged, or not an image that browsers can show',
      fix: 'save it again from the original, or remove the file',
    },
  );
}

for (const [title, bytes] of [
  ['a raster image', pixel],
  [
    'a drawing',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  ],
] as const)
  faulty(
    `${title} under the name of another format`,
    (content) => {
      content.write('images/rain.png', bytes);
      content.edit(article, 'authors: [Verbatim]', lead(whole.replace('.gif', '.png')));
    },
    {
      code: 'misnamed-image',
      at: ['images/rain.png'],
      message:
        '“rain.png” is not the kind of image that its name says, so some browsers do not show it',
      fix: `rename it to rain.${typeof bytes === 'string' ? 'svg' : 'gif'}, here and where it is used`,
    },
  );

test('an image in a format that browsers do not show, under the name of one that they do', async () => {
  const content = smallContent();
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } });
  content.write('images/rain.png', await image.tiff().toBuffer());
  content.edit(article, 'authors: [Verbatim]', lead(whole.replace('.gif', '.png')));
  expect(await content.issues()).toMatchObject([{ code: 'broken-image', line: 1 }]);
  content.delete();
});

/** The header of a PNG, which gives its size. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from(
    '89504e470d0a1a0a0000000d494844520000000000000000080200000000000000',
    'hex',
  );
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

for (const [title, bytes, size] of [
  [
    'has more bytes than anybody waits for',
    Buffer.alloc(12_345_678),
    '12.3 MB, more than the limit of 10 MB',
  ],
  [
    'has more pixels than a camera',
    header(9000, 8000),
    '9000 by 8000 pixels, more than the limit of 50 million',
  ],
] as const)
  faulty(
    `an image that ${title}`,
    (content) => {
      content.write('images/rain.png', bytes);
      content.edit(article, 'authors: [Verbatim]', lead(whole.replace('.gif', '.png')));
    },
    {
      code: 'image-too-large',
      at: ['images/rain.png'],
      message: `“rain.png” is ${size}`,
      fix: 'make it smaller: a width of 2,000 pixels is enough for any screen',
    },
  );

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
