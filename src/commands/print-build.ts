import type { BuildReporter } from '../build/steps.ts';
import { commandsText } from '../interface/strings.ts';

const text = commandsText.build;

/** Prints how a build proceeds: one line per step and, in a terminal, a progress bar for steps that report progress. */
export function printBuild(isVerbose: boolean, terminal = process.stdout): BuildReporter {
  const hasBar = terminal.isTTY && !isVerbose;
  let bar = '';
  const clearBar = (): void => {
    if (bar === '') return;
    terminal.write('\r\u001B[K');
    bar = '';
  };
  const print = (message: string, stream: NodeJS.WritableStream = terminal): void => {
    clearBar();
    stream.write(`${message}\n`);
  };
  return {
    step: (label, result, seconds) => print(text.step(label, result, seconds)),
    progress: (label, done, total) => {
      if (!hasBar) return;
      const next = text.progress(label, done, total);
      if (next === bar) return;
      clearBar();
      terminal.write(next);
      bar = next;
    },
    warning: (message) => print(message, process.stderr),
    error: (message) => print(message, process.stderr),
  };
}
