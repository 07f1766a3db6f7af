import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { systemMessage } from '../build/system-error.ts';
import { commandsText as text } from '../interface/strings.ts';
import { tolerateOutputErrors } from './output-errors.ts';

/** An option of a command. Its help text is in `src/interface`, under the option's name. */
export interface Option extends ParseArgsOptionDescriptor {
  /** The environment variable that the option sets. */
  readonly variable?: string;
}

type Options = Readonly<Partial<Record<keyof typeof text.options, Option>>>;
type Values<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; strict: true; args: string[] }>
>['values'];

/** An npm command. */
export interface Command<Given extends Options> {
  readonly name: keyof typeof text.summaries;
  /** The placeholder for positional arguments in the usage text. Without it, the command takes none. */
  readonly positional?: string;
  readonly options: Given;
  /**
   * Does the work.
   * @returns the exit code
   * @throws UsageError if the arguments are wrong; CommandError if the command cannot do its work
   */
  readonly run: (values: Values<Given>, positionals: readonly string[]) => Promise<number> | number;
}

/** Wrong arguments. The message is printed with the usage text, and the exit code is 2. */
export class UsageError extends Error {}

/** A failure that its message explains. The message is printed without a stack trace, and the exit code is 1. */
export class CommandError extends Error {}

const shared = {
  content: { type: 'string', variable: 'CONTENT_DIR' },
  out: { type: 'string', variable: 'DIST_DIR' },
  port: { type: 'string', variable: 'PORT' },
} as const satisfies Record<string, Option>;

/** Options that several commands share, each with the environment variable that it sets. */
export const { content, out, port } = shared;

const help = { type: 'boolean', short: 'h' } as const;

/** Runs a command with the arguments of this process and sets the exit code. System errors are reported in plain words. */
export async function runCommand<const Given extends Options>(
  command: Command<Given>,
): Promise<void> {
  const usage = usageOf(command);
  tolerateOutputErrors();
  try {
    const { values, positionals } = parse(command);
    if ('help' in values) {
      console.log(usage);
      return;
    }
    for (const [name, value] of Object.entries(values)) {
      const { variable } = command.options[name as keyof Options] ?? {};
      if (variable !== undefined && typeof value === 'string') process.env[variable] = value;
    }
    process.exitCode = await command.run(values as Values<Given>, positionals);
  } catch (error) {
    const isOurs = error instanceof UsageError || error instanceof CommandError;
    const message = isOurs ? error.message : systemMessage(error);
    if (message === undefined) throw error;
    console.error(error instanceof UsageError ? `${message}\n\n${usage}` : message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function parse({ options, positional }: Command<Options>) {
  try {
    const allowPositionals = positional !== undefined;
    return parseArgs({ options: { ...options, help }, allowPositionals, strict: true });
  } catch (error) {
    // The first sentence names the argument; the rest explains `--`.
    const [reason = ''] = (error as Error).message.split(/\.(?: |$)/);
    throw new UsageError(text.invalid(reason), { cause: error });
  }
}

function usageOf({ name, positional = '', options }: Command<Options>): string {
  const isShort = name === 'start' || name === 'test';
  const call = `npm ${isShort ? '' : 'run '}${name} --`;
  const lines = ([...Object.keys(options), 'help'] as (keyof typeof text.options)[]).map((key) => {
    const { value, help } = text.options[key];
    return `  ${`--${key} ${value}`.padEnd(20)} ${help.replaceAll('\n', `\n${' '.repeat(25)}`)}`;
  });
  return [text.usage(call, positional), text.summaries[name], '', ...lines].join('\n');
}
