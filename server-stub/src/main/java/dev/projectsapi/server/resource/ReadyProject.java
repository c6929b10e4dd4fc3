package dev.projectsapi.server.resource;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.projectsapi.server.generated.ModelWriter;
import dev.projectsapi.server.generated.model.Project;
import java.io.IOException;
import java.io.OutputStream;

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
                // what separates it from what came before, and then its bytes beside the generator, which would make a
                // text of them
                out.writeRawValue("");
                out.flush();
                ((OutputStream) out.getOutputTarget()).write(ready.json);
            } else {
                super.write(out, project);
            }
        }
    }
}
