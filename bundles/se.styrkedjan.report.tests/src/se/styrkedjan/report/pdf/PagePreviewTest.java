package se.styrkedjan.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;

class PagePreviewTest {

	@Test
	void paintsPagesAndKnowsTheOutline() throws Exception {
		try (var preview = new PagePreview(Written.as(ReportFormat.PDF, SamplePlans.ordinary(), Period.VB))) {
			assertEquals("Verksamhetsberättelse VB 2025 för Enheten för råd och stöd", preview.outline().getFirst().title());
			assertEquals(0, preview.outline().getFirst().page());
			assertEquals(preview.pageCount() - 1, preview.outline().getLast().page());
			assertEquals(595, preview.size(0).width(), 1);
			BufferedImage image = preview.image(0, 2);
			assertEquals(2 * 595, image.getWidth(), 2);
			assertEquals(Color.WHITE.getRGB(), image.getRGB(0, 0));
			assertTrue(inked(image) > 1000, "something is painted");
		}
	}

	@Test
	void refusesWhatIsNoPdf() {
		assertThrows(IOException.class, () -> new PagePreview("inte en pdf".getBytes()).close());
	}

	private static long inked(BufferedImage image) {
		return IntStream.range(0, image.getWidth() * image.getHeight())
				.filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) != Color.WHITE.getRGB()).count();
	}
}
