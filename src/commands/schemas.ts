import { mkdirSync, writeFileSync } from 'node:fs';
import { fieldSchema, fieldsPage } from '../desk/field-schema.ts';
import { deskText } from '../interface/strings.ts';
import { collectionNames } from '../schemas/collections.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'schemas',
  options: {},
  run() {
    mkdirSync('schemas', { recursive: true });
    for (const name of collectionNames)
      writeFileSync(`schemas/${name}.json`, `${JSON.stringify(fieldSchema(name), undefined, 2)}\n`);
    writeFileSync('docs/fields.md', `${fieldsPage()}\n`);
    console.log(deskText.fields.written(collectionNames.length));
    return 0;
  },
});
