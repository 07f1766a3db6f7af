import { expect, test } from 'vitest';
import {
  checkedAsData,
  formatChecked,
  checkFile,
} from '../../../src/commands/verify/checked-file.ts';
import { editorFindings } from '../../../src/interface/strings.ts';
import { findingInWords, gradeLabel } from '../../../src/passage-check/in-words.ts';
import { first, indexOf, rain, record, witness } from './rain-records.ts';

const wrong = 'The rain will not come in May, and the harvest will be good';

test('in a German publication, editors read findings in English and readers in German', async () => {
  const finding = await first(wrong);
  const english = findingInWords(finding, editorFindings).join(' ');
  expect(english).toMatch(/^No printing in our records/);
  expect(english).toContain('“not”');
  expect(english).not.toMatch(/\b(?:der|die|das|und|nicht)\b/);
  expect(findingInWords(finding).join(' ')).toMatch(/\b(?:die|der)\b/i);
  expect(gradeLabel(finding)).not.toBe(gradeLabel(finding, editorFindings));
});

test('the report of verify is in English', async () => {
  const lee = record('lee-rain', [witness('post', rain)], { attribution: 'disputed' });
  const records = { index: indexOf([lee]), record: () => lee };
  const [checked] = await checkFile('a.md', `“${wrong},” Jo Brandt said.`, records);
  const report = checked === undefined ? '' : formatChecked(checked);
  expect(report).toContain('lee-rain');
  expect(report).not.toMatch(/\b(?:der|die|das|und|ist|nicht)\b/);
  expect(checked && checkedAsData(checked)).toMatchObject({
    says: checked && findingInWords(checked.finding, editorFindings),
  });
});
