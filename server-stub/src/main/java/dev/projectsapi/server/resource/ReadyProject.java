package dev.projectsapi.server.resource;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.projectsapi.server.generated.model.Project;
import java.io.IOException;

/** A project of the generated model whose JSON is there already; nobody asks it for anything else. */
@JsonSerialize(using = ReadyProject.Writer.class)
final class ReadyProject extends Project {
    private final byte[] json;

    ReadyProject(byte[] json) {
        this.json = json;
    }

    byte[] json() {
        return json;
    }

    static final class Writer extends JsonSerializer<ReadyProject> {
        @Override
        public void serialize(ReadyProject project, JsonGenerator out, SerializerProvider serializers)
                throws IOException {
            out.writeRawValue(new Utf8(project.json));
        }
    }
}
