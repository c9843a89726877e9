package se.styrkedjan.diagram.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.SheetSamples;
import se.styrkedjan.diagram.export.pdf.PageSetup.Orientation;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.picture.SceneBuilder;

class PdfWriterTest {

	private static final PageSetup A4 = new PageSetup(Paper.A4, Orientation.AUTOMATIC, Scaling.FIT);
	private static final PageSetup POSTER = new PageSetup(Paper.A4, Orientation.AUTOMATIC, Scaling.POSTER);

	static Stream<Arguments> sheets() {
		return Stream.of(Arguments.of("flow", A4, SheetSamples.flow()),
				Arguments.of("flow as large as it is", PageSetup.AS_PICTURE, SheetSamples.flow()),
				Arguments.of("poster", POSTER, SheetSamples.of(SheetSamples.manySteps(30))),
				Arguments.of("links", A4, SheetSamples.linked()), Arguments.of("table", A4, SheetSamples.withTable(100)),
				Arguments.of("nothing", A4, SheetSamples.of(new SceneBuilder())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("sheets")
	void fileConformsToUniversalAccessibility(String name, PageSetup setup, Sheet sheet) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		byte[] pdf = SheetSamples.written(new PdfWriter(setup), sheet);
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			var result = validator.validate(parser);
			assertEquals(List.of(), result.getTestAssertions().stream().filter(check -> check.getStatus() == Status.FAILED)
					.map(check -> check.getRuleId().getClause() + " " + check.getMessage()).distinct().toList());
			assertTrue(result.isCompliant());
		}
	}

	@Test
	void everyViewsNameIsFoundOnce() throws Exception {
		String text = text(PageSetup.AS_PICTURE, SheetSamples.of(SheetSamples.manySteps(200)));
		List<String> words = List.of(text.split("\\s+"));
		for (int i = 0; i < 200; i++) {
			String name = "Steg" + i;
			assertEquals(1, words.stream().filter(name::equals).count(), name);
		}
	}

	@Test
	void posterShowsEveryViewOnSomePage() throws Exception {
		String text = text(POSTER, SheetSamples.of(SheetSamples.manySteps(50)));
		for (int i = 0; i < 50; i++) {
			assertTrue(text.contains("Steg" + i), "Steg" + i);
		}
		assertTrue(text.contains("Sid 2 ("), text);
	}

	@Test
	void headAndFootTellWhatItIs() throws Exception {
		String text = text(A4, SheetSamples.flow());
		assertTrue(text.contains("Ansökan & beslut") && text.contains("Version 3, fastställd 2026-01-15")
				&& text.contains("Sid 1 (1)"), text);
	}

	@Test
	void pictureIsAFigureWithItsDescription() throws Exception {
		try (PDDocument pdf = read(A4, SheetSamples.flow())) {
			var figure = StructureTree.elements(pdf).stream().filter(element -> "Figure".equals(element.getStructureType()))
					.findFirst().orElseThrow();
			assertEquals(SheetSamples.CAPTION.description(), figure.getAlternateDescription());
			assertEquals("sv-SE", pdf.getDocumentCatalog().getLanguage());
		}
	}

	@Test
	void tableIsReadOnceRowByRow() throws Exception {
		try (PDDocument pdf = read(A4, SheetSamples.withTable(100))) {
			var types = StructureTree.elements(pdf).stream().map(element -> element.getStructureType()).toList();
			assertEquals(101, types.stream().filter("TR"::equals).count());
			assertEquals(3, types.stream().filter("TH"::equals).count());
			assertEquals(300, types.stream().filter("TD"::equals).count());
			String text = new PDFTextStripper().getText(pdf);
			for (int i = 0; i < 100; i++) {
				assertTrue(text.contains("Granska rad" + i + " och begär komplettering"), "rad" + i);
			}
		}
	}

	@Test
	void viewThatLeadsSomewhereHasALinkOverIt() throws Exception {
		try (PDDocument pdf = read(A4, SheetSamples.linked())) {
			var link = (PDAnnotationLink) pdf.getPage(0).getAnnotations().getFirst();
			assertEquals("del process.svg?a&b", ((PDActionURI) link.getAction()).getURI());
			assertTrue(link.getContents().contains("Delprocess"));
		}
	}

	@Test
	void everyPageShowsSomething() throws Exception {
		try (PDDocument pdf = read(POSTER, SheetSamples.of(SheetSamples.manySteps(30)))) {
			var renderer = new PDFRenderer(pdf);
			for (int i = 0; i < pdf.getNumberOfPages(); i++) {
				assertTrue(darkPixels(renderer.renderImage(i)) > 500, "page " + i);
			}
		}
	}

	@Test
	void tenThousandStepsAreOnePage() throws Exception {
		try (PDDocument pdf = read(PageSetup.AS_PICTURE, SheetSamples.of(SheetSamples.manySteps(10_000)))) {
			assertEquals(1, pdf.getNumberOfPages());
			assertTrue(pdf.getPage(0).getMediaBox().getWidth() <= 14_400);
		}
	}

	@Test
	void noCharacterIsLeftUndrawn() throws Exception {
		assertFalse(text(A4, SheetSamples.flow()).contains("\ufffd"));
		assertTrue(text(A4, SheetSamples.flow()).contains("● ◆ →"));
	}

	private static long darkPixels(BufferedImage image) {
		long count = 0;
		for (int y = 60; y < image.getHeight() - 60; y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				count += (image.getRGB(x, y) & 255) < 200 ? 1 : 0;
			}
		}
		return count;
	}

	private static String text(PageSetup setup, Sheet sheet) throws Exception {
		try (PDDocument pdf = read(setup, sheet)) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	private static PDDocument read(PageSetup setup, Sheet sheet) throws Exception {
		return Loader.loadPDF(SheetSamples.written(new PdfWriter(setup), sheet));
	}
}
