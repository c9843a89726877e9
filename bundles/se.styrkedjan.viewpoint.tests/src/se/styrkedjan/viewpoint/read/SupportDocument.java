package se.styrkedjan.viewpoint.read;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import se.styrkedjan.viewpoint.read.SupportTable.Feature;
import se.styrkedjan.viewpoint.read.SupportTable.Status;
import se.styrkedjan.viewpoint.read.SupportTable.Type;

/** Writes the table of support as the document that people read. */
final class SupportDocument {

	private static final FindingWords WORDS = FindingWords.in(Locale.ENGLISH);

	private SupportDocument() {
	}

	/** The document. */
	static String text() {
		Map<Status, Integer> counts = new TreeMap<>();
		StringBuilder tables = new StringBuilder();
		String pack = "";
		for (Type type : SupportTable.instance().types()) {
			if (!type.pack().equals(pack)) {
				pack = type.pack();
				tables.append("\n## Package ").append(pack).append("\n\n| class | feature | status | what happens instead |\n");
				tables.append("| --- | --- | --- | --- |\n");
			}
			tables.append(row(type.name(), "", type.status(), type.instead()));
			counts.merge(type.status(), 1, Integer::sum);
			for (Feature feature : type.features().values()) {
				tables.append(row("", feature.name(), feature.status(), feature.instead()));
				counts.merge(feature.status(), 1, Integer::sum);
			}
		}
		return head(counts) + tables;
	}

	private static String row(String type, String feature, Status status, String instead) {
		String mark = status == Status.SUPPORTED ? "supported" : "**" + status.name().toLowerCase(Locale.ROOT) + "**";
		return "| %s | %s | %s | %s |%n".formatted(type, feature, mark, WORDS.instead(instead)).replace("\r", "");
	}

	private static String head(Map<Status, Integer> counts) {
		return """
				# What of Sirius' specifications is supported

				Our diagrams are specified in the format of Eclipse Sirius and interpreted by a runtime of our own. This is every class \
				and feature of the descriptions in Sirius' metamodel (packages `viewpoint.description` and `diagram.description`), \
				with what the runtime makes of it. A feature stands at the class that declares it. The list is written from the table \
				the reader itself uses (`se.styrkedjan.viewpoint/.../read/support.txt`); tests compare the table with Sirius' metamodel \
				and this document with the table.

				- **supported** (%d): has the effect it has in Sirius.
				- **ignored** (%d): has no effect; a remark when the file is read, unless it has its default value.
				- **refused** (%d): a warning when the file is read, with line and what happens instead.

				Expressions: `feature:` (also `eContainer`, `eContents`, `eAllContents`, `eClass`, `eCrossReferences`), `var:`, `service:` \
				and literals. Others (`aql:`, `ocl:`, Acceleo …) are errors with their line and count as empty. Arguments of services are \
				names of variables, literals, or expressions.

				Limits that no feature shows: mapping names are unique in a description (a second one is told and left out); lines from \
				or to lines are not drawn; of labels, underline and strike-through are not drawn; combined arrow heads show one sign; \
				bundled images are square or dot. Diagrams are always synchronised: views of layers that are off exist, so that they keep \
				their places, but are not shown.

				Opening a diagram brings its views in step with the model. That is no step of undo and does not make the document dirty, since \
				it follows from the model and would be made again. While it is open, views change within the step of undo of whatever changes \
				the model, also when that is a form.
				""".formatted(counts.get(Status.SUPPORTED), counts.get(Status.IGNORED), counts.get(Status.REFUSED));
	}
}
