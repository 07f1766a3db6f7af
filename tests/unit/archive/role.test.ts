import { expect, test } from 'vitest';
import { roleAt } from '../../../src/archive/role.ts';

const role = (title: string, ...on: string[]) => ({
  title,
  attested: on.map((date) => ({ on: date, source: 'post' })),
});

test.each<[said: string, title: string | undefined, roles: ReturnType<typeof role>[]]>([
  ['2025-05-05', 'minister', [role('minister', '2025-05-05')]],
  ['2025-05-05', 'minister', [role('deputy', '2024-06'), role('minister', '2025-04', '2025-06')]],
  ['2024-07-01', 'deputy', [role('deputy', '2024-06'), role('minister', '2025-04', '2025-06')]],
  ['2020', 'minister', [role('minister', '2015', '2030')]],
  ['2025-05-05', 'minister', [role('minister', '2024-05-05')]],
  ['2025-05-05', undefined, [role('minister', '2024-05-03')]],
  ['2025-05-05', undefined, [role('minister', '2027')]],
  ['2025', 'minister', [role('minister', '2026-12-31')]],
  ['[..2025-05-05]', 'minister', [role('minister', '2025-01')]],
  ['2025-05/..', 'minister', [role('minister', '2025-06')]],
  ['2025-05-05', undefined, []],
])('the role of a speaker on %s: %s', (said, title, roles) => {
  expect(roleAt({ roles }, said)?.title).toBe(title);
});
