import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../build/system-error.ts';
import { finishWriting, writeTogether } from '../../content/write-together.ts';
import { printEvidence } from '../../evidence/evidence.ts';
import { EVIDENCE_FOLDER, evidencePath } from '../../evidence/read-evidence.ts';
import { commandsText } from '../../interface/strings.ts';
import { takeWriteLock } from '../accept/write-lock.ts';
import { CommandError } from '../command.ts';
import type { Outcome } from './outcome.ts';

/**
 * Keeps today's excerpts as evidence, but only from pages that still have the same words, so that evidence of words since lost
 * is not overwritten. Everything is written at once.
 * @returns the number of sources for which evidence was written
 * @throws CommandError if writing fails
 */
export async function writeEvidence(
  dir: string,
  outcomes: readonly Outcome[],
  today: string,
): Promise<number> {
  const texts = new Map(
    outcomes.flatMap((outcome) => {
      if (outcome.state !== 'same' && outcome.state !== 'moved') return [];
      const { source, address, movedTo: url = address, excerpt: text } = outcome;
      return [[evidencePath(source), printEvidence({ source, url, seen: today, text })] as const];
    }),
  );
  const release = await takeWriteLock(dir);
  try {
    finishWriting(dir);
    if (texts.size > 0) {
      mkdirSync(join(dir, EVIDENCE_FOLDER), { recursive: true });
      writeTogether(dir, texts);
    }
    return texts.size;
  } catch (error) {
    throw new CommandError(commandsText.accept.notWritten(messageOf(error)), { cause: error });
  } finally {
    await release();
  }
}
