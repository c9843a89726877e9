package se.styrkedjan.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.expression.Expression.Reads.Extent;
import se.styrkedjan.viewpoint.expression.ExpressionException.Reason;

/** The value of a feature of the element, or of what EMF knows of every element. */
final class FeatureExpression implements Expression {

	/** What holds an element, as the name of a feature. */
	static final String CONTAINER = "eContainer";

	private static final Map<String, Expression> OF_EVERY_ELEMENT = Map.of(
			CONTAINER, new Known(EObject::eContainer, new Reads(Set.of(CONTAINER), Extent.SELF)),
			"eContents", new Known(EObject::eContents, new Reads(Set.of(), Extent.CONTAINMENT)),
			"eAllContents", new Known(FeatureExpression::allContents, new Reads(Set.of(), Extent.CONTAINMENT)),
			"eClass", new Known(EObject::eClass, Reads.NOTHING),
			"eCrossReferences", new Known(EObject::eCrossReferences, new Reads(Set.of(), Extent.ANYTHING)));

	private record Known(Function<EObject, Object> value, Reads reads) implements Expression {

		@Override
		public Object evaluate(Scope scope) {
			return scope.self() == null ? null : value.apply(scope.self());
		}

		@Override
		public boolean isConstant() {
			return false;
		}
	}

	private final ExpressionText text;
	private final String name;
	private final Reads reads;
	private final Map<EClass, EStructuralFeature> features = new ConcurrentHashMap<>();
	// Nearly always the same class as before.
	private volatile Found last = new Found(null, null);

	private record Found(EClass type, EStructuralFeature feature) {
	}

	private FeatureExpression(ExpressionText text, String name) {
		this.text = text;
		this.name = name;
		this.reads = new Reads(Set.of(name), Extent.SELF);
	}

	/** The expression for a name. */
	static Expression of(ExpressionText text, String name) {
		Expression known = OF_EVERY_ELEMENT.get(name);
		return known == null ? new FeatureExpression(text, name) : known;
	}

	private static List<EObject> allContents(EObject element) {
		List<EObject> all = new ArrayList<>();
		element.eAllContents().forEachRemaining(all::add);
		return all;
	}

	@Override
	public Object evaluate(Scope scope) {
		EObject self = scope.self();
		return self == null ? null : self.eGet(feature(self.eClass()));
	}

	private EStructuralFeature feature(EClass type) {
		Found found = last;
		if (found.type != type) {
			found = new Found(type, features.computeIfAbsent(type, this::find));
			last = found;
		}
		return found.feature;
	}

	private EStructuralFeature find(EClass type) {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null) {
			throw new ExpressionException(Reason.NO_SUCH_FEATURE, text, type.getName() + "." + name, null);
		}
		return feature;
	}

	@Override
	public Reads reads() {
		return reads;
	}
}
