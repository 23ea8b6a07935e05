package org.rogatory.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.chain.Digest;
import org.rogatory.proof.TlogProof;

/** The files of one request, of which only what is needed is kept: contents can be large. */
final class RequestFolder {
    private static final Pattern FOLDER = Pattern.compile("requests/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.+");
    private static final Pattern NUMBERED = Pattern.compile("(acts|content)/([1-9][0-9]{0,8})\\.(json|proof)");

    private static final Pattern DOCUMENT = Pattern.compile("documents/([0-9a-f]{64})");

    private final String id;
    private final Signers signers;
    private final Map<Integer, ActFile> acts = new TreeMap<>();
    private final Map<Integer, TlogProof> proofs = new HashMap<>();
    private final Map<Integer, Said> contents = new HashMap<>();
    private final Map<Digest, Digest> documents = new HashMap<>();
    private Optional<HeadStatement> head = Optional.empty();
    private Optional<TlogProof> headProof = Optional.empty();
    private Optional<Listing> listing = Optional.empty();

    private RequestFolder(String id, Signers signers) {
        this.id = id;
        this.signers = signers;
    }

    /** The bytes of an act: their digest, and what they state if they can be read. */
    record ActFile(Digest digest, Optional<Statement> statement) {}

    /** @throws DamagedException when a file is not of its form, or the one that closes the folder is missing */
    static RequestFolder read(StrictZip zip, Signers signers) throws IOException {
        var name = zip.peek().orElseThrow().name();
        var matcher = FOLDER.matcher(name);
        if (!matcher.matches()) {
            throw new DamagedException(name + " belongs to no bundle, or not in this place");
        }
        var request = new RequestFolder(matcher.group(1), signers);
        var folder = Layout.request(request.id);
        while (request.listing.isEmpty()) {
            var entry = zip.take();
            if (!entry.name().startsWith(folder)) {
                throw new DamagedException(folder + Layout.REQUEST + " is missing");
            }
            request.add(entry, entry.name().substring(folder.length()));
        }
        return request;
    }

    private void add(StrictZip.Entry entry, String name) {
        var document = DOCUMENT.matcher(name);
        if (document.matches()) {
            var digest = Digest.ofBytes(HexFormat.of().parseHex(document.group(1)));
            once(entry.name(), documents.put(digest, entry.digest()));
        } else {
            add(entry.name(), name, entry.bytes());
        }
    }

    private void add(String file, String name, byte[] bytes) {
        var matcher = NUMBERED.matcher(name);
        if (matcher.matches()) {
            add(file, matcher.group(1) + "." + matcher.group(3), Integer.parseInt(matcher.group(2)), bytes);
        } else if (name.equals(Layout.HEAD) && head.isEmpty()) {
            head = Optional.of(HeadStatement.of(file, bytes));
        } else if (name.equals(Layout.HEAD_PROOF) && headProof.isEmpty()) {
            headProof = Optional.of(proof(file, bytes));
        } else if (name.equals(Layout.REQUEST)) {
            listing = Optional.of(Listing.of(file, id, bytes));
        } else {
            throw new DamagedException(file + " belongs to no bundle, or is there twice");
        }
    }

    private void add(String file, String kind, int number, byte[] bytes) {
        switch (kind) {
            case "acts.json":
                once(file, contents.get(number));
                once(file, acts.put(number, new ActFile(Digest.of(bytes), Statement.of(bytes))));
                break;
            case "acts.proof":
                once(file, proofs.put(number, proof(file, bytes)));
                break;
            case "content.json":
                once(file, contents.put(number, said(Json.object(file, bytes), number)));
                break;
            default:
                throw new DamagedException(file + " belongs to no bundle");
        }
    }

    private Said said(JsonObject content, int number) {
        return Said.of(content, id, number, statement(number), signers);
    }

    private static TlogProof proof(String file, byte[] bytes) {
        var proof = TlogProof.parse(Json.utf8(file, bytes));
        if (proof.extra().length > 0) {
            throw new DamagedException(file + " has extra data, which nobody signed");
        }
        return proof;
    }

    private static void once(String file, Object before) {
        if (before != null) {
            throw new DamagedException(file + " is there twice, or not in its place");
        }
    }

    String id() {
        return id;
    }

    /** What the folder should hold. */
    Listing listing() {
        return listing.orElseThrow();
    }

    Map<Integer, ActFile> acts() {
        return acts;
    }

    Map<Integer, TlogProof> proofs() {
        return proofs;
    }

    Optional<TlogProof> proof(int act) {
        return Optional.ofNullable(proofs.get(act));
    }

    Optional<Statement> statement(int act) {
        return Optional.ofNullable(acts.get(act)).flatMap(ActFile::statement);
    }

    /** The acts whose content others have erased, but for what the spoilt ones say. */
    Set<Long> erased(Set<Integer> spoilt) {
        return acts.keySet().stream()
                .filter(number -> !spoilt.contains(number))
                .flatMap(number -> statement(number).stream())
                .flatMap(said -> said.erased().stream())
                .collect(Collectors.toSet());
    }

    /** Why nothing here erases what is missing, as far as the bundle tells. */
    String unerased() {
        return listing().waiting() == 0
                ? "no act in this bundle erases it"
                : "no act in this bundle erases it; newer ones wait for their place: ask for it again";
    }

    /** What was said in the acts whose contents are here. */
    Map<Integer, Said> contents() {
        return contents;
    }

    /** The digests of the documents that are here, by those that their names tell. */
    Map<Digest, Digest> documents() {
        return documents;
    }

    Optional<HeadStatement> head() {
        return head;
    }

    Optional<TlogProof> headProof() {
        return headProof;
    }
}
