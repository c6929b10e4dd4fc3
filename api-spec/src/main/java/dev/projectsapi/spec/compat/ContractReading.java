package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.ContractException;
import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.document.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads a document as the parts that programs notice. */
final class ContractReading {

    private final Document document;

    private ContractReading(Document document) {
        this.document = document;
    }

    static Element of(Document document) {
        return new ContractReading(document).contract();
    }

    private Element contract() {
        Place root = document.root();
        if (root.at("paths").node().isEmpty()) {
            throw new ContractException(document.file() + ": has no paths, so there is nothing to compare");
        }
        List<Facet> facets = new ArrayList<>();
        root.each("servers")
                .findFirst()
                .ifPresent(first -> facets.add(new Facet("first-server", first.text("url"), first.pointer())));
        if (root.has("webhooks")) {
            Place webhooks = root.at("webhooks");
            facets.add(new Facet("webhooks", Canonical.text(document, webhooks), webhooks.pointer()));
        }
        List<Element> children = new ArrayList<>();
        root.each("servers").forEach(server -> children.add(server("server ", server)));
        OperationReader operations = new OperationReader(document);
        root.each("paths")
                .forEach(path -> document.follow(path)
                        .ifPresent(item -> item.each()
                                .filter(member -> Document.isMethod(member.name()))
                                .forEach(operation -> children.add(operations.read(path.name(), item, operation)))));
        children.addAll(codes());
        return new Element(Kind.CONTRACT, "", "contract", "", facets, children);
    }

    static Element server(String before, Place server) {
        String place = before + server.text("url");
        List<Element> variables = server.each("variables")
                .map(variable -> {
                    List<Facet> facets = new ArrayList<>();
                    facets.add(new Facet(
                            "default",
                            variable.text("default"),
                            variable.at("default").pointer()));
                    variable.each("enum")
                            .forEach(value ->
                                    facets.add(new Facet("value", value.node().asText(), value.pointer())));
                    return new Element(
                            Kind.VARIABLE,
                            variable.name(),
                            place + " variable " + variable.name(),
                            variable.pointer(),
                            facets,
                            List.of());
                })
                .toList();
        return new Element(Kind.SERVER, server.text("url"), place, server.pointer(), List.of(), variables);
    }

    /** The catalogue of error codes, beside whatever schema it stands. */
    private List<Element> codes() {
        return document.root()
                .at("components")
                .each("schemas")
                .flatMap(schema -> schema.each("x-error-codes"))
                .map(entry -> new Element(
                        Kind.CODE,
                        entry.text("code"),
                        "error " + entry.text("code"),
                        entry.pointer(),
                        (entry.at("status").node().isArray()
                                        ? entry.each("status")
                                        : java.util.stream.Stream.of(entry.at("status")))
                                .map(status -> new Facet("status", status.node().asText(), status.pointer()))
                                .toList(),
                        List.of()))
                .toList();
    }
}
