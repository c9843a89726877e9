package se.styrkedjan.editing.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Erasing;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.register.Thinning;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.register.ThinnedCases;
import se.styrkedjan.store.Eraser;

/**
 * Thins cases: takes their content out of every revision and enters that in the log, which holds their numbers and no
 * personal data.
 */
public final class ThinCases implements Erasing {

	/**
	 * What the log says of a thinning besides the numbers.
	 *
	 * @param date  day it is done
	 * @param by    role or name of who does it
	 * @param basis the decision it rests on
	 */
	public record Entry(LocalDate date, String by, String basis) {
	}

	private final String logId = UUID.randomUUID().toString();
	private final Set<String> caseIds;
	private final Entry entry;

	/** A thinning of cases of one register. */
	public ThinCases(List<Case> cases, Entry entry) {
		this.caseIds = cases.stream().map(Case::getId).collect(Collectors.toUnmodifiableSet());
		this.entry = entry;
	}

	@Override
	public Eraser eraser() {
		return new CaseEraser(caseIds);
	}

	@Override
	public void apply(EObject root) {
		CaseRegister register = ((Plan) root).getRegister();
		eraser().erase(root);
		if (register.getThinnings().stream().noneMatch(known -> logId.equals(known.getId()))) {
			register.getThinnings().add(log(register));
		}
	}

	private Thinning log(CaseRegister register) {
		Thinning log = Elements.create(RegisterPackage.eINSTANCE.getThinning());
		log.setId(logId);
		log.setDate(entry.date());
		log.setUpTo(entry.date());
		log.setBy(entry.by());
		log.setBasis(entry.basis());
		log.setNumbers(register.getCases().stream().filter(one -> caseIds.contains(one.getId())).map(Case::getNumber)
				.filter(Objects::nonNull).collect(Collectors.joining(ThinnedCases.SEPARATOR)));
		return log;
	}
}
