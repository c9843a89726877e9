package se.styrkedjan.diagram.export.pdf;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The fixed words of the pages, in Swedish or English. */
final class PdfWords {

	private final ResourceBundle words;

	PdfWords(Locale locale) {
		words = ResourceBundle.getBundle(PdfWords.class.getPackageName() + ".messages", locale,
				PdfWords.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	String page(int number, int count) {
		return MessageFormat.format(words.getString("page"), Integer.toString(number), Integer.toString(count));
	}

	String pictureOf(String title) {
		return MessageFormat.format(words.getString("picture"), title);
	}

	String leadsTo(String name, String address) {
		return MessageFormat.format(words.getString("link"), name, address);
	}
}
