/** The media types with which a file may be sent, by its extension. */
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

/** Splits a media type into its name and its character encoding, if it has one, both in lowercase. */
function parts(type: string): { readonly name: string; readonly charset: string | undefined } {
  const [name = '', ...parameters] = type.toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim().split('='))
    .find(([key]) => key === 'charset')?.[1];
  return { name: name.trim(), charset: charset?.replaceAll('"', '') };
}

/**
 * The correct media type for a file that was sent with the wrong one; `undefined` if it was sent with a correct one.
 * @param ours the type in our own headers, if they set one
 * @param seen the type with which the file was sent
 */
export function wantedType(
  file: string,
  ours: string | undefined,
  seen: string | null,
): string | undefined {
  const [extension = ''] = /(?<=\.)\w+$/.exec(file) ?? [];
  const wanted = ours === undefined ? types[extension] : [ours];
  if (wanted === undefined) return undefined;
  const given = parts(seen ?? '');
  const hasName = wanted.some((type) => parts(type).name === given.name);
  const hasNoOtherCharset = given.charset === undefined || given.charset === 'utf-8';
  const hasRequiredCharset = !wanted[0]?.includes('charset') || given.charset !== undefined;
  return hasName && hasNoOtherCharset && hasRequiredCharset ? undefined : wanted.join(' or ');
}
