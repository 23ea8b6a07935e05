// The verification of audit bundles once more, with nothing but Node. As a command: node bundle.mjs bundle.zip [vkey…].
// In tests it reads from standard input one JSON object a line, the path of a bundle and what its auditor brings.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { answer } from './answer.mjs';
import {
  Invalid, acceptedCheckpoint, demand, demandContinued, demandIncluded, hash, keyOf, leafHash, noteOf, proofOf, sha256,
} from './log.mjs';
import { filesOf } from './zip.mjs';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/;
const OPENING = ['README.md', 'bundle.json', 'keys.txt', 'authorities.json', 'checkpoint.txt'];
const LATER = ['earlier.txt', 'consistency.json'];

// ---- values

const utf8 = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Nobody here writes JSON with spaces or a member twice: what is read is what would be written. */
function json(bytes) {
  const text = utf8(bytes);
  const value = JSON.parse(text);
  demand(JSON.stringify(value) === text && value !== null && typeof value === 'object', 'no plain JSON');
  return value;
}

function base64url(text) {
  demand(typeof text === 'string', 'no text');
  const bytes = Buffer.from(text, 'base64url');
  demand(bytes.toString('base64url') === text, 'no strict base64url');
  return bytes;
}

function digest(text) {
  const bytes = base64url(text);
  demand(bytes.length === 32, 'no digest');
  return bytes;
}

function count(number, least = 0) {
  demand(Number.isSafeInteger(number) && number >= least, 'no number');
  return number;
}

/** Nanoseconds since 1970. */
function instant(text) {
  const parts = INSTANT.exec(text);
  const seconds = parts ? Date.parse(`${parts[1]}Z`) : NaN;
  demand(!Number.isNaN(seconds), 'no instant');
  return BigInt(seconds) * 1_000_000n + BigInt((parts[2] ?? '').padEnd(9, '0'));
}

function publicKey(jwk) {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    throw new Invalid('no key');
  }
}

const same = (one, other) => demand(one.equals(other), 'another digest');

// ---- the log

function logOf(files, brought) {
  const bundle = json(files.get('bundle.json'));
  demand(bundle.v === 1, 'another version');
  const lines = utf8(files.get('keys.txt')).split('\n');
  demand(lines.pop() === '' && lines.length > 0, 'no keys');
  demand(lines.map(keyOf).every(({ name, type }) => name === bundle.log && type === 1), 'keys of another');
  const log = brought.keys.length > 0 ? brought.keys : lines;
  const text = utf8(files.get('checkpoint.txt'));
  const policy = { origin: bundle.log, log, witnesses: brought.witnesses, quorum: brought.quorum };
  const { size, root } = acceptedCheckpoint(noteOf(text), policy);
  demand(BigInt(count(bundle.entries)) === size, 'of another checkpoint');
  const signers = signersOf(JSON.parse(utf8(files.get('authorities.json'))), brought.authorities);
  return { origin: bundle.log, keys: log.map(keyOf), text, size, root, bundle, signers };
}

function demandEarlierContinued(log, files, brought) {
  const proof = files.has('consistency.json') ? json(files.get('consistency.json')) : null;
  const notes = [brought.checkpoint, files.has('earlier.txt') ? utf8(files.get('earlier.txt')) : null];
  const policy = { origin: log.origin, log: brought.keys.length > 0 ? brought.keys : keysOf(files), witnesses: [], quorum: 0 };
  for (const note of notes.filter((text) => text !== null)) {
    const earlier = acceptedCheckpoint(noteOf(note), policy);
    if (earlier.size === log.size) {
      same(earlier.root, log.root);
    } else {
      demand(proof && BigInt(count(proof.from)) === earlier.size && BigInt(count(proof.to)) === log.size, 'no proof');
      demandContinued(earlier.size, log.size, proof.path.map(hash), earlier.root, log.root);
    }
  }
}

const keysOf = (files) => utf8(files.get('keys.txt')).split('\n').slice(0, -1);

