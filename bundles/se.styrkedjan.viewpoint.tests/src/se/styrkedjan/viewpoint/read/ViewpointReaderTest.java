package se.styrkedjan.viewpoint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.viewpoint.description.Color;
import se.styrkedjan.viewpoint.description.ModelOperation;
import se.styrkedjan.viewpoint.description.NodeMapping;
import se.styrkedjan.viewpoint.description.NodeStyle;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.read.UnreadableSpecificationException.Reason;

class ViewpointReaderTest {

	private static final String BLACK = "<%s xsi:type=\"description:SystemColor\" "
			+ "href=\"environment:/viewpoint#//@systemColors/@entries[name='black']\"/>";
	private static final String SQUARE = "<style xsi:type=\"style:SquareDescription\" width=\"9\">" + BLACK.formatted("labelColor")
			+ BLACK.formatted("borderColor") + BLACK.formatted("color") + "</style>";

	@Test
	void namesWithBlanksAreFound() throws Exception {
		var diagram = Vsm.diagram(Vsm.ofLayer("<nodeMappings name=\"Two Words\" domainClass=\"A\">" + SQUARE + "</nodeMappings>"
				+ edge("//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='Two%20Words']")));

		assertEquals(List.of("Two Words"), diagram.edges().get("E").sources());
	}

	@Test
	void placesInListsAndIdentitiesAreFound() throws Exception {
		var diagram = Vsm.diagram(Vsm.ofLayer("<nodeMappings name=\"A\" domainClass=\"A\" xmi:id=\"_one\">" + SQUARE
				+ "</nodeMappings>" + edge("//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0")
				+ edge("_one").replace("\"E\"", "\"F\"")));

		assertEquals(List.of("A"), diagram.edges().get("E").sources());
		assertEquals(List.of("A"), diagram.edges().get("F").sources());
	}

	private static String edge(String source) {
		return "<edgeMappings name=\"E\" targetFinderExpression=\"feature:x\" sourceMapping=\"" + source
				+ "\" targetMapping=\"" + source + "\"><style sizeComputationExpression=\"1\">" + BLACK.formatted("strokeColor")
				+ "</style></edgeMappings>";
	}

	@Test
	void aReferenceThatLeadsNowhereIsToldWithItsLine() throws Exception {
		var findings = Vsm.read(Vsm.ofLayer("<nodeMappings name=\"A\" domainClass=\"A\">" + SQUARE + "</nodeMappings>\n\n"
				+ edge("//@ownedViewpoints[name='V']/@nothing"))).errors();

		assertEquals(2, findings.size());
		assertEquals(Finding.Kind.UNRESOLVED, findings.getFirst().kind());
		assertEquals(13, findings.getFirst().place().line());
		assertEquals("EdgeMapping E", findings.getFirst().place().element());
	}

	@Test
	void unknownClassesAndFeaturesAreTold() throws Exception {
		assertEquals(List.of("UNKNOWN_FEATURE colour", "UNKNOWN_CLASS BlobDescription"), Vsm.findings(Vsm.ofLayer(
				"<nodeMappings name=\"A\" domainClass=\"A\" colour=\"red\"><style xsi:type=\"style:BlobDescription\"/></nodeMappings>")));
	}

	@Test
	void requiredValuesAndNamesTakenTwiceAreTold() throws Exception {
		assertEquals(List.of("MISSING_VALUE domainClass", "DUPLICATE_NAME A"), Vsm.findings(Vsm.ofLayer("<nodeMappings name=\"A\">"
				+ SQUARE + "</nodeMappings><nodeMappings name=\"A\" domainClass=\"A\">" + SQUARE + "</nodeMappings>")));
	}

	@Test
	void expressionsInOtherLanguagesAreTold() throws Exception {
		assertEquals(List.of("LANGUAGE aql:self.x", "LANGUAGE [self.x/]"), Vsm.findings(Vsm.ofLayer(
				"<nodeMappings name=\"A\" domainClass=\"A\" semanticCandidatesExpression=\"aql:self.x\" "
						+ "preconditionExpression=\"[self.x/]\">"
						+ SQUARE + "</nodeMappings>")));
	}

	@Test
	void whatIsNotSupportedIsToldWithWhatHappensInstead() throws Exception {
		var specification = Vsm.read(Vsm.ofLayer("<nodeMappings name=\"A\" domainClass=\"A\" createElements=\"false\">"
				+ "<style xsi:type=\"style:GaugeCompositeStyleDescription\"/></nodeMappings>"));

		assertEquals(List.of("NodeMapping A", "GaugeCompositeStyleDescription"),
				specification.findings().stream().map(finding -> finding.place().element()).toList());
		assertEquals("Line 11, GaugeCompositeStyleDescription: GaugeCompositeStyleDescription is not supported. "
				+ "A rectangle is drawn.", FindingWords.in(Locale.ENGLISH).of(specification.findings().getLast()));
		assertTrue(FindingWords.in(Locale.of("sv")).of(specification.findings().getLast()).startsWith("Rad 11"));
	}

