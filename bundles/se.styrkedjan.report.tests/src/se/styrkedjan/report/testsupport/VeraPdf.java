package se.styrkedjan.report.testsupport;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, the reference validator, about a PDF. */
public final class VeraPdf {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private VeraPdf() {
	}

	/**
	 * What is wrong with a PDF.
	 *
	 * @param standard what it is to conform to
	 * @return a line for each failed check, empty when it conforms
	 */
	public static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
			ValidationResult result = validator.validate(parser);
			List<String> failures = result.getTestAssertions().stream()
					.filter(assertion -> assertion.getStatus() == Status.FAILED)
					.map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
							+ assertion.getLocation().getContext())
					.distinct().toList();
			if (failures.isEmpty() && !result.isCompliant()) {
				return List.of("not compliant, without a failed check");
			}
			return failures;
		}
	}
}
