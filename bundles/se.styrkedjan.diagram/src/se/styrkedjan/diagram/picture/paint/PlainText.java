package se.styrkedjan.diagram.picture.paint;

import java.util.Map;

/** The bare words of running text in the safe subset of HTML that the model keeps. */
final class PlainText {

	private static final Map<String, String> ENTITIES = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;",
			"\u00a0", "&#39;", "'");

	private PlainText() {
	}

	static String of(String html) {
		if (html == null) {
			return "";
		}
		String text = html.replaceAll("<(br|/p|/li|/h3|/h4)[^>]*>", " ").replaceAll("<[^>]*>", "");
		for (var entity : ENTITIES.entrySet()) {
			text = text.replace(entity.getKey(), entity.getValue());
		}
		return text.replace("&amp;", "&").strip();
	}
}
