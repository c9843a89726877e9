package se.styrkedjan.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.Place;
import se.styrkedjan.viewpoint.description.Viewpoint;
import se.styrkedjan.viewpoint.expression.Expression.Reads.Extent;
import se.styrkedjan.viewpoint.expression.ExpressionException.Reason;

class InterpreterTest {

	private final List<ExpressionException> problems = new ArrayList<>();
	private final Interpreter interpreter = new Interpreter(new Viewpoint("V", List.of(),
			List.of(TestServices.class.getName(), "no.such.Class"), List.of(), TestServices.class.getClassLoader()),
			problems::add);
	private final EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass type = EcoreFactory.eINSTANCE.createEClass();

	@BeforeEach
	void build() {
		pack.setName("p");
		type.setName("T");
		pack.getEClassifiers().add(type);
	}

	private Object value(String text) {
		return interpreter.expression(text(text)).evaluate(Scope.of(type).with("other", pack).with("nothing", null));
	}

	private static ExpressionText text(String text) {
		return new ExpressionText(text, new Place("NodeMapping N", "labelExpression", 7));
	}

	@Test
	void featuresAreRead() {
		assertEquals("T", value("feature:name"));
		assertEquals(pack, value("feature:eContainer"));
		assertEquals(List.of(), value("feature:eContents"));
		assertEquals(EcorePackage.Literals.ECLASS, value("feature:eClass"));
	}

	@Test
	void variablesAreRead() {
		assertEquals(pack, value("var:other"));
		assertEquals(type, value("var:self"));
		assertNull(value("var:nothing"));
	}

	@Test
	void whatHasNoPrefixIsItsOwnValue() {
		assertEquals("12", value("12"));
		assertEquals("a: b", value("a: b"));
	}

	@Test
	void theServiceThatFitsBestIsCalled() {
		assertEquals("class", value("service:kind"));
		assertEquals("named", value("service:other.kind"));
		assertEquals("class", value("service:self.kind()"));
	}

	@Test
	void argumentsAreVariablesLiteralsOrExpressions() {
		assertEquals("a, b7true", value("service:join('a, b', 7, true)"));
		assertEquals("T3false", value("service:join(feature:name, 3, false)"));
		assertEquals("Tp", value("service:both(other)"));
	}

	@Test
	void anErrorNamesThePlaceAndTheExpression() {
		var wrong = assertThrows(ExpressionException.class, () -> value("feature:colour"));

		assertEquals(Reason.NO_SUCH_FEATURE, wrong.reason());
		assertEquals("NodeMapping N.labelExpression:7 \"feature:colour\": NO_SUCH_FEATURE EClass.colour", wrong.getMessage());
		assertEquals(Reason.NO_SUCH_VARIABLE, assertThrows(ExpressionException.class, () -> value("var:who")).reason());
		assertEquals(Reason.SERVICE_FAILED,
				assertThrows(ExpressionException.class, () -> value("service:fails")).reason());
		assertEquals(Reason.NO_SUCH_SERVICE,
				assertThrows(ExpressionException.class, () -> value("service:both('text')")).reason());
	}

	@Test
	void whatCannotBeUnderstoodIsToldAndAnswersNothing() {
		problems.clear();
		for (String text : List.of("aql:self", "service:none", "feature:", "service:kind(a,b)", "service:a.b.c")) {
			assertNull(value(text), text);
		}

		assertEquals(List.of(Reason.LANGUAGE_NOT_SUPPORTED, Reason.NO_SUCH_SERVICE, Reason.NOT_WELL_FORMED,
				Reason.NO_SUCH_SERVICE, Reason.NOT_WELL_FORMED), problems.stream().map(ExpressionException::reason).toList());
	}

	@Test
	void aMissingClassOfServicesIsTold() {
		assertEquals(List.of(Reason.NO_SUCH_CLASS), problems.stream().map(ExpressionException::reason).toList());
	}

	@Test
	void expressionsSayWhatTheyDependOn() {
		assertEquals(Set.of("name"), interpreter.expression(text("feature:name")).reads().features());
		assertEquals(Extent.CONTAINMENT, interpreter.expression(text("feature:eAllContents")).reads().extent());
		assertEquals(Extent.ANYTHING, interpreter.expression(text("service:kind")).reads().extent());
		assertEquals(Set.of("name"), interpreter.expression(text("service:own")).reads().features());
		assertEquals(Extent.SELF, interpreter.expression(text("service:own")).reads().extent());
		assertTrue(interpreter.expression(text("12")).isConstant());
		assertFalse(interpreter.expression(text("var:self")).isConstant());
	}

	@Test
	void classesAreKnownByTheirNames() {
		assertTrue(new TypeName("ecore::EClass").isInstance(type));
		assertTrue(new TypeName("ecore.EClassifier").isInstance(type));
		assertTrue(new TypeName("EObject").isInstance(type));
		assertFalse(new TypeName("other::EClass").isInstance(type));
	}
}
