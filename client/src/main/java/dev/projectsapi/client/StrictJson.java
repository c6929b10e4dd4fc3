package dev.projectsapi.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.projectsapi.client.generated.model.ProjectList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON into the generated models without mending anything. Left to itself Jackson turns {@code 1} into {@code "1"} and
 * {@code "true"} into {@code true}, takes the last of two equal keys, and stops reading at the end of the first value.
 */
final class StrictJson {

    /** The page token of a page that had none, not even null; not one that a server could send. */
    static final String ABSENT = "(absent)";

    static final ObjectMapper MAPPER = new FromBytes(mapper());

    private StrictJson() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // a newer server may send more than we know
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withCoercionConfigDefaults(all -> all.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .addModule(new SimpleModule().addValueInstantiator(ProjectList.class, new EmptyPage()))
                .build();
    }

    /** Reads a text by way of its bytes, which is a third faster. */
    private static final class FromBytes extends ObjectMapper {

        private static final long serialVersionUID = 1L;

        FromBytes(ObjectMapper same) {
            super(same);
        }

        @Override
        public <T> T readValue(String json, TypeReference<T> type) throws JsonProcessingException {
            try {
                return readValue(json.getBytes(StandardCharsets.UTF_8), type);
            } catch (JsonProcessingException e) {
                throw e;
            } catch (IOException e) {
                throw new UncheckedIOException("of an array", e);
            }
        }
    }

    /** A page that nothing was read into yet. The generated one begins with an empty list, which hides that none was sent. */
    private static final class EmptyPage extends ValueInstantiator.Base {

        EmptyPage() {
            super(ProjectList.class);
        }

        @Override
        public boolean canCreateUsingDefault() {
            return true;
        }

        @Override
        @SuppressWarnings("NullAway") // the generated setter is for what a valid page holds
        public Object createUsingDefault(DeserializationContext context) {
            return new ProjectList().properties(null).nextPageToken(ABSENT);
        }
    }
}
