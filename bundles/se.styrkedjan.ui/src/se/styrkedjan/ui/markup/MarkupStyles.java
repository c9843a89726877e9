package se.styrkedjan.ui.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;

import se.styrkedjan.ui.markup.ParagraphKind.Role;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Turns runs into style ranges and back, and kinds of paragraphs into fonts, bullets and indents. */
final class MarkupStyles {

	private final StyledText field;
	private final ParagraphKinds kinds;

	MarkupStyles(StyledText field, ParagraphKinds kinds) {
		this.field = field;
		this.kinds = kinds;
	}

	/** Gives every run of a text its look. */
	void runs(MarkupText text) {
		int at = 0;
		for (Paragraph paragraph : text.paragraphs()) {
			for (Run run : paragraph.runs()) {
				set(at, run.text().length(), run.emphasis(), run.link());
				at += run.text().length();
			}
			at++;
		}
	}

	/** The runs of a line. */
	List<Run> read(int line) {
		int start = field.getOffsetAtLine(line);
		String text = field.getLine(line);
		List<Run> runs = new ArrayList<>();
		int at = 0;
		for (StyleRange range : text.isEmpty() ? new StyleRange[0] : field.getStyleRanges(start, text.length())) {
			int from = range.start - start;
			runs.add(Run.plain(text.substring(at, from)));
			runs.add(new Run(text.substring(from, from + range.length), emphasis(range), link(range)));
			at = from + range.length;
		}
		runs.add(Run.plain(text.substring(at)));
		return runs;
	}

	/** Gives characters an emphasis and no link. */
	void apply(int start, int length, Set<Emphasis> emphasis) {
		set(start, length, emphasis, "");
		font(field.getLineAtOffset(start));
	}

	/** Adds or takes an emphasis, keeping what else the characters look like. */
	void emphasise(int start, int length, Emphasis emphasis, boolean on) {
		for (int at = start; at < start + length; at++) {
			StyleRange old = field.getStyleRangeAtOffset(at);
			Set<Emphasis> all = EnumSet.noneOf(Emphasis.class);
			all.addAll(emphasis(old));
			all.remove(emphasis);
			if (on) {
				all.add(emphasis);
			}
			set(at, 1, all, link(old));
		}
		lines();
	}

	/** Lets characters lead somewhere, keeping their emphasis. */
	void link(int start, int length, String href) {
		for (int at = start; at < start + length; at++) {
			set(at, 1, emphasis(field.getStyleRangeAtOffset(at)), href);
		}
	}

	private void set(int start, int length, Set<Emphasis> emphasis, String link) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = length;
		range.fontStyle = (emphasis.contains(Emphasis.STRONG) ? SWT.BOLD : 0)
				| (emphasis.contains(Emphasis.ITALIC) ? SWT.ITALIC : 0);
		if (!link.isEmpty()) {
			range.underline = true;
			range.foreground = Theme.current().color(Tone.ACCENT);
			range.data = link;
		}
		field.setStyleRange(range);
	}

	/** The emphasis of a style range, which may be null. */
	static Set<Emphasis> emphasis(StyleRange range) {
		Set<Emphasis> found = EnumSet.noneOf(Emphasis.class);
		if (range != null && (range.fontStyle & SWT.BOLD) != 0) {
			found.add(Emphasis.STRONG);
		}
		if (range != null && (range.fontStyle & SWT.ITALIC) != 0) {
			found.add(Emphasis.ITALIC);
		}
		return found;
	}

	/** The link of a style range, which may be null. */
	static String link(StyleRange range) {
		return range != null && range.data instanceof String href ? href : "";
	}

	/** Gives every line the font, bullet and indent of its kind. */
	void lines() {
		field.setLineBullet(0, field.getLineCount(), null);
		Bullet numbers = null;
		for (int line = 0; line < field.getLineCount(); line++) {
			ParagraphKind kind = kinds.get(line);
			boolean continues = numbers != null && kind.role() == Role.NUMBER && kind.equals(kinds.get(line - 1));
			Bullet bullet = continues ? numbers : bullet(kind);
			numbers = kind.role() == Role.NUMBER ? bullet : null;
			field.setLineBullet(line, 1, bullet);
			field.setLineVerticalIndent(line, line == 0 || kind.isItem() ? 0 : Spacing.SMALL);
			font(line);
		}
	}

	private static Bullet bullet(ParagraphKind kind) {
		if (!kind.isItem()) {
			return null;
		}
		StyleRange look = new StyleRange();
		look.metrics = new GlyphMetrics(0, 0, Spacing.LARGE * (kind.depth() + 1));
		look.foreground = Theme.current().color(Tone.SECONDARY);
		Bullet bullet = new Bullet(kind.role() == Role.NUMBER ? ST.BULLET_NUMBER | ST.BULLET_TEXT : ST.BULLET_DOT, look);
		bullet.text = ".";
		return bullet;
	}

	private void font(int line) {
		int length = field.getLine(line).length();
		Role role = kinds.get(line).role();
		boolean heading = role == Role.HEADING || role == Role.SUBHEADING;
		if (length > 0) {
			int start = field.getOffsetAtLine(line);
			for (StyleRange range : field.getStyleRanges(start, length)) {
				range.font = heading ? headingFont(role) : null;
				field.setStyleRange(range);
			}
			if (heading && field.getStyleRanges(start, length).length == 0) {
				StyleRange range = new StyleRange(start, length, null, null);
				range.font = headingFont(role);
				field.setStyleRange(range);
			}
		}
	}

	private static org.eclipse.swt.graphics.Font headingFont(Role role) {
		return Theme.current().font(role == Role.HEADING ? TextStyle.SECTION : TextStyle.STRONG);
	}
}