function demandLogged(log, entry, file) {
  demand(file, 'no place in the log');
  const text = utf8(file);
  demand(!/^extra /m.test(text.slice(0, text.indexOf('\n\n'))), 'extra data');
  const { index, path } = proofOf(text);
  demand(text.slice(text.indexOf('\n\n') + 2) === log.text, 'under another checkpoint');
  demandIncluded(leafHash(entry), index, log.size, path, log.root);
}

// ---- who signs

/** Authorities by their ids, each with its keys by theirs; those that were brought are believed. */
function signersOf({ items }, brought) {
  const here = authoritiesOf(items);
  const known = brought ? JSON.parse(brought) : { items: [] };
  for (const [id, { keys }] of authoritiesOf(known.items ?? [known])) {
    for (const [kid, key] of here.get(id)?.keys ?? []) {
      const other = keys.get(kid);
      demand(!other || (other.key.equals(key.key) && other.from === key.from), 'another key of the authority');
    }
    here.set(id, { keys, periods: here.get(id)?.periods ?? [] });
  }
  return here;
}

function authoritiesOf(items) {
  const entries = items.map(({ id, publicKeys, signedOnlyDuring }) => {
    const signing = publicKeys.filter(({ jwk }) => jwk.use !== 'enc' && jwk.crv !== 'X25519').map(signerKeyOf);
    const keys = new Map(signing.map((key) => [key.kid, key]));
    demand(keys.size === signing.length, 'a key twice');
    return [id, { keys, periods: (signedOnlyDuring ?? []).map((period) => spanOf(period.from, period.until)) }];
  });
  const authorities = new Map(entries);
  demand(authorities.size === items.length, 'an authority twice');
  return authorities;
}

const spanOf = (from, ...ends) =>
  ({ from: instant(from), ends: ends.filter((end) => end !== undefined && end !== null).map(instant) });
const isWithin = ({ from, ends }, at) => at >= from && ends.every((end) => at < end);

function signerKeyOf({ id, jwk, validFrom, validUntil, revokedAt }) {
  const alg = { Ed25519: 'EdDSA', 'P-256': 'ES256' }[jwk.crv];
  demand(alg, 'a key of another kind');
  const [x, y] = [jwk.x, jwk.y].map((part) => part === undefined ? part : digest(part).toString('base64url'));
  const kty = jwk.crv === 'P-256' ? 'EC' : 'OKP';
  return { kid: id, alg, key: publicKey({ kty, crv: jwk.crv, x, y }), ...spanOf(validFrom, validUntil, revokedAt) };
}

/** RFC 8785: numbers and strings are written as this language does, members in the order of their code units. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

function contentOf(bytes) {
  try {
    return JSON.parse(utf8(bytes));
  } catch {
    return {};
  }
}

/** That the act is signed by its authority if it must be, and if it is, by a key that held then. */
function demandSigned({ number, facts }, content, id, signers) {
  const { body, signature } = contentOf(content);
  const signer = signers.get(facts.authority);
  const at = instant(facts.at);
  if (signature === undefined) {
    demand(!signer?.periods.some((period) => isWithin(period, at)), 'not signed');
    return;
  }
  const key = signer?.keys.get(signature.key);
  demand(key, 'an unknown key');
  const [head, between, signed, ...rest] = signature.jws.split('.');
  demand(between === '' && rest.length === 0, 'no detached JWS');
  const { alg, kid, crit } = JSON.parse(utf8(base64url(head)));
  demand(alg === key.alg && kid === key.kid && crit === undefined, 'a signature of another kind');
  const payload = canonical({ request: id, after: number - 1, act: body });
  const message = Buffer.from(`${head}.${Buffer.from(payload).toString('base64url')}`);
  const verifying = alg === 'ES256' ? { key: key.key, dsaEncoding: 'ieee-p1363' } : key.key;
  demand(verify(alg === 'ES256' ? 'sha256' : null, message, verifying, base64url(signed)), 'a wrong signature');
  demand(isWithin(key, at), 'a key that did not hold');
}

// ---- a request

