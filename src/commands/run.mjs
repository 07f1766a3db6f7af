// Plain JavaScript with its own message, so that any version of Node can say which one is needed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandFile } from './command-file.mjs';

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const needed = /"node": ">=(\d+)\.(\d+)/.exec(manifest) ?? [];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < Number(needed[1]) || (major === Number(needed[1]) && minor < Number(needed[2]))) {
  console.error(
    `Verbatim needs Node ${needed[1]}.${needed[2]} or newer, and this is Node ${process.versions.node}: run npm ci, which installs Node ${needed[1]} on Linux and Windows, or install it from https://nodejs.org.`,
  );
  process.exit(1);
}

// The command's name is removed, so that the command finds its arguments in their usual place.
const [name = ''] = process.argv.splice(2, 1);
const file = commandFile(name);
process.argv[1] = fileURLToPath(file);
await import(file.href);
