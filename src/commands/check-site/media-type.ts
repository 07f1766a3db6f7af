/** The media types that a file may be sent with, by the extension of its name. */
const types: Readonly<Record<string, readonly string[]>> = {
  avif: ['image/avif'],
  css: ['text/css'],
  gif: ['image/gif'],
  html: ['text/html'],
  jpeg: ['image/jpeg'],
  jpg: ['image/jpeg'],
  js: ['text/javascript', 'application/javascript'],
  json: ['application/json'],
  png: ['image/png'],
  svg: ['image/svg+xml'],
  txt: ['text/plain'],
  wasm: ['application/wasm'],
  webp: ['image/webp'],
  woff2: ['font/woff2'],
  xml: ['application/xml', 'text/xml'],
};

/** A media type and its character encoding, if it names one, in lower case. */
function parts(type: string): { readonly name: string; readonly charset: string | undefined } {
  const [name = '', ...parameters] = type.toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim().split('='))
    .find(([key]) => key === 'charset')?.[1];
  return { name: name.trim(), charset: charset?.replaceAll('"', '') };
}

/**
 * What the media type of a file should be if the one it is sent with is wrong; `undefined` if it is right.
 * @param ours the type that our own headers name, if they name one
 */
export function wantedType(
  file: string,
  ours: string | undefined,
  seen: string | null,
): string | undefined {
  const [ending = ''] = /(?<=\.)\w+$/.exec(file) ?? [];
  const wanted = ours === undefined ? types[ending] : [ours];
  if (wanted === undefined) return undefined;
  const given = parts(seen ?? '');
  const isRight = wanted.some((type) => parts(type).name === given.name);
  const isEncoded = given.charset === undefined || given.charset === 'utf-8';
  const isNamed = !wanted[0]?.includes('charset') || given.charset !== undefined;
  return isRight && isEncoded && isNamed ? undefined : wanted.join(' or ');
}
