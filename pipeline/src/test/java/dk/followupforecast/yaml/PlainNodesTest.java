package dk.followupforecast.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlainNodesTest {

    @Test
    void writesEveryKindOfPartAsJacksonDoes() throws IOException {
        String yaml = "{a: [1, -2.5, 0.10, true, null, []], \"b \\\"c\\\" \\\\ \\n æ\": {}, d: {e: ''}}";
        JsonNode root = YamlTree.parse(yaml).root();
        assertEquals(new ObjectMapper().writeValueAsString(root), root.toString());
    }
}
