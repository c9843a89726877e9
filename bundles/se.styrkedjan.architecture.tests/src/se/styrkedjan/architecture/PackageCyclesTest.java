package se.styrkedjan.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** A package can be read, tested and moved without those that use it. */
class PackageCyclesTest {

	/** EMF's generator makes an interface package and its {@code impl} and {@code util} refer to each other. */
	private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND = DescribedPredicate.describe("written by hand",
			type -> !type.getPackageName().matches("se\\.styrkedjan\\.model(\\..*)?"));

	@Test
	void packagesDoNotDependOnEachOtherInCircles() {
		slices().matching("se.styrkedjan.(**)").should().beFreeOfCycles()
				.check(OurClasses.all().that(WRITTEN_BY_HAND));
	}
}
