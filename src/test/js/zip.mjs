// The files of a ZIP archive that can be read in one way only: stored, one behind the other, described twice alike.
import { crc32 as quick } from 'node:zlib';
import { demand } from './log.mjs';

const NAME = /^(?!\.)[A-Za-z0-9.-]+(?:\/(?!\.)[A-Za-z0-9.-]+)*$/;
const TABLE = Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

function crc32(bytes) {
  if (quick) return quick(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Bytes, read from the front. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(length) {
    demand(this.at + length <= this.bytes.length, 'cut off');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  expect(hex, what) {
    demand(this.take(hex.length / 2).toString('hex') === hex, what);
  }

  isNext(hex) {
    return this.bytes.subarray(this.at, this.at + hex.length / 2).toString('hex') === hex;
  }

  number(length) {
    return Number(length === 8 ? this.take(8).readBigUInt64LE() : this.take(length).readUIntLE(0, length));
  }
}

const LOCAL = '504b0304';
const ENTRY = '504b0102';
const BIG_END = '504b0606';
const LOCATOR = '504b0607';
const END = '504b0506';
const STORED = '0a00000800000000' + '2128';

/** What both headers say, up to the length of the name. */
function described(reader) {
  reader.expect(STORED, 'not stored as a bundle is');
  const [sum, stored, size, length, extra] = [4, 4, 4, 2, 2].map((width) => reader.number(width));
  demand(stored === size && extra === 0 && length > 0, 'a header of another kind');
  return { sum, size, length };
}

/** Names and bytes in their order. */
export function filesOf(archive) {
  const reader = new Reader(archive);
  const files = new Map();
  const entries = [];
  while (reader.isNext(LOCAL)) {
    const offset = reader.at;
    reader.expect(LOCAL);
    const { sum, size, length } = described(reader);
    const name = reader.take(length).toString('latin1');
    demand(NAME.test(name) && !files.has(name), 'no such name, or twice');
    const bytes = reader.take(size);
    demand(crc32(bytes) === sum, 'a wrong check sum');
    files.set(name, bytes);
    entries.push({ name, sum, size, offset });
  }
  directory(reader, entries);
  return files;
}

function directory(reader, entries) {
  const start = reader.at;
  for (const entry of entries) {
    reader.expect(ENTRY + '0a00', 'another directory');
    const { sum, size, length } = described(reader);
    reader.expect('00'.repeat(10), 'a directory of another kind');
    const offset = reader.number(4);
    const name = reader.take(length).toString('latin1');
    demand(name === entry.name && sum === entry.sum, 'another file in the directory');
    demand(size === entry.size && offset === entry.offset, 'another place in the directory');
  }
  const size = reader.at - start;
  if (entries.length >= 0xffff) bigEnd(reader, entries.length, size, start);
  const count = Math.min(entries.length, 0xffff);
  reader.expect(END + '00000000', 'no end');
  const said = [2, 2, 4, 4, 2].map((width) => reader.number(width));
  demand(said.join() === [count, count, size, start, 0].join() && reader.at === reader.bytes.length, 'another end');
}

function bigEnd(reader, count, size, start) {
  const at = reader.at;
  reader.expect(BIG_END + '2c000000000000002d002d00' + '00'.repeat(8), 'no end of ZIP64');
  demand([8, 8, 8, 8].map((width) => reader.number(width)).join() === [count, count, size, start].join(), 'another end');
  reader.expect(LOCATOR + '00000000', 'no locator');
  demand(reader.number(8) === at && reader.number(4) === 1, 'another locator');
}
