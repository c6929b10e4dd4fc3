package dev.projectsapi.server.resource;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.projectsapi.server.generated.ModelWriter;
import dev.projectsapi.server.generated.model.Project;
import java.io.IOException;

/** A project of the generated model whose JSON is there already; nobody asks it for anything else. */
final class ReadyProject extends Project {
    private final byte[] json;

    ReadyProject(byte[] json) {
        this.json = json;
    }

    byte[] json() {
        return json;
    }

    /** Writes all models, and of these the JSON that they have. */
    static final class Writer extends ModelWriter {
        @Override
        public void write(JsonGenerator out, Project project) throws IOException {
            if (project instanceof ReadyProject ready) {
                out.writeRawValue(new Utf8(ready.json));
            } else {
                super.write(out, project);
            }
        }
    }
}
