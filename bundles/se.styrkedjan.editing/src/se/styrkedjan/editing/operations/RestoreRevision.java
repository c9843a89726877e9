package se.styrkedjan.editing.operations;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.TreeUpdate;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * Makes a document as it was in an earlier revision; saving makes it the newest one. It is an operation of the session so
 * that the user sees the old state before it is saved and can take it back. Reports that have been approved or decided since stay
 * so, and what they lock must have been the same.
 *
 * @param root     root of the model
 * @param old      root of the earlier revision, as loaded
 * @param revision number of the earlier revision
 */
public record RestoreRevision(EObject root, EObject old, long revision) implements Operation {

	@Override
	public String name() {
		return "restoreRevision";
	}

	@Override
	public Optional<Refusal> check() {
		boolean same = root.eClass() == old.eClass() && ((Element) root).getId().equals(((Element) old).getId());
		return same ? locked()
				: Optional.of(Refusals.wrongPlace(old.eClass().getName(), root.eClass().getName()));
	}

	/** A report that was decided since keeps its own place, so what else is locked must be the same in both. */
	private Optional<Refusal> locked() {
		return root instanceof Plan now ? LockedContent.of(now).differs((Plan) wanted()) : Optional.empty();
	}

	@Override
	public void apply() {
		TreeUpdate.apply(root, wanted());
	}

	private EObject wanted() {
		EObject wanted = EcoreUtil.copy(old);
		if (root instanceof Plan now && wanted instanceof Plan then) {
			now.getReports().stream().filter(report -> report.getState() == ReportState.FROZEN
					|| report.getState() == ReportState.APPROVED)
					.forEach(report -> keep(report, then.getReports()));
		}
		return wanted;
	}

	/** It keeps its place too, or the history would tell of reports that were moved. */
	private static void keep(Report decided, List<Report> reports) {
		List<String> ids = reports.stream().map(Report::getId).toList();
		int at = ids.indexOf(decided.getId());
		if (at < 0) {
			reports.add(EcoreUtil.copy(decided));
		} else {
			reports.set(at, EcoreUtil.copy(decided));
		}
	}

	@Override
	public boolean hasConsequences() {
		return false;
	}
}
