package se.styrkedjan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** A name says what a thing is for. */
class NamesTest {

	private static final Pattern EMPTY_WORD = Pattern.compile(".*(Impl|Manager|Utils?|Helper)");
	private static final Pattern HUNGARIAN_INTERFACE = Pattern.compile("I[A-Z][a-z].*");
	private static final Pattern DRAWER_PACKAGE = Pattern.compile(".*/(util|utils|common|misc|helper|helpers|impl)/[^/]*");

	@Test
	void noTypeIsNamedByAnEmptyWord() {
		assertEquals(List.of(), sources().stream().filter(NamesTest::hasEmptyName).toList());
	}

	@Test
	void noPackageIsADrawerForLeftovers() {
		assertEquals(List.of(), sources().stream().filter(source -> DRAWER_PACKAGE.matcher(source.toString()).matches())
				.filter(source -> !isNamedByOthers(source)).toList());
	}

	@Test
	void everyTestClassIsNamedAfterItsSubject() {
		var badlyNamed = Workspace.bundlesAndTests().stream().filter(SourceBundle::isTests).flatMap(b -> b.sources().stream())
				.filter(NamesTest::holdsTests).filter(source -> !simpleName(source).endsWith("Test")).toList();

		assertEquals(List.of(), badlyNamed);
	}

	/** Classes that stand in for ones an old library asks for are called as it calls them. */
	private static boolean isNamedByOthers(Path source) {
		return source.toString().replace('\\', '/').contains("/se.styrkedjan.gef.compat/src/org/eclipse/");
	}

	private static List<Path> sources() {
		return Workspace.bundlesAndTests().stream().flatMap(bundle -> bundle.sources().stream()).toList();
	}

	private static boolean hasEmptyName(Path source) {
		var name = simpleName(source);
		return EMPTY_WORD.matcher(name).matches() || HUNGARIAN_INTERFACE.matcher(name).matches();
	}

	private static boolean holdsTests(Path source) {
		return Sources.lines(source).stream().anyMatch(line -> line.strip().matches("@(Test|ParameterizedTest|TestFactory)\\b.*"));
	}

	private static String simpleName(Path source) {
		return source.getFileName().toString().replace(".java", "");
	}
}
