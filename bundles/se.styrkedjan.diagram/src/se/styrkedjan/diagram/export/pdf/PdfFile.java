package se.styrkedjan.diagram.export.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import se.styrkedjan.diagram.export.Caption;

/** A document being written, with its typefaces, structure and what it says of itself. */
final class PdfFile {

	private static final float VERSION = 1.7f;
	private static final String PRODUCER = "Styrkedjan";
	private static final String SRGB = "sRGB IEC61966-2.1";
	private static final String METADATA = """
			<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
			<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
			 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
			<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
			<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
			<pdf:Producer>%s</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
			</rdf:Description></rdf:RDF></x:xmpmeta>
			<?xpacket end="w"?>""";

	private final PDDocument document;
	private final PdfFonts fonts;
	private final PdfTags tags;

	PdfFile(PDDocument document, Caption caption) throws IOException {
		this.document = document;
		this.fonts = new PdfFonts(document);
		this.tags = new PdfTags(document);
		document.setVersion(VERSION);
		describe(caption);
		addColorProfile();
	}

	PDDocument document() {
		return document;
	}

	PdfFonts fonts() {
		return fonts;
	}

	PdfTags tags() {
		return tags;
	}

	private void describe(Caption caption) throws IOException {
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		String language = caption.locale().toLanguageTag();
		catalog.setLanguage(language);
		document.getDocumentInformation().setTitle(caption.title());
		document.getDocumentInformation().setProducer(PRODUCER);
		var preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		String xmp = METADATA.formatted(escaped(caption.title()), language, PRODUCER);
		catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
	}

	private void addColorProfile() throws IOException {
		byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
		var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
		intent.setInfo(SRGB);
		intent.setOutputConditionIdentifier(SRGB);
		document.getDocumentCatalog().addOutputIntent(intent);
	}

	private static String escaped(String text) {
		return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
