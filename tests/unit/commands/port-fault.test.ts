import { expect, test } from 'vitest';
import { portFault } from '../../../src/commands/port-fault.ts';

const errorWith = (code: string): Error =>
  Object.assign(new Error(`listen ${code}`), { code, syscall: 'listen', port: 80 });

test('says what is wrong with the port, and which one to choose', () => {
  expect(portFault(errorWith('EADDRINUSE'), 80)).toBe(
    'Port 80 is taken. Choose another: npm start -- --port 81',
  );
  expect(portFault(errorWith('EACCES'), 80)).toBe(
    'You may not use port 80. Choose one from 1024 up: npm start -- --port 4321',
  );
  expect(portFault(errorWith('ENOSYS'), 80)).toBeUndefined();
});
