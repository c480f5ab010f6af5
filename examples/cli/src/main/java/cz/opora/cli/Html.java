package cz.opora.cli;

import java.util.List;

/** A page of HTML, written piece by piece; every text is escaped. Not thread-safe. */
final class Html {
    private final StringBuilder page = new StringBuilder();

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(character);
            }
        }
        return safe.toString();
    }

    /** A tag as it stands; never made of a text from outside. */
    Html raw(String tags) {
        page.append(tags);
        return this;
    }

    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    Html element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag + ">\n");
    }

    /** An element with a class of the style sheet. */
    Html styled(String tag, String style, String text) {
        return raw("<" + tag + " class=\"" + style + "\">").text(text).raw("</" + tag + ">\n");
    }

    Html link(String anchor, String text) {
        return raw("<a href=\"#").text(anchor).raw("\">").text(text).raw("</a>");
    }

    Html list(List<String> items) {
        raw("<ul>\n");
        items.forEach(item -> element("li", item));
        return raw("</ul>\n");
    }

    Html head(List<String> cells) {
        raw("<thead><tr>");
        cells.forEach(cell -> raw("<th>").text(cell).raw("</th>"));
        return raw("</tr></thead>\n");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
