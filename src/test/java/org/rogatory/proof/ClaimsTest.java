package org.rogatory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ClaimsTest {
    private static final Growing LOG = Growing.to(8);

    @Test
    void noLieIsProved() {
        Claims.lies().forEach(lie -> {
            assertFalse(lie.provenHere(), lie::json);
            assertFalse(lie.provenByDefinition(), lie::json);
        });
    }

    @Test
    void aProofOfAnotherPlaceOrSizeIsOneOnlyByTheDefinition() {
        Claims.shifted().forEach(claim -> assertEquals(claim.provenByDefinition(), claim.provenHere(), claim::json));
    }

    @Test
    void aProofOfALogOfFourIsNoneOfALogOfEight() {
        var four = LOG.tree(4);
        for (var index = 0; index < 4; index++) {
            var leaf = MerkleHash.leaf(Growing.entry(index));
            var path = four.inclusion(index).path();

            assertTrue(new InclusionProof(index, 4, path).proves(leaf, four.root()));
            assertFalse(new InclusionProof(index, 8, path).proves(leaf, four.root()));
            assertFalse(new InclusionProof(index + 4, 8, path).proves(leaf, four.root()));
        }
    }

    @Test
    void theEmptyLogIsContinuedWithoutProofOnly() {
        var root = LOG.tree(4).root();

        assertFalse(new ConsistencyProof(0, 4, List.of(root)).proves(MerkleHash.EMPTY, root));
        assertFalse(new ConsistencyProof(0, 4, List.of()).proves(root, root));
        assertFalse(new ConsistencyProof(0, 0, List.of()).proves(MerkleHash.EMPTY, root));
        assertFalse(
                new ConsistencyProof(4, 4, List.of()).proves(root, LOG.tree(5).root()));
        assertFalse(new InclusionProof(0, 0, List.of()).proves(root, root));
    }
}
