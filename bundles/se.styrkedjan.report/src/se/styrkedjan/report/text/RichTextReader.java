package se.styrkedjan.report.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.Inline;
import se.styrkedjan.report.document.ListBlock;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.Paragraph.Style;
import se.styrkedjan.report.document.TextRun.Emphasis;

/**
 * Reads the light markup of the model (a safe subset of HTML) into blocks. Tags outside the subset are dropped and
 * their text kept; scripts and unsafe links never pass. One reader serves one document, so that anchors stay unique.
 */
public final class RichTextReader {

	/** A heading level that no outline reaches: headings in the text become labels. */
	public static final int NO_HEADINGS = Heading.DEEPEST + 1;

	private static final Safelist SUBSET = new Safelist()
			.addTags("p", "div", "br", "ul", "ol", "li", "strong", "b", "em", "i", "h3", "h4", "a")
			.addAttributes("a", "href")
			.addProtocols("a", "href", "http", "https", "mailto");

	private final Anchors anchors;

	/** A reader that takes the anchors of headings from the document's. */
	public RichTextReader(Anchors anchors) {
		this.anchors = anchors;
	}

	/**
	 * Reads a text.
	 *
	 * @param html         may be null or empty
	 * @param headingLevel the level of the outermost headings in the text, 1 to {@link #NO_HEADINGS}
	 * @return its blocks, empty when it holds nothing to read
	 */
	public List<Block> read(String html, int headingLevel) {
		if (html == null || html.isBlank()) {
			return List.of();
		}
		Element body = Jsoup.parseBodyFragment(
				Jsoup.clean(Normalizer.normalize(html, Form.NFC), "", SUBSET, new OutputSettings().prettyPrint(false))).body();
		var flow = new Flow(headingLevel);
		flow.blocks(body);
		return flow.done();
	}

	/** Whether a text holds anything to read. */
	public boolean isEmpty(String html) {
		return read(html, NO_HEADINGS).isEmpty();
	}

	/** The blocks of one container, and the line that is being filled. */
	private final class Flow {

		private final List<Block> blocks = new ArrayList<>();
		private final int headingLevel;
		private InlineFlow line = new InlineFlow();
		private boolean underHeading;

		Flow(int headingLevel) {
			this.headingLevel = headingLevel;
		}

		void blocks(Element container) {
			container.childNodes().forEach(child -> node(child, Set.of()));
		}

		List<Block> done() {
			flush(Style.BODY);
			return List.copyOf(blocks);
		}

		private void node(Node node, Set<Emphasis> emphasis) {
			if (node instanceof TextNode text) {
				line.text(text.getWholeText(), emphasis);
			} else if (node instanceof Element element) {
				element(element, emphasis);
			}
		}

		private void element(Element element, Set<Emphasis> emphasis) {
			switch (element.normalName()) {
			case "br" -> line.lineBreak();
			case "strong", "b" -> children(element, with(emphasis, Emphasis.STRONG));
			case "em", "i" -> children(element, with(emphasis, Emphasis.ITALIC));
			case "a" -> line.link(element.text(), element.attr("href"), emphasis);
			case "ul" -> list(element, ListBlock.Kind.BULLETED);
			case "ol" -> list(element, ListBlock.Kind.NUMBERED);
			case "h3" -> heading(element, 0);
			case "h4" -> heading(element, underHeading ? 1 : 0);
			default -> paragraph(element, emphasis);
			}
		}

		private void children(Element element, Set<Emphasis> emphasis) {
			element.childNodes().forEach(child -> node(child, emphasis));
		}

		private void paragraph(Element element, Set<Emphasis> emphasis) {
			flush(Style.BODY);
			children(element, emphasis);
			flush(Style.BODY);
		}

		private void heading(Element element, int depth) {
			flush(Style.BODY);
			String text = element.text().strip();
			if (text.isEmpty()) {
				return;
			}
			underHeading = underHeading || depth == 0;
			int level = headingLevel + depth;
			blocks.add(level > Heading.DEEPEST ? Paragraph.styled(text, Style.LABEL)
					: new Heading(level, text, Heading.Role.BODY, anchors.next()));
		}

		private void list(Element element, ListBlock.Kind kind) {
			flush(Style.BODY);
			List<List<Block>> items = new ArrayList<>();
			for (Element child : element.children()) {
				var item = new Flow(NO_HEADINGS);
				if ("li".equals(child.normalName())) {
					item.blocks(child);
				} else {
					item.node(child, Set.of());
				}
				List<Block> content = item.done();
				if (!content.isEmpty()) {
					items.add(content);
				}
			}
			if (!items.isEmpty()) {
				blocks.add(new ListBlock(kind, items));
			}
		}

		private void flush(Style style) {
			List<Inline> content = line.content();
			line = new InlineFlow();
			if (!content.isEmpty()) {
				blocks.add(new Paragraph(content, style));
			}
		}
	}

	private static Set<Emphasis> with(Set<Emphasis> emphasis, Emphasis added) {
		var set = EnumSet.of(added);
		set.addAll(emphasis);
		return set;
	}
}
