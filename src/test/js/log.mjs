// The log's proofs once more, by the definitions of RFC 6962 and C2SP, with Node's own crypto only.
import { createHash, createPublicKey, verify } from 'node:crypto';

const HASH = 32;
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const LOG_KEY = 0x01;
const WITNESS_KEY = 0x04;
const LARGEST = (1n << 63n) - 1n;

export class Invalid extends Error {}

export function demand(condition, what) {
  if (!condition) throw new Invalid(what);
}

// ---- values, each with exactly one spelling

export function base64(text) {
  demand(typeof text === 'string', 'no text');
  const bytes = Buffer.from(text, 'base64');
  demand(bytes.toString('base64') === text, 'no strict base64');
  return bytes;
}

export function hash(text) {
  const bytes = base64(text);
  demand(bytes.length === HASH, 'no hash');
  return bytes;
}

export function decimal(text) {
  demand(typeof text === 'string' && /^(?:0|[1-9][0-9]{0,18})$/.test(text), 'no decimal');
  const number = BigInt(text);
  demand(number <= LARGEST, 'too large');
  return number;
}

export function hashes(list) {
  demand(Array.isArray(list), 'no list');
  return list.map(hash);
}

// ---- the tree, by the recursive definitions of RFC 6962, section 2.1

export const sha256 = (...parts) => {
  const digest = createHash('sha256');
  parts.forEach((part) => digest.update(part));
  return digest.digest();
};
export const leafHash = (entry) => sha256(Buffer.of(0), entry);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

/** The largest power of two smaller than n. */
function split(n) {
  return 1n << BigInt((n - 1n).toString(2).length - 1);
}

/** The root that PATH(m, D[n]) leads to. */
function rootOfPath(leaf, m, n, path) {
  if (n === 1n) {
    demand(path.length === 0, 'path too long');
    return leaf;
  }
  demand(path.length > 0, 'path too short');
  const k = split(n);
  const rest = path.slice(0, -1);
  const last = path[path.length - 1];
  return m < k ? nodeHash(rootOfPath(leaf, m, k, rest), last) : nodeHash(last, rootOfPath(leaf, m - k, n - k, rest));
}

/** The earlier and the later root that SUBPROOF(m, D[n], known !== null) leads to. */
function rootsOfProof(m, n, proof, known) {
  if (m === n) {
    demand(proof.length === (known ? 0 : 1), 'proof of another length');
    const root = known ?? proof[0];
    return [root, root];
  }
  demand(proof.length > 0, 'proof too short');
  const k = split(n);
  const rest = proof.slice(0, -1);
  const last = proof[proof.length - 1];
  if (m <= k) {
    const [earlier, later] = rootsOfProof(m, k, rest, known);
    return [earlier, nodeHash(later, last)];
  }
  const [earlier, later] = rootsOfProof(m - k, n - k, rest, null);
  return [nodeHash(last, earlier), nodeHash(last, later)];
}

export function demandIncluded(leaf, index, size, path, root) {
  demand(index < size, 'not in the log');
  demand(rootOfPath(leaf, index, size, path).equals(root), 'another root');
}

export function demandContinued(from, to, path, earlier, later) {
  demand(from <= to, 'sizes out of order');
  if (from === 0n) {
    demand(path.length === 0 && earlier.equals(sha256()), 'not the empty log');
    demand(to > 0n || later.equals(earlier), 'another empty log');
    return;
  }
  const [before, after] = rootsOfProof(from, to, path, earlier);
  demand(before.equals(earlier) && after.equals(later), 'another root');
}

// ---- signed notes, checkpoints and cosignatures, C2SP

function keyName(name) {
  demand(name !== '' && !/[\p{Z}\u0000-\u001f\u0085+]/u.test(name), 'no name of a key');
  return name;
}

