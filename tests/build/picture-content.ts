import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { SmallContent } from '../unit/checks/small-content.ts';

/** A picture whose first 200 pixels have as much detail as a photograph, which takes encoders long. */
function picture(width: number, height: number, seed: number): Uint8Array {
  const noise = `<filter id="n"><feTurbulence baseFrequency="0.02" numOctaves="4" seed="${seed}"/></filter>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${noise}<rect width="100%" height="100%" fill="#789"/><rect width="200" height="100%" filter="url(#n)"/></svg>`;
  return new Uint8Array(new Resvg(svg).render().asPng());
}

/** The larger picture, as it is given. */
export const field = picture(1600, 1000, 1);

/** Adds pictures to a content folder: one at the head of its article, and two in it. */
export function addPictures(content: SmallContent): void {
  content.write('images/field.png', field);
  content.write('images/stamp.png', picture(200, 150, 2));
  content.edit(
    'articles/rain.md',
    'authors: [Verbatim]',
    'authors: [Verbatim]\nlead: { image: field.png, alt: A field, credit: Photograph by Ada Lee }',
  );
  content.edit(
    'articles/rain.md',
    '{#lee-rain}.\n',
    '{#lee-rain}.\n\n:::figure{src=field.png alt="A wet <field>" credit="Photograph: Ada Lee."}\nThe field at noon.[^morning-post]\n:::\n\n:::figure{src=stamp.png alt="A stamp" credit="Post office."}\nA stamp.\n:::\n',
  );
}

/** Replaces the smaller picture with a different one that has the same name and time. */
export function replaceStamp(content: SmallContent): void {
  const file = join(content.dir, 'images/stamp.png');
  const { mtime, atime } = statSync(file);
  content.write('images/stamp.png', picture(200, 150, 3));
  utimesSync(file, atime, mtime);
}
