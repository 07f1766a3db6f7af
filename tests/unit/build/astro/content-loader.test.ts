import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentLoader } from '../../../../src/build/astro/content-loader.ts';
import { recordCodeDigest } from '../../../../src/build/inputs.ts';
import { smallContent, type SmallContent } from '../../checks/small-content.ts';

vi.mock('../../../../src/build/inputs.ts', () => ({ recordCodeDigest: vi.fn(() => 'recipe') }));

interface Entry {
  readonly id: string;
  readonly digest: string;
  readonly data: object;
  readonly rendered: { readonly html: string };
}

let content: SmallContent;
let store: Map<string, Entry>;
const renderMarkdown = vi.fn((body: string) => Promise.resolve({ html: `<p>${body.trim()}</p>` }));

beforeEach(() => {
  content = smallContent();
  store = new Map();
  renderMarkdown.mockClear();
});

afterEach(() => {
  content.delete();
});

/** Loads the topics with a stub for the parts of Astro that a loader uses. */
async function load(): Promise<void> {
  const context = {
    store: {
      keys: () => [...store.keys()],
      get: (id: string) => store.get(id),
      set: (entry: Entry) => store.set(entry.id, entry),
      delete: (id: string) => store.delete(id),
    },
    generateDigest: (text: string) => `digest of ${text}`,
    renderMarkdown,
  };
  // The rest of the context is used only in `dev`.
  await contentLoader('topics', content.dir).load(context as unknown as LoaderContext);
}

test('every record is loaded with its data and its rendered body', async () => {
  content.write('topics/snow.md', '---\ntitle: Snow\n---\nCold.\n');
  await load();
  expect([...store.values()]).toMatchObject([
    { id: 'snow', data: { title: 'Snow' }, rendered: { html: '<p>Cold.</p>' } },
    { id: 'weather', data: { title: 'Weather' }, rendered: { html: '<p>Rain and drought.</p>' } },
  ]);
});

test('only a record whose file changed is rendered again', async () => {
  content.write('topics/snow.md', '---\ntitle: Snow\n---\nCold.\n');
  await load();
  await load();
  expect(renderMarkdown).toHaveBeenCalledTimes(2);
  content.edit('topics/snow.md', 'Snow', 'Much snow');
  await load();
  expect(renderMarkdown).toHaveBeenCalledTimes(3);
  expect(store.get('snow')?.data).toEqual({ title: 'Much snow' });
});

test('all records are rendered again when the rendering code changes', async () => {
  await load();
  vi.mocked(recordCodeDigest).mockReturnValueOnce('another recipe');
  await load();
  expect(renderMarkdown).toHaveBeenCalledTimes(2);
});

test.each([
  ['data', { data: { title: 'Never' } }],
  ['body', { rendered: { html: '<p>Never.</p>' } }],
])('a record whose stored %s was changed on disk is created again', async (_, change) => {
  await load();
  const [[id, entry] = []] = store;
  if (id !== undefined && entry) store.set(id, { ...entry, ...change });
  await load();
  expect(store.get('weather')).toEqual(entry);
});

test('a record whose file is gone is dropped', async () => {
  await load();
  content.remove('topics/weather.md');
  await load();
  expect([...store.keys()]).toEqual([]);
});

test('an issue fails the load with its position, and no invalid record is stored', async () => {
  content.write('topics/snow.md', '---\ntitle: Snow\ncolour: white\n---\n');
  content.write('topics/Fog.md', '---\ntitle: Fog\n---\n');
  await expect(load()).rejects.toThrow(
    /topics\/Fog\.md:1:1 {2}error[^]*topics\/snow\.md:3:1 {2}error/,
  );
  expect([...store.keys()]).toEqual(['weather']);
});
