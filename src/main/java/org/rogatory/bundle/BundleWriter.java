package org.rogatory.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.chain.Digest;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.InclusionProof;
import org.rogatory.proof.Note;
import org.rogatory.proof.TlogProof;
import org.rogatory.proof.VerifierKey;
import org.rogatory.verify.Layout;

/** Writes a bundle while its source is read: no more than one act is held at a time. */
public final class BundleWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private final StoredZip zip;
    private final Note checkpoint;

    private BundleWriter(StoredZip zip, Note checkpoint) {
        this.zip = zip;
        this.checkpoint = checkpoint;
    }

    /** The whole bundle; a stream that it breaks off is no bundle. */
    public static void write(BundleSource source, OutputStream out) throws IOException {
        var zip = new StoredZip(out);
        var opening = source.opening();
        var writer = new BundleWriter(zip, opening.checkpoint());
        writer.open(opening);
        for (var requests = source.requests(); requests.hasNext(); ) {
            writer.write(requests.next());
        }
        zip.finish();
    }

    private void open(BundleOpening opening) throws IOException {
        zip.add(Layout.README, Readme.bytes());
        zip.add(Layout.BUNDLE, json(bundle(opening)));
        var keys = opening.keys().stream().map(VerifierKey::encode).collect(Collectors.joining("\n", "", "\n"));
        zip.add(Layout.KEYS, keys.getBytes(UTF_8));
        zip.add(Layout.AUTHORITIES, AuthoritiesFile.bytes(opening.authorities()));
        zip.add(Layout.CHECKPOINT, bytes(checkpoint));
        if (opening.earlier().isPresent()) {
            zip.add(Layout.EARLIER, bytes(opening.earlier().get().checkpoint()));
            zip.add(Layout.CONSISTENCY, json(consistency(opening.earlier().get().consistency())));
        }
    }

    private Map<String, Object> bundle(BundleOpening opening) {
        var bundle = new LinkedHashMap<String, Object>();
        bundle.put("v", VERSION);
        bundle.put("log", opening.log());
        bundle.put("made", opening.made().toString());
        bundle.put("scope", opening.scope().members());
        bundle.put("entries", Checkpoint.parse(checkpoint.text()).size());
        return bundle;
    }

    private static Map<String, Object> consistency(ConsistencyProof proof) {
        var base64 = Base64.getEncoder();
        return Map.of(
                "from",
                proof.from(),
                "to",
                proof.to(),
                "path",
                proof.path().stream()
                        .map(hash -> base64.encodeToString(hash.bytes()))
                        .toList());
    }

    private void write(BundledRequest request) throws IOException {
        var folder = Layout.request(request.id());
        var listed = new ArrayList<Map<String, Object>>();
        var named = new LinkedHashSet<Digest>();
        while (request.acts().hasNext()) {
            var act = request.acts().next();
            write(folder, act);
            listed.add(listed(act));
            named.addAll(act.documents());
        }
        if (request.head().isPresent()) {
            zip.add(folder + Layout.HEAD, request.head().get().statement());
            write(folder + Layout.HEAD_PROOF, Optional.of(request.head().get().proof()));
        }
        var documents = new ArrayList<Map<String, Object>>();
        for (var digest : named) {
            documents.add(document(folder, digest, request.documents().of(digest)));
        }
        zip.add(folder + Layout.REQUEST, json(listing(request, listed, documents)));
    }

    private Map<String, Object> document(String folder, Digest digest, BundledDocument document) throws IOException {
        if (document.bytes().isPresent()) {
            zip.add(folder + Layout.document(digest), document.bytes().get());
        }
        var listed = new LinkedHashMap<String, Object>();
        listed.put("sha256", digest.toString());
        listed.put("bytes", document.name());
        return listed;
    }

    private void write(String folder, BundledAct act) throws IOException {
        if (act.facts().isPresent()) {
            zip.add(folder + Layout.act(act.number()), act.facts().get());
        }
        write(folder + Layout.proof(act.number()), act.proof());
        if (act.content() instanceof BundledAct.Given given) {
            zip.add(folder + Layout.content(act.number()), json(content(given)));
        }
    }

    private void write(String name, Optional<InclusionProof> proof) throws IOException {
        if (proof.isPresent()) {
            zip.add(name, TlogProof.of(proof.get(), checkpoint).encode().getBytes(UTF_8));
        }
    }

    private static Map<String, Object> content(BundledAct.Given given) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        var content = new LinkedHashMap<String, Object>();
        content.put("salt", base64.encodeToString(given.commitment().salt()));
        content.put("content", base64.encodeToString(given.commitment().content()));
        return content;
    }

    private static Map<String, Object> listed(BundledAct act) {
        var listed = new LinkedHashMap<String, Object>();
        listed.put("number", act.number());
        listed.put("digest", act.digest().toString());
        listed.put("hidden", act.facts().isEmpty());
        listed.put("content", act.content().name());
        return listed;
    }

    private static Map<String, Object> listing(
            BundledRequest request, List<Map<String, Object>> acts, List<Map<String, Object>> documents) {
        var listing = new LinkedHashMap<String, Object>();
        listing.put("request", request.id().toString());
        listing.put("acts", acts);
        listing.put("documents", documents);
        listing.put("waiting", request.acts().waiting());
        return listing;
    }

    private static byte[] bytes(Note note) {
        return note.encode().getBytes(UTF_8);
    }

    private static byte[] json(Map<String, Object> members) {
        try {
            return JSON.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