function demandRequest(id, files, log) {
  const listing = json(files.get('request.json'));
  demand(listing.request === id && count(listing.waiting) >= 0, 'of another request');
  const expected = new Set(['request.json', 'head.json', 'head.proof']);
  const acts = listing.acts.map((listed, i) => {
    demand(count(listed.number) === i + 1, 'an act is missing');
    return actOf(listed, id, files, log, expected);
  });
  demand(new Set(acts.map((act) => act.digest.toString('hex'))).size === acts.length, 'an act twice');
  for (const { sha256: named, bytes } of listing.documents) {
    if (bytes === 'GIVEN') expected.add(documentFile(named));
  }
  demand([...files.keys()].every((name) => expected.has(name)), 'a file that does not belong here');
  acts.forEach((act, i) => demandFollows(act, acts[i - 1]));
  demandContents(acts, id, log.signers);
  demandDocuments(acts, listing.documents, files);
  const statement = files.get('head.json');
  demandLogged(log, sha256(statement), files.get('head.proof'));
  const head = json(statement);
  demand(head.log === log.origin && head.request === id && head.head === acts.length, 'not the head');
  same(digest(head.digest), acts.at(-1).digest);
  return acts;
}

function actOf({ number, digest: listed, hidden, content }, id, files, log, expected) {
  const [facts, proof, said] = [`acts/${number}.json`, `acts/${number}.proof`, `content/${number}.json`];
  expected.add(proof);
  if (!hidden) [facts, said].forEach((name) => expected.add(name));
  demand(typeof hidden === 'boolean' && ['GIVEN', 'ERASED', 'WITHHELD'].includes(content), 'no such listing');
  const act = { number, hidden, listed: content, digest: digest(listed), said: files.get(said) };
  if (!hidden) {
    demand(files.has(facts), 'an act is missing');
    act.facts = json(files.get(facts));
    same(sha256(files.get(facts)), act.digest);
    demand(act.facts.request === id && act.facts.number === number && act.facts.log === log.origin, 'another act');
  }
  demandLogged(log, act.digest, files.get(proof));
  return act;
}

function demandFollows({ facts }, before) {
  if (!facts) return;
  same(digest(facts.previous), before?.digest ?? Buffer.alloc(32));
  const at = instant(facts.at);
  if (before?.facts) demand(at > instant(before.facts.at), 'before the one before');
}

/** The numbers of the acts whose content others erase. */
const erasedBy = (acts) => new Set(
  acts
    .flatMap(({ facts }) => facts?.effects ?? [])
    .filter(({ type, erased }) => type === 'RecordAmended' && erased)
    .flatMap((effect) => effect.acts),
);

const documentFile = (named) => `documents/${digest(named).toString('hex')}`;

/** Each document that an act names is here with its digest, or there is a reason; nothing else is. */
function demandDocuments(acts, listed, files) {
  const erased = erasedBy(acts);
  const named = new Map();
  for (const { number, facts } of acts) {
    for (const one of facts?.documents ?? []) named.set(one, [...(named.get(one) ?? []), !erased.has(number)]);
  }
  const once = new Set(listed.map((one) => one.sha256));
  demand(listed.length === named.size && once.size === named.size, 'other documents');
  for (const { sha256: one, bytes } of listed) {
    const kept = named.get(one);
    demand(kept && ['GIVEN', 'ERASED', 'MEDIUM', 'NOT_ASKED', 'WITHHELD'].includes(bytes), 'no such document');
    if (bytes === 'GIVEN') {
      const file = files.get(documentFile(one));
      demand(file && kept.some((left) => left), 'a document is missing, or should be');
      same(sha256(file), digest(one));
    } else {
      demand(bytes !== 'ERASED' || kept.some((left) => !left), 'a document that nobody erased');
    }
  }
}

