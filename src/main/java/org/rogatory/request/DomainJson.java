package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.rogatory.convention.Article;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.Effect;

/** How the domain's plain records look as JSON: effects by their type, articles and offences by their citation. */
@Singleton
public final class DomainJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addMixIn(Effect.class, EffectJson.class);
        mapper.addMixIn(Article.class, ArticleJson.class);
        mapper.addMixIn(Offence.class, OffenceJson.class);
        Arrays.stream(Effect.class.getPermittedSubclasses())
                .forEach(effect -> mapper.registerSubtypes(new NamedType(effect, effect.getSimpleName())));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private interface EffectJson {}

    private abstract static class ArticleJson {
        @JsonCreator
        ArticleJson(String citation) {}

        @JsonValue
        abstract String citation();
    }

    private abstract static class OffenceJson {
        @JsonValue
        abstract String citation();
    }
}
