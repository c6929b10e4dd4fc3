package dev.projectsapi.contract.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads JSON as the contract promises it. Jackson on its own passes a byte-order mark, UTF-16, duplicate keys and trailing text. */
final class StrictJson {

    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private StrictJson() {}

    static JsonNode read(byte[] bytes, List<String> faults) {
        String text = decode(bytes, faults);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            faults.add("the body begins with a byte-order mark");
            text = text.substring(1);
        }
        try {
            return STRICT.readTree(text);
        } catch (JsonProcessingException e) {
            faults.add("not strict JSON: " + firstLine(e.getOriginalMessage()));
            return lenient(text);
        }
    }

    private static String decode(byte[] bytes, List<String> faults) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add("the body is not UTF-8");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static JsonNode lenient(String text) {
        try {
            // of "400 Bad Request" it reads a number: that is nothing to judge
            JsonNode read = LENIENT.readTree(text);
            return read.isContainerNode() ? read : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
