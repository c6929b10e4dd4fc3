package dev.projectsapi.server.resource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.projectsapi.server.generated.ModelWriter;
import dev.projectsapi.server.generated.model.ErrorDetails;
import dev.projectsapi.server.generated.model.ErrorResponse;
import dev.projectsapi.server.generated.model.FieldError;
import dev.projectsapi.server.generated.model.ProjectList;
import dev.projectsapi.server.generated.model.ProjectResponse;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.StoredProject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one crossing from our own types to the generated models, and from those to JSON. */
public final class Representations {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ModelWriter WRITER = new ReadyProject.Writer();
    /** Longer than most answers without their projects. */
    private static final int FIRST_SIZE = 400;

    private Representations() {}

    /** The JSON of a model that the other methods make. */
    public static byte[] json(Object model) {
        return model instanceof ProjectList list ? json(list) : writeModel(model);
    }

    public static byte[] json(ApiError error) {
        List<FieldError> fields = new ArrayList<>();
        for (ApiError.FieldFault fault : error.fields()) {
            fields.add(new FieldError(fault.fieldName(), fault.code().name(), fault.message()));
        }
        return writeModel(new ErrorResponse(new ErrorDetails(error.code().name(), error.message(), fields)));
    }

    static ProjectResponse toProjectResponse(StoredProject project) {
        return new ProjectResponse(ready(project));
    }

    static ProjectList toProjectList(Page page, @Nullable String nextPageToken) {
        List<dev.projectsapi.server.generated.model.Project> projects =
                new ArrayList<>(page.items().size());
        for (StoredProject project : page.items()) {
            projects.add(ready(project));
        }
        return new ProjectList(projects, page.totalCount(), nextPageToken);
    }

    /**
     * A list without its projects, and those put between its brackets, where nothing else has brackets. Jackson would copy these large
     * bytes three times in order to find out how many there are.
     */
    private static byte[] json(ProjectList list) {
        byte[] frame = writeModel(new ProjectList(List.of(), list.getTotalCount(), list.getNextPageToken()));
        int open = 1;
        while (frame[open - 1] != '[') {
            open++;
        }
        List<dev.projectsapi.server.generated.model.Project> projects = list.getProperties();
        int length = frame.length + Math.max(0, projects.size() - 1);
        for (int i = 0; i < projects.size(); i++) {
            length += ((ReadyProject) projects.get(i)).json().length;
        }
        ByteBuffer json = ByteBuffer.allocate(length).put(frame, 0, open);
        for (int i = 0; i < projects.size(); i++) {
            if (i > 0) {
                json.put((byte) ',');
            }
            json.put(((ReadyProject) projects.get(i)).json());
        }
        return json.put(frame, open, frame.length - open).array();
    }

    private static ReadyProject ready(StoredProject project) {
        return new ReadyProject(project.json(Representations::write));
    }

    private static byte[] write(Project project) {
        return writeModel(new dev.projectsapi.server.generated.model.Project(
                project.accountSid(),
                project.propertySid(),
                project.name(),
                project.mainDomain(),
                project.timeZone(),
                project.smsEnabled(),
                project.callRecordingEnabled(),
                project.integrationsEnabled(),
                project.active()));
    }

    private static byte[] writeModel(Object model) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_SIZE);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            WRITER.writeAny(out, model);
        } catch (IOException e) {
            throw new IllegalStateException("a generated model can be written", e);
        }
        return bytes.toByteArray();
    }
}
