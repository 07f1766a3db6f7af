/** The media types that a file may be sent with, by its extension. */
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

/** Splits a media type into its name and its character encoding, if it has one, both in lower case. */
function parts(type: string): { readonly name: string; readonly charset: string | undefined } {
  const [name = '', ...parameters] = type.toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim().split('='))
    .find(([key]) => key === 'charset')?.[1];
  return { name: name.trim(), charset: charset?.replaceAll('"', '') };
}

/**
 * The media type that a file should be sent with, if it is sent with a wrong one; `undefined` if it is right.
 * @param ours the type in our own headers, if they have one
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
