package se.styrkedjan.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;

/** Checks every part against the schemas of ECMA-376: word processors refuse or repair what breaks them. */
class DocxSchemaTest {

	static Stream<Arguments> documents() {
		return Stream.of(Arguments.of("VP", SamplePlans.ordinary(), Period.VP),
				Arguments.of("T1", SamplePlans.ordinary(), Period.T1),
				Arguments.of("VB", SamplePlans.ordinary(), Period.VB), Arguments.of("empty", SamplePlans.empty(), Period.VB),
				Arguments.of("straining", SamplePlans.straining(), Period.VB),
				Arguments.of("200 indicators", SamplePlans.manyIndicators(), Period.VB));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("documents")
	void everyPartFollowsItsSchema(String name, Plan plan, Period period) throws Exception {
		Map<String, String> parts = WordFile.parts(Written.as(ReportFormat.DOCX, plan, period));
		assertEquals(List.of(), faults(DocumentDocument.Factory.parse(parts.get("word/document.xml"))));
		assertEquals(List.of(), faults(StylesDocument.Factory.parse(parts.get("word/styles.xml"))));
		assertEquals(List.of(), faults(NumberingDocument.Factory.parse(parts.get("word/numbering.xml"))));
		assertEquals(List.of(), faults(SettingsDocument.Factory.parse(parts.get("word/settings.xml"))));
		assertEquals(List.of(), faults(HdrDocument.Factory.parse(parts.get("word/header1.xml"))));
		assertEquals(List.of(), faults(FtrDocument.Factory.parse(parts.get("word/footer1.xml"))));
	}

	@Test
	void schemaFindsPropertiesInTheWrongOrder() throws Exception {
		String xml = "<w:document xmlns:w=\"" + WordParts.WORD + "\"><w:body><w:p><w:pPr><w:jc w:val=\"right\"/>"
				+ "<w:pStyle w:val=\"Normal\"/></w:pPr></w:p></w:body></w:document>";
		assertFalse(faults(DocumentDocument.Factory.parse(xml)).isEmpty());
	}

	private static List<String> faults(XmlObject part) {
		List<XmlError> errors = new ArrayList<>();
		boolean valid = part.validate(new XmlOptions().setErrorListener(errors));
		return valid ? List.of() : errors.stream().map(XmlError::getMessage).distinct().toList();
	}
}
