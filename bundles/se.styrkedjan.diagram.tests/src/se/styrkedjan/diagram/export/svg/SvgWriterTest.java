package se.styrkedjan.diagram.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.SheetSamples;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.diagram.export.svg.SvgWriter.Fonts;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.SceneBuilder;
import se.styrkedjan.store.Progress;

class SvgWriterTest {

	@Test
	void everyViewIsOneGroupWithItsName() throws Exception {
		Sheet sheet = SheetSamples.flow();
		List<Element> groups = elements(parsed(sheet), "g").stream().filter(group -> group.hasAttribute("class")).toList();
		assertEquals(sheet.picture().groups().size(), groups.size());
		assertEquals(groups.size(), groups.stream().map(group -> group.getAttribute("id")).distinct().count());
		for (int i = 0; i < groups.size(); i++) {
			Marks marks = sheet.picture().groups().get(i);
			assertEquals(marks.name(), groups.get(i).getFirstChild().getTextContent());
		}
	}

	@Test
	void allTextIsText() throws Exception {
		String text = String.join(" ", elements(parsed(SheetSamples.flow()), "text").stream().map(Element::getTextContent).toList());
		assertTrue(text.contains("Handläggare") && text.contains("Ja") && text.contains("Klart ● ◆ →"), text);
	}

	@Test
	void rootTellsWhatThePictureShows() throws Exception {
		Element root = parsed(SheetSamples.flow()).getDocumentElement();
		assertEquals("img", root.getAttribute("role"));
		assertEquals("sv-SE", root.getAttribute("xml:lang"));
		assertEquals("Ansökan & beslut", elements(root.getOwnerDocument(), "title").getFirst().getTextContent());
		assertEquals("Flöde <i tre banor>, från ansökan till beslut.",
				elements(root.getOwnerDocument(), "desc").getFirst().getTextContent());
	}

	@Test
	void viewThatLeadsSomewhereIsALinkThatAScreenReaderCanVisit() throws Exception {
		Document document = parsed(SheetSamples.linked());
		Element link = elements(document, "a").getFirst();
		assertEquals("del process.svg?a&b", link.getAttributeNS("http://www.w3.org/1999/xlink", "href"));
		assertEquals("0a1b", ((Element) link.getFirstChild()).getAttribute("data-element"));
		assertEquals("graphics-document document", document.getDocumentElement().getAttribute("role"));
	}

	@Test
	void anotherRendererDrawsWhatWeDraw() throws Exception {
		// given the same typeface for both
		Sheet sheet = SheetSamples.flow();
		BufferedImage ours = new PngWriter(1, Background.PLAIN).image(sheet.picture(), Progress.NONE);
		// when Batik draws the SVG
		var out = new ByteArrayOutputStream();
		new PNGTranscoder().transcode(
				new TranscoderInput(new ByteArrayInputStream(SheetSamples.written(new SvgWriter(), sheet))),
				new TranscoderOutput(out));
		BufferedImage theirs = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		// then hardly any pixel differs much
		assertEquals(ours.getWidth() + "x" + ours.getHeight(), theirs.getWidth() + "x" + theirs.getHeight());
		assertTrue(differing(ours, theirs) < 0.02, differing(ours, theirs) + " of the pixels differ");
	}

	@Test
	void embeddedFontsHaveTheCharactersOfThePicture() throws Exception {
		var rules = Pattern.compile("base64,([^)]*)\\)").matcher(svg(SheetSamples.flow(), Fonts.EMBEDDED));
		assertTrue(rules.find());
		var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Base64.getDecoder().decode(rules.group(1))));
		assertEquals(-1, font.canDisplayUpTo("Granska ansökan och begär"));
		assertFalse(font.canDisplay('ß'));
	}

	@Test
	void fontsByNameLeaveTheFileSmall() throws Exception {
		assertFalse(svg(SheetSamples.flow(), Fonts.BY_NAME).contains("font-face"));
	}

	@Test
	void charactersThatXmlForbidsDoNoHarm() throws Exception {
		var scene = new SceneBuilder();
		scene.node(null, "A\u0000\u0008<&\"\ufffe\ud83d\ude80 ]]>", Shape.Basic.NOTE, new Rect(0, 0, 120, 60));
		Document document = parsed(SheetSamples.of(scene));
		assertEquals("A<&\"\ud83d\ude80 ]]>", elements(document, "title").getLast().getTextContent());
	}

	@Test
	void emptyDiagramIsAPicture() throws Exception {
		assertNotNull(parsed(SheetSamples.of(new SceneBuilder())).getDocumentElement());
	}

	@Test
	void writingStopsWhenAsked() {
		Progress stopping = (done, total) -> {
			if (done == 3) {
				throw new CancellationException();
			}
		};
		assertThrows(CancellationException.class,
				() -> new SvgWriter().write(SheetSamples.flow(), OutputStream.nullOutputStream(), stopping));
	}

	private static String svg(Sheet sheet, Fonts fonts) throws Exception {
		return new String(SheetSamples.written(new SvgWriter(fonts), sheet), StandardCharsets.UTF_8);
	}

	private static Document parsed(Sheet sheet) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(SheetSamples.written(new SvgWriter(), sheet)));
	}

	private static List<Element> elements(Document document, String name) {
		var found = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	private static double differing(BufferedImage one, BufferedImage other) {
		long count = 0;
		for (int y = 0; y < one.getHeight(); y++) {
			for (int x = 0; x < one.getWidth(); x++) {
				count += Math.abs(grey(one.getRGB(x, y)) - grey(other.getRGB(x, y))) > 64 ? 1 : 0;
			}
		}
		return count / (double) (one.getWidth() * one.getHeight());
	}

	private static int grey(int rgb) {
		return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
	}
}
