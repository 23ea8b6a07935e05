// Judges lines of a file or of standard input, and answers "valid" or "invalid" for each; exit status 0 if all are valid.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export async function answer(isValid) {
  const input = process.argv[2] ? createReadStream(process.argv[2]) : process.stdin;
  const verdicts = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    verdicts.push(isValid(line) ? 'valid' : 'invalid');
  }
  process.exitCode = verdicts.length > 0 && verdicts.every((verdict) => verdict === 'valid') ? 0 : 1;
  process.stdout.write(verdicts.map((verdict) => `${verdict}\n`).join(''));
}
