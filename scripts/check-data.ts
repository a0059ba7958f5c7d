import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkData } from './lib/data/check.ts';

const DATA = new URL('../public/data/', import.meta.url);

const problems = await checkData(async (file) => {
  try {
    return await readFile(fileURLToPath(new URL(file, DATA)), 'utf8');
  } catch {
    return undefined;
  }
});
for (const { file, row, message } of problems) {
  console.error(`public/data/${file}${row === undefined ? '' : `, row ${row}`}: ${message}`);
}
if (problems.length > 0) {
  console.error(`\n${problems.length} problems in the data: mend the rows named above.`);
  process.exitCode = 1;
} else {
  console.log('The data files are in order.');
}
