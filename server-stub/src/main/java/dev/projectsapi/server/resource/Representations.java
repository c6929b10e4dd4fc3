package dev.projectsapi.server.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.projectsapi.server.generated.model.ErrorDetails;
import dev.projectsapi.server.generated.model.ErrorResponse;
import dev.projectsapi.server.generated.model.FieldError;
import dev.projectsapi.server.generated.model.ProjectList;
import dev.projectsapi.server.generated.model.ProjectResponse;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.StoredProject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one crossing from our own types to the generated models, and from those to JSON. */
public final class Representations {
    private static final ObjectMapper MAPPER = new JsonMapper();
    private static final ObjectWriter PROJECT = MAPPER.writerFor(dev.projectsapi.server.generated.model.Project.class);
    private static final ObjectWriter ANYTHING = MAPPER.writer();

    private Representations() {}

    /** The JSON of a model that the other methods make. */
    public static byte[] json(Object model) {
        return write(ANYTHING, model);
    }

    public static byte[] json(ApiError error) {
        List<FieldError> fields = new ArrayList<>();
        for (ApiError.FieldFault fault : error.fields()) {
            fields.add(new FieldError(fault.fieldName(), fault.code().name(), fault.message()));
        }
        return write(ANYTHING, new ErrorResponse(new ErrorDetails(error.code().name(), error.message(), fields)));
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

    private static ReadyProject ready(StoredProject project) {
        return new ReadyProject(project.json(Representations::write));
    }

    private static byte[] write(Project project) {
        return write(
                PROJECT,
                new dev.projectsapi.server.generated.model.Project(
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

    private static byte[] write(ObjectWriter writer, Object model) {
        try {
            return writer.writeValueAsBytes(model);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a generated model can be written", e);
        }
    }
}
