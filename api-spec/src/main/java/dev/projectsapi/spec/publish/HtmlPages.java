package dev.projectsapi.spec.publish;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes plain HTML pages from Markdown: no script, and nothing that a screen reader or a small screen stumbles over. */
final class HtmlPages {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(TABLES)
            .attributeProviderFactory(context -> attributes())
            .build();
    private final Template page;
    private final String fingerprint;

    HtmlPages(Template page, String fingerprint) {
        this.page = page;
        this.fingerprint = fingerprint;
    }

    /** @param root where the site's top is, seen from the page: empty or {@code ../} */
    String page(String markdown, String root) {
        Node document = parser.parse(markdown);
        document.accept(new LinksToPages());
        String body = withContents(scrolling(renderer.render(document)), contents(document));
        return page.fill(Map.of(
                "title", title(document),
                "root", root,
                "body", body,
                "fingerprint", fingerprint));
    }

    /** The contents stand where the first part begins: after what the page is about. */
    private static String withContents(String body, String contents) {
        int start = body.indexOf("<h2");
        return start < 0 ? body : body.substring(0, start) + contents + body.substring(start);
    }

    /** A table that is wider than the screen scrolls by itself, and the page does not. */
    private static String scrolling(String html) {
        return html.replace(
                        "<table>", "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>")
                .replace("</table>", "</table>\n</div>");
    }

    private static String title(Node document) {
        return document.getFirstChild() instanceof Heading heading ? text(heading) : "";
    }

    /** The second-level headings as links; none where there are too few to get lost in. */
    private static String contents(Node document) {
        StringBuilder items = new StringBuilder();
        int count = 0;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                count++;
                items.append("<li><a href=\"#")
                        .append(Markdown.anchor(text(heading)))
                        .append("\">")
                        .append(text(heading))
                        .append("</a></li>\n");
            }
        }
        return count < 3 ? "" : "<nav aria-label=\"Contents\">\n<ul>\n" + items + "</ul>\n</nav>\n";
    }

    private static AttributeProvider attributes() {
        return (node, tag, attributes) -> {
            if (node instanceof Heading heading) {
                attributes.put("id", Markdown.anchor(text(heading)));
            } else if (node instanceof FencedCodeBlock && tag.equals("pre")) {
                // a box that scrolls must be reachable by the keyboard
                attributes.put("tabindex", "0");
            } else if (tag.equals("th")) {
                attributes.put("scope", "col");
            }
        };
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }

    /** Pages link to each other's Markdown, so that the sources can be read as they are; HTML links to HTML. */
    private static final class LinksToPages extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            if (!link.getDestination().contains(":")) {
                link.setDestination(link.getDestination().replaceFirst("\\.md(#|$)", ".html$1"));
            }
            visitChildren(link);
        }
    }
}
