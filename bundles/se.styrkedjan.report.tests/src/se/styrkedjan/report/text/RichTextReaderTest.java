package se.styrkedjan.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.LineBreak;
import se.styrkedjan.report.document.Link;
import se.styrkedjan.report.document.ListBlock;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.report.document.TextRun.Emphasis;

class RichTextReaderTest {

	private final RichTextReader reader = new RichTextReader(new Anchors());

	@Test
	void paragraphsKeepEmphasisAndSpacesBetweenPieces() {
		var blocks = reader.read("<p>Väntan är <strong>mycket <em>kort</em></strong> nu.</p>", 2);
		assertEquals(List.of(new Paragraph(List.of(TextRun.plain("Väntan är"), TextRun.strong(" mycket"),
				new TextRun(" kort", Set.of(Emphasis.STRONG, Emphasis.ITALIC)), TextRun.plain(" nu.")),
				Paragraph.Style.BODY)), blocks);
	}

	@Test
	void textWithoutTagsIsAParagraph() {
		assertEquals(List.of(Paragraph.of("Alla medarbetare & chefer")), reader.read("  Alla medarbetare\n & chefer ", 2));
	}

	@Test
	void listsMayNestAndLieDirectlyInText() {
		var list = (ListBlock) reader.read("före<ul><li>ett<ol><li>inre</li></ol></li><li></li><li>två</li></ul>", 2).get(1);
		assertEquals(ListBlock.Kind.BULLETED, list.kind());
		assertEquals(2, list.items().size());
		assertEquals(ListBlock.Kind.NUMBERED, ((ListBlock) list.items().getFirst().get(1)).kind());
	}

	@Test
	void headingsFollowTheLevelTheyStandUnder() {
		List<Block> blocks = reader.read("<h4>Djup</h4><h3>Hög</h3><h4>Låg</h4>", 3);
		assertEquals(List.of(3, 3, 4), blocks.stream().map(block -> ((Heading) block).level()).toList());
	}

	@Test
	void headingsDeeperThanTheOutlineAreLabels() {
		assertEquals(List.of(Paragraph.styled("Rubrik", Paragraph.Style.LABEL)),
				reader.read("<h3>Rubrik</h3>", RichTextReader.NO_HEADINGS));
	}

	@Test
	void linksMustBeSafe() {
		var blocks = reader.read("<p><a href='https://example.se'>säker</a> <a href='javascript:x()'>osäker</a></p>", 2);
		assertEquals(List.of(new Link("säker", "https://example.se"), TextRun.plain(" osäker")),
				((Paragraph) blocks.getFirst()).content());
	}

	@Test
	void scriptsAndUnknownTagsGoButTheirWordsStay() {
		var blocks = reader.read("<script>alert(1)</script><table><tr><td onclick='x'>kvar</td></tr></table>", 2);
		assertEquals(List.of(Paragraph.of("kvar")), blocks);
	}

	@Test
	void lineBreaksStayInsideAndGoAtTheEnd() {
		var paragraph = (Paragraph) reader.read("<p>ett<br>två<br></p>", 2).getFirst();
		assertEquals(List.of(TextRun.plain("ett"), new LineBreak(), TextRun.plain("två")), paragraph.content());
	}

	@Test
	void lettersAndTheirAccentsAreComposed() {
		assertEquals(List.of(Paragraph.of("å")), reader.read("a\u030a", 2));
	}

	@Test
	void emptyMarkupIsNothing() {
		assertTrue(reader.isEmpty(null));
		assertTrue(reader.isEmpty("<p> </p><ul><li></li></ul><h3></h3>"));
		assertFalse(reader.isEmpty("x"));
	}
}