	@Test
	void unsupportedStylesAreDrawnAsRectangles() throws Exception {
		var mapping = Vsm.diagram(Vsm.ofLayer("<nodeMappings name=\"A\" domainClass=\"A\">"
				+ "<style xsi:type=\"style:GaugeCompositeStyleDescription\"/></nodeMappings>")).nodes().get("A");

		assertEquals(NodeStyle.Outline.SQUARE, mapping.styles().getFirst().style().outline());
	}

	@Test
	void colorsOfTheSystemAndOfTheFileAreRead() throws Exception {
		var mapping = Vsm.diagram(Vsm.HEAD + "<ownedViewpoints name=\"V\"><ownedRepresentations xsi:type=\"d:DiagramDescription\" "
				+ "name=\"D\" domainClass=\"E\"><defaultLayer name=\"L\"><nodeMappings name=\"A\" domainClass=\"A\">"
				+ "<style xsi:type=\"style:EllipseNodeDescription\" color=\"//@userColorsPalettes[name='P']/@entries[name='mine']\">"
				+ BLACK.formatted("labelColor") + BLACK.replace("black", "blue").formatted("borderColor")
				+ "</style></nodeMappings></defaultLayer></ownedRepresentations></ownedViewpoints><userColorsPalettes name=\"P\">"
				+ "<entries xsi:type=\"description:UserFixedColor\" name=\"mine\" red=\"1\" green=\"2\" blue=\"3\"/>"
				+ "</userColorsPalettes></description:Group>").nodes().get("A");
		var style = mapping.styles().getFirst().style();

		assertEquals(new Color.Fixed(1, 2, 3), style.fill());
		assertEquals(new Color.Fixed(114, 159, 207), style.border().color());
	}

	@Test
	void nestedMappingsBelongToTheLayerAndReusedOnesMayRepeat() throws Exception {
		var path = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer/@containerMappings[name='C']";
		var diagram = Vsm.diagram(Vsm.ofLayer("<containerMappings name=\"C\" domainClass=\"A\" reusedContainerMappings=\"" + path
				+ "\"><subNodeMappings name=\"N\" domainClass=\"A\">" + SQUARE + "</subNodeMappings></containerMappings>"));

		assertEquals(List.of("C"), diagram.layers().get(1).nodes());
		assertEquals(List.of("C", "N"), diagram.layers().get(1).members());
		assertEquals(List.of("N", "C"), diagram.nodes().get("C").children());
		assertEquals(NodeMapping.Kind.CONTAINER, diagram.nodes().get("C").kind());
	}

	@Test
	void toolsAreReadWithTheirVariablesAndOperations() throws Exception {
		var diagram = Vsm.diagram(Vsm.ofLayer("<nodeMappings name=\"A\" domainClass=\"A\">" + SQUARE + "</nodeMappings>"
				+ "<toolSections name=\"S\"><ownedTools xsi:type=\"tool:NodeCreationDescription\" name=\"T\" nodeMappings="
				+ "\"//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='A']\">"
				+ "<variable name=\"there\"/><viewVariable name=\"thereView\"/><initialOperation>"
				+ "<firstModelOperations xsi:type=\"tool_1:ChangeContext\" browseExpression=\"var:there\">"
				+ "<subModelOperations xsi:type=\"tool_1:Switch\"><cases conditionExpression=\"feature:x\"/><default/>"
				+ "</subModelOperations></firstModelOperations></initialOperation></ownedTools></toolSections>"));
		var tool = (Tool.CreateNode) diagram.layers().get(1).sections().getFirst().tools().getFirst();

		assertEquals(List.of("A"), tool.mappings());
		assertEquals("there", tool.head().variable("variable"));
		var change = (ModelOperation.ChangeContext) tool.head().operations().getFirst();
		assertEquals("var:there", change.browse().text());
		assertEquals(1, ((ModelOperation.Switch) change.then().getFirst()).cases().size());
	}

	@Test
	void whatIsNoXmlIsRefusedWithItsLine() {
		var refused = assertThrows(UnreadableSpecificationException.class, () -> Vsm.read(Vsm.HEAD + "\n<ownedViewpoints"));

		assertEquals(Reason.NOT_XML, refused.reason());
		assertEquals(12, refused.line());
		assertTrue(FindingWords.in(Locale.ENGLISH).of(refused).contains("line 12"));
	}

	@Test
	void anotherKindOfFileIsRefused() {
		assertEquals(Reason.NO_GROUP,
				assertThrows(UnreadableSpecificationException.class, () -> Vsm.read("<html/>")).reason());
	}

	@Test
	void noFileIsFetchedAndNoEntityIsExpanded(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		for (String type : List.of("<!DOCTYPE g [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
				"<!DOCTYPE g [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")) {
			var text = Vsm.HEAD.replace("?>\n", "?>\n" + type + "\n") + "</description:Group>";

			assertEquals(Reason.NOT_XML,
					assertThrows(UnreadableSpecificationException.class, () -> Vsm.read(text)).reason());
		}
	}
}
