package se.styrkedjan.interchange;

import java.util.List;

import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.mapping.BuiltPlan;
import se.styrkedjan.interchange.mapping.PlanBuilder;
import se.styrkedjan.interchange.published.PublishedDocument;

/**
 * What the import of one file gave.
 *
 * @param file     name of the file
 * @param document the document as it was read
 * @param findings what there is to say about it, by line
 */
public record ImportResult(String file, PublishedDocument document, List<Finding> findings) {

	/** Copies the findings. */
	public ImportResult {
		findings = List.copyOf(findings);
	}

	/** @return a new plan made of the document, with the way back to its lines */
	public BuiltPlan plan() {
		return PlanBuilder.build(document);
	}
}
