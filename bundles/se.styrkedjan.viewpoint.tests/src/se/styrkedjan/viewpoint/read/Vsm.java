package se.styrkedjan.viewpoint.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import se.styrkedjan.viewpoint.description.DiagramDescription;

/** Small specifications as text. */
final class Vsm {

	static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
			    xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0"
			    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
			    xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
			    xmlns:tool_1="http://www.eclipse.org/sirius/description/tool/1.1.0"
			    xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0"
			    name="g" version="12.0.0.2017041100">
			""";

	private Vsm() {
	}

	/** A specification with one diagram and some text in its default layer. */
	static String ofLayer(String layer) {
		return ofDiagram("<defaultLayer name=\"Default\">" + layer + "</defaultLayer>");
	}

	/** A specification with one diagram and some text in it. */
	static String ofDiagram(String content) {
		return HEAD + "<ownedViewpoints name=\"V\"><ownedRepresentations xsi:type=\"d:DiagramDescription\" name=\"D\" "
				+ "domainClass=\"EObject\">" + content + "</ownedRepresentations></ownedViewpoints></description:Group>";
	}

	static Specification read(String text) throws UnreadableSpecificationException {
		return ViewpointReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.odesign",
				Vsm.class.getClassLoader());
	}

	static DiagramDescription diagram(String text) throws UnreadableSpecificationException {
		return read(text).viewpoints().getFirst().diagrams().getFirst();
	}

	/** Kinds and details of what is found. */
	static List<String> findings(String text) throws UnreadableSpecificationException {
		return read(text).findings().stream().map(finding -> finding.kind() + " " + finding.detail()).toList();
	}
}