function demandContents(acts, id, signers) {
  const erased = erasedBy(acts);
  for (const act of acts.filter(({ hidden }) => !hidden)) {
    const { number, listed, facts, said } = act;
    if (said) {
      demand(listed === 'GIVEN' && !erased.has(number), 'a content that should not be here');
      const { salt, content } = json(said);
      same(sha256(base64url(salt), base64url(content)), digest(facts.content));
      demandSigned(act, base64url(content), id, signers);
    } else {
      demand(listed === 'WITHHELD' || erased.has(number), 'a content that nobody erased');
    }
  }
}

// ---- receipts

function receiptOf(jws, log) {
  const parts = jws.split('.');
  demand(parts.length === 3, 'no JWS');
  const [header, payload, signature] = parts.map(base64url);
  const { alg, crit } = json(header);
  demand(alg === 'EdDSA' && crit === undefined, 'another signature');
  const signed = Buffer.from(`${parts[0]}.${parts[1]}`);
  demand(log.keys.some(({ raw }) => verify(null, signed, logKey(raw), signature)), 'signed by nobody known');
  const receipt = JSON.parse(utf8(payload));
  demand(receipt.log === log.origin, 'of another log');
  return receipt;
}

const logKey = (raw) => publicKey({ kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') });

function demandKept(receipt, requests, { request, from, to }) {
  const acts = requests.get(receipt.request);
  if (acts) {
    const act = acts.find(({ number }) => number === receipt.number);
    demand(act, 'an act is missing');
    same(digest(receipt.digest), act.digest);
  } else if (request === undefined) {
    const at = instant(receipt.at);
    demand(at < instant(from) || at >= instant(to), 'a request is missing');
  } else {
    demand(request !== receipt.request, 'the request is missing');
  }
}

// ---- a bundle

/** Throws what does not hold. */
function demandBundle(archive, brought) {
  const files = filesOf(archive);
  const names = [...files.keys()];
  const opening = names.filter((name) => !name.startsWith('requests/'));
  demand([OPENING, [...OPENING, ...LATER]].some((order) => order.join() === opening.join()), 'other files');
  demand(opening.every((name, i) => names[i] === name), 'files in another order');
  const log = logOf(files, brought);
  instant(log.bundle.made);
  demandEarlierContinued(log, files, brought);
  const requests = new Map();
  for (const [id, folder] of foldersOf(files, names.slice(opening.length))) {
    requests.set(id, demandRequest(id, folder, log));
  }
  const { scope } = log.bundle;
  demand(scope.request === undefined ? instant(scope.from) !== undefined && instant(scope.to) !== undefined
    : requests.has(scope.request), 'the request is missing');
  brought.receipts.map((jws) => receiptOf(jws, log)).forEach((receipt) => demandKept(receipt, requests, scope));
}

/** The files of each request, which stand together, in the order of their ids, closed by request.json. */
function foldersOf(files, names) {
  const folders = new Map();
  let last = '';
  for (const name of names) {
    const [, id, ...rest] = name.split('/');
    demand(UUID.test(id) && id >= last, 'a request not in its place');
    if (id !== last) folders.set(id, new Map());
    demand(!folders.get(id).has('request.json'), 'a file behind the last');
    folders.get(id).set(rest.join('/'), files.get(name));
    last = id;
  }
  demand([...folders.values()].every((folder) => folder.has('request.json')), 'a folder that nothing closes');
  return folders;
}

/** What is not of its form is read as something that it is not, and fails there. */
function refusalOf(path, brought) {
  try {
    demandBundle(readFileSync(path), brought);
    return null;
  } catch (refusal) {
    if ([Invalid, SyntaxError, TypeError, RangeError].some((known) => refusal instanceof known)) return refusal.message;
    throw refusal;
  }
}

if (process.argv[2]) {
  const refusal = refusalOf(process.argv[2], {
    keys: process.argv.slice(3), authorities: null, checkpoint: null, receipts: [], witnesses: [], quorum: 0,
  });
  console.log(refusal === null ? 'valid' : `invalid: ${refusal}`);
  process.exitCode = refusal === null ? 0 : 1;
} else {
  await answer((line) => {
    const { bundle, ...brought } = JSON.parse(line);
    return refusalOf(bundle, brought) === null;
  });
}
