package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.rules.figure.StatedAmounts;
import se.styrkedjan.rules.figure.Statement;
import se.styrkedjan.rules.figure.TableFigures;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.rules.text.Titles;

/** What the texts on economy say of the unit as a whole agrees with a figure of the table. */
final class FigureInTextRule implements Rule {

	private static final Set<SectionRole> ABOUT_ECONOMY = EnumSet.of(SectionRole.ECONOMY, SectionRole.OPERATING_RESULT,
			SectionRole.RESOURCE_USE, SectionRole.BUDGET, SectionRole.SUMMARY);

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Section section) || !isAboutEconomy(section)
				|| !(EcoreUtil.getRootContainer(section) instanceof Plan plan) || plan.getEconomy() == null) {
			return Stream.empty();
		}
		var said = StatedAmounts.of(PlainText.of(section.getText()));
		Report report = report(section);
		if (said.isEmpty() || report == null || Reported.isDecided(section, report.getPeriod())) {
			return Stream.empty();
		}
		TableFigures table = TableFigures.of(plan.getEconomy(), report.getPeriod());
		return said.stream().filter(statement -> table.net(statement.measure()) != null)
				.filter(statement -> !table.hold(statement)).map(statement -> violation(section, statement, table));
	}

	private static Violation violation(Section section, Statement statement, TableFigures table) {
		return Violation.warning("figureInText", section, Titles.of(section), statement.written(),
				"measure." + statement.measure(),
				SwedishNumber.format(table.net(statement.measure()), SwedishNumber.AS_WRITTEN, "tkr"),
				report(section).getPeriod());
	}

	private static boolean isAboutEconomy(EObject element) {
		for (EObject at = element; at instanceof Section section; at = at.eContainer()) {
			if (ABOUT_ECONOMY.contains(section.getRole())) {
				return true;
			}
		}
		return false;
	}

	private static Report report(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof Report)) {
			at = at.eContainer();
		}
		return (Report) at;
	}
}
