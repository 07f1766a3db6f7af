import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distDir } from '../build/folders.ts';
import { commandsText } from '../interface/strings.ts';
import { site } from '../site.ts';
import { checkSite } from './check-site/check-site.ts';
import { formatDifferences } from './check-site/report.ts';
import { Visitor } from './check-site/visitor.ts';
import { CommandError, out, runCommand, UsageError } from './command.ts';

const text = commandsText.checkSite;

await runCommand({
  name: 'check:site',
  positional: 'ADDRESS',
  options: {
    out,
    sample: { type: 'string', default: '3' },
    timeout: { type: 'string', default: '30' },
  },
  async run({ sample, timeout }, [address = '', ...more]) {
    const given = URL.parse(address);
    if (!/^https?:$/.test(given?.protocol ?? '') || more.length > 0)
      throw new UsageError(text.noAddress);
    const front = new URL(site.base, address);
    if (given?.pathname !== '/' && given?.pathname !== site.base)
      throw new UsageError(text.otherPath(front.href));
    const [size, seconds] = [Number(sample), Number(timeout)];
    if (!Number.isInteger(size) || size < 1 || !(seconds > 0))
      throw new UsageError(text.notANumber);
    const folder = distDir();
    if (!existsSync(join(folder, 'index.html'))) throw new CommandError(text.notBuilt(folder));
    const checked = await checkSite({ front, folder, size }, new Visitor(seconds * 1000));
    if (checked.differences.length > 0) console.log(formatDifferences(checked.differences));
    console.log(text.result(front.href, checked.files, checked.differences.length));
    return checked.differences.length > 0 ? 1 : 0;
  },
});
