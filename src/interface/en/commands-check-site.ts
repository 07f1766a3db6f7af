/** What `npm run check:site` prints. */
export const checkSite = {
  /** How the command names itself to servers. */
  agent: 'Verbatim check:site',
  noAddress: 'Name the address of the published site, such as https://news.example.org.',
  otherPath: (front: string) =>
    `The site was built for ${front}: name that address, or set base in site.yaml, or BASE_PATH.`,
  notANumber: '--sample takes a whole number of files, and --timeout a number of seconds.',
  notBuilt: (folder: string) => `There is no site in ${folder}: run npm run build first.`,
  ownAddress: 'the address that the pages give as their own',
  unchanged: 'status of a second request with If-None-Match and If-Modified-Since',
  redirect: 'redirect',
  status: 'status',
  content: 'content',
  bytes: (bytes: number, digest: string) => `${bytes} bytes, SHA-256 ${digest}…`,
  compressed: 'gzip, br or zstd',
  expected: 'expected',
  seen: 'seen',
  at: 'at',
  nothing: 'nothing',
  result: (address: string, files: number, differences: number) =>
    `${address}: ${files} file${files === 1 ? '' : 's'} compared, ${differences === 0 ? 'nothing differs' : `${differences} difference${differences === 1 ? '' : 's'}`}`,
};
