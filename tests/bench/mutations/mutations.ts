import { readFile } from 'node:fs/promises';
import {
  contentDir,
  parseContentFile,
  readContentFolder,
  type ContentFile,
  type ContentFolder,
} from '../../../src/content/read.ts';
import { checkFolder } from '../../../src/checks/gate.ts';
import type { Issue } from '../../../src/issues/issue.ts';
import { filledContent } from './filled-content.ts';
import { plantFaults, type Planted } from './plant.ts';
import { partOf, type Part } from '../part.ts';
import { seeded, type Random } from '../random.ts';
import { ownProse, targetsOf, type Target } from './targets.ts';

interface Tally {
  tried: number;
  caught: number;
}

/** The seed for positions and letters: the same seed gives the same changes. */
const SEED = 1;

/**
 * Changes the content in one position at a time and runs the gate. Prints, for each kind of position and change, how many
 * were tried and how many were refused with the changed file and a line; then those that passed, and what the gate does
 * not cover. Then plants faults of every kind in every text field of small content that fills them all, and prints for each
 * kind how many were planted, refused, and passed where the gate does not look.
 * @param part which files are changed, and which fields faults are planted in
 * @returns whether every change and every fault was caught
 */
export async function benchMutations(part: Part): Promise<boolean> {
  const random = seeded(SEED);
  const folder = await readContentFolder(contentDir());
  const before = new Set(checkFolder(folder).map(asText));
  const tallies = new Map<string, Tally>();
  const passed: string[] = [];

  for (const [index, file] of partOf([...folder.files.entries()], part)) {
    const text = await readFile(file.path, 'utf8');
    for (const target of targetsOf(file, text, random)) {
      for (const { kind, text: mutated } of target.mutants) {
        const changed = text.slice(0, target.start) + mutated + text.slice(target.end);
        if (changed === text) continue;
        const found = refusals(folder, index, changed).filter(
          (issue) => !before.has(asText(issue)),
        );
        const caught = found.some((issue) => issue.file === file.path && issue.line > 0);
        tally(tallies, `${target.what}: ${kind}`, caught);
        if (!caught) passed.push(describe(file, target, kind, mutated));
      }
    }
  }
  report(tallies, passed);
  const planted = await plantEverywhere(random, part);
  reportPlanted(planted);
  return passed.length + planted.passed.length + planted.absent.length === 0;
}

/** Plants every kind of fault in every field. */
async function plantEverywhere(random: Random, part: Part): Promise<Planted> {
  const content = filledContent();
  try {
    return plantFaults(await content.folder(), random, 1, part);
  } finally {
    content.delete();
  }
}

/** The errors of the folder with the text of one file replaced. */
function refusals(folder: ContentFolder, index: number, text: string): Issue[] {
  const old = folder.files[index];
  if (!old) return [];
  const file = parseContentFile(old.collection, old.path, Buffer.from(text));
  const files = folder.files.with(index, file);
  const issues = [...folder.issues.filter((issue) => issue.file !== old.path), ...file.issues];
  return checkFolder({ ...folder, files, issues }).filter(({ severity }) => severity === 'error');
}

function asText({ file, line, column, code, message }: Issue): string {
  return `${file}:${line}:${column} ${code} ${message}`;
}

function describe(file: ContentFile, target: Target, kind: string, text: string): string {
  return `${file.path}:${target.line}  ${target.what}: ${kind}: ${text.trim().slice(0, 80)}`;
}

function tally(tallies: Map<string, Tally>, name: string, caught: boolean): void {
  const entry = tallies.get(name) ?? { tried: 0, caught: 0 };
  tallies.set(name, { tried: entry.tried + 1, caught: entry.caught + Number(caught) });
}

function report(tallies: ReadonlyMap<string, Tally>, passed: readonly string[]): void {
  for (const [name, { tried, caught }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${String(caught).padStart(6)} of ${String(tried).padStart(6)}  ${name}`);
  }
  const sum = [...tallies.values()].reduce(
    (total, { tried, caught }) => ({ tried: total.tried + tried, caught: total.caught + caught }),
    { tried: 0, caught: 0 },
  );
  console.log(
    `${String(sum.caught).padStart(6)} of ${String(sum.tried).padStart(6)}  mutations caught`,
  );
  for (const line of passed.slice(0, 50)) console.log(`passed: ${line}`);
  console.log(
    'Outside the gate: our own prose in every body (its quotations and source notes are inside), and the fields',
  );
  for (const [collection, fields] of Object.entries(ownProse))
    if (fields.length > 0) console.log(`  ${collection}: ${fields.join(', ')}`);
}

function reportPlanted({ tallies, reasons, passed, absent }: Planted): void {
  console.log(`planted refused outside  kind (${tallies.size} kinds)`);
  for (const [kind, { planted, refused, outside }] of tallies)
    console.log(
      `${String(planted).padStart(7)} ${String(refused).padStart(7)} ${String(outside).padStart(7)}  ${kind}`,
    );
  for (const line of passed) console.log(`passed: ${line}`);
  for (const reason of reasons) console.log(`outside: ${reason}`);
  for (const field of absent) console.log(`not filled, so nothing was planted: ${field}`);
}
