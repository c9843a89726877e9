package se.styrkedjan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** Some libraries have one home, so that they can be replaced there. */
class BansTest {

	@Test
	void onlyTheJdbcStoreSpeaksSql() {
		ban(Set.of("store.jdbc"), "java.sql..", "javax.sql..", "org.apache.derby..");
	}

	@Test
	void onlyWindowBundlesUseSwtJfaceAndTheWorkbench() {
		ban(Layers.WITH_WINDOWS, "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4.ui..");
	}

	@Test
	void onlyTheDiagramEditorUsesGef() {
		ban(Set.of("diagram.ui"), "org.eclipse.gef..", "org.eclipse.draw2d..");
	}

	@Test
	void onlyReportKnowsThePdfRenderer() {
		ban(Set.of("report"), "com.openhtmltopdf..");
	}

	private static void ban(Set<String> home, String... packages) {
		for (SourceBundle bundle : OurClasses.outside(home)) {
			noClasses().should().dependOnClassesThat().resideInAnyPackage(packages).allowEmptyShould(true)
					.because("they belong to " + home).check(OurClasses.of(bundle));
		}
	}
}
