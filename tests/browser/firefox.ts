import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isExecutable } from './chromium.ts';

/*
 * A page in the Firefox that readers use. Playwright drives only its own Firefox, which no distribution has; this
 * one is driven by the parts of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) that the tests need.
 */

/** The keys that tests press, as WebDriver names them (https://w3c.github.io/webdriver/#keyboard-actions). */
export const keys = { tab: '\uE004', enter: '\uE007' } as const;

export interface FirefoxPage {
  /** The name and version of the browser. */
  readonly browser: string;
  readonly goto: (url: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Presses keys one after another in the focused element: letters, or keys from `keys`. */
  readonly press: (...pressed: readonly string[]) => Promise<void>;
  /** The value of an expression in the page, as a string. */
  readonly textOf: (expression: string) => Promise<string>;
  /** Waits until an expression is true in the page. */
  readonly waitFor: (expression: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The path of the Firefox that `FIREFOX_PATH` names, or of one found on this machine; undefined if there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return ['firefox', 'firefox-esr']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable);
}

/** The maximum time to wait for the browser to start or for a page to do something, allowing for a busy machine. */
const PATIENCE = 120_000;

/** The browser's answer to a command, or an event. */
interface Message {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: unknown;
}

/** Starts Firefox with a new profile and opens an empty page. The caller must close it. */
export async function openFirefox(path: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'verbatim-firefox-'));
  const program = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const socket = new WebSocket(`${await addressOf(program.stderr)}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error('Firefox does not answer.')));
  });
  let last = 0;
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    waiting.get(message.id ?? 0)?.(message);
  });
  const send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, (message) => {
        waiting.delete(id);
        if (message.type === 'error') reject(new Error(`${method}: ${message.message ?? ''}`));
        else resolve(message.result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });

  const session = (await send('session.new', { capabilities: {} })) as {
    readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
  };
  // The window that Firefox opens when it starts never gets the focus, and without it, no key presses a button.
  const { context } = (await send('browsingContext.create', { type: 'window' })) as {
    readonly context: string;
  };
  await send('browsingContext.activate', { context });
  const textOf = async (expression: string): Promise<string> => {
    const answer = (await send('script.evaluate', {
      expression: `(async () => String(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    })) as { readonly type: string; readonly result?: { readonly value: string } };
    if (answer.result === undefined) throw new Error(`${expression}: ${JSON.stringify(answer)}`);
    return answer.result.value;
  };
  const waitFor = async (expression: string): Promise<void> => {
    const end = Date.now() + PATIENCE;
    while ((await textOf(expression)) !== 'true') {
      if (Date.now() > end) throw new Error(`Timed out waiting for: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const { browserName, browserVersion } = session.capabilities;
  return {
    browser: `${browserName} ${browserVersion}`,
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    press: async (...pressed) => {
      const actions = pressed.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    textOf,
    waitFor,
    close: async () => {
      await send('browser.close').catch(() => program.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The address at which a browser accepts connections. The browser prints it once it has started. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`Firefox did not start: ${printed}`)),
      PATIENCE,
    );
    output.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    output.on('end', () => reject(new Error(`Firefox ended: ${printed}`)));
  });
}