export function keyOf(vkey) {
  const parts = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey);
  demand(parts, 'no verifier key');
  const name = keyName(parts[1]);
  const encoded = base64(parts[3]);
  demand(encoded.length === 1 + HASH && [LOG_KEY, WITNESS_KEY].includes(encoded[0]), 'no key of a known type');
  const id = sha256(Buffer.from(`${name}\n`), encoded).subarray(0, 4);
  demand(id.toString('hex') === parts[2], 'id of another key');
  return { name, id, type: encoded[0], raw: encoded.subarray(1) };
}

function signatureOf(line) {
  const parts = /^— ([^ ]+) ([^ ]+)$/u.exec(line);
  demand(parts, 'no signature line');
  const bytes = base64(parts[2]);
  demand(bytes.length > 4, 'no signature');
  return { name: keyName(parts[1]), id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

export function noteOf(note) {
  demand(typeof note === 'string' && note.isWellFormed(), 'no text');
  demand(!/[\u0000-\u0009\u000b-\u001f]/.test(note), 'control characters');
  const blank = note.lastIndexOf('\n\n');
  demand(blank >= 0 && note.endsWith('\n') && note.length > blank + 2, 'no note');
  const lines = note.slice(blank + 2, -1).split('\n');
  demand(lines.length <= 100, 'too many signatures');
  return { text: note.slice(0, blank + 1), signatures: lines.map(signatureOf) };
}

export function isSigned(key, message, signature) {
  try {
    const spki = Buffer.concat([ED25519_SPKI, key.raw]);
    return verify(null, message, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature);
  } catch {
    return false;
  }
}

function isGood(key, text, signature) {
  if (key.type === LOG_KEY) return isSigned(key, Buffer.from(text), signature);
  if (signature.length !== 8 + 64) return false;
  const time = signature.readBigUInt64BE();
  return time <= LARGEST && isSigned(key, Buffer.from(`cosignature/v1\ntime ${time}\n${text}`), signature.subarray(8));
}

/** The known keys that signed; a wrong signature by one of them spoils the note. */
export function signersOf(note, keys) {
  const signers = new Set();
  for (const { name, id, signature } of note.signatures) {
    for (const key of keys.filter((known) => known.name === name && known.id.equals(id))) {
      demand(isGood(key, note.text, signature), 'a wrong signature');
      signers.add(key);
    }
  }
  demand(signers.size > 0, 'signed by nobody known');
  return signers;
}

export function checkpointOf(text) {
  const lines = text.split('\n');
  demand(lines.length >= 4 && lines.pop() === '' && lines.every((line) => line !== ''), 'no checkpoint');
  return { origin: lines[0], size: decimal(lines[1]), root: hash(lines[2]) };
}

export function acceptedCheckpoint(note, { origin, log, witnesses, quorum }) {
  const checkpoint = checkpointOf(note.text);
  demand(checkpoint.origin === origin, 'of another log');
  const [logKeys, witnessKeys] = [log.map(keyOf), witnesses.map(keyOf)];
  const signers = signersOf(note, [...logKeys, ...witnessKeys]);
  demand(logKeys.some((key) => signers.has(key)), 'not signed by the log');
  const seen = new Set(witnessKeys.filter((key) => signers.has(key)).map((key) => key.raw.toString('hex')));
  demand(seen.size >= quorum, 'seen by too few witnesses');
  return checkpoint;
}

// ---- C2SP tlog-proof

export function proofOf(text) {
  const end = text.indexOf('\n\n');
  demand(end >= 0, 'no checkpoint');
  const lines = text.slice(0, end).split('\n');
  demand(lines.shift() === 'c2sp.org/tlog-proof@v1', 'another format');
  if (lines[0]?.startsWith('extra ')) demand(base64(lines.shift().slice(6)).length > 0, 'no extra data');
  const index = lines.shift();
  demand(index?.startsWith('index '), 'no index');
  demand(lines.length <= 63, 'higher than any log');
  return { index: decimal(index.slice(6)), path: lines.map(hash), note: noteOf(text.slice(end + 2)) };
}
