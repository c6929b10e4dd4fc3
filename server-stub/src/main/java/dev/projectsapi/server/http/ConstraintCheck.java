package dev.projectsapi.server.http;

import dev.projectsapi.server.generated.api.ProjectsApi;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.executable.ExecutableValidator;
import java.util.BitSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Holds arguments against the constraints of the contract, which the generated interface carries as annotations. */
final class ConstraintCheck {
    private ConstraintCheck() {}

    /** The positions of the arguments that break a constraint; an argument that is missing breaks none. */
    static BitSet violations(ProjectsApi resource, Operation operation, @Nullable Object[] arguments) {
        BitSet positions = new BitSet();
        for (var violation : Validator.INSTANCE.validateParameters(resource, operation.method(), arguments)) {
            for (Path.Node node : violation.getPropertyPath()) {
                // not by instanceof: the validator's one class of nodes implements every kind
                if (node.getKind() == ElementKind.PARAMETER) {
                    positions.set(node.as(Path.ParameterNode.class).getParameterIndex());
                }
            }
        }
        return positions;
    }

    /** Made at the first use: a start need not wait for it. */
    private static final class Validator {
        static final ExecutableValidator INSTANCE = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                // the default one wants a library for expressions; our messages never come from the validator
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator()
                .forExecutables();
    }
}
