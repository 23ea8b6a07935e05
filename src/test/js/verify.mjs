// A second implementation of the log's proofs.
// Reads claims, one line of JSON each, from a file or from standard input; answers "valid" or "invalid" for each line.
// Exit status 0 only when every claim is valid.
import {
  Invalid, acceptedCheckpoint, base64, decimal, demand, demandContinued, demandIncluded, hash, hashes, keyOf, leafHash,
  noteOf, proofOf, signersOf,
} from './log.mjs';
import { answer } from './answer.mjs';

// ---- claims

const judges = {
  inclusion: ({ entry, index, size, path, root }) =>
    demandIncluded(leafHash(base64(entry)), decimal(index), decimal(size), hashes(path), hash(root)),
  consistency: ({ from, to, path, earlier, later }) =>
    demandContinued(decimal(from), decimal(to), hashes(path), hash(earlier), hash(later)),
  note: ({ note, keys }) => signersOf(noteOf(note), keys.map(keyOf)),
  checkpoint: ({ note, ...policy }) => acceptedCheckpoint(noteOf(note), policy),
  'tlog-proof': ({ proof, entry, ...policy }) => {
    const { index, path, note } = proofOf(proof);
    const { size, root } = acceptedCheckpoint(note, policy);
    demandIncluded(leafHash(base64(entry)), index, size, path, root);
  },
};

function isValid(line) {
  try {
    const claim = JSON.parse(line);
    demand(Object.hasOwn(judges, claim.kind), 'no kind of claim');
    judges[claim.kind](claim);
    return true;
  } catch (refusal) {
    if (refusal instanceof Invalid || refusal instanceof SyntaxError || refusal instanceof TypeError) return false;
    throw refusal;
  }
}

await answer(isValid);
